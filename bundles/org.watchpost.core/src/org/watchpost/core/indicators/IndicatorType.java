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

/** What an indicator is. */
public enum IndicatorType {
    /** An IPv4 or IPv6 address. */
    ADDRESS("address", "Address"),
    /** A block of addresses in CIDR notation. */
    NETWORK("network", "Network"),
    /** A name in the DNS. */
    DOMAIN("domain", "Domain"),
    /** A URL. */
    URL("url", "URL"),
    /** An e-mail address. */
    EMAIL("email", "E-mail address"),
    /** The subject of a message. */
    SUBJECT("subject", "Subject"),
    /** The name of a file. */
    FILE_NAME("file-name", "File name"),
    /** MD5 of a file. */
    MD5("md5", "MD5"),
    /** SHA-1 of a file. */
    SHA1("sha1", "SHA-1"),
    /** SHA-256 of a file. */
    SHA256("sha256", "SHA-256");

    private final String word;
    private final String label;

    IndicatorType(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** In files and on the command line. */
    public String word() {
        return word;
    }

    /** For people. */
    public String label() {
        return label;
    }

    /** The type of that word. */
    public static Optional<IndicatorType> find(String word) {
        for (IndicatorType type : values()) {
            if (type.word.equalsIgnoreCase(word)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
