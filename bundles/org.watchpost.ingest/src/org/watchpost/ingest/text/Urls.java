/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.text;

import org.watchpost.core.event.Fields;
import org.watchpost.core.text.Bytes;

/** Takes URLs apart where they stand in a record. */
public final class Urls {

    private Urls() {
    }

    /**
     * Puts {@code url.path} and {@code url.query}, and of an absolute URL {@code url.full} and {@code url.domain} as well.
     */
    public static void put(Values values, int from, int to) {
        byte[] b = values.builder().buffer();
        int at = from;
        int scheme = schemeEnd(b, from, to);
        if (scheme > 0) {
            values.put(Fields.URL_FULL, from, to);
            int end = scheme;
            while (end < to && b[end] != '/' && b[end] != '?' && b[end] != '#') {
                end++;
            }
            host(values, scheme, end);
            at = end;
        }
        int stop = Bytes.indexOf(b, at, to, (byte) '#');
        int pathEnd = stop < 0 ? to : stop;
        int query = Bytes.indexOf(b, at, pathEnd, (byte) '?');
        values.put(Fields.URL_PATH, at, query < 0 ? pathEnd : query);
        if (query >= 0) {
            values.put(Fields.URL_QUERY, query + 1, pathEnd);
        }
    }

    /** Puts {@code url.domain} from {@code [user@]host[:port]}; answers the port as written, as its first byte, or -1. */
    public static int host(Values values, int from, int to) {
        byte[] b = values.builder().buffer();
        int start = from;
        for (int i = from; i < to; i++) {
            if (b[i] == '@') {
                start = i + 1;
            }
        }
        if (start < to && b[start] == '[') {
            int close = Bytes.indexOf(b, start, to, (byte) ']');
            if (close > 0) {
                values.put(Fields.URL_DOMAIN, start + 1, close);
                return close + 2 < to && b[close + 1] == ':' ? close + 2 : -1;
            }
        }
        int colon = Bytes.indexOf(b, start, to, (byte) ':');
        values.put(Fields.URL_DOMAIN, start, colon < 0 ? to : colon);
        return colon >= 0 && colon + 1 < to ? colon + 1 : -1;
    }

    /** Position after {@code ://}, or -1. */
    private static int schemeEnd(byte[] b, int from, int to) {
        int i = from;
        while (i < to && i < from + 12 && ((b[i] | 32) >= 'a' && (b[i] | 32) <= 'z' || i > from && b[i] >= '0' && b[i] <= '9')) {
            i++;
        }
        return i > from && i + 2 < to && b[i] == ':' && b[i + 1] == '/' && b[i + 2] == '/' ? i + 3 : -1;
    }
}
