/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.probe;

import java.util.List;

/**
 * One way to measure a mail server. A Declarative Service: to add one, write a class with {@code @Component} that implements
 * this. Stateless, or safe for several threads.
 */
public interface Probe {

    /** Its name in commands and files: {@code smtp}, {@code jmx}, {@code jolokia}, {@code james}, {@code postfix}... */
    String type();

    /** Its name for people. */
    String label();

    /** What an address looks like, for usage lines and forms: {@code HOST[:PORT]}. */
    String addressForm();

    /** Options it understands beside the common ones of {@link ProbeOption#COMMON}. */
    List<ProbeOption> options();

    /**
     * Measures once. Blocks, but never beyond the deadline: every socket, stream or client it opens is registered there and
     * closed when time is over. Whatever the peer does ends in a reading, not in an exception; only operations that read are
     * ever performed on the peer.
     *
     * @throws IllegalArgumentException if address or options make no sense; the message tells the person what to change
     */
    Reading probe(ProbeTarget target, ProbeContext context);
}
