/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.cases.internal;

import org.watchpost.core.cases.CaseException;

/**
 * An original on its way into the case: from the moment its first byte is read until the case file names it as evidence.
 * Immutable.
 *
 * @param number         names its copy while it grows
 * @param origin         absolute path it is read from
 * @param path           path below what the person gave
 * @param name           base name
 * @param size           bytes it had when it was begun
 * @param modifiedMillis when it was last modified then
 * @param linked         whether it stays where it is
 * @param packed         whether it has members, or is read through a decompressed copy for another reason
 * @param copied         bytes that are safely copied (or hashed, if linked)
 * @param prefix         SHA-256 of those
 * @param sha256         SHA-256 of the whole original; empty until it has been read to its end
 * @param takenMillis    when it was begun
 * @param message        what became of it, if that is not as it should be
 * @param live           whether it is received and has no original that could be read again
 */
public record Intake(int number, String origin, String path, String name, long size, long modifiedMillis, boolean linked, boolean packed,
        long copied, String prefix, String sha256, long takenMillis, String message, boolean live) {

    public Intake at(long newCopied, String newPrefix) {
        return new Intake(number, origin, path, name, size, modifiedMillis, linked, packed, newCopied, newPrefix, sha256, takenMillis,
                message, live);
    }

    public Intake ended(String hash, long newSize, String newMessage) {
        return new Intake(number, origin, path, name, newSize, modifiedMillis, linked, packed, newSize, hash, hash, takenMillis,
                newMessage, live);
    }

    /** Whether it has been read to its end. */
    public boolean ended() {
        return !sha256.isEmpty();
    }

    String encode() {
        return SourceCodec.encode(out -> out.text("origin", origin).text("path", path).text("name", name).number("size", size, 0)
                .number("modified", modifiedMillis, 0).number("linked", linked ? 1 : 0, 0).number("packed", packed ? 1 : 0, 0)
                .number("copied", copied, 0).text("prefix", prefix).text("sha256", sha256).number("taken", takenMillis, 0)
                .text("message", message).number("live", live ? 1 : 0, 0));
    }

    static Intake decode(int number, String text) throws CaseException {
        SourceCodec.In in = SourceCodec.decode(text);
        return new Intake(number, in.text("origin"), in.text("path"), in.text("name"), in.number("size", 0), in.number("modified", 0),
                in.number("linked", 0) == 1, in.number("packed", 0) == 1, in.number("copied", 0), in.text("prefix"), in.text("sha256"),
                in.number("taken", 0), in.text("message"), in.number("live", 0) == 1);
    }
}
