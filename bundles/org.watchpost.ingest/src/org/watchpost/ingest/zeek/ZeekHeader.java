/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.zeek;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.watchpost.core.text.Bytes;

/**
 * What the {@code #} lines of a tab-separated Zeek log say; the last of each kind counts.
 *
 * @param log          its name from {@code #path}, {@code conn} for example
 * @param separator    between columns
 * @param setSeparator between the elements of a set or vector
 * @param unset        stands for no value
 * @param empty        stands for an empty value
 * @param names        the columns; empty without {@code #fields}
 * @param types        their types, as many as names; empty strings where unknown
 */
record ZeekHeader(String log, byte[] separator, byte setSeparator, byte[] unset, byte[] empty, List<String> names, List<String> types) {

    private static final int MOST_COLUMNS = 400;

    ZeekHeader {
        names = List.copyOf(names);
        types = List.copyOf(types);
    }

    /** Reads header lines. */
    static ZeekHeader of(byte[] headers) {
        String log = "";
        byte[] separator = { '\t' };
        byte setSeparator = ',';
        byte[] unset = { '-' };
        byte[] empty = Bytes.ascii("(empty)");
        List<String> names = List.of();
        List<String> types = List.of();
        int from = 0;
        while (from < headers.length) {
            int stop = Bytes.indexOf(headers, from, headers.length, (byte) '\n');
            int to = stop < 0 ? headers.length : stop;
            int end = to > from && headers[to - 1] == '\r' ? to - 1 : to;
            if (directive(headers, from, end, "#separator")) {
                byte[] said = unescape(headers, from + 11, end);
                separator = said.length == 0 ? separator : said;
            } else if (directive(headers, from, end, "#set_separator")) {
                byte[] said = value(headers, from + 14, end, separator);
                setSeparator = said.length == 0 ? setSeparator : said[0];
            } else if (directive(headers, from, end, "#empty_field")) {
                empty = value(headers, from + 12, end, separator);
            } else if (directive(headers, from, end, "#unset_field")) {
                unset = value(headers, from + 12, end, separator);
            } else if (directive(headers, from, end, "#path")) {
                byte[] said = value(headers, from + 5, end, separator);
                log = name(Bytes.decode(said, 0, said.length));
            } else if (directive(headers, from, end, "#fields")) {
                names = split(headers, from + 7, end, separator);
            } else if (directive(headers, from, end, "#types")) {
                types = split(headers, from + 6, end, separator);
            }
            from = to + 1;
        }
        List<String> fitting = new ArrayList<>(types.subList(0, Math.min(types.size(), names.size())));
        while (fitting.size() < names.size()) {
            fitting.add("");
        }
        if (log.isEmpty()) {
            log = names.contains("indicator") && names.contains("indicator_type") ? "intel" : ZeekLogs.of(names);
        }
        return new ZeekHeader(log, separator, setSeparator, unset, empty, names, fitting);
    }

    /** A log's name as part of a dataset: lower case letters, digits and {@code _}, at most 40 of them. */
    static String name(String path) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < path.length() && name.length() < 40; i++) {
            char c = path.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                name.append((char) (c + 32));
            } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_') {
                name.append(c);
            } else if (c == '.' || c == '-' || c == '/') {
                name.append('_');
            }
        }
        return name.toString();
    }

    private static boolean directive(byte[] b, int from, int to, String name) {
        int length = name.length();
        if (to - from < length + 1 || b[from + length] >= 'a' && b[from + length] <= 'z' || b[from + length] == '_') {
            return false;
        }
        return Bytes.startsWith(b, from, to, name.getBytes(StandardCharsets.US_ASCII));
    }

    /** The value of a directive, behind the separator or a blank. */
    private static byte[] value(byte[] b, int from, int to, byte[] separator) {
        int start = Bytes.startsWith(b, from, to, separator) ? from + separator.length : Math.min(to, from + 1);
        return unescape(b, start, to);
    }

    private static List<String> split(byte[] b, int from, int to, byte[] separator) {
        List<String> parts = new ArrayList<>();
        int at = Bytes.startsWith(b, from, to, separator) ? from + separator.length : from;
        while (at <= to && parts.size() < MOST_COLUMNS) {
            int stop = Bytes.indexOf(b, at, to, separator);
            int end = stop < 0 ? to : stop;
            String part = Bytes.decode(b, at, end);
            parts.add(part.isEmpty() ? "_" + parts.size() : part);
            if (stop < 0) {
                break;
            }
            at = stop + separator.length;
        }
        return parts;
    }

    /** Resolves {@code \xHH}. */
    static byte[] unescape(byte[] b, int from, int to) {
        byte[] out = new byte[Math.max(0, to - from)];
        int size = 0;
        int i = from;
        while (i < to) {
            if (b[i] == '\\' && i + 3 < to && b[i + 1] == 'x') {
                int high = Character.digit((char) (b[i + 2] & 0xff), 16);
                int low = Character.digit((char) (b[i + 3] & 0xff), 16);
                if (high >= 0 && low >= 0) {
                    out[size++] = (byte) (high << 4 | low);
                    i += 4;
                    continue;
                }
            } else if (b[i] == '\\' && i + 1 < to && b[i + 1] == '\\') {
                i++;
            }
            out[size++] = b[i++];
        }
        return Arrays.copyOf(out, size);
    }
}
