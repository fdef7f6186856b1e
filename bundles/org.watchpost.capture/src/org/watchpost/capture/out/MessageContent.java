/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture.out;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.watchpost.capture.flow.Mark;

/** A message while it passes: hashed, looked into, and kept in the {@link MessageSpool}. Belongs to one thread. */
public final class MessageContent {

    private static final int CHUNK = 1 << 14;

    /**
     * What a message says of itself.
     *
     * @param member name of the member it is (in)
     */
    public record Result(String member, long size, String sha256, List<String> from, List<String> to, String subject, String messageId,
            List<FileDigest.Result> files, boolean complete) {
        public Result {
            from = List.copyOf(from);
            to = List.copyOf(to);
            files = List.copyOf(files);
        }
    }

    private final MessageSpool spool;
    private final Mark begin;
    private final MessageDigest sha256 = FileDigest.digest("SHA-256");
    private final Mime mime = new Mime();
    private final List<MessageSpool.Extent> extents = new ArrayList<>();
    private byte[] chunk = new byte[1024];
    private int filled;
    private long size;
    private boolean complete = true;

    /** @param begin where it begins */
    public MessageContent(MessageSpool spool, Mark begin) {
        this.spool = spool;
        this.begin = begin;
    }

    /** Where it begins. */
    public Mark begin() {
        return begin;
    }

    public long size() {
        return size;
    }

    /** Some of it. */
    public void append(byte[] b, int from, int to) {
        if (to <= from) {
            return;
        }
        sha256.update(b, from, to - from);
        mime.content(b, from, to);
        size += to - from;
        int at = from;
        while (at < to) {
            if (filled == CHUNK) {
                flush();
            }
            int part = Math.min(to - at, CHUNK - filled);
            if (filled + part > chunk.length) {
                chunk = java.util.Arrays.copyOf(chunk, Math.min(CHUNK, Math.max(filled + part, chunk.length * 4)));
            }
            System.arraycopy(b, at, chunk, filled, part);
            filled += part;
            at += part;
        }
    }

    private void flush() {
        try {
            MessageSpool.Extent extent = spool.append(chunk, filled);
            MessageSpool.Extent last = extents.isEmpty() ? null : extents.getLast();
            if (last != null && last.position() + last.length() == extent.position() && last.length() + extent.length() > 0) {
                extents.set(extents.size() - 1, new MessageSpool.Extent(last.position(), last.length() + extent.length()));
            } else {
                extents.add(extent);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        filled = 0;
    }

    /** Some of it was not captured. */
    public void gap() {
        complete = false;
        mime.gap();
    }

    /**
     * That was all.
     *
     * @param name   what it is to be called among the members
     * @param sender envelope sender
     */
    public Result finish(String name, String sender) {
        flush();
        mime.end(complete);
        try {
            String member = spool.keep(name, extents, sender, begin.micros());
            String id = mime.header("message-id");
            int open = id.indexOf('<');
            int close = id.indexOf('>', open + 1);
            return new Result(member, size, HexFormat.of().formatHex(sha256.digest()), Words.addresses(mime.header("from")),
                    Words.addresses(mime.header("to") + "," + mime.header("cc")), Words.decode(mime.header("subject")),
                    open >= 0 && close > open ? id.substring(open + 1, close) : id, mime.files(), complete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
