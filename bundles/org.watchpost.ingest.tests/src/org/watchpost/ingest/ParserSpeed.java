/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.parse.Bom;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.ingest.mail.EximParser;
import org.watchpost.ingest.mail.ExchangeTrackingParser;
import org.watchpost.ingest.mail.IisSmtpParser;
import org.watchpost.ingest.syslog.NetscreenParser;
import org.watchpost.ingest.syslog.PostfixParser;
import org.watchpost.ingest.syslog.SendmailParser;
import org.watchpost.ingest.syslog.SyslogParser;

/**
 * Measures parsers alone, on one thread, without evidence and index: {@code ParserSpeed FORMAT FILE [FORMAT FILE]...}. Each
 * file is read into memory and parsed for about two seconds after a warm-up; the best round counts.
 */
public final class ParserSpeed {

    private static final Logger LOG = Logger.getLogger(ParserSpeed.class.getName());
    private static final List<Parser> PARSERS = List.of(new PostfixParser(), new SendmailParser(), new NetscreenParser(),
            new SyslogParser(), new EximParser(),
            new ExchangeTrackingParser(), new IisSmtpParser());

    private ParserSpeed() {
    }

    /** Measures; the results go to the log. */
    public static void main(String[] arguments) throws IOException {
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            String format = arguments[i];
            Parser parser = PARSERS.stream().filter(one -> one.format().equals(format)).findFirst().orElseThrow();
            LOG.info(measure(parser, Path.of(arguments[i + 1])));
        }
    }

    private static String measure(Parser parser, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int from = Bom.length(bytes);
        int body = from;
        while (body < bytes.length && bytes[body] == '#') {
            body = parser.framing().recordEnd(bytes, body, bytes.length, true);
        }
        SourceContext context = new SourceContext("speed", ZoneId.of("America/New_York"), 2024, 3, Arrays.copyOfRange(bytes, from, body),
                0);
        EventBuilder event = new EventBuilder();
        long best = Long.MAX_VALUE;
        long events = 0;
        long values = 0;
        long stop = System.nanoTime() + 3_000_000_000L;
        while (System.nanoTime() < stop) {
            RecordParser records = parser.open(context);
            events = 0;
            values = 0;
            long begin = System.nanoTime();
            int at = body;
            while (at < bytes.length) {
                int next = parser.framing().recordEnd(bytes, at, bytes.length, true);
                int end = bytes[next - 1] == '\n' ? next - 1 : next;
                if (end > at) {
                    event.start(bytes, at, end, at);
                    if (records.parse(event) == RecordParser.Result.EVENT) {
                        events++;
                        values += event.size();
                    }
                }
                at = next;
            }
            best = Math.min(best, System.nanoTime() - begin);
        }
        return String.format(Locale.ROOT, "%s %s: %.0f MB/s, %.0f events/s, %.1f values an event", parser.format(), file.getFileName(),
                bytes.length * 1e3 / best, events * 1e9 / best, (double) values / Math.max(1, events));
    }
}
