/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.watchpost.core.report.ReportTemplates;

/**
 * Which sections a report has, in which order: a text file that a person can change. Each line is the name of a section, with a
 * heading of one's own behind a colon if wanted; lines that begin with a bar are running text, under a heading of their own if
 * the line before begins with {@code text:}; {@code #} begins a comment. Names that are not known are left out.
 *
 * @param items in order
 */
public record ReportTemplate(List<Item> items) {

    /**
     * One section.
     *
     * @param name  of the section; {@code text} for text of one's own
     * @param title heading; empty: the usual one
     * @param text  running text at its beginning; may be empty
     */
    public record Item(String name, String title, String text) {
    }

    private static final int MOST = 200;

    public ReportTemplate {
        items = List.copyOf(items);
    }

    /** Reads a template; an empty text is the program's own. */
    public static ReportTemplate parse(String text) {
        List<Item> items = new ArrayList<>();
        for (String raw : (text.isBlank() ? shipped() : text).split("\n")) {
            String line = raw.strip();
            if (line.startsWith("|")) {
                String more = line.substring(1).strip();
                if (!items.isEmpty()) {
                    Item last = items.remove(items.size() - 1);
                    items.add(new Item(last.name(), last.title(), last.text().isEmpty() ? more : last.text() + '\n' + more));
                }
            } else if (!line.isEmpty() && !line.startsWith("#") && items.size() < MOST) {
                int colon = line.indexOf(':');
                String name = colon < 0 ? line : line.substring(0, colon).strip();
                items.add(new Item(name, colon < 0 ? "" : line.substring(colon + 1).strip(), ""));
            }
        }
        return new ReportTemplate(items);
    }

    private static String shipped() {
        try {
            return ReportTemplates.shipped();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
