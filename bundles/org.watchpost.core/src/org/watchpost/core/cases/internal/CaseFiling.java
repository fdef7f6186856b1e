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
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.journal.internal.FileJournal;
import org.watchpost.core.journal.internal.FileJournal.Draft;
import org.watchpost.model.Case;
import org.watchpost.model.Evidence;
import org.watchpost.model.Source;
import org.watchpost.model.util.Models;

/**
 * Puts things where they belong once they are safe: originals under their hash, their names into the case file. The order is
 * always the same, so that a program that ends in between leaves something {@link #recover} can go on with: the bytes are
 * forced to disk, the commit of the index says that they are whole, the file gets its name, the case file names it, the intake
 * is forgotten.
 */
public final class CaseFiling {

    private static final Logger LOG = LoggerFactory.getLogger(CaseFiling.class);

    private CaseFiling() {
    }

    /** Gives originals that have been taken in their name; after a commit that says so. */
    public static void settle(CaseSession session) throws IOException {
        boolean moved = false;
        for (Intake intake : session.durableIntakes()) {
            Path incoming = session.folder().incoming(intake.number());
            if (intake.linked() || !Files.exists(incoming)) {
                continue;
            }
            Path evidence = session.folder().evidence(intake.sha256());
            if (Files.exists(evidence)) {
                Files.delete(incoming);
            } else {
                Files.move(incoming, evidence, StandardCopyOption.ATOMIC_MOVE);
                if (!evidence.toFile().setReadOnly()) {
                    LOG.debug("{} could not be made read-only", evidence);
                }
            }
            moved = true;
        }
        if (moved) {
            forceFolder(session.folder().evidence());
        }
    }

    /**
     * Writes originals that have been taken in, and sources that have changed, to the case file and the journal.
     *
     * @param changed numbers of the sources
     * @param more    further entries for the journal
     */
    public static void record(CaseSession session, Set<Integer> changed, List<Draft> more) throws IOException {
        Ledger ledger = session.ledger();
        List<Intake> ended = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        for (Intake intake : session.durableIntakes()) {
            if (!intake.linked() && Files.exists(session.folder().incoming(intake.number()))) {
                // Committed only after the last time originals were given their names.
                continue;
            }
            ended.add(intake);
            boolean known = session.models().read(model -> Models.evidence(model, intake.sha256()).isPresent());
            if (!known) {
                drafts.add(draft(intake));
            }
        }
        drafts.addAll(more);
        if (drafts.isEmpty() && changed.isEmpty() && ended.isEmpty()) {
            return;
        }
        if (drafts.isEmpty()) {
            drafts.add(new Draft("sources.updated", Map.of("sources", Integer.toString(changed.size()))));
        }
        session.models().update(drafts, write(session, ended, changed));
        Map<Integer, List<CaseSource>> members = members(ledger);
        for (Intake intake : ended) {
            for (CaseSource source : members.getOrDefault(intake.number(), List.of())) {
                source.intake(-1);
            }
            ledger.forget(intake.number());
        }
    }

    private static Map<Integer, List<CaseSource>> members(Ledger ledger) {
        Map<Integer, List<CaseSource>> members = new HashMap<>();
        for (CaseSource source : ledger.all()) {
            members.computeIfAbsent(source.intake(), number -> new ArrayList<>()).add(source);
        }
        return members;
    }

    private static Consumer<Case> write(CaseSession session, List<Intake> ended, Set<Integer> changed) {
        return model -> {
            Map<Integer, Source> known = SourceModels.byId(model);
            Map<Integer, List<CaseSource>> members = members(session.ledger());
            for (Intake intake : ended) {
                Evidence evidence = Models.evidence(model, intake.sha256())
                        .orElseGet(() -> SourceModels.addEvidence(model, intake, session.who()));
                for (CaseSource source : members.getOrDefault(intake.number(), List.of())) {
                    Source target = known.get(source.id() + 1);
                    if (target == null) {
                        target = Models.newSource(source.id() + 1, source.member(), source.path());
                        evidence.getSources().add(target);
                    }
                    SourceModels.toModel(source, target);
                }
            }
            for (int id : changed) {
                Source target = known.get(id + 1);
                if (target != null) {
                    SourceModels.toModel(session.ledger().get(id), target);
                }
            }
        };
    }

    private static Draft draft(Intake intake) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("sha256", intake.sha256());
        details.put("name", intake.name());
        details.put("origin", intake.origin());
        details.put("bytes", Long.toString(intake.size()));
        details.put("modified", Instant.ofEpochMilli(intake.modifiedMillis()).toString());
        details.put("how", intake.linked() ? "linked" : intake.live() ? "received" : "copied");
        if (!intake.message().isEmpty()) {
            details.put("note", intake.message());
        }
        return new Draft("evidence.added", details);
    }

    /** Tidies up after a program that ended while it had the case open for writing. */
    static void recover(CaseSession session) throws IOException {
        Ledger ledger = session.ledger();
        settle(session);
        if (!session.durableIntakes().isEmpty()) {
            record(session, Set.of(), List.of());
        }
        if (!session.indexProblem().isEmpty()) {
            return;
        }
        removeLeftOver(session.folder().evidence(), name -> name.startsWith(CaseFolder.INCOMING) && !isReceived(session.folder(), name)
                && ledger.intakes().stream().noneMatch(intake -> name.equals(CaseFolder.INCOMING + intake.number())));
        removeLeftOver(session.folder().derived(), name -> !isDerived(ledger, name));
    }

    /** Whether a file that grew is of a live source: it has no original, so it is never thrown away. */
    static boolean isReceived(CaseFolder folder, String name) {
        return Files.exists(folder.evidence().resolve(CaseFolder.LIVE + name.substring(CaseFolder.INCOMING.length())));
    }

    /** Whether a file name is that of a decompressed copy the case has. */
    public static boolean isDerived(Ledger ledger, String name) {
        if (!name.matches("0|[1-9][0-9]{0,8}")) {
            return false;
        }
        int id = Integer.parseInt(name);
        return id < ledger.size() && ledger.get(id).derived();
    }

    private static void removeLeftOver(Path folder, java.util.function.Predicate<String> leftOver) throws IOException {
        List<Path> gone = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> leftOver.test(String.valueOf(file.getFileName()))).forEach(gone::add);
            }
        }
        for (Path file : gone) {
            // Not one byte of it is in the index, or it was never taken in: it was begun after the last commit.
            LOG.info("Removing {}, which an interrupted import left", file);
            Files.deleteIfExists(file);
        }
    }

    /** Whether there is nothing in a folder but what a program left that ended while it made a case. */
    static boolean holdsNothing(CaseFolder folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.root())) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                boolean empty = switch (name) {
                    case CaseFolder.EVIDENCE, CaseFolder.DERIVED -> Files.isDirectory(file) && isEmpty(file);
                    case FileJournal.FILE -> FileJournal.check(folder.root(), entry -> {}).entries() == 0;
                    case FileJournal.HEAD, CaseFolder.LOCK -> true;
                    default -> name.matches("\\.case\\.xmi\\..*\\.tmp");
                };
                if (!empty) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** Removes what {@link #holdsNothing} allows, except the lock, which is held. */
    static void clearBegun(CaseFolder folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.root())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.equals(folder.lock())) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Makes names in a folder survive a power failure, where the system can do that. */
    public static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.debug("{} can't be forced to disk on this system", folder, e);
        }
    }

    /** Deletes a folder with all that is in it. */
    public static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            @SuppressWarnings("null")
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            @SuppressWarnings("null")
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw new CaseException(visited + " could not be deleted", failure);
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
