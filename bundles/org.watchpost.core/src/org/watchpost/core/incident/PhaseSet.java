/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.incident;

import java.util.ArrayList;
import java.util.List;

/**
 * The phases an incident is told in. The six of the classic handbook; the six functions of the NIST Cybersecurity Framework 2.0,
 * in which NIST SP 800-61 revision 3 tells them; or one's own.
 *
 * @param name {@code phases}, {@code csf} or {@code own}
 * @param keys in order
 * @see <a href="https://doi.org/10.6028/NIST.SP.800-61r3">NIST SP 800-61r3</a>
 */
public record PhaseSet(String name, List<String> keys) {

    /** Preparation to lessons learned. */
    public static final PhaseSet CLASSIC = new PhaseSet("phases",
            List.of("preparation", "identification", "containment", "eradication", "recovery", "lessons_learned"));
    /** Govern to recover. */
    public static final PhaseSet CSF = new PhaseSet("csf", List.of("govern", "identify", "protect", "detect", "respond", "recover"));

    public PhaseSet {
        keys = List.copyOf(keys);
    }

    /** Phases of one's own, by their titles. */
    public static PhaseSet own(List<String> titles) {
        return new PhaseSet("own", titles);
    }

    /** The set of a name; empty for phases of one's own. */
    public static java.util.Optional<PhaseSet> of(String name) {
        return java.util.stream.Stream.of(CLASSIC, CSF).filter(set -> set.name().equals(name)).findFirst();
    }

    /** Where a phase of the other set is told in this one; the key itself if it has no place of its own. */
    public String place(String key) {
        if (keys.contains(key)) {
            return key;
        }
        if (name.equals(CSF.name())) {
            return switch (key) {
                case "preparation" -> "govern";
                case "identification" -> "detect";
                case "containment", "eradication" -> "respond";
                case "recovery" -> "recover";
                // improvement is a category of Identify (ID.IM)
                case "lessons_learned" -> "identify";
                default -> key;
            };
        }
        if (name.equals(CLASSIC.name())) {
            return switch (key) {
                case "govern", "protect" -> "preparation";
                case "detect" -> "identification";
                case "respond" -> "containment";
                case "recover" -> "recovery";
                case "identify" -> "lessons_learned";
                default -> key;
            };
        }
        return key;
    }

    /** What a template says about a phase of this set. */
    List<String> template(IncidentTemplate template, String key) {
        List<String> items = new ArrayList<>(template.checklist().getOrDefault(key, List.of()));
        if (items.isEmpty()) {
            for (String classic : CLASSIC.keys()) {
                if (!classic.equals(key) && place(classic).equals(key)) {
                    items.addAll(template.checklist().getOrDefault(classic, List.of()));
                }
            }
        }
        return items;
    }
}
