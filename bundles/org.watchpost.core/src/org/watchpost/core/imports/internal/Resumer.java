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
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchpost.core.cases.SourceState;
import org.watchpost.core.cases.internal.CaseSession;
import org.watchpost.core.cases.internal.CaseSource;
import org.watchpost.core.cases.internal.Intake;
import org.watchpost.core.evidence.EvidenceBytes;
import org.watchpost.core.evidence.internal.ChannelBytes;
import org.watchpost.core.evidence.internal.EvidenceTap;
import org.watchpost.core.evidence.internal.Sha256;
import org.watchpost.core.imports.ImportSummary.Status;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Sample;

/**
 * Goes on with originals whose intake was interrupted. What was copied is compared with the original first: if that has changed or
 * is gone, the copy is all there will be of it.
 */
final class Resumer {

    private static final int CHUNK = 1 << 20;

    private final ImportRun run;
    private final CaseSession session;
    private final SourceImport sources;

    Resumer(ImportRun run, SourceImport sources) {
        this.run = run;
        this.session = run.session();
        this.sources = sources;
    }

    /**
     * Takes up whatever a program that ended left behind.
     *
     * @param later where originals are from that are to be taken in anyway: they are gone on with when it is their turn
     */
    void resume(Set<String> later) throws IOException {
        resumeOriginals(later);
        Rereader rereader = new Rereader(run);
        for (CaseSource source : rereader.interrupted()) {
            if (!later.contains(source.origin())) {
                run.between();
                rereader.goOn(source, run.slot(), source.path());
            }
        }
    }

    /** Goes on with originals that were not read to their end, except those from places in {@code later}. */
    void resumeOriginals(Set<String> later) throws IOException {
        Duplicates duplicates = new Duplicates(session);
        for (Intake intake : session.ledger().intakes()) {
            List<CaseSource> its = sources(intake);
            if (intake.live()) {
                continue;
            }
            // What a person cancelled, or what failed, waits until that file is imported again.
            if (!intake.ended() && !later.contains(intake.origin()) && (its.isEmpty() || its.stream().anyMatch(session::unfinished))) {
                run.meter().total(intake.size());
                resume(intake, run.slot(), intake.path(), duplicates);
            }
        }
    }

    private List<CaseSource> sources(Intake intake) {
        return session.ledger().all().stream().filter(source -> source.intake() == intake.number()).toList();
    }

    /**
     * Goes on with an original.
     *
     * @param duplicates what is known already; must learn what is read here, or what comes later with the same bytes doubles events
     * @return false if the file that is there now is another one, to be taken in as such
     */
    boolean resume(Intake intake, int slot, String shown, Duplicates duplicates) throws IOException {
        Path original = Path.of(intake.origin());
        MessageDigest digest = Sha256.digest();
        String changed = compare(intake, original, digest);
        if (!changed.isEmpty() && intake.linked()) {
            forget(intake, changed);
            return false;
        }
        run.note("Going on with " + intake.path() + " at byte " + intake.copied()
                + (changed.isEmpty() ? "" : ", but the original " + changed + ": only what was copied is left"));
        EvidenceTap tap = intake.linked() ? EvidenceTap.hashing(digest, intake.copied())
                : EvidenceTap.copyingOn(session.folder().incoming(intake.number()), digest, intake.copied());
        run.begin(intake, tap);
        FileImport files = new FileImport(run, sources, intake.linked(), duplicates);
        if (intake.packed()) {
            packed(intake, slot, shown, files, tap, changed);
        } else {
            plain(intake, slot, shown, files, tap, changed);
        }
        if (!changed.isEmpty()) {
            incomplete(intake, changed);
        }
        return changed.isEmpty();
    }

    /** Compares what was taken with the original; empty if that can be read on. The digest has seen the copied bytes then. */
    private String compare(Intake intake, Path original, MessageDigest digest) throws IOException {
        Path copy = session.folder().incoming(intake.number());
        String hash;
        if (!intake.linked()) {
            if (!Files.exists(copy) || Files.size(copy) < intake.copied()) {
                throw new IOException("The copy " + copy + " of an interrupted import is damaged");
            }
            digest(copy, intake.copied(), digest);
            hash = Sha256.soFar(digest);
            if (!hash.equals(intake.prefix())) {
                throw new IOException("The copy " + copy + " of an interrupted import was changed");
            }
        }
        if (!Files.isRegularFile(original)) {
            return "is gone";
        }
        if (Files.size(original) < intake.copied()) {
            return "has become shorter";
        }
        MessageDigest other = intake.linked() ? digest : Sha256.digest();
        digest(original, intake.copied(), other);
        return intake.copied() > 0 && !Sha256.soFar(other).equals(intake.prefix()) ? "has changed" : "";
    }

