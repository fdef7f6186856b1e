/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.cases.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.watchpost.core.cases.SourceState;
import org.watchpost.core.cases.Verification;
import org.watchpost.core.cases.Verification.Problem;
import org.watchpost.core.evidence.internal.BlockCache;
import org.watchpost.core.evidence.internal.DerivedFile;
import org.watchpost.core.evidence.internal.Sha256;
import org.watchpost.core.imports.internal.MemberHashes;
import org.watchpost.core.journal.internal.FileJournal;
import org.watchpost.model.Evidence;

/** Checks all bytes of a case folder against each other; changes nothing. */
final class CaseVerifier {

    private static final Set<String> KNOWN = Set.of(CaseFolder.MODEL, CaseFolder.EVIDENCE, CaseFolder.DERIVED, CaseFolder.INDEX,
            CaseFolder.LOCK, CaseFolder.STATE,
            FileJournal.FILE, FileJournal.HEAD);

    private final CaseFolder folder;
    private final IProgressMonitor monitor;
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private long files;
    private long bytes;

    CaseVerifier(CaseFolder folder, IProgressMonitor monitor) {
        this.folder = folder;
        this.monitor = monitor;
    }

    /** A file that could not even be opened. */
    void problem(String file, String message) {
        problems.add(new Problem(file, message));
    }

    Verification result() {
        return new Verification(problems, warnings, files, bytes);
    }

    /** Files beside the model. */
    void state() throws IOException {
        StateLedger known = new StateLedger();
        FileJournal.Check check = FileJournal.check(folder.root(), known::accept);
        // what the last change left behind if the program ended within it; mended when the case is opened for writing
        boolean pending = check.warnings().size() > 0 || Files.exists(folder.lock());
        for (String name : known.names()) {
            cancelled();
            Path file = folder.state(name);
            String shown = CaseFolder.STATE + "/" + name;
            files++;
            if (!Files.exists(file)) {
                problem(shown, "is missing");
                continue;
            }
            bytes += Files.size(file);
            String wrong = StateCheck.problem(file, known.pieces(name));
            if (!wrong.isEmpty()) {
                problem(shown, wrong);
            } else if (Files.size(file) > known.length(name)) {
                if (check.warnings().isEmpty()) {
                    problem(shown, "was changed: bytes were added behind byte " + known.length(name));
                } else {
                    warnings.add(shown + ": bytes were being added when the program ended");
                }
            }
        }
        for (String name : StateCheck.list(folder)) {
            if (known.length(name) < 0) {
                boolean begun = name.endsWith(StateFiles.NEW) || name.endsWith(StateFiles.BEFORE) || known.deleted(name);
                if (begun && pending) {
                    warnings.add(CaseFolder.STATE + "/" + name + ": left by a change that was interrupted");
                } else {
                    problem(CaseFolder.STATE + "/" + name, "does not belong to the case: it was added");
                }
            }
        }
    }

    /** Journal and case file. */
    void journal() throws IOException {
        FileJournal.Check check = FileJournal.check(folder.root(), entry -> cancelled());
        for (String line : check.problems()) {
            int colon = line.indexOf(": ");
            problem(line.substring(0, colon), line.substring(colon + 2));
        }
        warnings.addAll(check.warnings());
        files += 3;
        if (!Files.exists(folder.model())) {
            problem(CaseFolder.MODEL, "is missing");
        } else {
            String hash = hash(folder.model());
            if (check.problems().isEmpty() && !check.cases().contains(hash)) {
                problem(CaseFolder.MODEL, "was changed: it is not what the journal says was saved last");
            }
        }
    }

    /** Evidence, decompressed copies and index of a case that could be opened. */
    void contents(CaseSession session) throws IOException {
        Set<String> expected = new HashSet<>();
        for (Evidence evidence : session.models().read(model -> List.copyOf(model.getEvidence()))) {
            String sha256 = evidence.getSha256();
            if (sha256 != null) {
                evidence(evidence, sha256, expected);
                unpacked(session, sha256, evidence.getName());
            }
        }
        for (Intake intake : session.ledger().intakes()) {
            intake(intake, expected);
        }
        unexpected(folder.evidence(), CaseFolder.EVIDENCE, expected);
        derived(session);
        index(session);
        sources(session);
    }

