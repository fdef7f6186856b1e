/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.probe;

import java.util.Objects;

/**
 * A host and a port.
 *
 * @param host name or address, an IPv6 address without brackets
 * @param port 1 to 65535
 */
public record HostPort(String host, int port) {

    public HostPort {
        Objects.requireNonNull(host);
        if (host.isEmpty() || port < 1 || port > 65_535) {
            throw new IllegalArgumentException("no host and port: " + host + ":" + port);
        }
    }

    /**
     * Reads {@code host}, {@code host:port}, {@code [v6]:port} or a bare IPv6 address.
     *
     * @throws IllegalArgumentException for anything else, with a message for people
     */
    public static HostPort parse(String text, int defaultPort) {
        String t = text.strip();
        String host = t;
        String port = "";
        int bracket = t.lastIndexOf(']');
        int colon = t.lastIndexOf(':');
        if (t.startsWith("[") && bracket > 0) {
            host = t.substring(1, bracket);
            port = t.startsWith(":", bracket + 1) ? t.substring(bracket + 2) : "";
        } else if (colon >= 0 && t.indexOf(':') == colon) {
            host = t.substring(0, colon);
            port = t.substring(colon + 1);
        }
        boolean clean = !host.isEmpty() && host.chars().allMatch(c -> c > ' ' && c < 0x7f && "/@?#\"'<>\\".indexOf(c) < 0);
        try {
            if (clean) {
                return new HostPort(host, port.isEmpty() ? defaultPort : Integer.parseInt(port));
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a host and port: " + text, e);
        }
        throw new IllegalArgumentException("not a host and port: " + text);
    }

    @Override
    public String toString() {
        return host.indexOf(':') >= 0 ? "[" + host + "]:" + port : host + ":" + port;
    }
}
