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
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.SourceState;
import org.watchpost.core.cases.internal.CaseFolder;
import org.watchpost.core.cases.internal.CaseSession;
import org.watchpost.core.cases.internal.CaseSource;
import org.watchpost.core.cases.internal.Intake;
import org.watchpost.core.evidence.internal.DerivedTap;
import org.watchpost.core.evidence.internal.EvidenceTap;
import org.watchpost.core.evidence.internal.Sha256;
import org.watchpost.core.imports.ImportSummary.SourceResult;
import org.watchpost.core.imports.ImportSummary.Status;
import org.watchpost.core.imports.Unpacker;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Sample;

/**
 * Takes in an original whose sources are not its bytes as they are: an archive with members, a compressed file, text in
 * UTF-16. It is hashed and copied while it is unpacked; each member becomes a source with a decompressed copy. A member that was
 * interrupted is read again from its beginning.
 */
final class ArchiveImport {

    /** Members of an archive up to this size wait for others to tell their year; those of a giant are read as they come. */
    private static final long WAITING_SIZE = 32L << 20;
    private static final String DAMAGED = "can't be unpacked to its end: ";

    private final FileImport files;
    private final ImportRun run;
    private final CaseSession session;
    private final SourceImport sources;

    private final Map<String, Deque<CaseSource>> before = new HashMap<>();
    private final List<Runnable> results = new ArrayList<>();
    private final List<CaseSource> members = new ArrayList<>();
    private String shown = "";
    private @Nullable Intake intake;
    private long size;
    private @Nullable IOException keepFailure;

    ArchiveImport(FileImport files) {
        this.files = files;
        this.run = files.run();
        this.session = run.session();
        this.sources = files.sources();
    }

    /** Takes in a new original. */
    void take(int slot, FileImport.Found found, Optional<Charset> wide) throws IOException {
        Intake begun = files.intake(found, true);
        EvidenceTap tap = files.tap(begun);
        run.begin(begun, tap);
        try (InputStream in = Files.newInputStream(found.item().file())) {
            take(slot, found.item().shown(), begun, tap, in, 0, wide, Status.ARCHIVE);
        }
    }

    /**
     * Takes in an original, or goes on with one.
     *
     * @param in   its bytes from the beginning
     * @param skip bytes the tap has got already
     * @param wide its charset if it is text in UTF-16
     */
    void take(int slot, String given, Intake begun, EvidenceTap tap, InputStream in, long skip, Optional<Charset> wide, Status status)
            throws IOException {
        shown = given;
        intake = begun;
        size = begun.size();
        for (CaseSource source : session.ledger().all()) {
            if (source.intake() == begun.number()) {
                before.computeIfAbsent(source.member(), member -> new ArrayDeque<>()).add(source);
            }
        }
        String problem = "";
        try (PackedStream packed = new PackedStream(run, in, tap, skip)) {
            try {
                if (wide.isPresent()) {
                    visit("", Utf16.toUtf8(packed, wide.get()));
                } else {
                    Unpacker unpacker = session.unpacker().orElseThrow(() -> new IOException("nothing is installed that opens archives"));
                    unpacker.unpack(begun.name(), packed, Unpacker.Limits.DEFAULT, new Members());
                }
            } catch (IOException e) {
                problem = e.getMessage() != null ? e.getMessage() : e.getClass().getSimpleName();
            }
            run.workers().check();
            IOException failed = keepFailure;
            if (failed != null) {
                throw failed;
            }
            packed.drain();
            run.originals().drain();
            tap.check();
        } catch (IndexFailure e) {
            throw e;
        } catch (OperationCanceledException e) {
            cancel();
            throw e;
        } catch (IOException e) {
            abandon(begun);
            throw new IOException("it could not be taken in: " + e.getMessage(), e);
        }
        end(slot, begun, tap, problem, wide.isPresent(), status);
    }

    private void end(int slot, Intake begun, EvidenceTap tap, String problem, boolean wide, Status status) throws IOException {
        run.drain();
        String hash = tap.hash();
        session.ledger().put(begun.ended(hash, tap.taken(), problem));
        run.end(begun.number());
        members.forEach(source -> source.sha256(hash));
        files.duplicates().add(hash, begun.name(), tap.taken());
        Status said = problem.isEmpty() ? status : Status.FAILED;
        if (!wide || !problem.isEmpty()) {
            run.result(slot, new SourceResult(shown, -1, hash, "", tap.taken(), 0, 0, 0, 0, 0, said, problem));
        }
        results.forEach(Runnable::run);
    }

    private void cancel() throws IOException {
        run.drain();
        for (CaseSource source : members) {
            if (source.state() != SourceState.COMPLETE) {
                source.state(SourceState.CANCELLED, "cancelled");
            }
            session.bytes().grown(source.id());
        }
    }

