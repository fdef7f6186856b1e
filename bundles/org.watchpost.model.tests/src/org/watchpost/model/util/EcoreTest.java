/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model.util;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.Test;
import org.watchpost.model.WatchpostPackage;
import org.watchpost.model.incident.IncidentPackage;

/** The Ecore file and the generated code belong together, and the file documents everything. */
class EcoreTest {

    private static final List<EPackage> MODELS = List.of(WatchpostPackage.eINSTANCE, IncidentPackage.eINSTANCE);

    @Test
    void theCodeIsGeneratedFromThisModel() throws Exception {
        for (EPackage model : MODELS) {
            assertEquals(describe(ecore(model)), describe(model), "regenerate the code: mvn -f releng/emf-codegen process-classes");
        }
    }

    @Test
    void everythingIsDocumented() throws Exception {
        for (EPackage model : MODELS) {
            everythingIsDocumented(model);
        }
    }

    private static void everythingIsDocumented(EPackage model) throws Exception {
        ecore(model).eAllContents().forEachRemaining(e -> {
            if (e instanceof ENamedElement element && EcoreUtil.getDocumentation((EModelElement) e) == null) {
                throw new AssertionError("not documented: " + element.getName());
            }
        });
    }

    @Test
    void nothingPointsOutOfTheFile() throws Exception {
        for (EPackage model : MODELS) {
            nothingPointsOut(model);
        }
    }

    private static void nothingPointsOut(EPackage model) throws Exception {
        ecore(model).eAllContents().forEachRemaining(e -> {
            if (e instanceof EReference reference) {
                assertFalse(!reference.isContainment() || reference.isResolveProxies(), reference.getName());
            }
        });
    }

    private static EPackage ecore(EPackage model) throws Exception {
        EcorePackage.eINSTANCE.eClass();
        String name = model == WatchpostPackage.eINSTANCE ? "/model/watchpost.ecore" : "/model/" + model.getName() + ".ecore";
        Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createURI(name));
        try (InputStream in = WatchpostPackage.class.getResourceAsStream(name)) {
            resource.load(in, Map.of());
        }
        return (EPackage) resource.getContents().get(0);
    }

    private static Map<String, Object> describe(EPackage model) {
        Map<String, Object> result = new TreeMap<>(Map.of("", List.of(model.getName(), model.getNsURI(), model.getNsPrefix())));
        for (EClassifier classifier : model.getEClassifiers()) {
            String name = classifier.getName();
            if (classifier instanceof EClass type) {
                result.put(name, type.getEStructuralFeatures().stream().map(EcoreTest::describe).toList());
            } else if (classifier instanceof EEnum type) {
                result.put(name, type.getELiterals().stream().map(l -> l.getLiteral() + "=" + l.getValue()).toList());
            } else if (classifier instanceof EDataType type) {
                result.put(name, type.getInstanceClassName());
            }
        }
        return result;
    }

    private static String describe(EStructuralFeature feature) {
        return feature.getName() + ":" + feature.getEType().getName() + (feature.isMany() ? "*" : "") + "="
                + feature.getDefaultValueLiteral();
    }
}