    /** What can be said of evidence without the case file: each is named by its hash. */
    void evidenceAlone() throws IOException {
        for (String name : list(folder.evidence())) {
            if (name.matches("[0-9a-f]{64}")) {
                copy(name, new HashSet<>());
            }
        }
    }

    private void evidence(Evidence evidence, String sha256, Set<String> expected) throws IOException {
        if (!evidence.isLinked()) {
            copy(sha256, expected);
            return;
        }
        Path target = Path.of(evidence.getLinkTarget());
        try {
            Instant modified = evidence.getModified();
            boolean touched = modified != null && Files.getLastModifiedTime(target).toMillis() != modified.toEpochMilli();
            if (!hash(target).equals(sha256)) {
                problem(target.toString(), "the linked original was changed");
            } else if (touched) {
                warnings.add(target + ": the linked original has another modification time than when it was taken in, but the same bytes");
            }
        } catch (NoSuchFileException e) {
            problem(target.toString(), "the linked original is missing");
        } catch (IOException e) {
            problem(target.toString(), "the linked original can't be read: " + e.getMessage());
        }
        files++;
    }

    private void copy(String sha256, Set<String> expected) throws IOException {
        expected.add(sha256);
        files++;
        try {
            if (!hash(folder.evidence(sha256)).equals(sha256)) {
                problem(CaseFolder.EVIDENCE + "/" + sha256, "was changed: its bytes do not have the hash it is named by");
            }
        } catch (NoSuchFileException e) {
            problem(CaseFolder.EVIDENCE + "/" + sha256, "is missing");
        }
    }

    private void intake(Intake intake, Set<String> expected) throws IOException {
        String name = CaseFolder.INCOMING + intake.number();
        Path incoming = folder.incoming(intake.number());
        if (intake.ended() && !Files.exists(incoming)) {
            if (!intake.linked()) {
                copy(intake.sha256(), expected);
            }
            return;
        }
        warnings.add(intake.live()
                ? intake.path() + ": is being received, or its reception was interrupted; it is sealed when the case is opened"
                : intake.path() + ": its import was interrupted at byte " + intake.copied() + " of " + intake.size()
                        + "; import it again to go on");
        if (intake.linked()) {
            return;
        }
        expected.add(name);
        files++;
        if (!Files.exists(incoming) || Files.size(incoming) < intake.copied()) {
            problem(CaseFolder.EVIDENCE + "/" + name, "is missing or too short");
            return;
        }
        try (InputStream in = Files.newInputStream(incoming)) {
            bytes += intake.copied();
            if (intake.copied() > 0 && !Sha256.of(in, intake.copied(), monitor).equals(intake.prefix())) {
                problem(CaseFolder.EVIDENCE + "/" + name, "was changed");
            }
        }
    }

    private void unexpected(Path where, String shown, Set<String> expected) throws IOException {
        for (String name : list(where)) {
            if (expected.contains(name) || CaseFolder.liveNumber(name) >= 0) {
                continue;
            }
            if (name.matches(CaseFolder.INCOMING + "[0-9]{1,9}") && CaseFiling.isReceived(folder, name)) {
                warnings.add(shown + "/" + name + ": was being received when the program ended; it is sealed when the case is opened");
            } else {
                stranger(shown + "/" + name, name.matches(CaseFolder.INCOMING + "[0-9]{1,9}|" + CaseFolder.LIVE + "[0-9]{1,9}\\.tmp"));
            }
        }
    }

    /** A file nothing tells of: begun after the last commit of an import that did not end, or added by somebody. */
    private void stranger(String file, boolean likeBegun) {
        if (likeBegun && Files.exists(folder.lock())) {
            warnings.add(file + ": begun by an import that runs or was interrupted");
        } else {
            problem(file, "does not belong to the case: it was added");
        }
    }

    private static Set<String> list(Path where) throws IOException {
        Set<String> names = new TreeSet<>();
        if (Files.isDirectory(where)) {
            try (Stream<Path> found = Files.list(where)) {
                found.forEach(file -> names.add(String.valueOf(file.getFileName())));
            }
        }
        return names;
    }

