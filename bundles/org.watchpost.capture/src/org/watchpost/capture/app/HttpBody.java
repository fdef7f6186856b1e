/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture.app;

import java.util.Locale;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import org.watchpost.capture.out.FileDigest;
import org.watchpost.capture.out.MessageContent;

/** The body of an HTTP message: of known length, in chunks, or up to the end of the connection; gzip and deflate are opened for hashing. */
final class HttpBody {

    private static final long MAX_INFLATED = 1L << 30;
    private static final int MAX_RATIO = 2000;

    private enum Kind {
        LENGTH, CHUNKED, CLOSE
    }

    private final Kind kind;
    private final FileDigest digest = new FileDigest();
    private final @Nullable Inflater inflater;
    private int gzipHeader;
    private byte @Nullable [] gzipBytes;
    private long left;
    private long received;
    private boolean inChunk;
    private boolean trailer;
    private boolean done;
    private boolean broken;
    /** The body once more, where it is a message. */
    private @Nullable MessageContent message;

    private HttpBody(Kind kind, long length, String coding) {
        this.kind = kind;
        left = length;
        done = kind == Kind.LENGTH && length == 0;
        boolean gzip = coding.equals("gzip") || coding.equals("x-gzip");
        inflater = done ? null : gzip ? new Inflater(true) : coding.equals("deflate") ? new Inflater() : null;
        gzipHeader = gzip ? 1 : 0;
    }

    static HttpBody none() {
        return new HttpBody(Kind.LENGTH, 0, "");
    }

    static HttpBody of(Map<String, String> fields, boolean response) {
        String coding = fields.getOrDefault("content-encoding", "").toLowerCase(Locale.ROOT);
        if (fields.getOrDefault("transfer-encoding", "").toLowerCase(Locale.ROOT).contains("chunked")) {
            return new HttpBody(Kind.CHUNKED, 0, coding);
        }
        String length = fields.getOrDefault("content-length", "");
        if (!length.isEmpty() && length.length() < 16 && length.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return new HttpBody(Kind.LENGTH, Long.parseLong(length), coding);
        }
        return response ? new HttpBody(Kind.CLOSE, 0, coding) : none();
    }

    /** Keeps the body, too: it is a message. */
    void keep(MessageContent as) {
        message = as;
    }

    /** What the body is kept as; null if it is no message, or empty. */
    @Nullable
    MessageContent message() {
        MessageContent kept = message;
        return kept == null || kept.size() == 0 ? null : kept;
    }

    boolean done() {
        return done;
    }

    /** Bytes of the body so far, as they were sent. */
    long received() {
        return received;
    }

    /** Takes what belongs to the body; answers whether something was taken. */
    boolean take(Inbox inbox) {
        switch (kind) {
            case LENGTH -> {
                int part = (int) Math.min(left, inbox.size());
                bytes(inbox, part);
                left -= part;
                done = left == 0;
                return part > 0 || done;
            }
            case CLOSE -> {
                bytes(inbox, inbox.size());
                return true;
            }
            default -> {
                return chunked(inbox);
            }
        }
    }

    private boolean chunked(Inbox inbox) {
        if (inChunk) {
            int part = (int) Math.min(left, inbox.size());
            bytes(inbox, part);
            left -= part;
            inChunk = left > 0;
            return true;
        }
        int length = inbox.line();
        if (length < 0) {
            done = inbox.size() > 4096;
            return false;
        }
        String line = inbox.text(length).strip();
        inbox.drop(length);
        if (trailer) {
            done = line.isEmpty();
            return true;
        }
        if (line.isEmpty()) {
            return true;
        }
        int end = line.indexOf(';');
        String size = (end < 0 ? line : line.substring(0, end)).strip();
        if (size.length() > 8 || !size.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 0x80)) {
            digest.incomplete();
            done = true;
            return true;
        }
        left = Long.parseLong(size.isEmpty() ? "0" : size, 16);
        inChunk = left > 0;
        trailer = left == 0;
        return true;
    }

    private void bytes(Inbox inbox, int length) {
        if (length > 0) {
            received += length;
            content(inbox.bytes(), inbox.from(), inbox.from() + length);
            inbox.drop(length);
        }
    }

    private void content(byte[] b, int from, int to) {
        Inflater open = inflater;
        if (open == null) {
            digest.update(b, from, to);
            copy(b, from, to);
        } else if (!broken) {
            inflate(open, b, from, to);
        }
    }

    private void inflate(Inflater open, byte[] b, int from, int to) {
        int at = from;
        byte[] in = b;
        int end = to;
        if (gzipHeader > 0) {
            byte[] before = gzipBytes;
            in = new byte[(before == null ? 0 : before.length) + to - from];
            if (before != null) {
                System.arraycopy(before, 0, in, 0, before.length);
            }
            System.arraycopy(b, from, in, before == null ? 0 : before.length, to - from);
            at = header(in);
            end = in.length;
            if (at < 0) {
                gzipBytes = in;
                broken = in.length > 1 << 16;
                if (broken) {
                    digest.incomplete();
                }
                return;
            }
            gzipBytes = null;
            gzipHeader = 0;
        }
        byte[] out = new byte[8192];
        open.setInput(in, at, end - at);
        try {
            int length;
            while ((length = open.inflate(out)) > 0) {
                digest.update(out, 0, length);
                copy(out, 0, length);
                if (digest.size() > MAX_INFLATED || digest.size() > 1 << 20 && digest.size() / Math.max(1, received) > MAX_RATIO) {
                    broken = true;
                    digest.incomplete();
                    return;
                }
            }
        } catch (DataFormatException e) {
            broken = true;
            digest.incomplete();
        }
    }

    private void copy(byte[] b, int from, int to) {
        MessageContent kept = message;
        if (kept != null) {
            kept.append(b, from, to);
        }
    }

    /** Length of a gzip header (RFC 1952), -1 if it is not all here; damage shows when inflating. */
    private static int header(byte[] in) {
        if (in.length < 10) {
            return -1;
        }
        int flags = in[3];
        int at = 10;
        if ((flags & 4) != 0) {
            if (in.length < at + 2) {
                return -1;
            }
            at += 2 + (in[at] & 0xff | (in[at + 1] & 0xff) << 8);
        }
        for (int flag = 8; flag <= 16; flag <<= 1) {
            if ((flags & flag) != 0) {
                while (at < in.length && in[at] != 0) {
                    at++;
                }
                at++;
            }
        }
        at += (flags & 2) != 0 ? 2 : 0;
        return at <= in.length ? at : -1;
    }

    /** Bytes are missing; answers whether the body goes on behind them. */
    boolean gap(long bytes) {
        digest.incomplete();
        MessageContent kept = message;
        if (kept != null) {
            kept.gap();
        }
        broken = broken || inflater != null;
        received += Math.min(bytes, kind == Kind.CLOSE ? bytes : left);
        if (kind == Kind.CLOSE) {
            return true;
        }
        boolean within = bytes < left && (kind == Kind.LENGTH || inChunk);
        left -= within ? bytes : 0;
        return within;
    }

    /** The side that sent it says no more. */
    void closed() {
        if (kind != Kind.CLOSE) {
            digest.incomplete();
        }
        done = true;
    }

    FileDigest.Result finish(String name, String type) {
        Inflater open = inflater;
        if (open != null) {
            open.end();
        }
        return digest.finish(name, type);
    }
}
