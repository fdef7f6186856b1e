/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.mime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.watchpost.core.text.Bytes;

/**
 * Reads the structure of a message in one pass over its lines: RFC 5322, 2045, 2046, 2231, and what senders make of them. It
 * never fails; what is broken is said in {@link #problems()}. Time is linear in the bytes times the depth, which is bounded.
 */
public final class MimeReader {

    private static final int DEEPEST = 32;
    private static final int MOST_PARTS = 2000;
    private static final int MOST_FIELDS = 2000;
    private static final int MOST_PROBLEMS = 50;
    private static final int LONGEST_NAME = 76;
    private static final List<String> SINGLE = List.of("from", "subject", "date", "message-id", "content-type", "content-disposition",
            "content-transfer-encoding", "mime-version", "sender");
    private static final Set<String> ENVELOPE = Set.of("to", "date", "subject", "received", "message-id", "content-type", "mime-version");

    private final byte[] b;
    private final int end;
    private final byte eol;
    private final List<byte[]> boundaries = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final int base;
    private int at;
    private int parts;
    private int hit = -1;
    private boolean closing;
    private int nul = -1;

    private MimeReader(byte[] b, int from, int to) {
        this.b = b;
        this.base = from;
        this.at = from;
        this.end = to;
        int limit = Math.min(to, from + 4096);
        boolean mac = Bytes.indexOf(b, from, limit, (byte) '\n') < 0 && Bytes.indexOf(b, from, limit, (byte) '\r') >= 0;
        eol = (byte) (mac ? '\r' : '\n');
        int first = from;
        while (first < to && isSpace(b[first])) {
            first++;
        }
        if (first > from && nameEnd(first, lineEnd(first)) > 0 && (b[first - 1] == '\n' || b[first - 1] == '\r')) {
            // empty lines before the header, as some programs save messages
            at = first;
        }
    }

    /**
     * A message.
     *
     * @param root     its top part
     * @param problems what is broken, one line each with the byte position
     */
    public record Message(MimePart root, List<String> problems) {
    }

    /** Reads a message. */
    public static Message read(byte[] b, int from, int to) {
        MimeReader reader = new MimeReader(b, from, to);
        MimePart root = reader.part(0, "text/plain");
        reader.fieldsInBody(root);
        return new Message(root, reader.problems);
    }

    /** Reads the header of a message only. */
    public static MimePart header(byte[] b, int from, int to) {
        MimeReader reader = new MimeReader(b, from, to);
        MimePart part = new MimePart(b);
        part.headerFrom = from;
        reader.header(part, 0);
        part.bodyFrom = Math.min(reader.at, to);
        part.bodyTo = to;
        return part;
    }