    /** Unpacks an original again and notes which hash each of its sources must have. */
    private void unpacked(CaseSession session, String sha256, String name) {
        List<CaseSource> packed = session.ledger().all().stream().filter(source -> source.sha256().equals(sha256) && source.derived())
                .toList();
        if (packed.isEmpty()) {
            return;
        }
        Map<Integer, String> hashes = MemberHashes.of(session, sha256, name, packed, monitor);
        for (CaseSource source : packed) {
            String hash = hashes.get(source.id());
            if (hash != null && !source.content().isEmpty() && !hash.equals(source.content())) {
                problem(CaseFolder.DERIVED + "/" + source.id(), "is not what " + source.path() + " unpacks to");
            }
        }
    }

    private void derived(CaseSession session) throws IOException {
        Set<String> expected = new HashSet<>();
        try (BlockCache cache = new BlockCache(DerivedCheck.CACHE)) {
            for (CaseSource source : session.ledger().all()) {
                if (!source.derived()) {
                    continue;
                }
                cancelled();
                String name = Integer.toString(source.id());
                expected.add(name);
                if (source.state() != SourceState.COMPLETE && source.content().isEmpty()) {
                    continue;
                }
                files++;
                Path copy = folder.derived(source.id());
                if (!Files.exists(copy)) {
                    problem(CaseFolder.DERIVED + "/" + name, "is missing; it is made again when " + source.path() + " is read again");
                    continue;
                }
                bytes += Files.size(copy);
                try (DerivedFile file = new DerivedFile(copy, cache)) {
                    if (!DerivedCheck.hash(file, monitor).equals(file.hash()) || !file.hash().equals(source.content())) {
                        problem(CaseFolder.DERIVED + "/" + name, "was changed");
                    }
                } catch (IOException e) {
                    problem(CaseFolder.DERIVED + "/" + name, "was changed: " + e.getMessage());
                }
            }
        }
        for (String name : list(folder.derived())) {
            if (!expected.contains(name)) {
                boolean next = name.matches("[0-9]{1,9}") && Integer.parseInt(name) >= session.ledger().size();
                stranger(CaseFolder.DERIVED + "/" + name, next || name.equals(CaseFolder.STASH));
            }
        }
    }

    private void index(CaseSession session) throws IOException {
        if (!session.indexProblem().isEmpty()) {
            problem(CaseFolder.INDEX, session.indexProblem());
            return;
        }
        for (String line : session.checkIndex()) {
            problem(CaseFolder.INDEX, line);
        }
        for (String name : session.indexStrangers()) {
            stranger(CaseFolder.INDEX + "/" + name, true);
        }
        cancelled();
        int sources = session.ledger().size();
        long[] events = session.store().eventsPerSource(sources);
        for (int id = 0; id < sources; id++) {
            long known = session.ledger().get(id).counts().events();
            if (events[id] != known) {
                problem(CaseFolder.INDEX, "has " + events[id] + " events of " + session.ledger().get(id).path() + " instead of " + known);
            }
        }
    }

    private void sources(CaseSession session) {
        for (CaseSource source : session.ledger().all()) {
            if (source.intake() < 0 && source.state() != SourceState.COMPLETE && source.state() != SourceState.FAILED) {
                warnings.add(
                        source.path() + ": its reading was interrupted at byte " + source.bytes() + "; it goes on with the next import");
            }
        }
    }

    /** Files of the case folder that are not the case's. */
    void strangers() throws IOException {
        for (String name : list(folder.root())) {
            if (!KNOWN.contains(name)) {
                warnings.add(name + ": does not belong to the case");
            }
        }
    }

    private String hash(Path file) throws IOException {
        bytes += Files.size(file);
        return Sha256.of(file, monitor);
    }

    private void cancelled() {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    /** Reads a whole compressed copy. */
    private static final class DerivedCheck {
        static final long CACHE = 1 << 20;

        private DerivedCheck() {
        }

        static String hash(DerivedFile file, IProgressMonitor monitor) throws IOException {
            java.security.MessageDigest digest = Sha256.digest();
            byte[] chunk = new byte[1 << 20];
            long at = 0;
            while (at < file.size()) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                int n = file.read(at, chunk, 0, chunk.length);
                digest.update(chunk, 0, n);
                at += n;
            }
            return Sha256.hex(digest);
        }
    }
}
