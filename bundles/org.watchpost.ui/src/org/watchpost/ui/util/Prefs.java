/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.util;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the workbench remembers between starts: columns, recent cases, recent queries. */
public final class Prefs {

    private static final Logger LOG = LoggerFactory.getLogger(Prefs.class);
    private static final String NODE = "org.watchpost.ui";

    private Prefs() {
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    public static String get(String key, String otherwise) {
        return node().get(key, otherwise);
    }

    /** Remembers a value; it reaches the disk soon, off the UI thread. */
    public static void put(String key, String value) {
        node().put(key, value);
        Background.run("Saving preferences", "", monitor -> flush());
    }

    private static void flush() {
        try {
            node().flush();
        } catch (BackingStoreException e) {
            LOG.warn("Preferences could not be saved", e);
        }
    }

    /** A remembered list, newest first. */
    public static List<String> list(String key) {
        String all = get(key, "");
        return all.isEmpty() ? List.of() : List.of(all.split("\n"));
    }

    /** Puts a value at the head of a remembered list of at most so many. */
    public static void push(String key, String value, int most) {
        List<String> values = new ArrayList<>(list(key));
        values.remove(value);
        values.add(0, value.replace('\n', ' '));
        put(key, String.join("\n", values.subList(0, Math.min(most, values.size()))));
    }

    /** Takes a value out of a remembered list. */
    public static void remove(String key, String value) {
        List<String> values = new ArrayList<>(list(key));
        if (values.remove(value)) {
            put(key, String.join("\n", values));
        }
    }
}
