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
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.cases.internal.CaseSession;
import org.watchpost.core.cases.internal.CaseSource;
import org.watchpost.core.cases.internal.Intake;
import org.watchpost.core.evidence.internal.EvidenceTap;
import org.watchpost.core.evidence.internal.Sha256;
import org.watchpost.core.evidence.internal.Taker;
import org.watchpost.core.evidence.internal.Tap;
import org.watchpost.core.imports.ImportSummary.SourceResult;
import org.watchpost.core.imports.ImportSummary.Status;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Sample;

/** Takes in one file after another: recognises it, and sees to it that its bytes and its events arrive once. */
final class FileImport {

    private static final Logger LOG = LoggerFactory.getLogger(FileImport.class);

    /** A file as it is found. */
    record Found(FileWalker.Item item, long size, long modifiedMillis, byte[] head, boolean whole) {

        String fingerprint() {
            return Sha256.of(head, 0, Math.min(head.length, CaseSource.HEAD_BYTES)).substring(0, 32);
        }

        String name() {
            return String.valueOf(item.file().getFileName());
        }
    }

    private final ImportRun run;
    private final CaseSession session;
    private final SourceImport sources;
    private final boolean link;
    private final Duplicates duplicates;

    FileImport(ImportRun run, SourceImport sources, boolean link) {
        this(run, sources, link, new Duplicates(run.session()));
    }

    /** @param duplicates what is known already; learns what is taken in */
    FileImport(ImportRun run, SourceImport sources, boolean link, Duplicates duplicates) {
        this.run = run;
        this.session = run.session();
        this.sources = sources;
        this.link = link;
        this.duplicates = duplicates;
    }

    ImportRun run() {
        return run;
    }

    SourceImport sources() {
        return sources;
    }

    Duplicates duplicates() {
        return duplicates;
    }

    /** Takes in a file; what can't be taken in is said in its result. */
    void take(FileWalker.Item item) throws IOException {
        takeAt(run.slot(), item);
    }

    private void takeAt(int slot, FileWalker.Item item) throws IOException {
        try {
            takeFile(slot, item);
        } catch (IndexFailure e) {
            throw e;
        } catch (NoSuchFileException e) {
            failed(slot, item, "it has vanished");
        } catch (AccessDeniedException e) {
            failed(slot, item, "it may not be read; ask for permission, or copy it where you may read it");
        } catch (IOException e) {
            LOG.warn("{} could not be taken in", item.file(), e);
            failed(slot, item, e.getMessage() != null ? e.getMessage() : e.getClass().getSimpleName());
        }
    }

    private void failed(int slot, FileWalker.Item item, String message) {
        run.result(slot, new SourceResult(item.shown(), -1, "", "", 0, 0, 0, 0, 0, 0, Status.FAILED, message));
    }