    /** Its bytes could not be kept, so its events are not kept either. */
    private void abandon(Intake begun) throws IOException {
        run.workers().drain();
        run.originals().drain();
        run.copies().drain();
        for (CaseSource source : members) {
            run.deleteEvents(source.id());
            source.reset();
            source.state(SourceState.FAILED, "could not be taken in");
            source.intake(-1);
            source.derived(false);
            session.bytes().grown(source.id());
            Files.deleteIfExists(session.folder().derived(source.id()));
        }
        session.ledger().forget(begun.number());
        run.abandon(begun.number());
        if (!begun.linked()) {
            Files.deleteIfExists(session.folder().incoming(begun.number()));
        }
    }

    /** What an unpacker finds. */
    private final class Members implements Unpacker.MemberVisitor {
        @Override
        public void visit(String member, long length, InputStream content) throws IOException {
            ArchiveImport.this.visit(member, content);
        }

        @Override
        public void note(String note) {
            run.note(shown + ": " + note);
        }
    }

    private void visit(String member, InputStream content) throws IOException {
        run.monitorCancelled();
        try {
            visitMember(member, content);
        } catch (ReadFailure e) {
            CaseSource last = members.isEmpty() ? null : members.getLast();
            if (last != null && last.state() == SourceState.IMPORTING) {
                last.state(SourceState.FAILED, DAMAGED + e.getMessage());
                int slot = run.slot();
                results.add(() -> run.result(slot, SourceImport.result(shownOf(member), last, Status.FAILED)));
            }
            throw e;
        } catch (IOException e) {
            // Whatever the unpacker makes of it: this is no fault of the archive.
            keepFailure = e;
            throw e;
        }
    }

    private void visitMember(String member, InputStream content) throws IOException {
        Deque<CaseSource> same = before.get(member);
        CaseSource earlier = same == null ? null : same.poll();
        // One that was cancelled between its last event and its hash is read again: copies of it must be recognised.
        if (earlier != null && earlier.state() == SourceState.COMPLETE && !earlier.content().isEmpty()) {
            members.add(earlier);
            int slot = run.slot();
            results.add(() -> run.result(slot, SourceImport.result(shownOf(member), earlier, Status.RESUMED)));
            return;
        }
        byte[] head = head(content);
        InputStream all = FileImport.again(head, content);
        String fingerprint = Sha256.of(head, 0, Math.min(head.length, CaseSource.HEAD_BYTES)).substring(0, 32);
        if (earlier == null && head.length > 0 && files.duplicates().maybeMember(fingerprint)) {
            stashed(member, head, fingerprint, all);
        } else {
            source(member, head, fingerprint, all, earlier);
        }
    }

    private static byte[] head(InputStream content) throws ReadFailure {
        try {
            return content.readNBytes(Sample.MAX_BYTES);
        } catch (IOException e) {
            throw new ReadFailure(e);
        }
    }

    private String shownOf(String member) {
        return member.isEmpty() ? shown : shown + "!/" + member;
    }

    /** Bytes that begin like others: whether they are the same is known when all of them are here. */
    private void stashed(String member, byte[] head, String fingerprint, InputStream all) throws IOException {
        Path stash = session.folder().derived().resolve(CaseFolder.STASH);
        String content;
        long bytes;
        try (DerivedTap tap = new DerivedTap(stash, session.bytes().cache())) {
            bytes = FileImport.feed(run, all, tap, run.copies(), false);
            run.copies().drain();
            content = tap.finish();
            tap.force();
        }
        Optional<Duplicates.Known> known = files.duplicates().find(fingerprint, content);
        if (known.isPresent()) {
            Files.delete(stash);
            int slot = run.slot();
            run.result(slot, new SourceResult(shownOf(member), -1, "", "", bytes, 0, 0, 0, 0, 0, Status.DUPLICATE,
                    "the same bytes are in the case already, as " + known.get().name()));
            return;
        }
        Optional<Parser> parser = sources.parser(new Sample(name(member), head, head.length < Sample.MAX_BYTES));
        CaseSource source = create(member, fingerprint, parser);
        source.derived(true);
        known(source, content);
        Files.move(stash, session.folder().derived(source.id()), StandardCopyOption.REPLACE_EXISTING);
        later(source, member, Status.IMPORTED, "");
    }

    private static String name(String member) {
        return member.substring(Math.max(member.lastIndexOf('/'), member.lastIndexOf('\\')) + 1);
    }

