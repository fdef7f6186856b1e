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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.cases.internal.CaseSession;
import org.watchpost.core.cases.internal.CaseSource;
import org.watchpost.core.cases.internal.Intake;
import org.watchpost.core.evidence.internal.Sha256;
import org.watchpost.model.Evidence;

/**
 * Knows which bytes are in the case already: of originals, and of members of archives. A file whose size or beginning is new
 * is not hashed beforehand.
 */
final class Duplicates {

    /**
     * What the bytes are of.
     *
     * @param sha256 of the evidence they are (in)
     * @param name   for people
     * @param id     the source, -1 if the evidence has none of its own
     */
    record Known(String sha256, String name, int id) {
    }

    private final Map<Long, List<Known>> bySize = new HashMap<>();
    private final Map<String, List<CaseSource>> byHead = new HashMap<>();
    private final Map<String, Known> byHash = new HashMap<>();

    Duplicates(CaseSession session) {
        List<Evidence> evidence = session.models().read(model -> List.copyOf(model.getEvidence()));
        for (Evidence one : evidence) {
            String hash = one.getSha256();
            if (hash != null) {
                add(hash, one.getName(), one.getSize());
            }
        }
        for (Intake intake : session.ledger().intakes()) {
            if (intake.ended()) {
                add(intake.sha256(), intake.name(), intake.size());
            }
        }
        session.ledger().all().forEach(this::add);
    }

    /** An original has been taken in. */
    void add(String sha256, String name, long size) {
        Known known = new Known(sha256, name, -1);
        if (byHash.putIfAbsent(sha256, known) == null) {
            bySize.computeIfAbsent(size, key -> new ArrayList<>(1)).add(known);
        }
    }

    /** A source has been read to its end. */
    void add(CaseSource source) {
        if (!source.content().isEmpty()) {
            byHead.computeIfAbsent(source.head(), key -> new ArrayList<>(1)).add(source);
        }
    }

    /** Whether bytes that begin so might be known. */
    boolean maybeMember(String head) {
        return byHead.containsKey(head);
    }

    /** The source with these bytes. */
    Optional<Known> find(String head, String content) {
        return byHead.getOrDefault(head, List.of()).stream().filter(source -> source.content().equals(content)).findFirst()
                .map(source -> new Known(source.sha256(), source.path(), source.id()));
    }

    /** What of the case has the same bytes as a file. */
    Optional<Known> find(Path file, long size, String head, IProgressMonitor monitor) throws IOException {
        boolean members = byHead.getOrDefault(head, List.of()).stream().anyMatch(source -> source.bytes() == size);
        if (!members && !bySize.containsKey(size)) {
            return Optional.empty();
        }
        String hash;
        try (InputStream in = Files.newInputStream(file)) {
            hash = Sha256.of(in, Long.MAX_VALUE, monitor);
        }
        Known known = byHash.get(hash);
        return known != null ? Optional.of(known) : find(head, hash);
    }
}
