/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.ingest.mail.DominoParser;
import org.watchpost.ingest.syslog.CefParser;
import org.watchpost.ingest.syslog.CiscoAsaParser;
import org.watchpost.ingest.syslog.DovecotParser;
import org.watchpost.ingest.syslog.PaloAltoParser;
import org.watchpost.ingest.syslog.SophosParser;
import org.watchpost.ingest.web.IisW3cParser;
import org.watchpost.testing.parse.Golden;

/** Lines whose values are easily put under the wrong field: who, from where, to where, what, with what result. */
class FieldMappingTest {

    private static void assertFields(Parser parser, String line, String... namesAndValues) {
        Map<String, String> event = Golden.with(parser).lines(line).only();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            assertEquals(namesAndValues[i + 1], event.get(namesAndValues[i]), namesAndValues[i] + " of " + line);
        }
    }

    @Test
    void dovecotsPasswordStores() {
        assertFields(new DovecotParser(), "Jan 29 05:32:50 mail dovecot: auth-worker(304): pam(ada,192.0.2.87): pam_authenticate() failed",
                "user.name", "ada", "source.ip", "192.0.2.87", "event.action", "pam", "event.outcome", "failure");
        assertFields(new DovecotParser(), "2013-08-11 03:56:40 auth-worker(default): Info: sql(ada@example.org,192.0.2.87): unknown user",
                "event.dataset", "dovecot", "user.name", "ada@example.org", "source.ip", "192.0.2.87");
    }

    @Test
    void dominosLogins() {
        assertFields(new DominoParser(), "2018-09-19 17:25:50   SMTP Server [0D14:0027-1334] Authentication failed for user Ada B ; "
                + "connecting host [192.0.2.1]", "user.name", "Ada B", "source.ip", "192.0.2.1", "domino.task", "SMTP Server",
                "event.outcome", "failure");
        assertFields(new DominoParser(), "22-06-2014 09:56:12   smtp: ada [192.0.2.4] authentication failure using internet password",
                "user.name", "ada", "source.ip", "192.0.2.4");
    }

    @Test
    void whoDidItInCef() {
        String head = "CEF:0|Example|Firewall|1|18|Login|low|";
        assertFields(new CefParser(), head + "suser=ada src=192.0.2.1", "user.name", "ada", "cef.suser", "ada");
        assertFields(new CefParser(), head + "duser=bob suser=ada", "user.name", "bob", "cef.suser", "ada");
        assertFields(new CefParser(), "0|Example|Net Work|9.3.45|201|Threat Detected|7|proto=TCP src=192.0.2.1 dst=192.0.2.2",
                "event.dataset",
                "cef", "rule.name", "Threat Detected", "destination.ip", "192.0.2.2");
    }

    @Test
    void aNameWhereAnAddressIsUsual() {
        assertFields(new CiscoAsaParser(),
                "Oct 04 2019 15:27:55: %ASA-5-106100: access-list acl_in denied tcp dmz/server.example(27218) -> "
                        + "outside/203.0.113.42(53) hit-cnt 1 first hit",
                "destination.ip", "203.0.113.42", "destination.port", "53", "source.ip",
                null);
        assertFields(new CiscoAsaParser(), "Dec 11 2018 08:01:24 <IP>: %ASA-6-302015: Built outbound UDP connection 447235 for "
                + "outside:192.0.2.12/11180 (192.0.2.12/11180) to identity:10.0.13.13/80 (10.0.13.13/80)", "event.dataset", "cisco.asa",
                "log.level", "info", "destination.ip", "192.0.2.12");
    }

    @Test
    void paloAltosUsers() {
        assertFields(new PaloAltoParser(), "1,2021/03/24 11:00:49,013101001305,USERID,login,2305,2021/03/24 11:00:49,vsys1,10.50.35.36,"
                + "dom\\ada,,0,1,10800,0,0,source,type,1252774,0x0,0,0,0,0,,FW01,1", "event.action", "login", "user.name", "dom\\ada",
                "source.ip", "10.50.35.36");
    }

    @Test
    void whatSophosDid() {
        String head = "<30>device=\"SFW\" date=2020-05-18 time=14:38:50 device_name=\"XG230\" device_id=1 log_id=041107413001 ";
        assertFields(new SophosParser(), head + "log_type=\"Anti-Spam\" log_component=\"SMTP\" log_subtype=\"Spam\" priority=Warning "
                + "mailid=\"<a@b.example>\" spamaction=\"Reject\"", "event.action", "Spam", "event.outcome", "failure",
                "watchpost.mail.status", "rejected", "email.message_id", "a@b.example", "rule.name", null);
        assertFields(new SophosParser(), head + "log_type=\"Anti-Virus\" log_component=\"HTTP\" log_subtype=\"Virus\" priority=Critical "
                + "virus=\"Sandstorm\"", "event.kind", "alert", "rule.name", "Sandstorm");
    }

    @Test
    void ftpInTheFormOfIis() {
        Map<String, String> event = Golden.with(new IisW3cParser())
                .lines("#Software: Microsoft Internet Information Services 5.0", "#Date: 2000-10-09 16:44:49",
                        "#Fields: time c-ip cs-method cs-uri-stem sc-status", "16:44:49 192.0.2.1 [2]USER anonymous 331")
                .only();
        assertEquals("USER", event.get("event.action"));
        assertEquals("ftp", event.get("network.protocol"));
        assertEquals("2", event.get("iis.w3c.session"));
        assertNull(event.get("http.request.method"));
    }
}
