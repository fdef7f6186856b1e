/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.ids;

import java.time.ZoneOffset;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;

/**
 * Alerts of one line as Snort ({@code alert_fast}) and Suricata ({@code fast.log}) write them, with or without the year, class,
 * priority, ports.
 *
 * @see <a href="https://docs.suricata.io/en/latest/output/log-rotation.html">Suricata outputs</a>
 */
@Component
public final class SnortFastParser implements Parser {

    /** Format and dataset. */
    public static final String FORMAT = "snort.fast";

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String label() {
        return "Snort or Suricata fast alerts";
    }

    @Override
    public Recognition recognise(Sample sample) {
        byte[] b = sample.bytes();
        int fitting = 0;
        SnortTime times = new SnortTime(new SourceContext(sample.name(), ZoneOffset.UTC, 2000, 1, new byte[0], 0));
        for (Sample.Line line : sample.lines()) {
            fitting += SnortFastRecords.looksRight(times, b, line.from(), line.to()) ? 1 : 0;
        }
        return Recognition.share(fitting, sample.lines().size(), 97, "times and [gid:sid:rev] between [**] marks");
    }

    @Override
    public boolean yearless() {
        return true;
    }

    @Override
    public boolean zoneless() {
        return true;
    }

    @Override
    public int monthOfYearlessTime(byte[] buffer, int from, int to) {
        return SnortTime.yearlessMonth(buffer, from, to);
    }

    @Override
    public RecordParser open(SourceContext context) {
        return new SnortFastRecords(context);
    }
}
