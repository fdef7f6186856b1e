/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.web;

import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.parse.Headers;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;
import org.watchpost.ingest.w3c.W3cColumns;

/**
 * Web server logs in the W3C extended format, above all those of IIS 4 to 10; any set of columns. Times are UTC. Logs of the
 * SMTP service have the same form and are left to their own parser.
 *
 * @see <a href="https://learn.microsoft.com/en-us/windows/win32/http/w3c-logging">W3C logging</a>
 */
@Component
public final class IisW3cParser implements Parser {

    /** Format and dataset. */
    public static final String FORMAT = "iis.w3c";

    private static final List<String> WEB = List.of("cs-uri-stem", "cs-uri", "cs-uri-query", "cs-method", "sc-status", "cs(user-agent)");
    private static final byte[] SMTP_SITE = Bytes.ascii("SMTPSVC");
    private static final byte[] OUTBOUND = Bytes.ascii("OutboundConnection");
    private static final List<byte[]> SMTP_VERBS = List.of(Bytes.ascii("EHLO"), Bytes.ascii("HELO"), Bytes.ascii("MAIL"),
            Bytes.ascii("RCPT"),
            Bytes.ascii("DATA"), Bytes.ascii("QUIT"), Bytes.ascii("BDAT"), Bytes.ascii("RSET"));

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String label() {
        return "IIS web server log";
    }

    @Override
    public Recognition recognise(Sample sample) {
        W3cColumns columns = W3cColumns.of(sample);
        List<String> names = columns.names().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        long web = WEB.stream().filter(names::contains).count();
        if (web < 2) {
            return Recognition.NO;
        }
        byte[] b = sample.bytes();
        int method = names.indexOf("cs-method");
        int smtp = 0;
        int records = 0;
        for (Sample.Line line : sample.lines()) {
            if (b[line.from()] == '#') {
                continue;
            }
            records++;
            columns.split(b, line.from(), line.to());
            boolean verb = method >= 0 && columns.has(b, method)
                    && SMTP_VERBS.stream().anyMatch(known -> columns.end(method) - columns.start(method) == known.length
                            && Bytes.startsWith(b, columns.start(method), columns.end(method), known));
            if (verb || Bytes.indexOf(b, line.from(), line.to(), SMTP_SITE) >= 0
                    || Bytes.indexOf(b, line.from(), line.to(), OUTBOUND) >= 0) {
                smtp++;
            }
        }
        if (smtp * 2 > records) {
            return Recognition.NO;
        }
        return new Recognition(95, "#Fields with columns of web servers");
    }

    @Override
    public Headers headers() {
        return Headers.HASH_LINES;
    }

    @Override
    public RecordParser open(SourceContext context) {
        return new IisW3cRecords(context);
    }
}
