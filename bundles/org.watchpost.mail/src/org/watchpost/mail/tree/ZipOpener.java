/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.tree;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import net.lingala.zip4j.model.LocalFileHeader;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.archive.ArchiveReader;
import org.watchpost.core.text.Bytes;
import org.watchpost.mail.type.FileNames;

/** Zip files: every member is read whatever its headers say, and what they say is compared with what is there. */
final class ZipOpener implements Opener {

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int AES = 99;
    private static final int MOST_PASSWORDS = 40;

    @Override
    public void open(Node node, byte[] data, int from, int to, Opening opening) throws IOException {
        Zip zip = new Zip(data, from, to);
        List<Zip.Entry> members = zip.directory.isEmpty() ? zip.locals : zip.directory;
        Set<String> names = new HashSet<>();
        members.forEach(entry -> names.add(entry.name()));
        if (names.contains("[Content_Types].xml") || names.contains("mimetype") && names.contains("META-INF/manifest.xml")) {
            new OfficePackage(node, opening).read(zip, members, data, to);
            return;
        }
        if (names.contains("META-INF/MANIFEST.MF") || names.contains("AndroidManifest.xml")) {
            node.type = names.contains("AndroidManifest.xml") ? "application/vnd.android.package-archive" : "application/java-archive";
            node.note(members.size() + " members of a Java program");
            return;
        }
        node.archive = true;
        node.note(members.size() == 1 ? "1 member" : members.size() + " members");
        headers(node, zip);
        overlaps(node, members);
        Set<String> seen = new HashSet<>();
        for (Zip.Entry entry : members) {
            if (entry.directory()) {
                if (FileNames.leadsOut(entry.name())) {
                    node.fact("archive.slip", entry.name());
                }
                continue;
            }
            if (!seen.add(entry.name())) {
                node.fact("archive.lying", "two members are called " + entry.name());
            }
            member(node, entry, zip, data, to, opening);
        }
    }

    private static void headers(Node node, Zip zip) {
        if (!zip.hasEnd) {
            node.fact("container.damaged", "a zip file without its end");
            node.note("the end of the zip file is missing; members were taken as they are stored");
        }
        zip.problems.forEach(problem -> node.fact("archive.lying", problem));
        if (zip.split) {
            node.note("one part of several");
            node.fact("archive.split", "one part of a split archive; the others are elsewhere");
        }
        if (zip.prefix > 0) {
            node.note(Opening.number(zip.prefix) + " bytes before the archive");
        }
        if (zip.trailer > 0) {
            node.note(Opening.number(zip.trailer) + " bytes behind the archive");
        }
        if (zip.directory.isEmpty()) {
            return;
        }
        Map<Integer, Zip.Entry> byPlace = new HashMap<>();
        zip.locals.forEach(local -> byPlace.put(local.at(), local));
        for (Zip.Entry entry : zip.directory) {
            Zip.Entry local = byPlace.remove(entry.at());
            if (entry.at() < 0) {
                node.fact("archive.lying", "the directory has " + entry.name() + ", which is not there");
            } else if (local != null) {
                compare(node, entry, local);
            }
        }
        for (Zip.Entry hidden : byPlace.values()) {
            // what a stored archive has inside belongs to that archive
            if (!within(hidden, zip.directory)) {
                node.fact("archive.lying", hidden.name() + " is not in the directory");
            }
        }
    }

    private static boolean within(Zip.Entry hidden, List<Zip.Entry> directory) {
        for (Zip.Entry entry : directory) {
            if (entry.data() >= 0 && hidden.at() >= entry.data() && hidden.at() < entry.data() + entry.packed()) {
                return true;
            }
        }
        return false;
    }

    private static void compare(Node node, Zip.Entry entry, Zip.Entry local) {
        if (!entry.name().equals(local.name()) && !entry.name().replace('\\', '/').equals(local.name().replace('\\', '/'))) {
            node.fact("archive.lying", "called " + entry.name() + " in the directory and " + local.name() + " before its bytes");
        }
        if (entry.method() != local.method()) {
            node.fact("archive.lying", entry.name() + ": compression " + entry.method() + " in the directory and " + local.method()
                    + " before its bytes");
        }
        if (entry.encrypted() != local.encrypted()) {
            node.fact("archive.lying", entry.name() + " is marked as encrypted in one header only");
        }
        if (!local.descriptor() && local.size() != entry.size()) {
            node.fact("archive.size", entry.name() + ": " + Opening.number(entry.size()) + " bytes in the directory, "
                    + Opening.number(local.size()) + " before its bytes");
        }
    }

