/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.store.EventStoreProvider;
import org.watchpost.core.store.EventWriter;
import org.watchpost.core.store.IndexDamagedException;
import org.watchpost.testing.MemoryEvidence;
import org.watchpost.testing.RandomEvents;
import org.watchpost.testing.Seeded;

/** What is on the disk after a crash, after damage, and beside another program. */
class IndexFilesTest {

    private final LuceneEventStoreProvider provider = new LuceneEventStoreProvider();
    private final MemoryEvidence evidence = new MemoryEvidence();
    private final RandomGenerator random = Seeded.random(this);
    private long offset;

    @TempDir
    Path folder = Path.of("");

    private void add(EventStoreProvider.Open open, int events) throws IOException {
        if (evidence.sources() == 0) {
            evidence.addSource("a.log");
        }
        RandomEvents generator = new RandomEvents(random);
        EventBuilder builder = new EventBuilder();
        try (EventWriter.Batch batch = open.writer().batch(0)) {
            for (int i = 0; i < events; i++) {
                MemoryEvidence.Item item = generator.item(0, offset);
                offset += item.raw().length + 1;
                evidence.add(item);
                item.fill(builder);
                batch.add(builder);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }

    @Test
    void afterACrashTheIndexHoldsExactlyTheLastCommit() throws IOException {
        Path index = folder.resolve("index");
        long committed = 0;
        Map<String, String> state = Map.of();
        try (EventStoreProvider.Open open = provider.open(index, evidence, true)) {
            long added = 0;
            for (int round = 0; round < 25; round++) {
                int events = random.nextInt(1, 60);
                add(open, events);
                added += events;
                if (random.nextInt(3) == 0) {
                    open.store().refresh();
                }
                if (random.nextInt(3) == 0) {
                    state = Map.of("offset", Long.toString(offset));
                    open.writer().commit(state);
                    committed = added;
                }
                // What a killed process leaves behind: the files as they are now.
                Path left = folder.resolve("left" + round);
                copy(index, left);
                try (EventStoreProvider.Open again = provider.open(left, evidence, true)) {
                    assertEquals(committed, again.store().count(EventQuery.ALL, new NullProgressMonitor()));
                    assertEquals(state, again.writer().committedState());
                    assertEquals(List.of(), again.check());
                    add(again, 5);
                    again.writer().commit(Map.of());
                    assertEquals(List.of(), again.check());
                }
            }
        }
    }

    @Test
    void damageIsFoundAndNamed() throws IOException {
        Path index = folder.resolve("index");
        try (EventStoreProvider.Open open = provider.open(index, evidence, true)) {
            add(open, 300);
            open.writer().commit(Map.of("a", "b"));
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(index)) {
            files = new ArrayList<>(all.sorted().toList());
        }
        for (Path file : files) {
            for (int kind = 0; kind < 3; kind++) {
                Path damaged = folder.resolve("damaged-" + kind + "-" + file.getFileName());
                copy(index, damaged);
                damage(damaged.resolve(file.getFileName().toString()), kind);
                try (EventStoreProvider.Open open = provider.open(damaged, evidence, false)) {
                    List<String> lines = open.check();
                    assertEquals(1, lines.size(), () -> file + " " + lines);
                    assertTrue(lines.getFirst().startsWith(file.getFileName() + ": "), lines::toString);
                } catch (IndexDamagedException e) {
                    // Damaged so that it can't even be opened: as good.
                    assertFalse(e.getMessage().isEmpty());
                }
            }
        }
    }

    private void damage(Path file, int kind) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        switch (kind) {
            case 0 -> {
                bytes[random.nextInt(bytes.length)] ^= 1 << random.nextInt(8);
                Files.write(file, bytes);
            }
            case 1 -> Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 1));
            default -> Files.delete(file);
        }
    }

    @Test
    void anIndexOfAnotherLayoutIsToBeBuiltAgain() throws Exception {
        Path index = folder.resolve("index");
        try (var directory = org.apache.lucene.store.FSDirectory.open(index);
                var writer = new org.apache.lucene.index.IndexWriter(directory, new org.apache.lucene.index.IndexWriterConfig(null))) {
            writer.setLiveCommitData(Map.of(LuceneEventWriter.FINGERPRINT, "0-something").entrySet());
            writer.commit();
        }
        assertThrows(IndexDamagedException.class, () -> provider.open(index, evidence, true));
        assertThrows(IndexDamagedException.class, () -> provider.open(index, evidence, false));
    }

    @Test
    void twoWritersAreRefused() throws IOException {
        Path index = folder.resolve("index");
        try (EventStoreProvider.Open open = provider.open(index, evidence, true)) {
            add(open, 3);
            assertThrows(IOException.class, () -> provider.open(index, evidence, true));
        }
        try (EventStoreProvider.Open open = provider.open(index, evidence, true)) {
            assertEquals(Map.of(), open.writer().committedState());
        }
    }
}
