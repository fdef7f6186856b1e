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
import java.util.Optional;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.SourceState;
import org.watchpost.core.cases.internal.CaseSession;
import org.watchpost.core.cases.internal.CaseSource;
import org.watchpost.core.cases.internal.Intake;
import org.watchpost.core.evidence.EvidenceBytes;
import org.watchpost.core.evidence.internal.ChannelBytes;
import org.watchpost.core.evidence.internal.EvidenceTap;
import org.watchpost.core.imports.ImportSummary.Status;
import org.watchpost.core.parse.Parser;

/** Takes in one original that is itself a source: copies or hashes it and reads its records in the same pass. */
final class PlainImport {

    private final ImportRun run;
    private final CaseSession session;
    private final SourceImport sources;
    private final Duplicates duplicates;
    private final Intake intake;
    private final EvidenceTap tap;
    private final CaseSource source;

    PlainImport(ImportRun run, SourceImport sources, Duplicates duplicates, Intake intake, EvidenceTap tap, CaseSource source) {
        this.run = run;
        this.session = run.session();
        this.sources = sources;
        this.duplicates = duplicates;
        this.intake = intake;
        this.tap = tap;
        this.source = source;
    }

    /**
     * Reads the original to its end.
     *
     * @param slot   of the result
     * @param status of the result if all goes well
     * @param parser empty if no parser takes it
     * @param in     the original's bytes from the source's offset on
     * @param offset where that is
     */
    void read(int slot, String shown, Status status, Optional<Parser> parser, byte[] head, boolean whole, InputStream in, long offset)
            throws IOException {
        source.state(SourceState.IMPORTING, "");
        if (!intake.linked()) {
            session.bytes().growing(source.id(), tap.growing());
        }
        SourceRun sourceRun = new SourceRun(source, true, run.meter());
        SourceReader reader = null;
        try {
            if (parser.isPresent()) {
                SourceImport.Prepared prepared;
                try (EvidenceBytes bytes = original()) {
                    prepared = sources.prepare(source, parser.get(), head, whole, SourceImport.from(bytes));
                }
                sourceRun = new SourceRun(source, prepared.timeless(), run.meter());
                reader = sources.read(sourceRun, prepared,
                        new SourceReader.Input(in, offset, tap, tap.taken(), run.originals(), true, true));
            } else {
                long bytes = offset + FileImport.feed(run, in, tap, run.originals(), true);
                source.progress(bytes, source.lastMicros(), -1);
            }
            run.originals().drain();
            tap.check();
        } catch (IndexFailure e) {
            throw e;
        } catch (ReadFailure e) {
            failed(slot, shown, sourceRun, null, e);
            return;
        } catch (OperationCanceledException e) {
            stop(sourceRun, null, SourceState.CANCELLED, "cancelled");
            throw e;
        } catch (IOException e) {
            abandon(sourceRun, e);
            throw new IOException("it could not be taken in: " + e.getMessage(), e);
        }
        conclude(slot, shown, status, sourceRun, reader);
    }

    private EvidenceBytes original() throws IOException {
        Path path = Path.of(intake.origin());
        return new ChannelBytes(Files.exists(path) || intake.linked() ? path : session.folder().incoming(intake.number()));
    }

    private void conclude(int slot, String shown, Status status, SourceRun sourceRun, @Nullable SourceReader reader) throws IOException {
        if (reader != null && reader.cancelled()) {
            stop(sourceRun, reader, SourceState.CANCELLED, "cancelled");
            run.result(slot, SourceImport.result(shown, source, Status.FAILED));
            throw new OperationCanceledException();
        }
        ReadFailure failure = reader == null ? null : reader.failure();
        if (failure != null) {
            failed(slot, shown, sourceRun, reader, failure);
            return;
        }
        end("");
        Runnable then = () -> run.result(slot, SourceImport.result(shown, source, status));
        if (reader != null) {
            SourceImport.complete(sourceRun, reader, then);
        } else {
            source.state(SourceState.COMPLETE, SourceImport.binary(source.bytes()));
            sourceRun.end(then);
        }
    }

    private void failed(int slot, String shown, SourceRun sourceRun, @Nullable SourceReader reader, ReadFailure failure)
            throws IOException {
        stop(sourceRun, reader, SourceState.FAILED, "the original can't be read on: " + failure.getMessage()
                + "; what was read is kept, import it again to go on");
        run.result(slot, SourceImport.result(shown, source, Status.FAILED));
    }

    /** The original has been read to its end, or there will never be more of it. */
    void end(String message) throws IOException {
        String hash = tap.hash();
        session.ledger().put(intake.ended(hash, tap.taken(), message));
        run.end(intake.number());
        source.sha256(hash);
        source.content(hash);
        duplicates.add(hash, intake.name(), tap.taken());
        duplicates.add(source);
        session.bytes().grown(source.id());
    }

    private void stop(SourceRun sourceRun, @Nullable SourceReader reader, SourceState state, String message) throws IOException {
        SourceImport.stop(run, sourceRun, reader, state, message);
        session.bytes().grown(source.id());
    }

    /** Its bytes could not be kept, so its events are not kept either. */
    private void abandon(SourceRun sourceRun, IOException cause) throws IOException {
        run.workers().drain();
        run.originals().drain();
        run.deleteEvents(source.id());
        source.reset();
        source.state(SourceState.FAILED, "could not be taken in: " + cause.getMessage());
        source.intake(-1);
        sourceRun.end(() -> {});
        session.bytes().grown(source.id());
        session.ledger().forget(intake.number());
        run.abandon(intake.number());
        if (!intake.linked()) {
            Files.deleteIfExists(session.folder().incoming(intake.number()));
        }
    }
}
