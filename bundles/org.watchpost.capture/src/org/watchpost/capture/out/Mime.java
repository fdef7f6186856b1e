/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture.out;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a message while it passes: remembers its header, hashes its attachments. Streaming: holds one line and one header.
 * Bounded in depth, parts and header size; lenient. It is no full analysis (that is made of the message as a source of its own); it tells
 * which files a conversation carried.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2046">RFC 2046</a>
 */
final class Mime {

    private static final int MAX_LINE = 1 << 16;
    private static final int MAX_HEADER = 1 << 18;
    private static final int MAX_DEPTH = 16;
    private static final int MAX_FILES = 1000;

    /** How bytes of a part are written. */
    private enum Encoding {
        PLAIN, BASE64, QUOTED
    }

    private final List<String> boundaries = new ArrayList<>();
    private final List<FileDigest.Result> files = new ArrayList<>();
    private final Map<String, String> top = new LinkedHashMap<>();
    private byte[] line = new byte[1024];
    private int length;
    private boolean lineStart = true;

    private boolean header = true;
    private boolean topHeader = true;
    private final StringBuilder headerText = new StringBuilder();
    private @Nullable FileDigest file;
    private String fileName = "";
    private String fileType = "";
    private Encoding encoding = Encoding.PLAIN;
    /** Whether what begins here is said to be a message in base64, which RFC 2045 (6.4) forbids: it may not be in base64 at all. */
    private boolean doubtful;
    private int heldLineEnd;
    private int bits;
    private int bitCount;
    private byte[] decoded = {};

    /** The first value of a field of the message's header, decoded; empty if it has none. */
    String header(String name) {
        return top.getOrDefault(name, "");
    }

    List<FileDigest.Result> files() {
        return files;
    }

