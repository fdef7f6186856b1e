/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model.util;

import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.watchpost.model.Case;
import org.watchpost.model.WatchpostFactory;
import org.watchpost.model.WatchpostPackage;

/** Makes cases with any value in any attribute, those of later versions of the model included. */
final class RandomCases {

    private static final String[] PIECES = { "\\", "\\u0000", "\\n", "\u0000", "\u001b[31m", "\r\n", "\t", " ", "  ", "&amp;",
            "<a b=\"c\">", "]]>",
            "\ud800", "\udc00", "\ud83d\ude00", "\ufffe", "\uffff", "\u0085", "\u2028", "\u202e", "ä", "'", "\"", "\ufeff", "\udbff\udfff",
            "x" };

    private final RandomGenerator random;

    RandomCases(RandomGenerator random) {
        this.random = random;
    }

    Case next() {
        Case result = WatchpostFactory.eINSTANCE.createCase();
        fill(result);
        return result;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(12); n > 0; n--) {
            if (random.nextBoolean()) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            } else {
                text.append((char) random.nextInt(0x10000));
            }
        }
        return text.toString();
    }

    private void fill(EObject object) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (random.nextInt(4) > 0) {
                object.eSet(attribute, value(attribute));
            }
        }
        for (EReference reference : object.eClass().getEAllReferences()) {
            for (int n = random.nextInt(4); n > 0; n--) {
                EObject child = EcoreUtil.create(reference.getEReferenceType());
                fill(child);
                @SuppressWarnings("unchecked")
                List<EObject> children = (List<EObject>) object.eGet(reference);
                children.add(child);
            }
        }
    }

    private Object value(EAttribute attribute) {
        if (attribute.getEType() instanceof EEnum type) {
            return type.getELiterals().get(random.nextInt(type.getELiterals().size())).getInstance();
        }
        if (attribute.getEType() == WatchpostPackage.Literals.SHA256) {
            return hex(64);
        }
        if (attribute.getEType() == WatchpostPackage.Literals.UUID) {
            return String.join("-", hex(8), hex(4), hex(4), hex(4), hex(12));
        }
        return switch (attribute.getEType().getInstanceClass().getName()) {
            case "java.lang.String" -> text();
            case "java.time.Instant" -> Instant.ofEpochSecond(random.nextLong(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond()),
                    random.nextInt(1_000_000_000));
            case "long" -> random.nextLong();
            case "int" -> random.nextInt();
            case "boolean" -> random.nextBoolean();
            case "double" -> Double.longBitsToDouble(random.nextLong() & 0xBFFF_FFFF_FFFF_FFFFL); // no NaN: it equals nothing
            default -> throw new AssertionError("no random value for " + attribute);
        };
    }

    private String hex(int digits) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits; i++) {
            text.append(Character.forDigit(random.nextInt(16), 16));
        }
        return text.toString();
    }
}
