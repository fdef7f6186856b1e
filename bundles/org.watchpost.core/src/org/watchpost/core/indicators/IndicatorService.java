/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.indicators;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.query.EventQuery;

/** What is done with indicators. A Declarative Service. Not for the UI thread; safe for several threads. */
public interface IndicatorService {

    /** Most bytes of a file that is read. */
    int MAX_FILE = 64 << 20;

    /**
     * What an exchange is about.
     *
     * @param title      of the event or bundle
     * @param created    moment written into it: the same indicators and moment make the same bytes
     * @param techniques ids of MITRE ATT&amp;CK techniques
     */
    record Heading(String title, Instant created, List<String> techniques) {
        public Heading {
            techniques = List.copyOf(techniques);
        }
    }

    /**
     * Takes indicators from the events a query finds, each once; one's own (the case's allow list) are left out.
     *
     * @param text whether the raw records are searched, too, not only the fields
     * @param most indicators that are plenty
     */
    List<Indicator> extract(OpenCase open, EventQuery query, boolean text, int most, IProgressMonitor monitor) throws IOException;

    /** Looks each up in all data of the case: fields and raw records. In the order of the list. */
    List<Sighting> seen(OpenCase open, List<Indicator> indicators, IProgressMonitor monitor) throws IOException;

    /** The query that finds the events an indicator was seen in. */
    EventQuery query(Indicator indicator);

    /** Writes a file of indicators; does not close the stream. */
    void write(IndicatorFormat format, Heading heading, List<Indicator> indicators, OutputStream out) throws IOException;

    /**
     * Reads a file of indicators: MISP event, STIX 2.0 or 2.1 bundle, CSV with a header or not, or plain text with one for each line;
     * which it is is told from its bytes. Each once.
     *
     * @throws IOException if it is none of these or too large; the message says where it is wrong
     */
    List<Indicator> read(InputStream in) throws IOException;
}
