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
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.OperationCanceledException;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.UnknownFormatException;
import org.watchpost.core.cases.SourceState;
import org.watchpost.core.cases.internal.CaseSession;
import org.watchpost.core.cases.internal.CaseSource;
import org.watchpost.core.cases.internal.Intake;
import org.watchpost.core.evidence.EvidenceBytes;
import org.watchpost.core.evidence.internal.DerivedFile;
import org.watchpost.core.evidence.internal.DerivedTap;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.core.imports.ImportSummary.Status;
import org.watchpost.core.imports.Unpacker;
import org.watchpost.core.journal.internal.FileJournal.Draft;
import org.watchpost.core.parse.ClockDrift;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Sample;

/** Reads sources from the evidence the case has: with other settings, into a new index, or on from where it was left. */
final class Rereader {

    private final ImportRun run;
    private final CaseSession session;

    Rereader(ImportRun run) {
        this.run = run;
        this.session = run.session();
    }

    /** Reads a source again with other settings. */
    void again(int id, Settings settings) throws IOException {
        CaseSource source = existing(id);
        String format = settings.format();
        if (format != null && session.parsers().find(format).isEmpty()) {
            throw new UnknownFormatException(format, session.parsers().formats());
        }
        CaseSource.Reading old = source.reading();
        ZoneId zone = settings.zone();
        Integer year = settings.year();
        Long shift = settings.shiftMicros();
        ClockDrift drift = settings.drift();
        run.meter().total(source.bytes());
        if (drift != null) {
            source.drift(drift);
        }
        restart(source,
                new CaseSource.Reading(format != null ? format : old.format(), zone != null ? zone : old.zone(), old.zoneless(), old.year(),
                        old.yearReason(), year != null ? year : old.yearSaid(), shift != null ? shift : old.shiftMicros()));
        read(source, new SourceImport(run, Settings.NONE), run.slot(), source.path(), Status.IMPORTED);
    }

    private CaseSource existing(int id) throws CaseException {
        if (id < 0 || id >= session.ledger().size()) {
            throw new CaseException("The case has no source " + id);
        }
        CaseSource source = session.ledger().get(id);
        if (source.sha256().isEmpty()) {
            throw new CaseException(source.path() + " has not been taken in to its end; import it again first");
        }
        return source;
    }

    private void restart(CaseSource source, CaseSource.Reading reading) throws IOException {
        run.drain();
        run.deleteEvents(source.id());
        source.reset();
        source.reading(reading);
        run.changed(source.id());
    }

    /** The journal entry of {@link #again}. */
    Draft draft(int id) {
        CaseSource source = session.ledger().get(id);
        CaseSource.Reading reading = source.reading();
        Map<String, String> details = new LinkedHashMap<>();
        details.put("source", source.path());
        details.put("sha256", source.sha256());
        details.put("format", reading.format());
        details.put("zone", reading.zone().getId());
        details.put("year", Integer.toString(reading.year()));
        details.put("shiftMicros", Long.toString(reading.shiftMicros()));
        if (!source.drift().isNone()) {
            details.put("driftPpb", Long.toString(source.drift().ppb()));
            details.put("driftFromMicros", Long.toString(source.drift().fromMicros()));
        }
        details.put("events", Long.toString(source.counts().events()));
        return new Draft("source.reimported", details);
    }

    /** Reads all sources again: those whose times have years first. */
    void all() throws IOException {
        SourceImport sources = new SourceImport(run, Settings.NONE);
        for (CaseSource source : session.ledger().all()) {
            if (source.sha256().isEmpty()) {
                continue;
            }
            run.between();
            Optional<Parser> parser = session.parsers().find(source.reading().format());
            int slot = run.slot();
            if (parser.isPresent() && parser.get().yearless() && source.reading().yearSaid() == 0) {
                sources.postpone(() -> read(source, sources, slot, source.path(), Status.IMPORTED));
            } else {
                read(source, sources, slot, source.path(), Status.IMPORTED);
            }
        }
        sources.readPostponed();
    }

    /**
     * Goes on with the sources of an evidence file that were not read to their end.
     *
     * @return whether there was one
     */
    boolean finish(SourceImport sources, String sha256, int slot, String shown) throws IOException {
        if (session.ledger().all().stream().anyMatch(source -> source.sha256().equals(sha256) && source.state() != SourceState.COMPLETE)) {
            // It may just have been read, its last records still being parsed.
            run.drain();
        }
        boolean any = false;
        for (CaseSource source : session.ledger().all()) {
            boolean unfinished = session.unfinished(source) || source.state() == SourceState.CANCELLED;
            if (source.sha256().equals(sha256) && unfinished && !sources.isWaiting(source)) {
                int its = any ? run.slot() : slot;
                any = true;
                goOn(source, its, source.member().isEmpty() ? shown : shown + "!/" + source.member());
            }
        }
        return any;
    }

    /** Goes on with a source whose evidence is complete. */
    void goOn(CaseSource source, int slot, String shown) throws IOException {
        run.note("Going on with " + source.path() + " at byte " + source.bytes());
        if (source.bytes() == 0 || source.contexts().size() == 0) {
            restart(source, source.reading());
        }
        read(source, new SourceImport(run, Settings.NONE), slot, shown, Status.RESUMED);
    }

