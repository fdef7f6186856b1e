/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.intake;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.live.LiveSpec.MailLayout;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Sample;

/** Which files of a folder are messages: what amavis, MailScanner, rspamd and Exchange leave, queue files, Maildirs. Immutable. */
final class MailFiles {

    /** What a file is that may be a message. */
    enum Kind {
        /** One message, or a queue file. */
        MESSAGE,
        /** Messages one after the other: it may grow. */
        MBOX,
        /** Something else. */
        OTHER
    }

    /**
     * A message that may be taken in.
     *
     * @param key   names it below the folder, also after it was moved within a Maildir
     * @param file  its file
     * @param other the second file of a message that has two, else null
     * @param size  bytes of both
     * @param time  when they were changed last, milliseconds since 1970
     */
    record Candidate(String key, Path file, @Nullable Path other, long size, long time) {
    }

    private static final int DEEPEST = 8;
    private static final int MOST = 500_000;
    private static final int HEAD = 64 * 1024;
    private static final int LEAST_SCORE = 75;
    private static final int LEAST_SCORE_NAMED = 40;

    private static final String MBOX = "mail.mbox";
    private static final String MAIL = "mail.";
    private static final String DERIVED = "mail.attachment";

    private final List<Parser> parsers;

    /** @param parsers all there are; those of mail are asked */
    MailFiles(List<Parser> parsers) {
        this.parsers = parsers.stream().filter(parser -> parser.format().startsWith(MAIL) && !parser.format().equals(DERIVED)).toList();
    }

    /** All files that may be messages, by folder and name. */
    static List<Candidate> find(Path folder, MailLayout layout) throws IOException {
        List<Candidate> all = new ArrayList<>();
        Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), DEEPEST, new SimpleFileVisitor<Path>() {
            @Override
            @SuppressWarnings("null")
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                // what is still being delivered lies in the tmp of a Maildir
                boolean tmp = directory.endsWith("tmp") && Files.isDirectory(directory.resolveSibling("new"));
                return tmp ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            @SuppressWarnings("null")
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile() && attributes.size() > 0) {
                    Candidate candidate = candidate(folder, file, attributes, layout);
                    if (candidate != null) {
                        all.add(candidate);
                    }
                }
                return all.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }

            @Override
            @SuppressWarnings("null")
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (file.equals(folder)) {
                    throw e;
                }
                // taken away while it was looked at, or not for us to read: the next look tells
                return FileVisitResult.CONTINUE;
            }
        });
        all.sort((one, other) -> one.key().compareTo(other.key()));
        return all;
    }

    private static @Nullable Candidate candidate(Path folder, Path file, BasicFileAttributes attributes, MailLayout layout)
            throws IOException {
        String name = String.valueOf(file.getFileName());
        if (name.startsWith(".") || name.endsWith(".lock") || name.endsWith(".tmp") || !fits(file, name, layout)) {
            return null;
        }
        Path other = second(file, name);
        if (other == null && isSecond(file, name)) {
            return null;
        }
        long size = attributes.size();
        long time = attributes.lastModifiedTime().toMillis();
        if (other != null) {
            BasicFileAttributes more = Files.readAttributes(other, BasicFileAttributes.class);
            size += more.size();
            time = Math.max(time, more.lastModifiedTime().toMillis());
        }
        return new Candidate(key(folder, file, name), file, other, size, time);
    }

    private static boolean fits(Path file, String name, MailLayout layout) {
        String lower = name.toLowerCase(Locale.ROOT);
        return switch (layout) {
            case EXCHANGE -> lower.endsWith(".eml") || lower.endsWith(".msg");
            // beside a whole message lie its attachments, as they were found
            case MAILSCANNER -> name.equals("message") || !Files.isRegularFile(file.resolveSibling("message"));
            default -> !lower.startsWith("dovecot") && !lower.equals("maildirsize");
        };
    }

    /** Sendmail keeps the header in {@code qf} and the body in {@code df}, Exim in {@code -H} and {@code -D}. */
    private static @Nullable Path second(Path file, String name) {
        String other = name.length() > 6 && name.startsWith("qf") ? "df" + name.substring(2)
                : name.length() > 6 && name.endsWith("-H") ? name.substring(0, name.length() - 2) + "-D" : "";
        if (other.isEmpty()) {
            return null;
        }
        Path path = file.resolveSibling(other);
        return Files.isRegularFile(path) ? path : null;
    }

    private static boolean isSecond(Path file, String name) {
        String first = name.length() > 6 && name.startsWith("df") ? "qf" + name.substring(2)
                : name.length() > 6 && name.endsWith("-D") ? name.substring(0, name.length() - 2) + "-H" : "";
        return !first.isEmpty() && Files.isRegularFile(file.resolveSibling(first));
    }

    /** A message of a Maildir keeps its name before the flags when it is moved from {@code new} to {@code cur}. */
    private static String key(Path folder, Path file, String name) {
        Path parent = file.getParent();
        boolean maildir = parent != null && (parent.endsWith("cur") || parent.endsWith("new"))
                && Files.isDirectory(parent.resolveSibling("cur"));
        if (maildir && parent != null) {
            int flags = name.indexOf(":2,");
            Path box = folder.relativize(parent.resolveSibling("cur"));
            return box + "/" + (flags < 0 ? name : name.substring(0, flags));
        }
        return folder.relativize(file).toString();
    }

    /** What a file is, by how it begins; compressed ones are looked into. */
    Kind kind(Path file) throws IOException {
        byte[] head;
        boolean whole;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
            whole = head.length < HEAD;
        }
        boolean packed = head.length > 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
        if (packed) {
            head = unpacked(head);
        }
        String name = String.valueOf(file.getFileName());
        Sample sample = new Sample(name, head, whole && !packed);
        int least = name.toLowerCase(Locale.ROOT).matches(".*\\.(eml|msg)(\\.gz)?") ? LEAST_SCORE_NAMED : LEAST_SCORE;
        Kind kind = Kind.OTHER;
        int best = least - 1;
        for (Parser parser : parsers) {
            int score = parser.recognise(sample).score();
            if (score > best) {
                best = score;
                kind = parser.format().equals(MBOX) && !packed ? Kind.MBOX : Kind.MESSAGE;
            }
        }
        return kind;
    }

    private static byte[] unpacked(byte[] head) throws IOException {
        byte[] out = new byte[HEAD];
        int n = 0;
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
            while (n < out.length) {
                int more = in.read(out, n, out.length - n);
                if (more < 0) {
                    break;
                }
                n += more;
            }
        } catch (EOFException | ZipException e) {
            // only its beginning is at hand, or it is damaged: what came out decides
            return Arrays.copyOf(out, n);
        }
        return Arrays.copyOf(out, n);
    }
}
