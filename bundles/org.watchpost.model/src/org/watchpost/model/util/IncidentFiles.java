/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model.util;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.watchpost.model.incident.Element;
import org.watchpost.model.incident.Incident;
import org.watchpost.model.incident.IncidentFactory;
import org.watchpost.model.incident.IncidentPackage;

/**
 * The incident as bytes: XMI in UTF-8, equal models giving equal bytes. Reading opens nothing else, whatever the bytes say; see
 * {@link CaseFiles}. Stateless.
 */
public final class IncidentFiles {

    private static final URI NAME = URI.createURI("incident.xmi");

    private IncidentFiles() {
    }

    /** An empty incident with an id. */
    public static Incident newIncident() {
        return withId(IncidentFactory.eINSTANCE.createIncident());
    }

    /** Gives an element, and all it owns, ids where there are none. @return the argument */
    public static <T extends Element> T withId(T element) {
        if (element.getId() == null) {
            element.setId(UUID.randomUUID().toString());
        }
        for (TreeIterator<EObject> all = EcoreUtil.getAllContents(element, false); all.hasNext();) {
            if (all.next() instanceof Element part && part.getId() == null) {
                part.setId(UUID.randomUUID().toString());
            }
        }
        return element;
    }

    /** The bytes of an incident, which isn't changed. */
    public static byte[] toBytes(Incident model) {
        XMLResource resource = ClosedXmi.newResource(NAME, IncidentPackage.eINSTANCE);
        // a copy: being added to a resource would take the original out of the one it may be in
        resource.getContents().add(EcoreUtil.copy(model));
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
        try {
            resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", Resource.OPTION_LINE_DELIMITER, "\n"));
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("the incident can't be written: " + e.getMessage(), e);
        }
        return out.toByteArray();
    }

    /**
     * Reads an incident.
     *
     * @return an incident in no resource; a new one if there are no bytes
     * @throws IOException if the bytes are damaged or of another version
     */
    public static Incident read(byte[] bytes) throws IOException {
        if (bytes.length == 0) {
            return newIncident();
        }
        XMLResource resource = ClosedXmi.newResource(NAME, IncidentPackage.eINSTANCE);
        try {
            resource.load(new ByteArrayInputStream(bytes), Map.of());
        } catch (IOException | RuntimeException e) {
            throw new IOException(
                    "the incident is damaged, or was written by a later version: " + Texts.line(String.valueOf(e.getMessage())), e);
        }
        if (!resource.getErrors().isEmpty() || resource.getContents().size() != 1
                || !(resource.getContents().get(0) instanceof Incident incident)) {
            throw new IOException("the incident is damaged, or was written by a later version");
        }
        for (TreeIterator<EObject> all = EcoreUtil.getAllContents(incident, false); all.hasNext();) {
            if (all.next().eIsProxy()) {
                throw new IOException("the incident refers to another document, which it never does");
            }
        }
        resource.getContents().clear();
        return withId(incident);
    }
}
