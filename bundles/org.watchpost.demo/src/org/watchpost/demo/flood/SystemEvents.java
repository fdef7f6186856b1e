/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.flood;

import java.util.List;
import org.watchpost.demo.flood.log.EventLog;
import org.watchpost.demo.flood.log.EventLog.Type;
import org.watchpost.demo.flood.world.Site;
import org.watchpost.demo.text.LogTime;

/** What Windows notes on the servers: services, restarts, a power failure, a full disk. */
final class SystemEvents {

    private static final String SERVICES = "Service Control Manager";
    private static final String CONNECTOR = "Microsoft Exchange Internet Mail Connector";
    private static final String STORE = "MSExchangeIS";
    private static final String LAB = "labdb1";
    private static final String DISK = "E:";
    private static final long REBOOT = Site.at(4, 16, 9, 43, 10);
    private static final long UP_AGAIN = REBOOT + 150 * LogTime.SECOND;
    private static final long POWER_FAILURE = Site.at(4, 30, 15, 30, 4);
    private static final long BOOT = Site.onCrashDay(8, 30, 5);

    private final EventLog events;
    private final long diskFull;

    SystemEvents(FloodWorld world) {
        events = world.servers().events;
        diskFull = world.backlog().diskFull();
    }

    void generate() {
        scriptRuns();
        powerFailure();
        crash();
        diskFull();
    }

    /** The developer stops the flood by stopping the service, and forgets the queue of the third run. */
    private void scriptRuns() {
        smtpService(Site.at(4, 14, 11, 10, 40), "stopped");
        smtpService(Site.at(4, 14, 11, 22, 5), "running");
        smtpService(REBOOT - 110 * LogTime.SECOND, "stopped");
        events.shutdown(REBOOT, Site.DEV);
        events.boot(UP_AGAIN, Site.DEV);
        smtpService(REBOOT + 180 * LogTime.SECOND, "running");
        smtpService(Site.at(4, 16, 10, 3, 40), "stopped");
        for (int day = 17; day <= 30; day++) {
            events.uptime(Site.at(4, day, 12, 0, 0), Site.DEV, UP_AGAIN);
        }
    }

    /** After the power failure the service starts by itself, and sends the forgotten queue. */
    private void powerFailure() {
        for (String onBattery : List.of(Site.RELAY, LAB)) {
            events.add(POWER_FAILURE, "UPS", Type.WARNING, 3230, onBattery, "A power failure was detected at the server.");
        }
        events.bootAfterFailure(BOOT - 40 * LogTime.SECOND, LAB, POWER_FAILURE);
        events.bootAfterFailure(BOOT, Site.DEV, POWER_FAILURE);
        smtpService(BOOT + 35 * LogTime.SECOND, "running");
        events.add(Site.onCrashDay(9, 12, 30), "SMTPSVC", Type.WARNING, 4006, Site.RELAY,
                "Message delivery to the host '" + Site.GATEWAY_IP + "' was delayed: the remote queue keeps growing.");
    }

    private void crash() {
        events.add(Site.onCrashDay(10, 52, 10), "Srv", Type.ERROR, 2019, Site.GATEWAY,
                "The server was unable to allocate from the system nonpaged pool because the pool was empty.");
        events.add(Site.onCrashDay(11, 30, 0), SERVICES, Type.ERROR, 7031, Site.GATEWAY,
                "The " + CONNECTOR + " service terminated unexpectedly. It has done this 1 time(s).");
        events.add(Site.onCrashDay(11, 31, 40), "ScanGate", Type.ERROR, 1001, Site.SCANNER,
                "No connection to the next mail host " + Site.GATEWAY_IP + "; the scan gateway stops.");
        events.shutdown(Site.onCrashDay(11, 45, 0), Site.DEV);
        service(Site.onCrashDay(12, 0, 0), Site.GATEWAY, CONNECTOR, "stopped");
    }

    private void diskFull() {
        events.diskFull(diskFull - 30 * LogTime.MINUTE, Site.HUB, DISK, Type.WARNING);
        events.diskFull(diskFull, Site.HUB, DISK, Type.ERROR);
        events.add(diskFull + 20 * LogTime.SECOND, STORE, Type.ERROR, 1113, Site.HUB,
                "The information store stops: the log disk is out of space.");
        service(Site.onCrashDay(15, 40, 0), Site.GATEWAY, CONNECTOR, "running");
        events.diskFull(Site.onCrashDay(17, 45, 0), Site.HUB, DISK, Type.ERROR);
        events.shutdown(Site.onCrashDay(21, 40, 0), Site.HUB);
        events.boot(Site.onCrashDay(21, 58, 0), Site.HUB);
        events.add(Site.at(5, 2, 5, 45, 0), STORE, Type.INFORMATION, 1001, Site.HUB, "The information store was started.");
    }

    private void smtpService(long time, String state) {
        service(time, Site.DEV, "Simple Mail Transport Protocol (SMTP)", state);
    }

    private void service(long time, String computer, String name, String state) {
        events.add(time, SERVICES, Type.INFORMATION, 7036, computer, "The " + name + " service entered the " + state + " state.");
    }
}
