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
import java.io.OutputStream;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.cases.OpenCase;

/** Writes the incident report in one format. A Declarative Service: to add a format, write one class with {@code @Component}. */
public interface ReportRenderer {

    /** What {@code report --format} takes: {@code html}, {@code md}, {@code json}. */
    String format();

    /** For people: {@code HTML, one file}. */
    String label();

    /** File name extension without a dot. */
    String extension();

    /**
     * What a report is made from.
     *
     * @param openCase the case
     * @param date     the date stated in the report: two reports of the same case and date are the same bytes
     * @param zone     zone times are shown in
     * @param locale   language of the texts
     * @param template text of the template that names the sections in order; empty: all there are
     */
    record Request(OpenCase openCase, java.time.Instant date, java.time.ZoneId zone, Locale locale, String template) {

        /** With all sections. */
        public Request(OpenCase openCase, java.time.Instant date, java.time.ZoneId zone, Locale locale) {
            this(openCase, date, zone, locale, "");
        }
    }

    /** Writes the report; does not close the stream. All text from events is hostile. */
    void render(Request request, OutputStream out, IProgressMonitor monitor) throws IOException;
}
