/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.capture;

/**
 * A conversation in a capture of the case.
 *
 * @param source     number of the source that holds the capture's events
 * @param transport  {@code tcp} or {@code udp}
 * @param clientIp   address of the side that opened it, canonical text
 * @param serverIp   address of the other side
 * @param from       first moment, microseconds since 1970-01-01T00:00:00Z
 * @param to         last moment, included
 * @param offset     byte of the capture where the record of its first packet begins
 * @param lastOffset byte of the capture where the record of its last packet begins
 * @param number     its number among the conversations of its transport in that capture
 * @param protocol   application protocol; empty if unknown
 * @param capture    name of the capture for people
 */
public record Conversation(int source, String transport, String clientIp, int clientPort, String serverIp, int serverPort, long from,
        long to,
        long offset, long lastOffset, long number, String protocol, String capture) {

    /** The two ends for people. */
    public String ends() {
        return end(clientIp, clientPort) + " \u2192 " + end(serverIp, serverPort);
    }

    private static String end(String ip, int port) {
        return (ip.indexOf(':') >= 0 ? "[" + ip + "]" : ip) + ":" + port;
    }
}