    private void problem(String text, int position) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(text + " at byte " + (position - base));
        }
    }

    private int lineEnd(int from) {
        int found = Bytes.indexOf(b, from, end, eol);
        return found < 0 ? end : found;
    }

    /** Reads a part up to the boundary that ends it, which has then been consumed: see {@link #hit}. */
    private MimePart part(int depth, String defaultType) {
        MimePart part = new MimePart(b);
        parts++;
        part.headerFrom = at;
        part.type = defaultType;
        hit = -1;
        closing = false;
        boolean ended = header(part, depth);
        part.bodyFrom = Math.min(at, end);
        part.bodyTo = part.bodyFrom;
        describe(part, depth);
        if (ended) {
            return part;
        }
        String boundary = part.type.startsWith("multipart/") ? HeaderText.parameter("boundary", part.typeField) : "";
        boolean room = depth < DEEPEST && parts < MOST_PARTS;
        if (!boundary.isEmpty() && room) {
            multipart(part, boundary, depth);
        } else if (part.type.startsWith("message/") && isMessage(part) && room) {
            int bodyFrom = at;
            MimePart inner = part(depth + 1, "text/plain");
            inner.nested = true;
            part.parts.add(inner);
            part.bodyFrom = bodyFrom;
            part.bodyTo = inner.bodyTo;
            part.unterminated = inner.unterminated;
        } else {
            if (part.type.startsWith("multipart/")) {
                problem(boundary.isEmpty() ? "multipart without a boundary" : "more parts than are read", part.headerFrom);
            }
            leaf(part);
        }
        return part;
    }

    private static boolean isMessage(MimePart part) {
        boolean plain = part.encoding.isEmpty() || part.encoding.equals("7bit") || part.encoding.equals("8bit")
                || part.encoding.equals("binary");
        return plain && (part.type.equals("message/rfc822") || part.type.equals("message/global") || part.type.equals("message/news"));
    }

    private void leaf(MimePart part) {
        int bodyEnd = skipToBoundary();
        part.bodyTo = Math.max(part.bodyFrom, bodyEnd);
        part.unterminated = hit < 0 && !boundaries.isEmpty();
    }

    private void multipart(MimePart part, String boundary, int depth) {
        byte[] mark = boundary.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        int level = boundaries.size();
        boundaries.add(mark);
        int bodyFrom = at;
        String inner = part.type.equals("multipart/digest") ? "message/rfc822" : "text/plain";
        skipToBoundary();
        if (hit != level) {
            problem(hit < 0 ? "the declared boundary does not occur" : "a multipart ends before its first part", bodyFrom);
        }
        while (hit == level && !closing && parts < MOST_PARTS) {
            part.parts.add(part(depth + 1, inner));
        }
        boundaries.remove(level);
        part.bodyFrom = bodyFrom;
        if (hit == level && !closing) {
            problem("more parts than are read", at);
            at = end;
            hit = -1;
        }
        if (hit == level) {
            // what follows the last part up to the boundary of the parent says nothing
            int epilogue = skipToBoundary();
            part.bodyTo = epilogue;
        } else {
            part.bodyTo = Math.min(at, end);
            part.unterminated = true;
            if (!part.parts.isEmpty()) {
                problem(hit < 0 ? "the message ends before the closing boundary" : "a multipart lacks its closing boundary", part.bodyTo);
            }
        }
    }

    /**
     * Moves behind the next boundary of any open multipart, or to the end.
     *
     * @return end of what is before it
     */
    private int skipToBoundary() {
        hit = -1;
        closing = false;
        int line = at;
        if (boundaries.isEmpty()) {
            at = end;
            return end;
        }
        while (line < end) {
            int found = line + 1 < end && b[line] == '-' && b[line + 1] == '-' ? boundary(line) : -1;
            if (found >= 0) {
                int before = line;
                if (before > base && b[before - 1] == eol) {
                    before--;
                    if (eol == '\n' && before > base && b[before - 1] == '\r') {
                        before--;
                    }
                }
                hit = found;
                at = Math.min(end, lineEnd(line) + 1);
                return before;
            }
            line = lineEnd(line) + 1;
        }
        at = end;
        return end;
    }

    /** The innermost open multipart whose boundary a line is, or -1; sets {@link #closing}. */
    private int boundary(int line) {
        for (int i = boundaries.size() - 1; i >= 0; i--) {
            byte[] mark = boundaries.get(i);
            int to = line + 2 + mark.length;
            if (to <= end && Arrays.equals(b, line + 2, to, mark, 0, mark.length)) {
                boolean closes = to + 1 < end && b[to] == '-' && b[to + 1] == '-' || to + 2 == end && b[to] == '-' && b[to + 1] == '-';
                int rest = closes ? to + 2 : to;
                while (rest < end && (b[rest] == ' ' || b[rest] == '\t' || b[rest] == '\r' && eol == '\n')) {
                    rest++;
                }
                if (rest >= end || b[rest] == eol) {
                    closing = closes;
                    return i;
                }
            }
        }
        return -1;
    }

    /** Reads a header; answers whether a boundary ended the part before its body. */
    private boolean header(MimePart part, int depth) {
        boolean eightBit = false;
        while (at < end) {
            int lineEnd = lineEnd(at);
            if (isBlank(at, lineEnd)) {
                at = Math.min(end, lineEnd + 1);
                return false;
            }
            if (!boundaries.isEmpty() && b[at] == '-' && at + 1 < end && b[at + 1] == '-') {
                int found = boundary(at);
                if (found >= 0) {
                    problem("a part ends within its header", at);
                    hit = found;
                    at = Math.min(end, lineEnd + 1);
                    return true;
                }
            }
            int start = at;
            int nameEnd = nameEnd(start, lineEnd);
            if (nameEnd < 0 && part.fields.isEmpty() && depth > 0) {
                // a part without a header and without the empty line that should stand for it
                return false;
            }
            while (lineEnd + 1 < end && (b[lineEnd + 1] == ' ' || b[lineEnd + 1] == '\t')) {
                int more = lineEnd(lineEnd + 1);
                if (isBlank(lineEnd + 1, more) && !(more + 1 < end && (b[more + 1] == ' ' || b[more + 1] == '\t'))) {
                    break;
                }
                lineEnd = more;
            }
            at = Math.min(end, lineEnd + 1);
            if (nameEnd < 0) {
                if (!(part.fields.isEmpty() && (Bytes.startsWith(b, start, end, FROM) || Bytes.startsWith(b, start, end, QUOTED)))) {
                    problem("a line of the header is no field", start);
                }
            } else if (part.fields.size() < MOST_FIELDS) {
                field(part, start, nameEnd, lineEnd);
            }
            if (!eightBit) {
                int high = firstHigh(start, lineEnd);
                if (high >= 0) {
                    eightBit = true;
                    problem("bytes beyond ASCII in the header", high);
                }
            }
        }
        return false;
    }

    private static final byte[] FROM = Bytes.ascii("From ");
    private static final byte[] QUOTED = Bytes.ascii(">From ");

    private int firstHigh(int from, int to) {
        for (int i = from; i < to; i++) {
            if (b[i] < 0) {
                // valid UTF-8 in a header is RFC 6532 when the message says so nowhere: still not what every reader shows
                return i;
            }
            if (b[i] == 0 && nul < 0) {
                nul = i;
                problem("a NUL byte in the header", i);
            }
        }
        return -1;
    }

    private void field(MimePart part, int start, int nameEnd, int lineEnd) {
        int from = Bytes.indexOf(b, nameEnd, lineEnd, (byte) ':') + 1;
        int to = lineEnd;
        while (from < to && isSpace(b[from])) {
            from++;
        }
        while (to > from && isSpace(b[to - 1])) {
            to--;
        }
        part.fields.add(new HeaderField(name(start, nameEnd), b, start, from, to));
    }

    private String name(int from, int to) {
        return new String(b, from, to - from, java.nio.charset.StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }

    private int nameEnd(int from, int to) {
        int i = from;
        while (i < to && i - from <= LONGEST_NAME && b[i] > ' ' && b[i] < 127 && b[i] != ':') {
            i++;
        }
        int nameEnd = i;
        while (i < to && (b[i] == ' ' || b[i] == '\t')) {
            i++;
        }
        boolean letter = from < to && ((b[from] | 32) >= 'a' && (b[from] | 32) <= 'z' || b[from] >= '0' && b[from] <= '9');
        return letter && nameEnd > from && i < to && b[i] == ':' ? nameEnd : -1;
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isSpace(b[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(byte c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

    private void describe(MimePart part, int depth) {
        int repeated = 0;
        int seen = 0;
        for (HeaderField field : part.fields) {
            String name = field.name();
            switch (name) {
                case "content-type" -> {
                    if (part.typeField.isEmpty()) {
                        part.typeField = field.raw();
                        String type = HeaderText.main(part.typeField);
                        part.type = type.indexOf('/') > 0 ? type : depth == 0 && type.isEmpty() ? "text/plain" : "application/octet-stream";
                        if (type.equals("text") || type.equals("text/")) {
                            part.type = "text/plain";
                        }
                    }
                }
                case "content-disposition" -> {
                    if (part.dispositionField.isEmpty()) {
                        part.dispositionField = field.raw();
                        part.disposition = HeaderText.main(part.dispositionField);
                    }
                }
                case "content-transfer-encoding" -> {
                    if (part.encoding.isEmpty()) {
                        part.encoding = HeaderText.main(field.raw());
                    }
                }
                default -> {
                    // read where they are needed
                }
            }
            int single = SINGLE.indexOf(name);
            if (single >= 0) {
                if ((seen & 1 << single) != 0 && repeated++ < 3) {
                    problem("a second field " + name, field.line());
                }
                seen |= 1 << single;
            }
        }
        String name = HeaderText.parameter("filename", part.dispositionField);
        if (name.isEmpty()) {
            name = HeaderText.parameter("name", part.typeField);
        }
        part.name = name.length() > 1000 ? name.substring(0, 1000) : name;
    }

    /** A header that ended too early leaves its other fields in the body. */
    private void fieldsInBody(MimePart root) {
        for (HeaderField field : root.fields) {
            if (ENVELOPE.contains(field.name())) {
                return;
            }
        }
        int line = root.bodyFrom;
        int found = 0;
        for (int i = 0; i < 20 && line < root.bodyTo; i++) {
            int lineEnd = lineEnd(line);
            if (isBlank(line, lineEnd)) {
                break;
            }
            int nameEnd = nameEnd(line, lineEnd);
            if (nameEnd > 0 && ENVELOPE.contains(name(line, nameEnd))) {
                found++;
            }
            line = lineEnd + 1;
        }
        if (found > 0) {
            problem("the header ends early: fields of it stand in the body", root.bodyFrom);
        }
    }
}
