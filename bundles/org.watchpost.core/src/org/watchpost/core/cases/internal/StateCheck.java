/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.cases.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.watchpost.core.evidence.internal.Sha256;

/** Compares state files with what the journal says of them. */
final class StateCheck {

    private static final int DEPTH = 3;

    private StateCheck() {
    }

    /** Names of the files that are there, sorted, also of those that don't belong there. */
    static List<String> list(CaseFolder folder) throws IOException {
        Path root = folder.state();
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(root, DEPTH + 1)) {
            Set<String> names = new TreeSet<>();
            found.filter(file -> !Files.isDirectory(file))
                    .forEach(file -> names.add(root.relativize(file).toString().replace('\\', '/')));
            return new ArrayList<>(names);
        }
    }

    /** Whether a file has exactly these pieces. */
    static boolean whole(Path file, List<StateLedger.Piece> pieces) throws IOException {
        return !pieces.isEmpty() && Files.exists(file) && Files.size(file) == pieces.getLast().to() && problem(file, pieces).isEmpty();
    }

    /** What is wrong with a file that is there; empty if nothing is. Bytes behind the last piece are not looked at. */
    static String problem(Path file, List<StateLedger.Piece> pieces) throws IOException {
        byte[] chunk = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            long at = 0;
            for (StateLedger.Piece piece : pieces) {
                if (piece.from() != at || piece.to() < at) {
                    return "does not fit the journal: a piece of it is missing there";
                }
                MessageDigest digest = Sha256.digest();
                while (at < piece.to()) {
                    int n = in.read(chunk, 0, (int) Math.min(chunk.length, piece.to() - at));
                    if (n < 0) {
                        return "is too short: " + at + " of " + pieces.getLast().to() + " bytes";
                    }
                    digest.update(chunk, 0, n);
                    at += n;
                }
                if (!Sha256.hex(digest).equals(piece.sha256())) {
                    return "was changed between byte " + piece.from() + " and " + piece.to();
                }
            }
            return "";
        }
    }
}
