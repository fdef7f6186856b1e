/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm.world;

import java.util.List;
import java.util.regex.Pattern;
import org.watchpost.demo.mail.Filler;
import org.watchpost.demo.mail.ZipBuilder;
import org.watchpost.demo.text.Digests;
import org.watchpost.demo.text.Names;
import org.watchpost.demo.text.RandomStream;

/**
 * What a worm message carries. Name, bytes and digests are those of real, harmless bytes.
 *
 * @param name        of the attachment
 * @param member      of the program within the archive, or the name of the attachment if there is no archive
 * @param programSize bytes of the program; 0 if there is none
 */
public record WormFile(Kind kind, String name, String member, int programSize, byte[] data) {

    /** How it comes. */
    public enum Kind {
        /** A program in one or more archives, not compressed. */
        ZIP,
        /** A program as it is. */
        PROGRAM,
        /** A name that promises one of these, and text. */
        JUNK
    }

    /** Extensions the worm ends its names with. */
    public static final List<String> PROGRAM_EXTENSIONS = List.of("cmd", "bat", "com", "exe", "pif", "scr");

    private static final List<String> DOCUMENT_EXTENSIONS = List.of("doc", "txt", "htm", "html");
    private static final List<String> BASES = List.of("readme", "instruction", "transcript", "mail", "letter", "file", "text",
            "attachment", "document", "message");
    private static final List<Integer> SIZES = List.of(28800, 28832, 28832, 28832, 28864);
    private static final Pattern DOUBLE_EXTENSION = Pattern.compile(".*\\.(doc|txt|htm|html)\\s*\\.(cmd|bat|com|exe|pif|scr)");

    /** A kind by chance: 30 % archives, 15 % junk, the rest programs. */
    public static Kind kind(RandomStream random) {
        double chance = random.unit();
        return chance < 0.30 ? Kind.ZIP : chance < 0.45 ? Kind.JUNK : Kind.PROGRAM;
    }

    /** A file with any extension; see {@link #make(RandomStream, Kind, int, String, String)}. */
    public static WormFile make(RandomStream random, Kind kind, int depth, String recipient) {
        return make(random, kind, depth, recipient, random.pick(PROGRAM_EXTENSIONS));
    }

    /**
     * A file.
     *
     * @param depth     archives within each other; for {@link Kind#ZIP} only
     * @param recipient the mail address, which may lend its name
     * @param extension of the program, without dot
     */
    public static WormFile make(RandomStream random, Kind kind, int depth, String recipient, String extension) {
        double chance = random.unit();
        String base = chance < 0.35 ? recipient : chance < 0.55 ? Names.domain(recipient) : random.pick(BASES);
        String member = base + (random.chance(0.5) ? "." + random.pick(DOCUMENT_EXTENSIONS) : "") + "." + extension;
        int size = random.pick(SIZES);
        return switch (kind) {
            case PROGRAM -> new WormFile(kind, member, member, size, Filler.program(random, size));
            case JUNK -> {
                String name = random.chance(0.5) ? base + ".zip" : member;
                yield new WormFile(kind, name, name, 0, Filler.ascii("junk " + random.base62(random.range(200, 900))));
            }
            case ZIP -> {
                byte[] archive = new ZipBuilder().stored(member, Filler.program(random, size)).build();
                for (int layer = 1; layer < depth; layer++) {
                    archive = new ZipBuilder().stored(base + (layer == 1 ? "" : layer) + ".zip", archive).build();
                }
                yield new WormFile(kind, base + ".zip", member, size, archive);
            }
        };
    }

    /** Whether a document's extension stands before the program's. */
    public boolean hasDoubleExtension() {
        return DOUBLE_EXTENSION.matcher(member).matches();
    }

    /** The type its message states. */
    public String mimeType() {
        return kind == Kind.ZIP || name.endsWith(".zip") ? "application/zip" : "application/octet-stream";
    }

    /** The extension of its name, without dot. */
    public String extension() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** What sensors note of it. */
    public SentFile sent() {
        return new SentFile(kind, name, member, programSize, data.length, Digests.md5(data), Digests.sha256(data));
    }
}
