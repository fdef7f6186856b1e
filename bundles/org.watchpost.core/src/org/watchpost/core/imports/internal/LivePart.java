/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.imports.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.cases.SourceState;
import org.watchpost.core.cases.internal.CaseSession;
import org.watchpost.core.cases.internal.CaseSource;
import org.watchpost.core.cases.internal.Intake;
import org.watchpost.core.evidence.internal.Sha256;
import org.watchpost.core.imports.ImportRequest.Settings;

/**
 * One part of a live source on its way: from the file that grows to the evidence. What it has in the ledger may be lost with
 * what was not committed; then it is entered again, and read on from where the last commit says. Belongs to whoever holds the
 * lock of {@link LiveSources}, except where said otherwise.
 */
final class LivePart {

    private static final Logger LOG = LoggerFactory.getLogger(LivePart.class);

    private final CaseSession session;
    private final LiveSegment segment;
    private final String remark;
    private volatile @Nullable LiveReader reader;
    private volatile int epoch = -1;
    private volatile boolean sealed;
    private volatile boolean recorded;
    private volatile int source = -1;

    /** @param remark what is to be said of the evidence, or an empty string */
    LivePart(CaseSession session, LiveSegment segment, String remark) {
        this.session = session;
        this.segment = segment;
        this.remark = remark;
    }

    LiveSegment segment() {
        return segment;
    }

    /** Number of its source; any thread. */
    int source() {
        return source;
    }

    /** Bytes that wait to be parsed; any thread. */
    long backlog() {
        LiveReader reading = reader;
        return sealed ? 0 : segment.written() - (reading == null ? 0 : reading.base());
    }

    /** Whether its evidence is whole, though a commit may have to say so yet; any thread. */
    boolean sealed() {
        return sealed;
    }

    /** Whether the case file names its evidence; any thread. */
    boolean recorded() {
        return recorded;
    }

    /** Whether another part may follow, since this one needs no headers of this; any thread. */
    boolean divisible() {
        LiveReader reading = reader;
        return reading != null && reading.divisible();
    }

    /** Enters it in the ledger, if it is not there (any more). Under the gate. */
    LiveReader attach() throws IOException {
        LiveReader known = reader;
        if (known != null && epoch == session.epoch()) {
            return known;
        }
        LiveNote note = segment.note();
        Intake intake = session.ledger().intake(note.number());
        if (known != null && intake != null && intake.ended()) {
            epoch = session.epoch();
            return known;
        }
        if (intake == null) {
            session.ledger().put(new Intake(note.number(), note.origin(), path(note), note.name(), 0, note.startedMillis(), false, false, 0,
                    "", "", note.startedMillis(), "", true));
        }
        CaseSource its = find(note).orElseGet(() -> add(note));
        if (its.bytes() > 0 && its.contexts().size() == 0 && !its.reading().format().equals(SourceImport.BINARY)) {
            session.writer().delete(its.id());
            its.reset();
        }
        its.state(SourceState.IMPORTING, "");
        session.bytes().grown(its.id());
        LiveReader made = new LiveReader(session, segment, its);
        sealed = false;
        source = its.id();
        epoch = session.epoch();
        reader = made;
        return made;
    }

    private static String path(LiveNote note) {
        String when = Instant.ofEpochMilli(note.startedMillis()).toString().replace(":", "").replaceAll("\\.[0-9]+", "");
        return note.name() + " " + when;
    }

    private Optional<CaseSource> find(LiveNote note) {
        return session.ledger().all().stream().filter(known -> known.intake() == note.number()).findFirst();
    }

    private CaseSource add(LiveNote note) {
        Settings settings = note.settings();
        ZoneId zone = settings.zone();
        Integer year = settings.year();
        Long shift = settings.shiftMicros();
        String format = settings.format();
        CaseSource.Reading reading = new CaseSource.Reading(format == null ? "" : format,
                zone == null ? session.zone() : zone.equals(ZoneOffset.UTC) ? ZoneId.of("UTC") : zone, false, 0, "",
                year == null ? 0 : year, shift == null ? 0 : shift);
        CaseSource added = session.ledger().add(id -> new CaseSource(id, note.name(), path(note), note.origin(), "",
                note.startedMillis() * 1000, reading));
        added.intake(note.number());
        return added;
    }

    /** Notes how far the file is, and makes that durable, before a commit; the gate is held alone. */
    void beforeCommit() throws IOException {
        Intake intake = session.ledger().intake(segment.note().number());
        if (intake == null || intake.ended() || epoch != session.epoch()) {
            return;
        }
        LiveSegment.Mark mark = segment.mark();
        segment.force();
        session.ledger().put(intake.at(mark.bytes(), mark.sha256()));
    }

    /**
     * Says that all of it has been received and read, if that is so.
     *
     * @return whether it has just become so. Under the gate.
     */
    boolean seal() throws IOException {
        LiveReader reading = reader;
        Intake intake = session.ledger().intake(segment.note().number());
        if (sealed || reading == null || intake == null || !segment.ended() || reading.base() < segment.written()) {
            return false;
        }
        segment.trim();
        segment.force();
        LiveSegment.Mark mark = segment.mark();
        CaseSource its = reading.source();
        byte[] head = new byte[CaseSource.HEAD_BYTES];
        int n = segment.read(0, head, 0, head.length);
        its.head(Sha256.of(head, 0, n).substring(0, 32));
        its.sha256(mark.sha256());
        its.content(mark.sha256());
        its.state(SourceState.COMPLETE, reading.finish());
        session.ledger().put(intake.ended(mark.sha256(), mark.bytes(), said(its)));
        sealed = true;
        return true;
    }

    private String said(CaseSource its) {
        return "received live from " + segment.note().origin() + ", begun " + Instant.ofEpochMilli(segment.note().startedMillis()) + ", "
                + its.counts().events() + " records" + (remark.isEmpty() ? "" : "; " + remark);
    }

    /** Looks whether the case file names its evidence by now, and lets go of the file then. */
    boolean settled() {
        Intake intake = session.ledger().intake(segment.note().number());
        // Without an entry it is either done, or lost with an index that could not be written: then its file is still there.
        if (!sealed || intake != null || epoch != session.epoch() && Files.exists(session.folder().incoming(segment.note().number()))) {
            return false;
        }
        recorded = true;
        release();
        return true;
    }

    /** Lets go of the file. */
    void release() {
        try {
            segment.close();
            if (source >= 0) {
                session.bytes().grown(source);
            }
            if (recorded) {
                Files.deleteIfExists(session.folder().live(segment.note().number()));
            }
        } catch (IOException e) {
            LOG.warn("A live source of the case in {} could not be closed in order", session.folder().root(), e);
        }
    }
}
