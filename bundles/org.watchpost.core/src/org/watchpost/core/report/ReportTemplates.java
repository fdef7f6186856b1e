/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.watchpost.core.incident.IncidentTemplate;

/** Where the text that says which sections a report has comes from. */
public final class ReportTemplates {

    private static final String NAME = "report.template.txt";
    private static final long LONGEST = 1 << 20;

    private ReportTemplates() {
    }

    /** The person's own template, used wherever none is named. */
    public static Path file() {
        return IncidentTemplate.folder().resolve(NAME);
    }

    /** The person's own template; empty, which means the program's, if there is none. */
    public static String own() throws IOException {
        return Files.isRegularFile(file()) ? read(file()) : "";
    }

    /**
     * Reads a template.
     *
     * @throws IOException if it can't be read or is too long
     */
    public static String read(Path file) throws IOException {
        if (Files.size(file) > LONGEST) {
            throw new IOException(file + " is too long for a template");
        }
        return Files.readString(file);
    }

    /** The program's own template, to be copied and changed. */
    public static String shipped() throws IOException {
        try (InputStream in = ReportTemplates.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IOException("The report's template is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
