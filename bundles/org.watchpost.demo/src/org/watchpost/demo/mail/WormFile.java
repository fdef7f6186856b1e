/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.mail;

import org.watchpost.demo.basics.Hash;
import org.watchpost.demo.basics.Rng;

/** What a worm message carries: names, bytes and digests are those of real (harmless) bytes. */
public final class WormFile {
    /** What is attached. */
    public enum Kind { ZIP, PROGRAM, JUNK }

    static final String[] BASES = {"readme", "instruction", "transcript", "mail", "letter", "file", "text",
        "attachment", "document", "message"};
    static final String[] LAST_EXT = {"cmd", "bat", "com", "exe", "pif", "scr"};
    static final String[] INNER_EXT = {"doc", "txt", "htm", "html"};

    /** What is attached. */
    public final Kind kind;
    /** Name of the attachment. */
    public final String name;
    /** Name of the program in it. */
    public final String member;
    /** Layers of zip. */
    public final int depth;
    /** Bytes of the program in it. */
    public final int programSize;
    /** Its bytes. */
    public final byte[] data;
    /** In lower-case hexadecimal. */
    public final String md5;
    /** In lower-case hexadecimal. */
    public final String sha256;

    private WormFile(Kind kind, String name, String member, int depth, int programSize, byte[] data) {
        this.kind = kind;
        this.name = name;
        this.member = member;
        this.depth = depth;
        this.programSize = programSize;
        this.data = data;
        this.md5 = Hash.hex("MD5", data);
        this.sha256 = Hash.hex("SHA-256", data);
    }

    /** Whether the program pretends to be a document. */
    public boolean doubleExtension() {
        return member.matches(".*\\.(doc|txt|htm|html)\\s*\\.(cmd|bat|com|exe|pif|scr)");
    }

    /** Kind by chance: about 30 % zipped, 15 % junk, the rest plain programs. */
    public static Kind kind(Rng r) {
        double u = r.unit();
        return u < 0.30 ? Kind.ZIP : u < 0.45 ? Kind.JUNK : Kind.PROGRAM;
    }

    /** {@code depth} is the number of zip layers of a {@link Kind#ZIP}; {@code recipient} may lend its name. */
    public static WormFile make(Rng r, Kind kind, int depth, String recipient) {
        return make(r, kind, depth, recipient, r.pick(LAST_EXT));
    }

    /** Makes one; {@code depth} is the number of zip layers, {@code recipient} may lend its name. */
    public static WormFile make(Rng r, Kind kind, int depth, String recipient, String extension) {
        String domain = recipient.substring(recipient.indexOf('@') + 1);
        double u = r.unit();
        String base = u < 0.35 ? recipient : u < 0.55 ? domain : r.pick(BASES);
        String member = base + (r.chance(0.5) ? "." + r.pick(INNER_EXT) : "") + "." + extension;
        int size = r.pick(28800, 28832, 28832, 28832, 28864);
        switch (kind) {
            case PROGRAM -> {
                return new WormFile(kind, member, member, 0, size, Payload.fakeProgram(r, size));
            }
            case JUNK -> {
                String name = r.chance(0.5) ? base + ".zip" : member;
                byte[] junk = Payload.ascii("junk " + r.base62(r.range(200, 900)));
                return new WormFile(kind, name, name, 0, 0, junk);
            }
            default -> {
                byte[] data = new ZipMaker().add(member, Payload.fakeProgram(r, size), ZipMaker.STORED).build();
                for (int i = 1; i < depth; i++) {
                    data = new ZipMaker().add(base + (i == 1 ? "" : i) + ".zip", data, ZipMaker.STORED).build();
                }
                return new WormFile(kind, base + ".zip", member, depth, size, data);
            }
        }
    }

    /** As its sender declares it. */
    public String mimeType() {
        return kind == Kind.ZIP || name.endsWith(".zip") ? "application/zip" : "application/octet-stream";
    }

    /** As {@code file} describes it. */
    public String magic() {
        return switch (kind) {
            case ZIP -> "Zip archive data, at least v2.0 to extract";
            case PROGRAM -> "MS-DOS executable";
            default -> "ASCII text, with no line terminators";
        };
    }

    /** As Zeek sees it. */
    public String zeekMime() {
        return switch (kind) {
            case ZIP -> "application/zip";
            case PROGRAM -> "application/x-dosexec";
            default -> "text/plain";
        };
    }
}
