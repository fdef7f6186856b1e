/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.syslog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Sample;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

class SyslogParserTest extends ParserContractTest {

    @Override
    protected Parser parser() {
        return new SyslogParser();
    }

    @Override
    protected List<String> records() {
        return List.of("Jun 14 15:16:02 combo sshd(pam_unix)[19937]: check pass; user unknown",
                "<34>1 2003-10-11T22:14:15.003Z mymachine.example.com su - ID47 - BOM'su root' failed for lonvick on /dev/pts/8",
                "<165>1 2003-10-11T22:14:15.003Z m.example evntslog 8710 ID47 [exampleSDID@32473 iut=\"3\" eventSource=\"App\\\"l\\]\"][x y=\"z\"] An event",
                "2024-08-25T12:31:56.154748+00:00 machine postfix/smtpd[3887453]: connect from unknown[192.0.2.1]",
                "*Mar  1 00:00:00.123 UTC: %SYS-5-CONFIG_I: Configured from console by vty0 (10.0.0.1)",
                "May  1 11:30:20 fwstore1 mdq[412]: 5E823CB12: from=<a@b.example>, to=<c@d.example>, size=8731, stat=deferred (connect: refused), queued=1",
                "- 1131566461 2005.11.09 dn228 Nov 9 12:01:01 dn228/dn228 crond(pam_unix)[2915]: session closed for user root",
                "Jul 26 00:04:22 10.40.0.1 fw1: NetScreen device_id=fw1  [Root]system-notification-00257(traffic): start_time=\"2004-07-26 00:04:22\" action=Deny");
    }

    @Test
    void theOldFormat() {
        Map<String, String> event = Golden.one(parser(),
                "<38>Jun 14 15:16:02 combo sshd[19937]: Failed password for root from 192.0.2.7 port 4711 ssh2");
        assertEquals("2004-06-14T15:16:02Z", event.get("@timestamp"));
        assertEquals("syslog", event.get("event.dataset"));
        assertEquals("info", event.get("log.level"));
        assertEquals("auth", event.get("syslog.facility"));
        assertEquals("combo", event.get("host.name"));
        assertEquals("sshd", event.get("process.name"));
        assertEquals("19937", event.get("process.pid"));
        assertEquals("192.0.2.7", event.get("source.ip"));
        assertEquals("4711", event.get("source.port"));
    }

    @Test
    void structuredData() {
        Map<String, String> event = Golden.one(parser(),
                "<165>1 2003-10-11T22:14:15.003-04:00 m.example evntslog 8710 ID47 [a@1 iut=\"3\" t=\"say \\\"hi\\\" \\\\ \\]\"][b c=\"\" d=\"e\"] text");
        assertEquals("2003-10-12T02:14:15.003Z", event.get("@timestamp"));
        assertEquals("m.example", event.get("host.name"));
        assertEquals("evntslog", event.get("process.name"));
        assertEquals("8710", event.get("process.pid"));
        assertEquals("ID47", event.get("event.code"));
        assertEquals("3", event.get("syslog.a@1.iut"));
        assertEquals("say \"hi\" \\ ]", event.get("syslog.a@1.t"));
        assertEquals("e", event.get("syslog.b.d"));
        assertNull(event.get("syslog.b.c"));
        assertEquals("notice", event.get("log.level"));
        assertEquals("local4", event.get("syslog.facility"));
    }

    @Test
    void variantsOfHeaders() {
        assertEquals("2020-06-08T12:59:57Z", time("Jun 08 2020 12:59:57: %ASA-4-113019: Group = TheBeatles"));
        assertEquals("ASA-4-113019", Golden.one(parser(), "Jun 08 2020 12:59:57: %ASA-4-113019: Group = TheBeatles").get("event.code"));
        assertEquals("2024-03-01T00:00:00Z", time("Mar 01 2024 00:00:00 h p: x"));
        assertEquals("2024-03-01T00:00:00Z", time("2024 Mar  1 00:00:00 h p[1]: x"));
        assertEquals("2024-03-01T09:00:00.123456Z", time("2024-03-01T10:00:00.123456+01:00 h p[1]: x"));
        assertEquals("2005-11-09T12:01:01Z", time("- 1131566461 2005.11.09 dn228 Nov 9 12:01:01 dn228/dn228 crond[2916]: (root) CMD"));
        assertEquals("2024-03-01T09:00:00Z", time("Fri 2024-03-01 10:00:00 CET h p[1]: x"));
        assertEquals("Notice", Golden.one(parser(), "Sep 13 00:58:45 mac kernel[0] <Notice>: x").get("log.level"));
        Map<String, String> bsd = Golden.one(parser(), "Mar 19 23:48:18 <auth.info> pancake sshd[55517]: Invalid user");
        assertEquals("info", bsd.get("log.level"));
        assertEquals("auth", bsd.get("syslog.facility"));
        assertEquals("pancake", bsd.get("host.name"));
        Map<String, String> solaris = Golden.one(parser(), "May 21 20:22:28 sol2 sshd[23857]: [ID 702911 auth.notice] User test1");
        assertEquals("notice", solaris.get("log.level"));
        Map<String, String> hostless = Golden.one(parser(), "Jan  8 03:37:09 DENY: IN=eth0 OUT=");
        assertEquals("DENY", hostless.get("process.name"));
        assertNull(hostless.get("host.name"));
        assertEquals("10.120.127.1",
                Golden.one(parser(), "2023-03-18T20:35:05.734637+01:00 10.120.127.1 firewall,info drop-in input: x").get("host.ip"));
    }

