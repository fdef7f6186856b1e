/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture.net;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts IP fragments together; where they overlap the bytes that came first count. Bounded in datagrams, bytes and time: what can't
 * be held any longer is given up, the oldest first. Belongs to one thread.
 */
final class Fragments {

    private static final int MAX_DATAGRAMS = 1024;
    private static final int MAX_PIECES = 1024;
    private static final long MAX_BYTES = 8L << 20;
    private static final int MAX_DATAGRAM = 65_535;
    /** As long as receivers wait (RFC 8200, section 4.5). */
    private static final long TIMEOUT = 60_000_000L;

    /** Whose it is. */
    private record Key(String addresses, int protocol, int id) {
    }

    /** A piece. */
    private record Piece(int offset, byte[] bytes) {
    }

    /** A datagram some pieces of which are here. */
    private static final class Datagram {
        private final List<Piece> pieces = new ArrayList<>();
        private final long since;
        private int length = -1;
        private int bytes;

        Datagram(long since) {
            this.since = since;
        }
    }

    private final Map<Key, Datagram> waiting = new LinkedHashMap<>();
    private long held;

    /** Takes a piece; answers the whole datagram if it was the last one that was missing. */
    byte @Nullable [] add(Packet packet, int protocol, int id, int offset, boolean more, byte[] b, int from, int to, long micros) {
        int length = to - from;
        if (offset + length > MAX_DATAGRAM || length == 0 && more) {
            return null;
        }
        String addresses = new String(packet.source, java.nio.charset.StandardCharsets.ISO_8859_1)
                + new String(packet.destination, java.nio.charset.StandardCharsets.ISO_8859_1);
        Key key = new Key(addresses, protocol, id);
        Datagram datagram = waiting.get(key);
        if (datagram != null && micros - datagram.since > TIMEOUT) {
            forget(key, datagram);
            datagram = null;
        }
        if (datagram == null) {
            datagram = new Datagram(micros);
            waiting.put(key, datagram);
        }
        datagram.pieces.add(new Piece(offset, Arrays.copyOfRange(b, from, to)));
        datagram.bytes += length;
        held += length;
        if (!more && datagram.length < 0) {
            datagram.length = offset + length;
        }
        byte[] whole = datagram.length >= 0 && datagram.bytes >= datagram.length ? assemble(datagram) : null;
        if (whole != null || datagram.pieces.size() > MAX_PIECES) {
            forget(key, datagram);
        }
        bound();
        return whole;
    }

    private void forget(Key key, Datagram datagram) {
        waiting.remove(key);
        held -= datagram.bytes;
    }

    private void bound() {
        Iterator<Datagram> oldest = waiting.values().iterator();
        while ((held > MAX_BYTES || waiting.size() > MAX_DATAGRAMS) && oldest.hasNext()) {
            held -= oldest.next().bytes;
            oldest.remove();
        }
    }

    private static byte @Nullable [] assemble(Datagram datagram) {
        byte[] whole = new byte[datagram.length];
        boolean[] there = new boolean[datagram.length];
        int missing = datagram.length;
        for (Piece piece : datagram.pieces) {
            for (int i = 0; i < piece.bytes.length && piece.offset + i < whole.length; i++) {
                if (!there[piece.offset + i]) {
                    there[piece.offset + i] = true;
                    whole[piece.offset + i] = piece.bytes[i];
                    missing--;
                }
            }
        }
        return missing == 0 ? whole : null;
    }
}
