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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.cases.internal.CaseSession;
import org.watchpost.core.cases.internal.CaseSource;
import org.watchpost.core.evidence.EvidenceBytes;
import org.watchpost.core.evidence.internal.Sha256;
import org.watchpost.core.imports.Unpacker;
import org.watchpost.core.parse.Sample;

/** Unpacks an original again to tell what its sources must be, without keeping a byte. */
public final class MemberHashes {

    private static final Logger LOG = LoggerFactory.getLogger(MemberHashes.class);

    private MemberHashes() {
    }

    /**
     * SHA-256 of the decompressed bytes of sources, by their number. A source the original no longer unpacks to is left out, as
     * are all if the original can't be read: that is told by its own hash.
     */
    public static Map<Integer, String> of(CaseSession session, String sha256, String name, List<CaseSource> sources,
            IProgressMonitor monitor) {
        Map<Integer, String> hashes = new HashMap<>();
        Map<String, Deque<CaseSource>> members = new HashMap<>();
        // All members of the original, for two may have the same name.
        session.ledger().all().stream().filter(source -> source.sha256().equals(sha256))
                .forEach(source -> members.computeIfAbsent(source.member(), member -> new ArrayDeque<>()).add(source));
        try (EvidenceBytes evidence = session.bytes().evidence(sha256); InputStream in = new StoredStream(evidence, 0, evidence.size())) {
            Optional<Unpacker> unpacker = session.unpacker();
            if (sources.getFirst().member().isEmpty()) {
                byte[] head = new byte[Sample.MAX_BYTES];
                Optional<Charset> wide = Utf16.charset(head, evidence.read(0, head, 0, head.length));
                if (wide.isPresent()) {
                    hashes.put(sources.getFirst().id(), Sha256.of(Utf16.toUtf8(in, wide.get()), Long.MAX_VALUE, monitor));
                }
            } else if (unpacker.isPresent()) {
                unpacker.get().unpack(name, in, Unpacker.Limits.DEFAULT, (member, size, content) -> {
                    Deque<CaseSource> same = members.get(member);
                    if (same == null || same.isEmpty()) {
                        return;
                    }
                    String hash = Sha256.of(content, Long.MAX_VALUE, monitor);
                    // A member of the same name before it may have been a duplicate, which made no source.
                    CaseSource source = same.stream().filter(one -> one.content().equals(hash)).findFirst().orElse(same.getFirst());
                    hashes.put(source.id(), hash);
                    if (source.content().equals(hash)) {
                        same.remove(source);
                    }
                });
            }
        } catch (IOException e) {
            LOG.info("Evidence {} can't be unpacked to its end again: {}", sha256, e.getMessage());
        }
        return hashes;
    }
}