    private String time(String line) {
        return String.valueOf(Golden.one(parser(), line).get("@timestamp"));
    }

    @Test
    void mailOfProgramsNobodyKnows() {
        Map<String, String> event = Golden.one(parser(),
                "May  1 11:30:20 fwstore1 mdq[412]: 5E823CB12: from=<jana@oakline.example>, to=<emil@tcompany.example>, "
                        + "size=8731, action=store, next=avgate1, stat=deferred (connect: Connection refused), queued=1");
        assertEquals("syslog", event.get("event.dataset"));
        assertEquals("5E823CB12", event.get("watchpost.mail.queue_id"));
        assertEquals("jana@oakline.example", event.get("email.from.address"));
        assertEquals("emil@tcompany.example", event.get("email.to.address"));
        assertEquals("8731", event.get("watchpost.mail.size"));
        assertEquals("store", event.get("event.action"));
        assertEquals("deferred", event.get("watchpost.mail.status"));
        assertEquals("connect: Connection refused", event.get("event.reason"));
        assertEquals("1", event.get("watchpost.depth"));
        assertEquals("avgate1", event.get("watchpost.mail.relay"));
    }

    @Test
    void eachRecordHasTheDatasetOfItsProgram() {
        Golden run = Golden.with(parser()).lines(
                "Jul 26 07:00:53 mail3 postfix/smtpd[2152]: connect from lt-0117.gzac.example[10.40.168.238]",
                "Jul 26 00:27:30 mail sendmail[11201]: i6Q4RU00011201: from=<a@b.example>, size=40065, class=0, nrcpts=1, relay=mx1.b.example [203.0.113.21]",
                "Jul 26 00:04:22 10.40.0.1 fw1: NetScreen device_id=fw1  [Root]system-notification-00257(traffic): start_time=\"2004-07-26 00:04:22\" action=Deny",
                "Jul 26 00:04:23 mail exim[1]: 1Bp3Z6-0006A9-5c Completed", "Jul 26 00:04:24 mail sshd[1]: x", "no syslog at all");
        assertEquals(Map.of("postfix", 1, "sendmail", 1, "netscreen", 1, "exim", 1, "syslog", 1), run.by("event.dataset"));
        assertEquals(1, run.errors());
    }

    @Test
    void otherTextIsNotSyslog() {
        for (String text : List.of("2020-06-24 00:13:06 1raAO7-0094KF-7u Completed\n",
                "2015-07-29 17:41:44,747 - INFO  [main:Foo] - Notification time out\n",
                "2024-03-01 10:00:00 INFO Server: started\n", "{\"a\":1}\n",
                "2001-05-01 04:31:00 172.16.96.96 OutboundConnectionCommand SMTPSVC1 EHLO\n",
                "1709251201.218   3050 10.39.140.199 TCP_MISS/200 1987 GET http://x/ - HIER_DIRECT/10.14.132.187 text/html\n")) {
            byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            assertEquals(0, parser().recognise(new Sample("x.log", bytes, true)).score(), text);
        }
    }

    @Test
    void yearlessTimesShowTheirMonth() {
        byte[] line = "<13>Dec 31 23:59:59 h p: x".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        assertEquals(12, parser().monthOfYearlessTime(line, 0, line.length));
        byte[] dated = "<13>1 2024-12-31T23:59:59Z h p - - - x".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        assertEquals(0, parser().monthOfYearlessTime(dated, 0, dated.length));
    }

    @Test
    void theTurnOfTheYear() {
        Golden run = Golden.with(parser()).year(2004, 11).lines("Nov 30 10:00:00 h p: x", "Dec 31 23:59:59 h p: x",
                "Jan  1 00:00:00 h p: x", "Apr  1 00:00:00 h p: x",
                "Aug  1 00:00:00 h p: x", "Dec  1 00:00:00 h p: x", "Jan  2 00:00:00 h p: x");
        assertEquals(List.of("2004-11-30", "2004-12-31", "2005-01-01", "2005-04-01", "2005-08-01", "2005-12-01", "2006-01-02"),
                run.events().stream().map(event -> event.getOrDefault("@timestamp", "").substring(0, 10)).toList());
        assertFalse(run.events().isEmpty());
    }
}
