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
import java.time.ZoneOffset;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.watchpost.demo.basics.Journal;
import org.watchpost.demo.basics.Output;
import org.watchpost.demo.basics.Ts;

/** IIS SMTP service log, W3C extended. The development server logs fewer columns than the relay. */
final class IisSmtp {
    private static final String SHORT = "date time c-ip cs-username s-sitename cs-method cs-uri-query sc-status sc-bytes cs-bytes time-taken";
    private static final String FULL = "date time c-ip cs-username s-sitename s-computername s-ip s-port cs-method cs-uri-stem cs-uri-query "
            + "sc-status sc-win32-status sc-bytes cs-bytes time-taken cs-version cs-host cs(User-Agent) cs(Cookie) cs(Referer)";
    private final boolean brief;
    private final Journal<Integer> lines = new Journal<>();
    private BiConsumer<Long, Integer> more = (t, run) -> {
    };
    long dataCommands;

    IisSmtp(boolean brief) {
        this.brief = brief;
    }

    void observe(BiConsumer<Long, Integer> o) {
        more = o;
    }

    /** A session to the relay: commands sent and answers received. */
    void outbound(long t, String from, String to, int size, boolean opens, boolean closes, int run) {
        if (opens) {
            answer(t - 90_000, "220+" + FloodScenario.RELAY + "." + FloodScenario.DOMAIN + "+Microsoft+ESMTP+MAIL+Service,+Version:+4.0+ready");
            command(t - 80_000, "EHLO", FloodScenario.DEV + "." + FloodScenario.DOMAIN, null);
            answer(t - 70_000, "250+OK");
        }
        command(t - 60_000, "MAIL", "FROM:<" + from + ">+SIZE=" + size, null);
        answer(t - 50_000, "250+2.1.0+" + from + "....Sender+OK");
        command(t - 40_000, "RCPT", "TO:<" + to + ">", null);
        answer(t - 30_000, "250+2.1.5+" + to);
        command(t - 20_000, "DATA", "-", run);
        answer(t - 10_000, "354+Start+mail+input;+end+with+<CRLF>.<CRLF>");
        answer(t, "250+2.6.0+Queued+mail+for+delivery");
        if (closes) {
            command(t + 5_000, "QUIT", "-", null);
            answer(t + 9_000, "221+Closing+connection");
        }
    }

    private void command(long t, String verb, String text, @Nullable Integer run) {
        lines.add(t, Ts.plain(t, ZoneOffset.UTC) + " " + FloodScenario.RELAY_IP + " OutboundConnectionCommand SMTPSVC1 " + verb + " " + text + " 0 0 4 0", run);
    }

    private void answer(long t, String text) {
        lines.add(t, Ts.plain(t, ZoneOffset.UTC) + " " + FloodScenario.RELAY_IP + " OutboundConnectionResponse SMTPSVC1 - " + text
                + " 0 0 " + text.length() + " 0");
    }

    /** A session of a client of this server. */
    void inbound(long t, String ip, String name, String from, String to, int size, String id, boolean opens, boolean closes, int run) {
        if (opens) {
            verb(t - 70_000, ip, name, "EHLO", "+" + name + "." + FloodScenario.DOMAIN, 250, 275, 30, null);
        }
        verb(t - 55_000, ip, name, "MAIL", "+FROM:<" + from + ">+SIZE=" + size, 250, 24 + from.length(), 24 + from.length(), null);
        verb(t - 35_000, ip, name, "RCPT", "+TO:<" + to + ">", 250, 10 + to.length(), 11 + to.length(), null);
        verb(t, ip, name, "DATA", "+<" + id + ">", 250, 118, size, run);
        if (closes) {
            verb(t + 6_000, ip, name, "QUIT", name + "." + FloodScenario.DOMAIN, 240, 68, 4, null);
        }
    }

    private void verb(long t, String ip, String name, String verb, String query, int status, int sent, int received, @Nullable Integer run) {
        lines.add(t, Ts.plain(t, ZoneOffset.UTC) + " " + ip + " " + name + " SMTPSVC1 SMTP96 " + FloodScenario.RELAY_IP + " 0 " + verb + " - " + query
                + " " + status + " 0 " + sent + " " + received + " 0 SMTP - - - -", run);
    }

    void write(Output out, String folder) throws IOException {
        lines.observe((t, run) -> {
            dataCommands++;
            more.accept(t, run);
        });
        Daily.write(out, lines, folder + "/iis-smtp-ex", "#Software: Microsoft Internet Information Services 5.0", brief ? SHORT : FULL);
    }
}
