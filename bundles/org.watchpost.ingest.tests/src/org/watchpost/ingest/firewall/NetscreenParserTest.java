/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.firewall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.ingest.syslog.NetscreenParser;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

class NetscreenParserTest extends ParserContractTest {

    private static final String PERMIT = "Jul 26 00:06:18 10.40.0.1 fw1: NetScreen device_id=fw1  [Root]system-notification-00257(traffic): "
            + "start_time=\"2004-07-26 00:06:12\" duration=6 policy_id=4 service=http proto=6 src zone=Trust dst zone=Untrust action=Permit sent=487 rcvd=4192 "
            + "src=10.40.39.80 dst=203.0.113.42 src_port=34564 dst_port=80 src-xlated ip=198.51.100.2 port=3506 dst-xlated ip=203.0.113.42 port=80 "
            + "session_id=7891 reason=Close - TCP FIN";
    private static final String DENY = "Jul 26 00:04:22 10.40.0.1 fw1: NetScreen device_id=fw1  [Root]system-notification-00257(traffic): "
            + "start_time=\"2004-07-26 00:04:22\" duration=0 policy_id=320001 service=tcp/port:1434 proto=6 src zone=Untrust dst zone=Trust action=Deny sent=0 rcvd=0 "
            + "src=192.0.2.113 dst=198.51.100.2 src_port=2941 dst_port=1434 session_id=0 reason=Traffic Denied";

    @Override
    protected Parser parser() {
        return new NetscreenParser();
    }

    @Override
    protected List<String> records() {
        return List.of(PERMIT, DENY,
                "Jun  2 11:24:16 fire00 sav00: NetScreen device_id=sav00  [Root]system-critical-00436: Large ICMP packet! From 1.2.3.4 to 2.3.4.5, proto 1 (zone "
                        + "Untrust, int ethernet1/2). Occurred 1 times. (2006-06-02 11:24:16)",
                "[00001] 2007-04-01 15:32:00 [Root]system-critical-00031: arp req detected an IP conflict (IP 10.1.1.1, MAC 0027f2424c8c) on interface ethernet1");
    }

    @Test
    void aSessionLetThrough() {
        Map<String, String> event = Golden.with(parser()).zone("America/New_York").lines(PERMIT).only();
        assertEquals("2004-07-26T04:06:18Z", event.get("@timestamp"));
        assertEquals("netscreen", event.get("event.dataset"));
        assertEquals("fw1", event.get("host.name"));
        assertEquals("10.40.0.1", event.get("host.ip"));
        assertEquals("Root", event.get("netscreen.vsys"));
        assertEquals("notification", event.get("log.level"));
        assertEquals("00257", event.get("event.code"));
        assertEquals("6000000000", event.get("event.duration"));
        assertEquals("4", event.get("rule.id"));
        assertEquals("http", event.get("netscreen.service"));
        assertEquals("http", event.get("network.protocol"));
        assertEquals("tcp", event.get("network.transport"));
        assertEquals("Trust", event.get("netscreen.src_zone"));
        assertEquals("Untrust", event.get("netscreen.dst_zone"));
        assertEquals("Permit", event.get("event.action"));
        assertEquals("success", event.get("event.outcome"));
        assertEquals("487", event.get("source.bytes"));
        assertEquals("4192", event.get("destination.bytes"));
        assertEquals("10.40.39.80", event.get("source.ip"));
        assertEquals("34564", event.get("source.port"));
        assertEquals("203.0.113.42", event.get("destination.ip"));
        assertEquals("80", event.get("destination.port"));
        assertEquals("198.51.100.2", event.get("netscreen.src_xlated_ip"));
        assertEquals("3506", event.get("netscreen.src_xlated_port"));
        assertEquals("7891", event.get("netscreen.session_id"));
        assertEquals("Close - TCP FIN", event.get("event.reason"));
    }

    @Test
    void aSessionRefused() {
        Map<String, String> event = Golden.one(parser(), DENY);
        assertEquals("Deny", event.get("event.action"));
        assertEquals("failure", event.get("event.outcome"));
        assertEquals("tcp/port:1434", event.get("netscreen.service"));
        assertNull(event.get("network.protocol"));
        assertEquals("Traffic Denied", event.get("event.reason"));
        Map<String, String> named = Golden.one(parser(), DENY.replace("service=tcp/port:1434", "service=NFS v3 over TCP"));
        assertEquals("NFS v3 over TCP", named.get("netscreen.service"));
        assertEquals("tcp", named.get("network.transport"));
    }

    @Test
    void theStartTimeGivesTheYear() {
        assertEquals("1999-07-26T00:04:22Z", Golden.one(parser(), DENY.replace("2004-", "1999-")).get("@timestamp"));
        String newYear = DENY.replace("Jul 26 00:04:22", "Jan  1 00:00:03").replace("2004-07-26 00:04:22", "2011-12-31 23:59:58");
        assertEquals("2012-01-01T00:00:03Z", Golden.one(parser(), newYear).get("@timestamp"));
        String leap = DENY.replace("Jul 26 00:04:22", "Feb 29 00:04:22").replace("2004-07-26", "2008-02-29");
        assertEquals("2008-02-29T00:04:22Z", Golden.with(parser()).year(2007, 2).lines(leap).only().get("@timestamp"));
    }

    @Test
    void messagesAboutTheDevice() {
        Map<String, String> icmp = Golden.one(parser(), records().get(2));
        assertEquals("critical", icmp.get("log.level"));
        assertEquals("00436", icmp.get("event.code"));
        assertEquals("1.2.3.4", icmp.get("source.ip"));
        assertEquals("2.3.4.5", icmp.get("destination.ip"));
        Map<String, String> own = Golden.one(parser(), records().get(3));
        assertEquals("2007-04-01T15:32:00Z", own.get("@timestamp"));
        assertEquals("00031", own.get("event.code"));
        Map<String, String> login = Golden.one(parser(),
                "x: NetScreen device_id=taut [tanimi]system-medium-00515(commodi): emporain Admin User \"ntiumto\" logged in "
                        + "for umetMalo(https) management (port 2206) from 10.80.237.27:2883");
        assertEquals("10.80.237.27", login.get("source.ip"));
        assertEquals("2883", login.get("source.port"));
        assertEquals("taut", login.get("host.name"));
    }
}