    /** Reads a source from where it is to its end. */
    void read(CaseSource source, SourceImport sources, int slot, String shown, Status status) throws IOException {
        run.meter().source(source.path());
        String damage = source.state() == SourceState.PENDING ? source.message() : "";
        if (source.reading().format().equals(SourceImport.BINARY)) {
            binary(source, slot, shown, status);
            return;
        }
        if (source.derived() || !source.member().isEmpty()) {
            source.derived(true);
            restore(source);
        }
        Parser parser = session.parsers().find(source.reading().format())
                .orElseThrow(() -> new CaseException("No parser for the format " + source.reading().format() + " is installed"));
        EvidenceBytes bytes = session.bytes().of(source.id());
        byte[] head = new byte[Sample.MAX_BYTES];
        head = Arrays.copyOf(head, bytes.read(0, head, 0, head.length));
        long offset = source.bytes();
        source.state(SourceState.IMPORTING, "");
        SourceImport.Prepared prepared = sources.prepare(source, parser, head, head.length < Sample.MAX_BYTES, SourceImport.from(bytes));
        SourceRun sourceRun = new SourceRun(source, prepared.timeless(), run.meter());
        SourceReader reader;
        try (InputStream in = new StoredStream(bytes, offset, bytes.size())) {
            reader = sources.read(sourceRun, prepared, new SourceReader.Input(in, offset, null, 0, run.copies(), false, true));
        }
        ReadFailure failure = reader.failure();
        if (reader.cancelled()) {
            // Its evidence is all there: any later import goes on with it.
            SourceImport.stop(run, sourceRun, reader, SourceState.IMPORTING, "");
            throw new OperationCanceledException();
        } else if (failure != null || !damage.isEmpty()) {
            SourceImport.stop(run, sourceRun, reader, SourceState.FAILED, failure != null ? String.valueOf(failure.getMessage()) : damage);
            run.result(slot, SourceImport.result(shown, source, Status.FAILED));
        } else {
            SourceImport.complete(sourceRun, reader, () -> run.result(slot, SourceImport.result(shown, source, status)));
        }
    }

    private void binary(CaseSource source, int slot, String shown, Status status) throws IOException {
        long bytes = source.member().isEmpty() ? session.bytes().of(source.id()).size() : source.bytes();
        source.derived(false);
        source.progress(bytes, source.lastMicros(), -1);
        source.state(SourceState.COMPLETE, SourceImport.binary(bytes));
        run.result(slot, SourceImport.result(shown, source, status));
    }

    /** Sees to it that the decompressed copy is there: if it is missing or damaged it is made again from the evidence. */
    private void restore(CaseSource source) throws IOException {
        Path copy = session.folder().derived(source.id());
        if (Files.exists(copy)) {
            try (DerivedFile file = new DerivedFile(copy, session.bytes().cache())) {
                if (source.content().isEmpty() || source.content().equals(file.hash())) {
                    source.content(file.hash());
                    return;
                }
            } catch (IOException e) {
                run.note("The copy of " + source.path() + " is made again: " + e.getMessage());
            }
        }
        unpack(source);
    }

    /** Makes the copies of all members of the evidence of a source again, which are not there. */
    private void unpack(CaseSource wanted) throws IOException {
        Map<String, Deque<CaseSource>> members = new HashMap<>();
        for (CaseSource source : session.ledger().all()) {
            if (source.sha256().equals(wanted.sha256())) {
                members.computeIfAbsent(source.member(), member -> new ArrayDeque<>()).add(source);
            }
        }
        try (EvidenceBytes evidence = session.bytes().evidence(wanted.sha256());
                InputStream in = new StoredStream(evidence, 0, evidence.size())) {
            byte[] head = new byte[Sample.MAX_BYTES];
            int n = evidence.read(0, head, 0, head.length);
            if (wanted.member().isEmpty()) {
                copy(wanted, Utf16.toUtf8(in, Utf16.charset(head, n).orElseThrow(() -> new IOException("No UTF-16 text"))));
            } else {
                Unpacker unpacker = session.unpacker().orElseThrow(() -> new IOException("Nothing is installed that opens archives"));
                String name = session.models().read(model -> org.watchpost.model.util.Models.evidence(model, wanted.sha256())
                        .map(org.watchpost.model.Evidence::getName).orElse(""));
                unpacker.unpack(name, in, Unpacker.Limits.DEFAULT, (member, size, content) -> {
                    Deque<CaseSource> same = members.get(member);
                    CaseSource source = same == null ? null : same.poll();
                    if (source != null && (source == wanted || source.derived() && !Files.exists(session.folder().derived(source.id())))) {
                        copy(source, content);
                    }
                });
            }
        }
    }

    private void copy(CaseSource source, InputStream content) throws IOException {
        DerivedTap tap = new DerivedTap(session.folder().derived(source.id()), session.bytes().cache());
        boolean finished = false;
        try {
            FileImport.feed(run, content, tap, run.copies(), false);
            run.copies().drain();
            source.content(tap.finish());
            finished = true;
        } finally {
            if (finished) {
                run.written(tap);
            } else {
                tap.close();
            }
        }
        session.bytes().grown(source.id());
    }

    /** Sources of evidence that is complete, which were interrupted. */
    List<CaseSource> interrupted() {
        return session.ledger().all().stream().filter(source -> {
            Intake intake = session.ledger().intake(source.intake());
            return !source.sha256().isEmpty() && (intake == null || intake.ended()) && session.unfinished(source);
        }).toList();
    }
}
