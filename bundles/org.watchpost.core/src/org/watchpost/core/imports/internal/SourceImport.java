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
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.SourceState;
import org.watchpost.core.cases.internal.CaseSession;
import org.watchpost.core.cases.internal.CaseSource;
import org.watchpost.core.evidence.EvidenceBytes;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.core.imports.ImportSummary.SourceResult;
import org.watchpost.core.imports.ImportSummary.Status;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Times;

/** How one source is read: which format, zone and year, and what to say of it in the end. */
final class SourceImport {

    /** Format of sources no parser takes. */
    static final String BINARY = "binary";

    /** Work for later. */
    @FunctionalInterface
    interface Postponed {
        void run() throws IOException;
    }

    /** Where samples of a source come from. */
    @FunctionalInterface
    interface Sampling {
        void into(YearSamples samples) throws IOException;
    }

    /**
     * What is known before a source is read.
     *
     * @param parser   its format
     * @param context  at its beginning, without headers
     * @param timeless whether its records have no times
     */
    record Prepared(Parser parser, SourceContext context, boolean timeless) {
    }

    private final ImportRun run;
    private final CaseSession session;
    private final Settings settings;
    private final List<Postponed> postponed = new ArrayList<>();
    private final Set<Integer> waiting = new HashSet<>();
    private boolean readingPostponed;
    private @Nullable YearFinder years;

    SourceImport(ImportRun run, Settings settings) {
        this.run = run;
        this.session = run.session();
        this.settings = settings;
    }

    /** The parser a person chose, else the one that is most sure. */
    Optional<Parser> parser(Sample sample) {
        String format = settings.format();
        if (format != null) {
            return session.parsers().find(format);
        }
        return session.parsers().recognise(sample);
    }

    /** Whether reading should wait until other sources are there to tell the year. */
    boolean waits(Parser parser) {
        return parser.yearless() && settings.year() == null && !readingPostponed;
    }

    void postpone(Postponed work) {
        postponed.add(work);
    }

    /** Like {@link #postpone} for a source the case knows already. */
    void postpone(CaseSource source, Postponed work) {
        waiting.add(source.id());
        postponed.add(work);
    }

    /** Whether a source waits to be read by this import. */
    boolean isWaiting(CaseSource source) {
        return waiting.contains(source.id());
    }

    /** Reads what had to wait. */
    void readPostponed() throws IOException {
        readingPostponed = true;
        run.drain();
        years = finder();
        for (Postponed work : postponed) {
            run.between();
            work.run();
        }
        postponed.clear();
    }

    /** Nothing that waits will be read now. */
    void cancelPostponed() {
        postponed.clear();
    }

    private YearFinder finder() {
        return new YearFinder(session.ledger().all(), Instant.now());
    }

    /** How a new source is to be read before its year is known. */
    CaseSource.Reading reading(String format) {
        ZoneId zone = settings.zone();
        Long shift = settings.shiftMicros();
        Integer year = settings.year();
        return new CaseSource.Reading(format, zone == null ? session.zone() : zone.equals(ZoneOffset.UTC) ? ZoneId.of("UTC") : zone, false,
                0, "", year != null ? year : 0, shift != null ? shift : 0);
    }

    /** Finds the year of a source and whether it has times at all. */
    Prepared prepare(CaseSource source, Parser parser, byte[] head, boolean whole, Sampling sampling) throws IOException {
        CaseSource.Reading reading = source.reading();
        ZonedDateTime modified = Times.instant(source.modifiedMicros()).atZone(ZoneOffset.UTC);
        SourceContext context = new SourceContext(source.name(), reading.zone(), modified.getYear(), modified.getMonthValue(), new byte[0],
                reading.shiftMicros());
        int year = 0;
        String reason = "";
        if (parser.yearless()) {
            YearSamples samples = new YearSamples(parser, context);
            sampling.into(samples);
            if (!samples.isEmpty() && !samples.dated()) {
                YearFinder known = years;
                YearFinder.Choice choice = (known != null ? known : finder()).find(samples, source, reading.yearSaid());
                year = choice.year();
                reason = choice.reason();
                context = context.withYearAndMonth(year, choice.month());
            }
        }
        source.reading(new CaseSource.Reading(parser.format(), reading.zone(), parser.zoneless(), year, reason, reading.yearSaid(),
                reading.shiftMicros()));
        return new Prepared(parser, context, !Trial.hasTimes(parser, context, head, whole));
    }

    /** Samples from all over a source that can be read at any place. */
    static Sampling from(EvidenceBytes bytes) {
        return samples -> samples.take(bytes);
    }

    /** Reads a source; the caller says what becomes of it and ends the run. */
    SourceReader read(SourceRun sourceRun, Prepared prepared, SourceReader.Input input) throws IOException {
        SourceReader reader = new SourceReader(run, sourceRun, prepared.parser(), prepared.context(), input);
        reader.read();
        return reader;
    }

    /** Ends a source that was not read to its end; it is committed as far as it has come. */
    static void stop(ImportRun run, SourceRun sourceRun, @Nullable SourceReader reader, SourceState state, String message)
            throws IOException {
        run.drain();
        if (reader != null) {
            reader.settle();
        }
        sourceRun.source().state(state, message);
        sourceRun.end(() -> {});
        run.changed(sourceRun.source().id());
    }

    /** Ends a source that was read to its end; once all of it has been parsed {@code then} is called. */
    static void complete(SourceRun sourceRun, SourceReader reader, Runnable then) {
        CaseSource source = sourceRun.source();
        String remark = reader.remark();
        sourceRun.end(() -> {
            reader.settle();
            source.state(SourceState.COMPLETE, remark);
            then.run();
        });
    }

    /** What came of a source, for the summary. */
    static SourceResult result(String shown, CaseSource source, Status status) {
        CaseSource.Counts counts = source.counts();
        CaseSource.Reading reading = source.reading();
        StringBuilder message = new StringBuilder(source.message());
        if (reading.year() != 0) {
            message.append(message.isEmpty() ? "" : "; ").append("year ").append(reading.year()).append(": ").append(reading.yearReason());
        }
        if (reading.zoneless()) {
            message.append(message.isEmpty() ? "" : "; ").append("times without a zone are taken as ").append(reading.zone().getId());
        }
        return new SourceResult(shown, source.id(), source.sha256(), reading.format(), source.bytes(), counts.events(), counts.errors(),
                counts.headers(), counts.blank(), source.seconds(), status, message.toString());
    }

    /** What is said of bytes no parser takes. */
    static String binary(long bytes) {
        return bytes == 0 ? "empty" : "no format recognised: " + bytes + " bytes are kept as evidence but not read as text";
    }
}
