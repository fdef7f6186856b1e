/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.incident;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.query.TimeText;
import org.watchpost.model.incident.Element;
import org.watchpost.core.text.Times;

/**
 * One attribute of an element, as column and as field.
 *
 * @param name   of the attribute in the model
 * @param label  for people
 * @param weight of the column; 0: no column
 * @param lines  of the field; more than one: running text, whose spelling is checked
 * @param proposals what is mostly written there; empty: nothing is proposed
 */
record FieldSpec(String name, String label, int weight, int lines, List<String> proposals) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    FieldSpec {
        proposals = List.copyOf(proposals);
    }

    static FieldSpec of(String name, String label, int weight) {
        return new FieldSpec(name, label, weight, 1, List.of());
    }

    static FieldSpec text(String name, String label, int weight, int lines) {
        return new FieldSpec(name, label, weight, lines, List.of());
    }

    static FieldSpec proposing(String name, String label, int weight, List<String> proposals) {
        return new FieldSpec(name, label, weight, 1, proposals);
    }

    EStructuralFeature feature(EClass type) {
        EStructuralFeature feature = type.getEStructuralFeature(name);
        if (feature == null) {
            throw new IllegalArgumentException(type.getName() + " has no " + name);
        }
        return feature;
    }

    /** The words to choose from; empty if any text will do. */
    List<String> choices(EClass type) {
        return feature(type).getEType() instanceof EEnum choices ? choices.getELiterals().stream().map(one -> words(one.getName())).toList()
                : List.of();
    }

    boolean isFlag(EClass type) {
        return feature(type).getEType().getInstanceClass() == boolean.class;
    }

    boolean isTime(EClass type) {
        return feature(type).getEType().getInstanceClass() == Instant.class;
    }

    /** The value as people read and write it. */
    String show(Element element, ZoneId zone) {
        return switch (element.eGet(feature(element.eClass()))) {
            case null -> "";
            case Instant time -> TIME.withZone(zone).format(time);
            case Enumerator word -> words(word.getName());
            case Boolean flag -> flag ? "yes" : "";
            case Number number when number.longValue() == 0 -> "";
            case Object other -> other.toString();
        };
    }

    /**
     * The value of what a person wrote.
     *
     * @throws IllegalArgumentException if it can't be understood; the message says why
     */
    @Nullable
    Object parse(EClass type, String text, ZoneId zone) {
        EStructuralFeature feature = feature(type);
        Class<?> kind = feature.getEType().getInstanceClass();
        if (feature.getEType() instanceof EEnum choices) {
            for (EEnumLiteral one : choices.getELiterals()) {
                if (words(one.getName()).equals(text)) {
                    return one.getInstance();
                }
            }
            throw new IllegalArgumentException("Choose one of the list");
        }
        if (kind == Instant.class) {
            return text.isBlank() ? null
                    : Times.instant(TimeText.parse(text.strip(), zone)
                            .orElseThrow(() -> new IllegalArgumentException("A time is written like 2004-07-26 08:33:30")).from());
        }
        if (kind == int.class || kind == long.class) {
            String digits = text.replace(",", "").strip();
            if (!digits.matches("[0-9]{0,9}")) {
                throw new IllegalArgumentException("A whole number is expected");
            }
            long number = digits.isEmpty() ? 0 : Long.parseLong(digits);
            return kind == int.class ? (Object) (int) number : (Object) number;
        }
        return kind == boolean.class ? (Object) text.equals("yes") : text;
    }

    /** {@code LESSONS_LEARNED} as {@code Lessons learned}. */
    static String words(String literal) {
        String lower = literal.toLowerCase(Locale.ROOT).replace('_', ' ');
        return lower.isEmpty() ? "" : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }
}
