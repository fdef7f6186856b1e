/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm.mailbox;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A rule that should fire on a message. */
public enum Rule {
    /** A stored program in an archive. */
    ZIP_STORED_EXECUTABLE("archive member with a program name or MZ head, stored without compression"),
    /** A compressed program in an archive. */
    EXECUTABLE_IN_ARCHIVE("archive member with a program name or MZ head, compressed"),
    /** A program as it is. */
    EXECUTABLE_ATTACHMENT("attachment with a program extension, or MZ head"),
    /** Such as {@code .doc.exe}. */
    DOUBLE_EXTENSION("document extension followed by a program extension"),
    /** Archives within each other. */
    NESTED_ARCHIVE("archive inside an archive"),
    /** Something else than it says. */
    TYPE_MISMATCH("content does not fit the declared type or the extension"),
    /** A path that climbs. */
    ZIP_SLIP("member name leads out of the target folder"),
    /** A wrong size. */
    ZIP_SIZE_MISMATCH("size in the zip headers is not the real size"),
    /** A locked archive. */
    ENCRYPTED_ARCHIVE("archive member with the encryption flag"),
    /** A broken message. */
    MALFORMED_MIME("broken MIME structure, encoding or header bytes"),
    /** Does not make a message bad alone. */
    WORM_SUBJECT("subject is one of the fixed subjects of the worm");

    private final String meaning;

    Rule(String meaning) {
        this.meaning = meaning;
    }

    /** Its name in the ground truth. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What each of them means, by their names. */
    public static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (Rule rule : values()) {
            meanings.put(rule.id(), rule.meaning);
        }
        return meanings;
    }
}
