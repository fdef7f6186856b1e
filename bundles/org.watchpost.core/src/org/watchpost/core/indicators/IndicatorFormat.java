/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.indicators;

import java.util.Optional;

/** How indicators are exchanged. */
public enum IndicatorFormat {
    /** Type, value and note, a line for each. */
    CSV("csv", "csv", "CSV"),
    /** An event of MISP. */
    MISP("misp", "json", "MISP event"),
    /** A STIX 2.1 bundle. */
    STIX("stix", "json", "STIX 2.1 bundle"),
    /** Defanged values, a line for each, for mails and reports. */
    TEXT("text", "txt", "Text, defanged");

    private final String word;
    private final String extension;
    private final String label;

    IndicatorFormat(String word, String extension, String label) {
        this.word = word;
        this.extension = extension;
        this.label = label;
    }

    /** On the command line. */
    public String word() {
        return word;
    }

    /** File name extension without a dot. */
    public String extension() {
        return extension;
    }

    /** For people. */
    public String label() {
        return label;
    }

    /** The format of that word. */
    public static Optional<IndicatorFormat> find(String word) {
        for (IndicatorFormat format : values()) {
            if (format.word.equalsIgnoreCase(word)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
