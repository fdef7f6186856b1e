/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.web;

import org.osgi.service.component.annotations.Component;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;

/**
 * Squid's native access log: time, elapsed milliseconds, client, result and status, bytes, method, URL, user, hierarchy and
 * peer, type; headers in brackets behind them with {@code log_mime_hdrs}.
 *
 * @see <a href="https://wiki.squid-cache.org/Features/LogFormat">Squid log formats</a>
 */
@Component
public final class SquidParser implements Parser {

    /** Format and dataset. */
    public static final String FORMAT = "squid";

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String label() {
        return "Squid access log";
    }

    @Override
    public Recognition recognise(Sample sample) {
        byte[] b = sample.bytes();
        int records = 0;
        int fitting = 0;
        for (Sample.Line line : sample.lines()) {
            if (b[line.from()] != '#') {
                records++;
                fitting += SquidRecords.looksRight(b, line.from(), line.to()) ? 1 : 0;
            }
        }
        return Recognition.share(fitting, records, 97, "lines of Squid's native format");
    }

    @Override
    public RecordParser open(SourceContext context) {
        return new SquidRecords(context);
    }
}