    /** Members that share their bytes make small files that unpack to great ones. */
    private static void overlaps(Node node, List<Zip.Entry> members) {
        List<Zip.Entry> sorted = new ArrayList<>(members);
        sorted.removeIf(entry -> entry.data() < 0 || entry.packed() <= 0);
        sorted.sort((one, other) -> Integer.compare(one.data(), other.data()));
        int shared = 0;
        long end = -1;
        for (Zip.Entry entry : sorted) {
            shared += entry.data() < end ? 1 : 0;
            end = Math.max(end, entry.data() + entry.packed());
        }
        if (shared > 0) {
            node.fact("archive.bomb.overlap", shared + " members share their bytes with others");
        }
    }

    private static void member(Node node, Zip.Entry entry, Zip zip, byte[] data, int to, Opening opening) throws IOException {
        if (entry.link()) {
            byte[] target = entry.data() < 0 ? new byte[0] : raw(entry, data, to);
            String where = entry.method() == STORED ? Bytes.decode(target, 0, target.length) : "";
            Node link = opening.sealed(node, entry.name(), entry.size(), "zip");
            link.type = "inode/symlink";
            link.note("a symbolic link to " + where);
            if (FileNames.leadsOut(where)) {
                node.fact("archive.slip", entry.name() + " is a link to " + where);
            }
            return;
        }
        if (entry.encrypted()) {
            encrypted(node, entry, zip, data, to, opening);
            return;
        }
        byte[] content = content(node, entry, data, to, opening);
        if (content == null) {
            Node sealed = opening.sealed(node, entry.name(), entry.size(), "zip");
            sealed.note(entry.data() < 0 ? "its bytes are not there" : "compression method " + entry.method() + " is not read");
            return;
        }
        // what comes out is compared before the member's own content is looked at, which may stop at a bound
        if (content.length != entry.size() && !(entry.descriptor() && entry.size() == 0)) {
            node.fact("archive.size",
                    entry.name() + ": " + Opening.number(entry.size()) + " bytes stated, " + Opening.number(content.length)
                            + " there");
        }
        opening.child(node, entry.name(), content, "zip", entry.method() == STORED);
    }

    private static byte[] raw(Zip.Entry entry, byte[] data, int to) {
        int start = entry.data();
        int end = Math.clamp(start + entry.packed(), start, to);
        return java.util.Arrays.copyOfRange(data, start, end);
    }

    static byte @Nullable [] content(Node node, Zip.Entry entry, byte[] data, int to, Opening opening) throws IOException {
        if (entry.data() < 0) {
            return null;
        }
        long known = entry.packed() > 0 || !entry.descriptor() ? entry.packed() : to - entry.data();
        int end = Math.clamp(entry.data() + known, entry.data(), to);
        return switch (entry.method()) {
            case STORED -> {
                opening.unpacked(node, end - entry.data());
                yield java.util.Arrays.copyOfRange(data, entry.data(), end);
            }
            case DEFLATED -> inflate(node, entry, data, end, opening);
            case 12 -> library(node, ArchiveReader.Format.BZIP2, data, entry.data(), end, opening);
            case 93 -> library(node, ArchiveReader.Format.ZSTD, data, entry.data(), end, opening);
            case 95 -> library(node, ArchiveReader.Format.XZ, data, entry.data(), end, opening);
            default -> null;
        };
    }

    private static byte @Nullable [] library(Node node, ArchiveReader.Format format, byte[] data, int from, int to, Opening opening)
            throws IOException {
        ArchiveReader archives = opening.archives();
        if (archives == null) {
            return null;
        }
        byte[][] content = new byte[1][];
        archives.read(format, data, from, to, new char[0], (member, in) -> {
            content[0] = in == null ? new byte[0] : opening.read(node, in, member.size());
            return false;
        });
        return content[0];
    }

