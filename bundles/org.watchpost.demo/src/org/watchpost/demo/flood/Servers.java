/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.flood;

import java.io.IOException;
import org.eclipse.core.runtime.SubMonitor;
import org.watchpost.demo.flood.log.EventLog;
import org.watchpost.demo.flood.log.IisWebLog;
import org.watchpost.demo.flood.log.QueueLog;
import org.watchpost.demo.flood.log.SmtpClientLog;
import org.watchpost.demo.flood.log.SmtpServerLog;
import org.watchpost.demo.flood.log.StoreForwardLog;
import org.watchpost.demo.flood.log.TrackingLog;
import org.watchpost.demo.flood.world.Site;
import org.watchpost.demo.output.OutputFolder;

/** Everything in the company that writes a log. */
final class Servers {

    private static final String HUB_IP = "10.20.2.21";

    final IisWebLog web;
    final SmtpClientLog devSmtp;
    final SmtpServerLog relaySmtp;
    final TrackingLog gateway;
    final TrackingLog hub;
    final EventLog events;
    final QueueLog queues;
    final StoreForwardLog store;

    Servers(OutputFolder out, long seed) {
        web = new IisWebLog(out, seed);
        devSmtp = new SmtpClientLog(out);
        relaySmtp = new SmtpServerLog(out);
        gateway = new TrackingLog(out, Site.GATEWAY, Site.GATEWAY_IP);
        hub = new TrackingLog(out, Site.HUB, HUB_IP);
        events = new EventLog(out);
        queues = new QueueLog(out);
        store = new StoreForwardLog(out);
    }

    void write(OutputFolder out, SubMonitor progress) throws IOException {
        progress.setWorkRemaining(10);
        web.write(out);
        progress.split(4);
        devSmtp.write(out);
        progress.split(2);
        relaySmtp.write(out);
        progress.split(2);
        gateway.write(out);
        progress.split(2);
        hub.write(out);
        events.write(out);
        queues.write(out);
        store.write(out);
    }
}
