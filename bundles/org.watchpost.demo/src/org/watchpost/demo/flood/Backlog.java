/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.flood;

import org.watchpost.demo.flood.world.Moments;

/** Which messages arrive and leave when, on the day of the crash: what queues and disks depend on. */
final class Backlog {

    /** Messages of the forgotten queue leave the development server. */
    final Moments devDepartures = new Moments();
    /** They arrive at the gateway. */
    final Moments gatewayArrivals = new Moments();
    /** They come back to the relay. */
    final Moments requeued = new Moments();
    /** The relay sends them to the hub. */
    final Moments redirected = new Moments();
    /** The firewall's server begins to keep a message. */
    final Moments stored = new Moments();
    /** The firewall's server sends it on. */
    final Moments forwarded = new Moments();
    /** Bytes that the relay sent to the hub. */
    long hubBytes;

    /** When the disk of the hub was full: with the last message that was sent there. */
    long diskFull() {
        return redirected.get(redirected.size() - 1);
    }
}