    private void digest(Path file, long bytes, MessageDigest digest) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long left = bytes;
        try (InputStream in = Files.newInputStream(file)) {
            while (left > 0) {
                run.monitorCancelled();
                int n = in.readNBytes(chunk, 0, (int) Math.min(chunk.length, left));
                if (n == 0) {
                    break;
                }
                digest.update(chunk, 0, n);
                left -= n;
            }
        }
    }

    /** A link that leads to other bytes now: nobody could read its events any more. */
    private void forget(Intake intake, String changed) throws IOException {
        for (CaseSource source : sources(intake)) {
            run.deleteEvents(source.id());
            source.reset();
            source.intake(-1);
            source.state(SourceState.FAILED, "the linked original " + changed + " before it was read to its end");
            run.changed(source.id());
        }
        session.ledger().forget(intake.number());
        run.note("The linked original " + intake.origin() + " " + changed + " before it was read to its end: its events were removed");
    }

    private void incomplete(Intake intake, String changed) throws IOException {
        run.drain();
        String message = "the original " + changed + " before it was read to its end; the " + intake.copied()
                + " bytes read before are kept";
        Intake ended = session.ledger().intake(intake.number());
        if (ended != null && ended.ended()) {
            session.ledger().put(ended.ended(ended.sha256(), ended.size(), message));
        }
        for (CaseSource source : sources(intake)) {
            if (source.state() == SourceState.COMPLETE && !intake.packed()) {
                source.state(SourceState.FAILED, message);
            }
        }
    }

    private void plain(Intake intake, int slot, String shown, FileImport files, EvidenceTap tap, String changed) throws IOException {
        List<CaseSource> its = sources(intake);
        CaseSource source = its.isEmpty() ? null : its.getFirst();
        if (source == null) {
            throw new IOException("An interrupted import has no source");
        }
        long offset = source.bytes();
        Optional<Parser> parser = session.parsers().find(source.reading().format());
        byte[] head;
        run.meter().bytes(offset);
        try (InputStream in = open(intake, 0, changed)) {
            head = in.readNBytes(Sample.MAX_BYTES);
        }
        // A source none of which was read yet begins as if it were new.
        long from = source.contexts().size() == 0 ? 0 : offset;
        try (InputStream in = open(intake, parser.isPresent() ? from : intake.copied(), changed)) {
            new PlainImport(run, sources, files.duplicates(), intake, tap, source).read(slot, shown, Status.RESUMED, parser, head,
                    head.length < Sample.MAX_BYTES, in, parser.isPresent() ? from : intake.copied());
        }
    }

    /** The bytes of an original from an offset on: those that were copied from the copy, the rest from the original. */
    private InputStream open(Intake intake, long from, String changed) throws IOException {
        if (intake.linked()) {
            return original(intake, from);
        }
        EvidenceBytes copy = new ChannelBytes(session.folder().incoming(intake.number()));
        InputStream copied = new StoredStream(copy, from, intake.copied()) {
            @Override
            public void close() throws IOException {
                copy.close();
            }
        };
        if (!changed.isEmpty()) {
            return copied;
        }
        try {
            return new SequenceInputStream(copied, original(intake, Math.max(from, intake.copied())));
        } catch (IOException e) {
            copied.close();
            throw e;
        }
    }

    private static InputStream original(Intake intake, long from) throws IOException {
        FileChannel channel = FileChannel.open(Path.of(intake.origin()), StandardOpenOption.READ);
        channel.position(from);
        return Channels.newInputStream(channel);
    }

    private void packed(Intake intake, int slot, String shown, FileImport files, EvidenceTap tap, String changed) throws IOException {
        byte[] head;
        try (InputStream in = open(intake, 0, changed)) {
            head = in.readNBytes(Sample.MAX_BYTES);
        }
        boolean archive = session.unpacker().filter(unpacker -> unpacker.recognises(intake.name(), head, head.length)).isPresent();
        Optional<Charset> wide = archive ? Optional.empty() : Utf16.charset(head, head.length);
        try (InputStream in = open(intake, 0, changed)) {
            new ArchiveImport(files).take(slot, shown, intake, tap, in, intake.copied(), wide, Status.ARCHIVE);
        }
    }
}
