/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model.util;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** XMI resources of one model, which open nothing else, whatever the bytes say. */
final class ClosedXmi {

    private ClosedXmi() {
    }

    /** An empty resource that knows one model. */
    static XMLResource newResource(URI name, EPackage model) {
        ResourceSet resources = new ResourceSetImpl();
        EPackage.Registry packages = new EPackageRegistryImpl();
        packages.put(model.getNsURI(), model);
        resources.setPackageRegistry(packages);
        resources.setURIConverter(new Closed());
        XMLResource resource = new ClosedResource(name);
        resources.getResources().add(resource);
        return resource;
    }

    /** Opens nothing. EMF asks it for the model of a namespace it doesn't know; nothing else gets this far. */
    private static final class Closed extends ExtensibleURIConverterImpl {

        Closed() {
            super(List.of(), List.of());
        }

        @Override
        public InputStream createInputStream(@Nullable URI uri, @Nullable Map<?, ?> options) throws IOException {
            throw new IOException("a case file refers to nothing outside, but this one does to " + uri);
        }
    }

    private static final class ClosedResource extends XMIResourceImpl {

        ClosedResource(URI name) {
            super(name);
        }

        @Override
        protected XMLLoad createXMLLoad() {
            return new SecureLoad(createXMLHelper());
        }

        @Override
        protected XMLLoad createXMLLoad(@Nullable Map<?, ?> options) {
            return createXMLLoad();
        }
    }

    private static final class SecureLoad extends XMILoadImpl {

        SecureLoad(XMLHelper helper) {
            super(helper);
        }

        /** The JDK's own parser, whatever else is on the class path, since these features are known to work there. */
        @Override
        protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setValidating(false);
            factory.setXIncludeAware(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return parser;
        }
    }
}
