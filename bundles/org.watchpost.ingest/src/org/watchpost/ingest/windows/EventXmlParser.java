/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.windows;

import org.osgi.service.component.annotations.Component;
import org.watchpost.core.parse.Framing;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;

/**
 * Windows events in XML, one a line or over many: what {@link EvtxStream} makes of EVTX files, and what the event viewer,
 * {@code wevtutil} and forwarders write.
 *
 * @see <a href="https://learn.microsoft.com/en-us/windows/win32/wes/eventschema-schema">Event schema</a>
 */
@Component
public final class EventXmlParser implements Parser {

    /** Format and dataset. */
    public static final String FORMAT = "windows.evtx";

    private static final byte[] SYSTEM = Bytes.ascii("<System");
    private static final byte[] UNREADABLE = Bytes.ascii("<Unreadable ");

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String label() {
        return "Windows event log (EVTX, event XML)";
    }

    @Override
    public Recognition recognise(Sample sample) {
        byte[] b = sample.bytes();
        int looked = 0;
        for (Sample.Line line : sample.lines()) {
            if (looked++ == 10) {
                break;
            }
            int begin = EventXmlFraming.begin(b, line.from(), line.to() + 1 < b.length ? line.to() + 1 : b.length);
            if (begin >= 0) {
                int to = Math.min(b.length, begin + 4096);
                return Bytes.indexOf(b, begin, to, SYSTEM) > 0 ? new Recognition(96, "Event elements with System elements in them")
                        : Recognition.NO;
            }
            if (Bytes.startsWith(b, line.from(), line.to(), UNREADABLE)) {
                return new Recognition(96, "an event log that is damaged at its beginning");
            }
        }
        return Recognition.NO;
    }

    @Override
    public Framing framing() {
        return EventXmlFraming.INSTANCE;
    }

    @Override
    public RecordParser open(SourceContext context) {
        return new EventXmlRecords(context);
    }
}