    void content(byte[] b, int from, int to) {
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && b[end] != '\n') {
                end++;
            }
            int stop = end < to ? end + 1 : to;
            add(b, at, stop);
            if (end < to) {
                flushLine(true);
            }
            at = stop;
        }
    }

    private void add(byte[] b, int from, int to) {
        int at = from;
        while (at < to) {
            if (length == MAX_LINE) {
                flushLine(false);
            }
            int part = Math.min(to - at, MAX_LINE - length);
            if (length + part > line.length) {
                line = java.util.Arrays.copyOf(line, Math.min(MAX_LINE, Math.max(length + part, line.length * 2)));
            }
            System.arraycopy(b, at, line, length, part);
            length += part;
            at += part;
        }
    }

    /** Bytes are missing here. */
    void gap() {
        FileDigest open = file;
        if (open != null) {
            open.incomplete();
        }
    }

    void end(boolean complete) {
        if (length > 0) {
            flushLine(true);
        }
        if (header) {
            headerEnd();
        }
        if (!complete) {
            gap();
        }
        closePart();
    }

    private void flushLine(boolean whole) {
        int end = length;
        length = 0;
        boolean begins = lineStart;
        lineStart = whole;
        int text = end;
        int lineEnd = 0;
        if (whole && text > 0 && line[text - 1] == '\n') {
            text--;
            lineEnd = 1;
            if (text > 0 && line[text - 1] == '\r') {
                text--;
                lineEnd = 2;
            }
        }
        if (begins && text >= 2 && line[0] == '-' && line[1] == '-' && boundary(text)) {
            return;
        }
        if (doubtful && text > 0) {
            doubtful = false;
            if (begins && field(text)) {
                file = null;
                header = true;
            }
        }
        if (header) {
            headerLine(begins, text, lineEnd);
        } else if (file != null) {
            body(text, lineEnd);
        }
    }

    private boolean boundary(int text) {
        if (boundaries.isEmpty() || text > 200) {
            return false;
        }
        int stop = text;
        while (stop > 0 && (line[stop - 1] == ' ' || line[stop - 1] == '\t')) {
            stop--;
        }
        String found = new String(line, 2, Math.max(0, stop - 2), StandardCharsets.ISO_8859_1);
        for (int i = boundaries.size() - 1; i >= 0; i--) {
            String boundary = boundaries.get(i);
            boolean closing = found.length() == boundary.length() + 2 && found.startsWith(boundary) && found.endsWith("--");
            if (closing || found.equals(boundary)) {
                if (header && !topHeader) {
                    headerEnd();
                }
                closePart();
                while (boundaries.size() > (closing ? i : i + 1)) {
                    boundaries.removeLast();
                }
                header = !closing;
                headerText.setLength(0);
                return true;
            }
        }
        return false;
    }

    /** Whether a line is a field of a header; no line in base64 has a colon. */
    private boolean field(int text) {
        int at = 0;
        while (at < text && line[at] > ' ' && line[at] < 0x7f && line[at] != ':') {
            at++;
        }
        return at > 0 && at < text && line[at] == ':';
    }

    private void headerLine(boolean begins, int text, int lineEnd) {
        if (text == 0 && begins && lineEnd > 0) {
            headerEnd();
        } else if (headerText.length() < MAX_HEADER) {
            boolean folded = begins && text > 0 && (line[0] == ' ' || line[0] == '\t');
            if (begins && !folded && headerText.length() > 0) {
                headerText.append('\n');
            }
            headerText.append(Words.text(line, 0, text).replace('\n', ' '));
        }
    }

    private void headerEnd() {
        header = false;
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : headerText.toString().split("\n", -1)) {
            int colon = field.indexOf(':');
            if (colon > 0) {
                fields.putIfAbsent(field.substring(0, colon).strip().toLowerCase(Locale.ROOT), field.substring(colon + 1).strip());
            }
        }
        headerText.setLength(0);
        if (topHeader) {
            topHeader = false;
            top.putAll(fields);
        }
        String contentType = fields.getOrDefault("content-type", "");
        String type = Words.main(contentType);
        Map<String, String> parameters = Words.parameters(contentType);
        String boundary = parameters.getOrDefault("boundary", "");
        if (type.startsWith("multipart/") && !boundary.isEmpty() && boundaries.size() < MAX_DEPTH) {
            boundaries.add(boundary.stripTrailing());
            return;
        }
        String transfer = Words.main(fields.getOrDefault("content-transfer-encoding", ""));
        String disposition = fields.getOrDefault("content-disposition", "");
        String name = Words.parameters(disposition).getOrDefault("filename", parameters.getOrDefault("name", ""));
        if (type.equals("message/rfc822") && name.isEmpty() && !transfer.equals("base64") && boundaries.size() < MAX_DEPTH) {
            header = true;
            return;
        }
        boolean attached = !name.isEmpty() || Words.main(disposition).equals("attachment")
                || !type.isEmpty() && !type.startsWith("text/") && !type.startsWith("multipart/") && !type.startsWith("message/");
        if (attached && files.size() < MAX_FILES) {
            file = new FileDigest();
            fileName = name;
            fileType = type;
            encoding = transfer.equals("base64") ? Encoding.BASE64 : transfer.equals("quoted-printable") ? Encoding.QUOTED : Encoding.PLAIN;
            doubtful = encoding != Encoding.PLAIN && type.equals("message/rfc822");
            heldLineEnd = 0;
            bits = 0;
            bitCount = 0;
        }
    }

    private void closePart() {
        FileDigest open = file;
        if (open != null) {
            if (encoding == Encoding.BASE64) {
                flushBits(open);
            }
            files.add(open.finish(fileName, fileType));
            file = null;
        }
        doubtful = false;
        header = false;
    }

    private void body(int text, int lineEnd) {
        FileDigest open = file;
        if (open == null) {
            return;
        }
        switch (encoding) {
            case BASE64 -> base64(open, text);
            case QUOTED -> quoted(open, text, lineEnd);
            default -> {
                // The line end before a boundary belongs to the boundary.
                held(open);
                open.update(line, 0, text);
                heldLineEnd = lineEnd;
            }
        }
    }

    private void held(FileDigest open) {
        if (heldLineEnd == 2) {
            open.update(new byte[] { '\r', '\n' }, 0, 2);
        } else if (heldLineEnd == 1) {
            open.update(new byte[] { '\n' }, 0, 1);
        }
        heldLineEnd = 0;
    }

    private static int base64Digit(byte b) {
        if (b >= 'A' && b <= 'Z') {
            return b - 'A';
        }
        if (b >= 'a' && b <= 'z') {
            return b - 'a' + 26;
        }
        if (b >= '0' && b <= '9') {
            return b - '0' + 52;
        }
        return b == '+' ? 62 : b == '/' ? 63 : b == '=' ? -2 : -1;
    }

    /** Room for a decoded line: never longer than the line itself, but for what a line before left over. */
    private void room(int text) {
        if (decoded.length < text + 4) {
            decoded = new byte[Math.min(MAX_LINE + 4, Math.max(text + 4, 128))];
        }
    }

    private void base64(FileDigest open, int text) {
        room(text);
        int out = 0;
        for (int i = 0; i < text; i++) {
            int digit = base64Digit(line[i]);
            if (digit >= 0) {
                bits = bits << 6 | digit;
                if (++bitCount == 4) {
                    decoded[out++] = (byte) (bits >> 16);
                    decoded[out++] = (byte) (bits >> 8);
                    decoded[out++] = (byte) bits;
                    bits = 0;
                    bitCount = 0;
                }
            } else if (digit == -2) {
                out = padded(out);
            }
        }
        open.update(decoded, 0, out);
    }

    private int padded(int at) {
        int out = at;
        if (bitCount == 3) {
            decoded[out++] = (byte) (bits >> 10);
            decoded[out++] = (byte) (bits >> 2);
        } else if (bitCount == 2) {
            decoded[out++] = (byte) (bits >> 4);
        }
        bits = 0;
        bitCount = 0;
        return out;
    }

    private void flushBits(FileDigest open) {
        room(0);
        open.update(decoded, 0, padded(0));
    }

    private void quoted(FileDigest open, int text, int lineEnd) {
        held(open);
        int stop = text;
        boolean soft = false;
        if (lineEnd > 0) {
            while (stop > 0 && (line[stop - 1] == ' ' || line[stop - 1] == '\t')) {
                stop--;
            }
            soft = stop > 0 && line[stop - 1] == '=';
            stop = soft ? stop - 1 : stop;
        }
        room(stop);
        int out = 0;
        for (int i = 0; i < stop; i++) {
            int high = line[i] == '=' && i + 2 < stop ? Character.digit(line[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(line[i + 2], 16) : -1;
            if (low >= 0) {
                decoded[out++] = (byte) (high << 4 | low);
                i += 2;
            } else {
                decoded[out++] = line[i];
            }
        }
        open.update(decoded, 0, out);
        heldLineEnd = soft ? 0 : lineEnd;
    }
}