    static byte[] inflate(Node node, Zip.Entry entry, byte[] data, int end, Opening opening) throws IOException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(data, entry.data(), end - entry.data());
            ByteArrayOutputStream out = new ByteArrayOutputStream(Math.clamp(entry.size(), 64, 1 << 20));
            byte[] buffer = new byte[16 * 1024];
            while (!inflater.finished()) {
                int n = inflater.inflate(buffer);
                if (n == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    node.note(entry.name() + " ends too early");
                    break;
                }
                opening.unpacked(node, n);
                out.write(buffer, 0, n);
                if (out.size() > opening.limits().member()) {
                    node.fact("archive.bomb", entry.name() + " has more than " + (opening.limits().member() >> 20) + " MiB");
                    if (out.size() > entry.size()) {
                        node.fact("archive.size", entry.name() + ": " + Opening.number(entry.size()) + " bytes stated, more than "
                                + Opening.number(out.size()) + " there");
                    }
                    throw new OverLimit("a member has more than " + (opening.limits().member() >> 20) + " MiB");
                }
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new IOException(entry.name() + " is damaged", e);
        } finally {
            inflater.end();
        }
    }

    private static void encrypted(Node node, Zip.Entry entry, Zip zip, byte[] data, int to, Opening opening) throws IOException {
        node.fact("archive.encrypted", entry.name() + ", " + Opening.number(entry.size()) + " bytes, encrypted with "
                + (entry.method() == AES ? "AES" : "ZipCrypto"));
        int tries = 0;
        for (String password : opening.passwords()) {
            if (++tries > MOST_PASSWORDS || entry.data() < 0) {
                break;
            }
            byte[] content = entry.method() == AES ? aes(node, entry, data, to, password, opening)
                    : zipCrypto(node, entry, data, to, password, opening);
            if (content != null) {
                node.note(entry.name() + " opened with the password \"" + password + "\"");
                opening.child(node, entry.name(), content, "zip", entry.method() == STORED);
                return;
            }
        }
        opening.sealed(node, entry.name(), entry.size(), "zip").note("encrypted; no password at hand fits");
    }

    /** The cipher of APPNOTE.TXT 6.1; null if the password is wrong. */
    private static byte @Nullable [] zipCrypto(Node node, Zip.Entry entry, byte[] data, int to, String password, Opening opening)
            throws IOException {
        byte[] packed = raw(entry, data, to);
        if (packed.length < 12) {
            return null;
        }
        int[] keys = { 0x12345678, 0x23456789, 0x34567890 };
        for (byte b : password.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            update(keys, b);
        }
        int last = 0;
        byte[] plain = new byte[packed.length - 12];
        for (int i = 0; i < packed.length; i++) {
            int t = keys[2] & 0xffff | 2;
            byte c = (byte) (packed[i] ^ t * (t ^ 1) >>> 8);
            update(keys, c);
            if (i == 11) {
                last = c & 0xff;
                int time = entry.at() >= 0 ? data[entry.at() + 11] & 0xff : -1;
                if (last != (int) (entry.crc() >>> 24) && !(entry.descriptor() && last == time)) {
                    return null;
                }
            } else if (i > 11) {
                plain[i - 12] = c;
            }
        }
        byte[] content = plain;
        if (entry.method() == DEFLATED) {
            try {
                Zip.Entry inner = new Zip.Entry(entry.name(), 0, DEFLATED, entry.crc(), plain.length, entry.size(), 0, 0, 0);
                content = inflate(node, inner, plain, plain.length, opening);
            } catch (OverLimit e) {
                throw e;
            } catch (IOException e) {
                return null;
            }
        } else if (entry.method() != STORED) {
            return null;
        }
        CRC32 crc = new CRC32();
        crc.update(content);
        return crc.getValue() == entry.crc() ? content : null;
    }

    private static final int[] CRC = new int[256];

    static {
        for (int i = 0; i < 256; i++) {
            int c = i;
            for (int k = 0; k < 8; k++) {
                c = (c & 1) != 0 ? c >>> 1 ^ 0xEDB88320 : c >>> 1;
            }
            CRC[i] = c;
        }
    }

    private static void update(int[] keys, byte b) {
        keys[0] = keys[0] >>> 8 ^ CRC[(keys[0] ^ b) & 0xff];
        keys[1] = (keys[1] + (keys[0] & 0xff)) * 134775813 + 1;
        keys[2] = keys[2] >>> 8 ^ CRC[(keys[2] ^ keys[1] >>> 24) & 0xff];
    }

    /** AES as WinZip writes it, by zip4j; null if the password is wrong. */
    private static byte @Nullable [] aes(Node node, Zip.Entry entry, byte[] data, int to, String password, Opening opening)
            throws OverLimit {
        int start = entry.at();
        try (InputStream bytes = new ByteArrayInputStream(data, start, to - start);
                ZipInputStream in = new ZipInputStream(bytes, password.toCharArray())) {
            LocalFileHeader header = in.getNextEntry();
            return header == null ? null : opening.read(node, in, entry.size());
        } catch (OverLimit e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // a wrong password, or damage: zip4j tells them apart by words only
            return null;
        }
    }
}
