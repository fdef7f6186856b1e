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
 * A part of the report with a heading.
 *
 * @param id       unique within the report: lower-case ASCII letters, digits and hyphens
 * @param title    heading
 * @param blocks   what stands directly below the heading
 * @param sections parts of this part
 */
public record Section(String id, String title, List<Block> blocks, List<Section> sections) {
    public Section {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }
}
