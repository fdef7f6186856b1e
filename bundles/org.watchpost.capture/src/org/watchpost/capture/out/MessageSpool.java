/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture.out;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.text.Times;

/**
 * Messages found in a capture, until the capture has been read and they can be handed on. Their bytes wait in a temporary file which
 * goes away with this object; memory holds a list of them. When there are more than {@code most} the others are put together in one mailbox,
 * so that nothing is lost. Belongs to one thread.
 */
public final class MessageSpool implements AutoCloseable {

    /** Name of the mailbox of those that did not fit. */
    public static final String MAILBOX = "messages.mbox";

    /** A piece of a message in the file. */
    record Extent(long position, int length) {
    }

    /** A whole message. */
    private record Entry(String name, List<Extent> extents) {
    }

    private final int most;
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable FileChannel messages;
    private @Nullable FileChannel mailbox;
    private long used;
    private long mailboxUsed;
    private byte[] quoteIn = {};
    private byte[] quoteOut = {};

    /** @param most messages that become members of their own */
    public MessageSpool(int most) {
        this.most = most;
    }

    private static FileChannel temporary() throws IOException {
        Path file = Files.createTempFile("watchpost-messages", ".tmp");
        return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    Extent append(byte[] b, int length) throws IOException {
        FileChannel file = messages;
        if (file == null) {
            file = temporary();
            messages = file;
        }
        Extent extent = new Extent(used, length);
        used = write(file, b, 0, length, used);
        return extent;
    }

    private static long write(FileChannel file, byte[] b, int from, int to, long position) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(b, from, to - from);
        long at = position;
        while (buffer.hasRemaining()) {
            at += file.write(buffer, at);
        }
        return at;
    }

    /** Keeps a whole message; answers the name of the member it will be (in). */
    String keep(String name, List<Extent> extents, String sender, long micros) throws IOException {
        if (entries.size() < most) {
            entries.add(new Entry(name, List.copyOf(extents)));
            return name;
        }
        FileChannel file = mailbox;
        if (file == null) {
            file = temporary();
            mailbox = file;
        }
        StringBuilder from = new StringBuilder();
        for (int i = 0; i < Math.min(sender.length(), 320); i++) {
            char c = sender.charAt(i);
            from.append(c > ' ' && c < 0x7f ? c : '_');
        }
        String when = java.time.format.DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss yyyy", java.util.Locale.ROOT)
                .format(Times.instant(micros).atOffset(java.time.ZoneOffset.UTC));
        byte[] line = ("From " + (from.isEmpty() ? "MAILER-DAEMON" : from) + " " + when + "\n").getBytes(StandardCharsets.US_ASCII);
        mailboxUsed = write(file, line, 0, line.length, mailboxUsed);
        try (InputStream in = new Extents(extents)) {
            quote(file, in);
        }
        return MAILBOX;
    }

    /** Copies a message; lines that look like the beginning of the next get a mark, as mboxrd has it. */
    private void quote(FileChannel file, InputStream in) throws IOException {
        byte[] b = quoteIn.length > 0 ? quoteIn : new byte[1 << 16];
        byte[] out = quoteOut.length > 0 ? quoteOut : new byte[(1 << 16) * 2 + 16];
        quoteIn = b;
        quoteOut = out;
        boolean start = true;
        byte[] from = "From ".getBytes(StandardCharsets.US_ASCII);
        byte[] held = new byte[256];
        int holding = 0;
        int read;
        while ((read = in.read(b)) >= 0) {
            int size = 0;
            for (int i = 0; i < read; i++) {
                byte c = b[i];
                if (start && holding < held.length) {
                    held[holding++] = c;
                    int marks = 0;
                    while (marks < holding && held[marks] == '>') {
                        marks++;
                    }
                    int matched = holding - marks;
                    boolean fits = matched <= from.length && java.util.Arrays.equals(held, marks, holding, from, 0, matched);
                    if (fits && matched < from.length && holding < held.length) {
                        continue;
                    }
                    if (fits && matched == from.length) {
                        out[size++] = '>';
                    }
                    System.arraycopy(held, 0, out, size, holding);
                    size += holding;
                    start = c == '\n';
                    holding = 0;
                } else {
                    out[size++] = c;
                    start = c == '\n';
                }
                if (size > 1 << 16) {
                    mailboxUsed = write(file, out, 0, size, mailboxUsed);
                    size = 0;
                }
            }
            mailboxUsed = write(file, out, 0, size, mailboxUsed);
        }
        mailboxUsed = write(file, held, 0, holding, mailboxUsed);
        byte[] end = (start && holding == 0 ? "\n" : "\n\n").getBytes(StandardCharsets.US_ASCII);
        mailboxUsed = write(file, end, 0, end.length, mailboxUsed);
    }

    /** Sees each message and the mailbox. */
    @FunctionalInterface
    public interface Visitor {
        /** @param size bytes of the member */
        void visit(String name, long size, InputStream content) throws IOException;
    }

    /** Hands on all messages, in the order they ended. */
    public void visit(Visitor visitor) throws IOException {
        for (Entry entry : entries) {
            long size = 0;
            for (Extent extent : entry.extents) {
                size += extent.length();
            }
            try (InputStream in = new Extents(entry.extents)) {
                visitor.visit(entry.name, size, in);
            }
        }
        FileChannel file = mailbox;
        if (file != null) {
            file.position(0);
            visitor.visit(MAILBOX, mailboxUsed, java.nio.channels.Channels.newInputStream(file));
        }
    }

    @Override
    public void close() throws IOException {
        FileChannel one = messages;
        FileChannel two = mailbox;
        try (one; two) {
            entries.clear();
        }
    }

    /** The bytes of a message. */
    private final class Extents extends InputStream {

        private final List<Extent> extents;
        private int index;
        private int done;

        Extents(List<Extent> extents) {
            this.extents = extents;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        @SuppressWarnings("null")
        public int read(byte[] into, int at, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            while (index < extents.size() && done == extents.get(index).length()) {
                index++;
                done = 0;
            }
            FileChannel file = messages;
            if (index == extents.size() || file == null) {
                return -1;
            }
            Extent extent = extents.get(index);
            int read = file.read(ByteBuffer.wrap(into, at, Math.min(length, extent.length() - done)), extent.position() + done);
            if (read < 0) {
                throw new EOFException("A temporary file was cut off");
            }
            done += read;
            return read;
        }
    }
}
