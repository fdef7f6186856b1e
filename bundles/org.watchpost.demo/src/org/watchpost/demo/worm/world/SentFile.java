/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm.world;

/**
 * What sensors note of a worm file that passed: everything but its bytes.
 *
 * @param programSize bytes of the program within; 0 if there is none
 * @param size        bytes of the attachment
 */
public record SentFile(WormFile.Kind kind, String name, String member, int programSize, int size, String md5, String sha256) {

    /** The type as libmagic describes it. */
    public String magic() {
        return switch (kind) {
            case ZIP -> "Zip archive data, at least v2.0 to extract";
            case PROGRAM -> "MS-DOS executable";
            case JUNK -> "ASCII text, with no line terminators";
        };
    }

    /** The type as Zeek names it. */
    public String zeekType() {
        return switch (kind) {
            case ZIP -> "application/zip";
            case PROGRAM -> "application/x-dosexec";
            case JUNK -> "text/plain";
        };
    }
}
