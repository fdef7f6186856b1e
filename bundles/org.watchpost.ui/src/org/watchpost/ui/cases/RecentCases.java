/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.cases;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.watchpost.ui.util.Prefs;

/** The cases opened lately, newest first. */
public final class RecentCases {

    private static final String KEY = "cases.recent";
    private static final int MOST = 12;

    private RecentCases() {
    }

    static void add(Path folder) {
        Prefs.push(KEY, folder.toString(), MOST);
    }

    /** Takes a case off the list; the case itself stays. */
    public static void remove(Path folder) {
        Prefs.remove(KEY, folder.toString());
    }

    /** Their folders; they need not exist any more. */
    public static List<Path> all() {
        List<Path> all = new ArrayList<>();
        for (String line : Prefs.list(KEY)) {
            try {
                all.add(Path.of(line));
            } catch (InvalidPathException e) {
                Prefs.remove(KEY, line);
            }
        }
        return all;
    }
}
