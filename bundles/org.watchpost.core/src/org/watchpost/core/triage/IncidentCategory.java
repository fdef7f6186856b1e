/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.triage;

import java.util.List;
import java.util.Locale;

/**
 * A category of incidents. The seven classic ones are those that network security monitoring consoles have used since Sguil
 * (https://bammv.github.io/sguil/) under the keys F1 to F7; an analyst's own have a name only.
 *
 * @param id   what files and the command line call it: {@code cat1} to {@code cat7}, or the name of an own one
 * @param name for people
 */
public record IncidentCategory(String id, String name) {

    /** The seven, in their order. */
    public static final List<IncidentCategory> CLASSIC = List.of(new IncidentCategory("cat1", "Unauthorised root or administrator access"),
            new IncidentCategory("cat2", "Unauthorised user access"), new IncidentCategory("cat3", "Attempted unauthorised access"),
            new IncidentCategory("cat4", "Successful denial of service"),
            new IncidentCategory("cat5", "Poor security practice or policy violation"),
            new IncidentCategory("cat6", "Reconnaissance, probes, scans"), new IncidentCategory("cat7", "Virus or worm"));

    private static final int LONGEST = 100;

    public IncidentCategory {
        if (id.isBlank() || id.length() > LONGEST) {
            throw new IllegalArgumentException("A category needs a name of at most " + LONGEST + " characters");
        }
    }

    /** The category of that id or name: a classic one, or one of the analyst's own. */
    public static IncidentCategory of(String text) {
        String stripped = text.strip();
        for (IncidentCategory category : CLASSIC) {
            if (category.id.equals(stripped.toLowerCase(Locale.ROOT)) || category.name.equalsIgnoreCase(stripped)) {
                return category;
            }
        }
        return new IncidentCategory(stripped, stripped);
    }
}
