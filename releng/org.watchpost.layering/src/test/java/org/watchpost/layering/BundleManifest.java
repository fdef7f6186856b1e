/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.layering;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/**
 * What a manifest says about dependencies (OSGi Core, chapter 3.2: headers are clauses between commas, a clause is a name and
 * its attributes and directives between semicolons, either of which may stand in quotes).
 *
 * @param name the symbolic name
 * @param host the host if it is a fragment, else empty
 * @param requires required bundles; name to the clause as written
 * @param imports imported packages, likewise
 * @param exports exported packages, likewise
 */
record BundleManifest(String name, String host, Map<String, String> requires, Map<String, String> imports, Map<String, String> exports) {

    static BundleManifest read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(new Manifest(in));
        }
    }

    static BundleManifest of(Manifest manifest) {
        Attributes main = manifest.getMainAttributes();
        return new BundleManifest(first(main, "Bundle-SymbolicName"), first(main, "Fragment-Host"), clauses(main, "Require-Bundle"),
                clauses(main, "Import-Package"), clauses(main, "Export-Package"));
    }

    private static String first(Attributes main, String header) {
        return clauses(main, header).keySet().stream().findFirst().orElse("");
    }

    private static Map<String, String> clauses(Attributes main, String header) {
        Map<String, String> clauses = new TreeMap<>();
        String value = main.getValue(header);
        if (value != null) {
            for (String clause : split(value, ',')) {
                List<String> parts = split(clause, ';');
                clauses.put(parts.getFirst(), clause);
            }
        }
        return clauses;
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }
}
