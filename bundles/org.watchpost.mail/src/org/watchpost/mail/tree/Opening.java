/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.tree;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.archive.ArchiveReader;
import org.watchpost.core.mail.FuzzyHash;
import org.watchpost.mail.rules.Scanner;
import org.watchpost.mail.type.ContentType;
import org.watchpost.mail.type.FileNames;

/** One message being opened: its bounds, passwords to try, and what a node needs: hashes, type, facts of its name. */
public final class Opening {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
    /** Decompressed bytes that are always allowed, whatever the ratio. */
    private static final long FREE = 4L << 20;
    private static final int KEPT_HEAD = 64 * 1024;

    private final Limits limits;
    private final @Nullable ArchiveReader archives;
    private final List<Scanner> scanners;
    private final long deadline;
    private final Set<String> passwords = new LinkedHashSet<>();
    private Supplier<String> text = () -> "";
    private @Nullable MessageDigest sha256;
    private @Nullable MessageDigest sha1;
    private @Nullable MessageDigest md5;
    private final String wanted;
    private byte @Nullable [] kept;
    private long unpacked;
    private final long input;
    private int members;

    /**
     * @param limits   bounds
     * @param archives for formats that need a library; null if there is none
     * @param scanners asked about every node
     * @param input    bytes of the message, for the ratio
     * @param wanted   path of the node whose bytes are to be {@linkplain #kept kept}, or an empty string
     */
    public Opening(Limits limits, @Nullable ArchiveReader archives, List<Scanner> scanners, long input, String wanted) {
        this.limits = limits;
        this.archives = archives;
        this.scanners = scanners;
        this.input = Math.max(1, input);
        this.wanted = wanted;
        this.deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(limits.millis());
    }

