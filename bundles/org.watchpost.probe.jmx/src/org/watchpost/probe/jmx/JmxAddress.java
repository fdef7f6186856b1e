/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.probe.jmx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchpost.core.probe.HostPort;

/**
 * Where an RMI registry is and under which name it has the JMX server. Names are looked up in the registry directly, never
 * through JNDI, which would make whatever objects a hostile registry names.
 *
 * @param registry host and port of the registry
 * @param name     what the server is bound as
 */
record JmxAddress(HostPort registry, String name) {

    private static final Pattern URL = Pattern.compile("service:jmx:rmi://[^/]*/jndi/rmi://([^/]+)/([\\w.-]+)");

    /**
     * Reads {@code HOST:PORT} or a URL {@code service:jmx:rmi:///jndi/rmi://HOST:PORT/NAME}.
     *
     * @throws IllegalArgumentException for anything else, with a message for people
     */
    static JmxAddress parse(String text) {
        Matcher m = URL.matcher(text.strip());
        if (m.matches()) {
            return new JmxAddress(HostPort.parse(m.group(1), 1099), m.group(2));
        }
        if (text.startsWith("service:")) {
            throw new IllegalArgumentException("only URLs like service:jmx:rmi:///jndi/rmi://HOST:PORT/jmxrmi are understood, not " + text);
        }
        return new JmxAddress(HostPort.parse(text, 1099), "jmxrmi");
    }
}
