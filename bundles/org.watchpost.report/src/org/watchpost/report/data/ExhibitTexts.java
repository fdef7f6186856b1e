/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.evidence.EvidenceBytes;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.marks.Mark;
import org.watchpost.core.text.Bytes;
import org.watchpost.report.data.ReportData.Exhibit;

/**
 * Findings keep a copy of the text of their records, but not all of a long one: a report shows the record, so what is missing is
 * read from the evidence. Where the evidence can't be reached, the copy has to do.
 */
final class ExhibitTexts {

    private static final Logger LOG = LoggerFactory.getLogger(ExhibitTexts.class);
    /** Longer records are left as they are in the finding; no reader goes through more. */
    private static final int LONGEST = 1 << 20;

    private final OpenCase open;
    private final IProgressMonitor monitor;
    /** Not asked again: there may be thousands of exhibits from one lost disk. */
    private final Set<Integer> unreachable = new HashSet<>();

    ExhibitTexts(OpenCase open, IProgressMonitor monitor) {
        this.open = open;
        this.monitor = monitor;
    }

    List<Exhibit> complete(List<Exhibit> exhibits) {
        List<Exhibit> complete = new ArrayList<>(exhibits.size());
        for (Exhibit exhibit : exhibits) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            // a byte that is no UTF-8 is more than one byte of it once decoded, so only a text that was cut is shorter
            boolean cut = exhibit.length() <= LONGEST && exhibit.text().getBytes(StandardCharsets.UTF_8).length < exhibit.length();
            Exhibit whole = cut ? completed(exhibit) : exhibit;
            complete.add(whole.with(whole.text(), noted(exhibit)));
        }
        return complete;
    }

    /** What people noted on the event in the event table. */
    private Mark noted(Exhibit exhibit) {
        if (open.marks().isEmpty() || exhibit.length() > Integer.MAX_VALUE) {
            return Mark.NONE;
        }
        for (SourceInfo source : open.sources()) {
            if (source.sha256().equals(exhibit.evidence()) && source.member().equals(exhibit.member())) {
                return open.marks().of(new EventRef(source.id(), exhibit.offset(), (int) exhibit.length()));
            }
        }
        return Mark.NONE;
    }

    private Exhibit completed(Exhibit exhibit) {
        for (SourceInfo source : open.sources()) {
            if (source.sha256().equals(exhibit.evidence()) && source.member().equals(exhibit.member())
                    && !unreachable.contains(source.id())) {
                try (EvidenceBytes bytes = open.bytes(source.id())) {
                    byte[] record = new byte[(int) exhibit.length()];
                    if (bytes.read(exhibit.offset(), record, 0, record.length) == record.length) {
                        return exhibit.with(Bytes.decode(record, 0, record.length), exhibit.noted());
                    }
                } catch (IOException e) {
                    unreachable.add(source.id());
                    LOG.warn("Exhibits are shown as their findings keep them: {} can't be read", source.path(), e);
                }
            }
        }
        return exhibit;
    }
}
