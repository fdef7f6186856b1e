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
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.watchpost.core.text.Bytes;
import org.watchpost.mail.type.FileNames;
import org.watchpost.mail.type.QuietLibraries;

/** OLE compound files: Office documents of the old kind, encrypted new ones, Outlook messages, objects of Packager. */
final class OleOpener implements Opener {

    static {
        QuietLibraries.quiet();
    }

    private static final int MOST_ENTRIES = 5000;
    private static final int MOST_STREAM = 16 << 20;
    private static final int MOST_SPINS = 100_000;
    private static final int MOST_PASSWORDS = 12;

    @Override
    public void open(Node node, byte[] data, int from, int to, Opening opening) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(data, from, to - from))) {
            DirectoryEntry root = files.getRoot();
            if (root.hasEntryCaseInsensitive("__properties_version1.0")) {
                node.type = "application/vnd.ms-outlook";
                new OutlookMessage(node, opening).read(root);
                return;
            }
            node.type = type(root);
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                node.fact("archive.encrypted", "an Office document encrypted with a password");
                decrypt(node, files, opening);
                return;
            }
            walk(node, root, opening);
            vba(node, files, opening);
            fields(node, data, from, to);
        }
    }

    /** Tries the password that Excel takes for none, and those at hand. The work for each is bounded. */
    private static void decrypt(Node node, POIFSFileSystem files, Opening opening) throws IOException {
        EncryptionInfo info = new EncryptionInfo(files);
        if (info.getVerifier().getSpinCount() > MOST_SPINS) {
            node.note("encrypted so that each password takes very long to try; not opened");
            return;
        }
        List<String> passwords = new ArrayList<>();
        passwords.add(Decryptor.DEFAULT_PASSWORD);
        passwords.addAll(opening.passwords());
        for (String password : passwords.subList(0, Math.min(passwords.size(), MOST_PASSWORDS))) {
            opening.checkTime();
            try {
                Decryptor decryptor = Decryptor.getInstance(info);
                if (decryptor.verifyPassword(password)) {
                    try (InputStream in = decryptor.getDataStream(files)) {
                        node.note("opened with the password \"" + password + "\"");
                        opening.child(node, "", opening.read(node, in, 0), "office", false);
                    }
                    return;
                }
            } catch (GeneralSecurityException e) {
                node.note("encrypted in a way that is not read: " + Opening.text(e));
                return;
            }
        }
        node.note("encrypted; no password at hand fits");
    }

    private static String type(DirectoryEntry root) {
        return root.hasEntryCaseInsensitive("WordDocument") ? "application/msword"
                : root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book") ? "application/vnd.ms-excel"
                        : root.hasEntryCaseInsensitive("PowerPoint Document") ? "application/vnd.ms-powerpoint"
                                : root.hasEntryCaseInsensitive("EncryptedPackage") ? "application/x-tika-ooxml-protected"
                                        : "application/x-tika-msoffice";
    }

    private static void vba(Node node, POIFSFileSystem files, Opening opening) throws OverLimit {
        try {
            Macros.of(node, files, opening);
        } catch (OverLimit e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // also the answer to documents without any
            if (String.valueOf(e.getMessage()).contains("damaged")) {
                node.note("macros can't be read: " + Opening.text(e));
            }
        }
    }

    private static void walk(Node node, DirectoryEntry root, Opening opening) throws IOException {
        Deque<DirectoryEntry> folders = new ArrayDeque<>();
        folders.add(root);
        int seen = 0;
        while (!folders.isEmpty()) {
            DirectoryEntry folder = folders.removeFirst();
            for (Iterator<Entry> i = folder.getEntries(); i.hasNext() && seen < MOST_ENTRIES; seen++) {
                Entry entry = i.next();
                if (entry instanceof DirectoryEntry inner) {
                    folders.add(inner);
                } else if (entry instanceof DocumentEntry document) {
                    stream(node, folder, document, opening);
                }
            }
        }
    }

    private static void stream(Node node, DirectoryEntry folder, DocumentEntry entry, Opening opening) throws IOException {
        String name = entry.getName();
        String lower = name.toLowerCase(Locale.ROOT);
        if (name.equals("\u0001Ole10Native") && entry.getSize() <= MOST_STREAM) {
            byte[] content = bytes(node, entry, opening);
            Packaged packaged = Packaged.of(content);
            Node child = opening.child(node, packaged.name(), packaged.content(), "office", false);
            node.fact("office.embedded", child.name() + ", " + Opening.number(child.size) + " bytes, " + child.type);
        } else if (lower.equals("package") && entry.getSize() <= MOST_STREAM) {
            Node child = opening.child(node, folder.getName() + "/Package", bytes(node, entry, opening), "office", false);
            node.fact("office.embedded", child.name() + ", " + Opening.number(child.size) + " bytes, " + child.type);
        } else if (lower.equals("equation native")) {
            node.fact("office.equation", "an object of the Equation Editor, whose holes are well known");
        } else if (lower.equals("workbook") || lower.equals("book")) {
            byte[] content = bytes(node, entry, opening);
            excelMacros(node, content);
        }
    }

    private static byte[] bytes(Node node, DocumentEntry entry, Opening opening) throws IOException {
        try (InputStream in = new DocumentInputStream(entry)) {
            return opening.read(node, in, entry.getSize());
        }
    }

    /** Sheets of Excel 4.0 macros: BOUNDSHEET records of type 1 ([MS-XLS] 2.4.28); FILEPASS means encrypted. */
    private static void excelMacros(Node node, byte[] b) {
        int at = 0;
        for (int i = 0; i < 10_000 && at + 4 <= b.length; i++) {
            int type = b[at] & 0xff | (b[at + 1] & 0xff) << 8;
            int length = b[at + 2] & 0xff | (b[at + 3] & 0xff) << 8;
            if (type == 0x85 && length > 7 && at + 4 + length <= b.length && (b[at + 9] & 0xff) == 1) {
                boolean hidden = (b[at + 8] & 3) != 0;
                node.fact("office.macro", "a sheet of Excel 4.0 macros" + (hidden ? ", hidden" : ""));
                if (hidden) {
                    node.fact("office.macro.auto", "a hidden sheet of Excel 4.0 macros");
                }
            } else if (type == 0x2f) {
                node.fact("archive.encrypted", "an Excel workbook encrypted with a password");
                return;
            }
            at += 4 + length;
        }
    }

    private static void fields(Node node, byte[] data, int from, int to) {
        int dde = Bytes.indexOf(data, from, to, Bytes.ascii("DDEAUTO"));
        if (dde >= 0 || Bytes.indexOf(data, from, to, Bytes.ascii("\u0013 DDE")) >= 0
                || Bytes.indexOf(data, from, to, Bytes.ascii("\u0013DDE")) >= 0) {
            node.fact("office.dde", "a field that starts a program by DDE");
        }
    }

    /**
     * What the Packager wraps: name, paths, content.
     *
     * @param name    base name
     * @param content bytes
     */
    record Packaged(String name, byte[] content) {

        /** Reads {@code \1Ole10Native}; what can't be read is content without a name. */
        static Packaged of(byte[] b) {
            int at = 6;
            int label = end(b, at);
            int path = end(b, label + 1);
            int skip = path + 1 + 4;
            if (path < 0 || label < 0 || skip + 4 > b.length) {
                return new Packaged("object", b);
            }
            long tempLength = u32(b, skip);
            long sizeAt = skip + 4 + tempLength;
            if (tempLength < 0 || sizeAt + 4 > b.length) {
                return new Packaged(FileNames.base(Bytes.decode(b, at, label)), b);
            }
            long size = u32(b, (int) sizeAt);
            int start = (int) sizeAt + 4;
            int stop = Math.clamp(start + size, start, b.length);
            String name = Bytes.decode(b, at, label);
            return new Packaged(name.isEmpty() ? FileNames.base(Bytes.decode(b, label + 1, path)) : FileNames.base(name),
                    java.util.Arrays.copyOfRange(b, start, stop));
        }

        private static int end(byte[] b, int from) {
            return from < 0 || from >= b.length ? -1 : Bytes.indexOf(b, from, Math.min(b.length, from + 2000), (byte) 0);
        }

        private static long u32(byte[] b, int at) {
            return b[at] & 0xffL | (b[at + 1] & 0xffL) << 8 | (b[at + 2] & 0xffL) << 16 | (b[at + 3] & 0xffL) << 24;
        }
    }
}
