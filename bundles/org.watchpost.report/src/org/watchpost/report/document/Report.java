/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.document;

import java.util.List;

/**
 * A report, laid out. Immutable.
 *
 * @param language IETF tag of the language of its texts
 * @param title    of the whole
 * @param subtitle one line below it
 * @param marking  what stands on every page
 * @param sections in order
 */
public record Report(String language, String title, String subtitle, Marking marking, List<Section> sections) {
    public Report {
        sections = List.copyOf(sections);
    }
}