    private CaseSource create(String member, String fingerprint, Optional<Parser> parser) {
        Intake begun = begun();
        String name = member.isEmpty() ? begun.name() : name(member);
        String path = member.isEmpty() ? begun.path() : begun.path() + "!/" + member;
        CaseSource.Reading reading = sources.reading(parser.map(Parser::format).orElse(SourceImport.BINARY));
        CaseSource source = session.ledger()
                .add(id -> new CaseSource(id, name, path, begun.origin(), member, begun.modifiedMillis() * 1000, reading));
        source.intake(begun.number());
        source.head(fingerprint);
        members.add(source);
        return source;
    }

    private Intake begun() {
        Intake begun = intake;
        if (begun == null) {
            throw new IllegalStateException("Nothing begun");
        }
        return begun;
    }

    private void source(String member, byte[] head, String fingerprint, InputStream all, @Nullable CaseSource earlier) throws IOException {
        boolean whole = head.length < Sample.MAX_BYTES;
        Optional<Parser> parser = sources.parser(new Sample(member.isEmpty() ? begun().name() : name(member), head, whole));
        CaseSource source;
        if (earlier == null) {
            source = create(member, fingerprint, parser);
        } else {
            source = earlier;
            members.add(source);
            run.deleteEvents(source.id());
            source.reset();
            source.head(fingerprint);
        }
        Status status = earlier == null ? Status.IMPORTED : Status.RESUMED;
        if (parser.isEmpty()) {
            binary(source, all, status);
            return;
        }
        source.derived(true);
        source.state(SourceState.IMPORTING, "");
        DerivedTap tap = new DerivedTap(session.folder().derived(source.id()), session.bytes().cache());
        boolean finished = false;
        try {
            if (sources.waits(parser.get()) && size <= WAITING_SIZE) {
                keep(source, member, all, tap, status);
            } else {
                read(source, parser.get(), head, whole, all, tap, status);
            }
            finished = true;
        } finally {
            if (!finished) {
                tap.close();
            }
        }
    }

    /** Keeps a member to be read when others have been. */
    private void keep(CaseSource source, String member, InputStream all, DerivedTap tap, Status status) throws IOException {
        ReadFailure failure = null;
        try {
            FileImport.feed(run, all, tap, run.copies(), false);
        } catch (ReadFailure e) {
            failure = e;
        }
        run.copies().drain();
        known(source, tap.finish());
        run.written(tap);
        later(source, member, status, failure == null ? "" : DAMAGED + failure.getMessage());
        if (failure != null) {
            throw failure;
        }
    }

    private void known(CaseSource source, String content) {
        source.content(content);
        files.duplicates().add(source);
    }

    /** Reads a member once its decompressed copy is there and others have been read. */
    private void later(CaseSource source, String member, Status status, String damage) {
        source.state(SourceState.PENDING, damage);
        int slot = run.slot();
        String name = shownOf(member);
        sources.postpone(source, () -> new Rereader(run).read(source, sources, slot, name, status));
    }

    private void binary(CaseSource source, InputStream all, Status status) throws IOException {
        source.state(SourceState.IMPORTING, "");
        EvidenceTap hash = EvidenceTap.hashing(Sha256.digest(), 0);
        long bytes = FileImport.feed(run, all, hash, run.copies(), false);
        run.copies().drain();
        known(source, hash.hash());
        source.progress(bytes, source.lastMicros(), -1);
        source.state(SourceState.COMPLETE, SourceImport.binary(bytes));
        int slot = run.slot();
        results.add(() -> run.result(slot, SourceImport.result(shownOf(source.member()), source, status)));
    }

    private void read(CaseSource source, Parser parser, byte[] head, boolean whole, InputStream all, DerivedTap tap, Status status)
            throws IOException {
        session.bytes().growing(source.id(), tap.growing());
        SourceImport.Prepared prepared = sources.prepare(source, parser, head, whole,
                samples -> samples.take(head, head.length, true, whole));
        SourceRun sourceRun = new SourceRun(source, prepared.timeless(), run.meter());
        SourceReader reader = sources.read(sourceRun, prepared, new SourceReader.Input(all, 0, tap, 0, run.copies(), false, false));
        if (reader.cancelled()) {
            SourceImport.stop(run, sourceRun, reader, SourceState.CANCELLED, "cancelled");
            throw new OperationCanceledException();
        }
        run.copies().drain();
        known(source, tap.finish());
        run.written(tap);
        session.bytes().grown(source.id());
        ReadFailure failure = reader.failure();
        if (failure != null) {
            SourceImport.stop(run, sourceRun, reader, SourceState.FAILED, DAMAGED + failure.getMessage());
        } else {
            SourceImport.complete(sourceRun, reader, () -> {});
        }
        int slot = run.slot();
        Status said = failure == null ? status : Status.FAILED;
        results.add(() -> run.result(slot, SourceImport.result(shownOf(source.member()), source, said)));
        if (failure != null) {
            throw failure;
        }
    }
}