    private static MessageDigest digest(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has " + name, e);
        }
    }

    /** Where passwords may be named: asked only if something is encrypted. */
    public void text(Supplier<String> named) {
        text = named;
    }

    /** Passwords to try, most likely first. */
    public Set<String> passwords() {
        if (passwords.isEmpty()) {
            Passwords.of(text.get(), passwords);
        }
        return passwords;
    }

    Limits limits() {
        return limits;
    }

    @Nullable
    ArchiveReader archives() {
        return archives;
    }

    /** The bytes of the wanted node, once it has been opened. */
    public byte @Nullable [] kept() {
        return kept;
    }

    void checkTime() throws OverLimit {
        if (System.nanoTime() > deadline) {
            throw new OverLimit("the analysis took longer than " + limits.millis() / 1000 + " seconds and was stopped");
        }
    }

    /** More bytes came out of a container. */
    void unpacked(Node node, long bytes) throws OverLimit {
        unpacked += bytes;
        if (unpacked > limits.bytes()) {
            throw bomb(node, "unpacks to more than " + (limits.bytes() >> 20) + " MiB");
        }
        if (unpacked > FREE && unpacked / limits.ratio() > input) {
            throw bomb(node, "unpacks to more than " + limits.ratio() + " times the size of the message");
        }
        checkTime();
    }

    private static OverLimit bomb(Node node, String text) {
        node.fact("archive.bomb", text);
        return new OverLimit(text);
    }

    /** All bytes of a stream from a container, within bounds. */
    byte[] read(Node container, InputStream in, long expected) throws IOException {
        int start = Math.clamp(expected, 256, 1 << 20);
        ByteArrayOutputStream out = new ByteArrayOutputStream(start);
        byte[] buffer = new byte[16 * 1024];
        int n = in.read(buffer);
        while (n >= 0) {
            unpacked(container, n);
            out.write(buffer, 0, n);
            if (out.size() > limits.member()) {
                throw bomb(container, "a member has more than " + (limits.member() >> 20) + " MiB");
            }
            n = in.read(buffer);
        }
        return out.toByteArray();
    }

    /** A node within another, whose content is not known. */
    Node sealed(Node parent, String name, long size, String within) throws OverLimit {
        Node node = add(parent, name, within);
        node.size = Math.max(0, size);
        named(node);
        return node;
    }

    /** A node within another, opened at once. */
    Node child(Node parent, String name, byte[] data, String within, boolean stored) throws OverLimit {
        Node node = add(parent, name, within);
        node.stored = stored;
        fill(node, data, 0, data.length);
        return node;
    }

    private Node add(Node parent, String name, String within) throws OverLimit {
        count(parent);
        String bounded = name.length() > 1000 ? name.substring(0, 1000) : name;
        Node node = new Node(parent, bounded);
        node.path = parent.path + "." + (parent.children.size() + 1);
        node.within = within;
        parent.children.add(node);
        return node;
    }

    void count(Node parent) throws OverLimit {
        if (++members > limits.members()) {
            throw bomb(parent, "has more than " + limits.members() + " members");
        }
        checkTime();
    }

    private static int depth(Node node) {
        int depth = 0;
        for (Node above = node.parent; above != null; above = above.parent) {
            depth++;
        }
        return depth;
    }

    /** Tells all about a node's bytes and opens what is in them. */
    public void fill(Node node, byte[] data, int from, int to) {
        node.size = to - from;
        hash(node, data, from, to);
        node.type = ContentType.of(data, from, to, node.name);
        if (node.path.equals(wanted)) {
            kept = from == 0 && to == data.length ? data : java.util.Arrays.copyOfRange(data, from, to);
        }
        if (!node.type.startsWith("image/")) {
            node.fuzzy = FuzzyHash.of(data, from, to);
        }
        Opener opener = node.incomplete ? null : Openers.of(node, data, from, to);
        if (opener != null) {
            open(opener, node, data, from, to);
        }
        for (Scanner scanner : scanners) {
            node.scanned.addAll(scanner.scan(data, from, to));
        }
        if (!node.incomplete) {
            named(node);
            content(node, data, from, to);
        }
    }

    private void open(Opener opener, Node node, byte[] data, int from, int to) {
        if (depth(node) >= limits.depth()) {
            node.fact("archive.bomb", "containers more than " + limits.depth() + " deep within each other");
            node.note("not opened: too deep");
            return;
        }
        try {
            checkTime();
            opener.open(node, data, from, to, this);
        } catch (OverLimit e) {
            node.note("stopped: " + e.getMessage());
        } catch (IOException e) {
            node.fact("container.damaged", text(e));
            node.note("can't be read to its end: " + text(e));
        } catch (RuntimeException e) {
            // what libraries answer to hostile bytes
            LOG.debug("{} could not be opened", node.type, e);
            node.fact("container.damaged", text(e));
            node.note("can't be read: " + text(e));
        }
    }

    static String text(Exception e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("").strip();
    }

    private void hash(Node node, byte[] data, int from, int to) {
        MessageDigest first = sha256 instanceof MessageDigest known ? known : digest("SHA-256");
        MessageDigest second = sha1 instanceof MessageDigest known ? known : digest("SHA-1");
        MessageDigest third = md5 instanceof MessageDigest known ? known : digest("MD5");
        sha256 = first;
        sha1 = second;
        md5 = third;
        first.update(data, from, to - from);
        node.sha256 = HexFormat.of().formatHex(first.digest());
        second.update(data, from, to - from);
        node.sha1 = HexFormat.of().formatHex(second.digest());
        third.update(data, from, to - from);
        node.md5 = HexFormat.of().formatHex(third.digest());
        int[] seen = new int[256];
        for (int i = from; i < to; i++) {
            seen[data[i] & 0xff]++;
        }
        double bits = 0;
        double total = to - from;
        for (int count : seen) {
            if (count > 0) {
                bits -= count / total * Math.log(count / total);
            }
        }
        node.entropy = Math.round(bits / Math.log(2) * 100) / 100.0 + 0.0;
    }

    /** Facts of a node's name, and of its place in an archive. */
    private static void named(Node node) {
        String name = node.name;
        boolean program = FileNames.isProgram(name);
        Node parent = node.parent;
        boolean packed = parent != null && parent.archive;
        if (program && !packed && !node.within.equals("office")) {
            node.fact("program.named", name);
        }
        if (program && packed && node.sha256.isEmpty()) {
            node.fact("archive.program.packed.named", name + ", " + number(node.size) + " bytes, by its name");
        }
        if (FileNames.hasDoubleExtension(name)) {
            node.fact("name.double", name);
        }
        if (FileNames.turnsDirection(name)) {
            node.fact("name.rtlo", name);
        }
        if (packed && FileNames.leadsOut(name)) {
            node.fact("archive.slip", name);
        }
        if (name.indexOf(0) >= 0) {
            node.fact("name.nul", name);
        }
    }

    static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** Facts of a node's content beside its name. */
    private static void content(Node node, byte[] data, int from, int to) {
        boolean program = node.type.equals(ContentType.PROGRAM) || node.type.equals(ContentType.ELF);
        Node parent = node.parent;
        boolean packed = parent != null && parent.archive;
        String head = program ? node.type.equals(ContentType.ELF) ? "begins with ELF" : "begins with MZ" : "by its name";
        String saw = node.name + ", " + number(node.size) + " bytes, " + head;
        if (packed && (program || FileNames.isProgram(node.name))) {
            boolean zip = node.within.equals("zip");
            node.fact((zip && node.stored ? "archive.program.stored" : "archive.program.packed") + (program ? "" : ".named"),
                    saw + (zip ? node.stored ? ", stored without compression" : ", compressed" : ""));
        } else if (program && !node.within.equals("office")) {
            node.fact("program.content", saw);
        } else if (node.within.equals("office") && (program || FileNames.isProgram(node.name))) {
            node.fact("office.program", saw);
        }
        String mismatch = FileNames.mismatch(node.name, node.declared, node.type, data, from, to);
        if (!mismatch.isEmpty()) {
            node.fact("type.mismatch", node.name + ": " + mismatch);
        }
        if (node.archive && parent != null && parent.archive && !single(parent.type)) {
            node.fact("archive.nested", (parent.name.isEmpty() ? "an archive" : parent.name) + " contains " + node.name);
        }
    }

    private static boolean single(String type) {
        return type.equals(ContentType.GZIP) || type.equals(ContentType.BZIP2) || type.equals(ContentType.XZ)
                || type.equals(ContentType.ZSTD) || type.equals("application/x-compress");
    }

    /** The head of data too great to be kept. */
    static int head(int length) {
        return Math.min(length, KEPT_HEAD);
    }
}