    private void takeFile(int slot, FileWalker.Item item) throws IOException {
        Intake begun = session.ledger().begun(item.file().toString());
        if (begun != null && new Resumer(run, sources).resume(begun, slot, item.shown(), duplicates)) {
            return;
        }
        BasicFileAttributes attributes = Files.readAttributes(item.file(), BasicFileAttributes.class);
        byte[] head = head(item.file());
        Found found = new Found(item, attributes.size(), attributes.lastModifiedTime().toMillis(), head, head.length >= attributes.size());
        Optional<Duplicates.Known> known = duplicates.find(item.file(), found.size(), found.fingerprint(), run.monitor());
        if (known.isPresent()) {
            duplicate(slot, found, known.get());
            return;
        }
        if (session.unpacker().filter(unpacker -> unpacker.recognises(found.name(), head, head.length)).isPresent()) {
            new ArchiveImport(this).take(slot, found, Optional.empty());
            return;
        }
        Optional<Charset> wide = Utf16.charset(head, head.length);
        if (wide.isPresent()) {
            new ArchiveImport(this).take(slot, found, wide);
            return;
        }
        Optional<Parser> parser = sources.parser(new Sample(found.name(), head, found.whole()));
        if (parser.isPresent() && sources.waits(parser.get())) {
            sources.postpone(() -> takeAt(slot, item));
            return;
        }
        plain(slot, found, parser);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Sample.MAX_BYTES);
        }
    }

    private void duplicate(int slot, Found found, Duplicates.Known known) throws IOException {
        run.meter().bytes(found.size());
        if (known.id() < 0 && new Rereader(run).finish(sources, known.sha256(), slot, found.item().shown())) {
            return;
        }
        run.result(slot, new SourceResult(found.item().shown(), -1, known.sha256(), "", found.size(), 0, 0, 0, 0, 0, Status.DUPLICATE,
                "the same bytes are in the case already, as " + known.name()));
    }

    /** The intake of a new original. */
    Intake intake(Found found, boolean packed) {
        return new Intake(session.ledger().nextIntake(), found.item().file().toString(), found.item().path(), found.name(), found.size(),
                found.modifiedMillis(), link, packed, 0, "", "", Instant.now().toEpochMilli(), "", false);
    }

    /** The tap of a new original. */
    EvidenceTap tap(Intake intake) throws IOException {
        return intake.linked() ? EvidenceTap.hashing(Sha256.digest(), 0) : EvidenceTap.copying(session.folder().incoming(intake.number()));
    }

    private void plain(int slot, Found found, Optional<Parser> parser) throws IOException {
        Intake intake = intake(found, false);
        EvidenceTap tap = tap(intake);
        run.begin(intake, tap);
        CaseSource.Reading reading = sources.reading(parser.map(Parser::format).orElse(SourceImport.BINARY));
        CaseSource source = session.ledger().add(id -> new CaseSource(id, found.name(), found.item().path(), intake.origin(), "",
                found.modifiedMillis() * 1000, reading));
        source.intake(intake.number());
        source.head(found.fingerprint());
        try (InputStream in = Files.newInputStream(found.item().file())) {
            new PlainImport(run, sources, duplicates, intake, tap, source).read(slot, found.item().shown(), Status.IMPORTED, parser,
                    found.head(),
                    found.whole(), in, 0);
        }
    }

    /** A stream that begins with bytes that were read from it already; the rest is never closed, for it belongs to the unpacker. */
    static InputStream again(byte[] head, InputStream rest) {
        return new InputStream() {
            private int at;

            @Override
            public int read() throws IOException {
                return at < head.length ? head[at++] & 0xff : rest.read();
            }

            @Override
            @SuppressWarnings("null")
            public int read(byte[] into, int offset, int length) throws IOException {
                if (at == head.length) {
                    return rest.read(into, offset, length);
                }
                int n = Math.min(length, head.length - at);
                System.arraycopy(head, at, into, offset, n);
                at += n;
                return n;
            }
        };
    }

    private static int read(InputStream in, byte[] into) throws ReadFailure {
        try {
            return in.readNBytes(into, 0, into.length);
        } catch (IOException e) {
            throw new ReadFailure(e);
        }
    }

    /**
     * Reads all of a stream into a tap.
     *
     * @return bytes read
     * @throws ReadFailure if the stream fails; all other failures are those of the tap
     */
    static long feed(ImportRun run, InputStream in, Tap tap, Taker taker, boolean counted) throws IOException {
        long total = 0;
        while (true) {
            run.monitorCancelled();
            tap.check();
            Buffers.Buffer buffer = run.buffers().take(Buffers.BLOCK);
            int n;
            try {
                n = read(in, buffer.bytes);
                if (n > 0) {
                    buffer.retain();
                    taker.take(tap, buffer.bytes, 0, n, buffer::release);
                    total += n;
                    run.meter().bytes(counted ? n : 0);
                }
            } finally {
                buffer.release();
            }
            if (n < Buffers.BLOCK) {
                return total;
            }
        }
    }
}
