/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.store.EventReader;
import org.watchpost.core.store.EventStoreProvider;
import org.watchpost.core.store.IndexDamagedException;

/** Opens Lucene indexes. */
@Component
public final class LuceneEventStoreProvider implements EventStoreProvider {

    private static final long MEGABYTE = 1 << 20;
    /** Share of the heap in which events are collected before they become a segment. */
    private static final int HEAP_SHARE = 6;
    private static final long MOST_BUFFER = 160;
    private static final long LEAST_BUFFER = 16;

    private final long roomForGroups;

    public LuceneEventStoreProvider() {
        this(Groupings.ROOM);
    }

    /** For tests that want little room. */
    LuceneEventStoreProvider(long roomForGroups) {
        this.roomForGroups = roomForGroups;
    }

    @Override
    public Open open(Path folder, EventReader reader, boolean forWriting) throws IOException {
        if (forWriting) {
            Files.createDirectories(folder);
        }
        // Lucene would make the folder; a reader makes nothing.
        Directory directory = forWriting || Files.isDirectory(folder) ? FSDirectory.open(folder) : new ByteBuffersDirectory();
        IndexWriter writer = null;
        boolean done = false;
        try {
            checkLayout(directory);
            writer = forWriting ? writer(directory) : null;
            OpenIndex open = new OpenIndex(directory, writer, reader, roomForGroups);
            done = true;
            return open;
        } catch (LockObtainFailedException e) {
            throw new IOException("Another program is writing to the index in " + folder, e);
        } catch (CorruptIndexException | IndexFormatTooNewException | IndexFormatTooOldException | EOFException
                | FileNotFoundException | NoSuchFileException e) {
            throw new IndexDamagedException("The index in " + folder + " can't be read: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            // What Lucene says of some files that are cut short.
            throw new IndexDamagedException("The index in " + folder + " can't be read: " + e.getMessage(), e);
        } finally {
            if (!done) {
                if (writer != null) {
                    writer.rollback();
                }
                directory.close();
            }
        }
    }

    private static void checkLayout(Directory directory) throws IOException {
        if (DirectoryReader.indexExists(directory)) {
            Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
            String fingerprint = data.get(LuceneEventWriter.FINGERPRINT);
            if (fingerprint != null && !fingerprint.equals(Schema.fingerprint())) {
                throw new IndexFormatTooOldException(directory.toString(), "laid out by another version of Watchpost");
            }
        } else if (Arrays.stream(directory.listAll()).anyMatch(file -> file.startsWith("_"))) {
            // A new index is committed before anything else, so the commit was here.
            throw new CorruptIndexException("segments without the file that lists them", directory.toString());
        }
    }

    private static IndexWriter writer(Directory directory) throws IOException {
        IndexWriter writer = new IndexWriter(directory, configuration());
        if (!DirectoryReader.indexExists(directory)) {
            writer.setLiveCommitData(Map.of(LuceneEventWriter.FINGERPRINT, Schema.fingerprint()).entrySet());
            writer.commit();
        }
        return writer;
    }

    /** The data of the commit that a writer was opened on. */
    static Map<String, String> commitData(IndexWriter writer) {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }

    private static IndexWriterConfig configuration() {
        long buffer = Runtime.getRuntime().maxMemory() / HEAP_SHARE / MEGABYTE;
        TieredMergePolicy merges = new TieredMergePolicy();
        merges.setSegmentsPerTier(12);
        merges.setMaxMergedSegmentMB(1024);
        merges.setFloorSegmentMB(8);
        merges.setNoCFSRatio(0);
        ConcurrentMergeScheduler scheduler = new ConcurrentMergeScheduler();
        scheduler.setMaxMergesAndThreads(4, 1);
        scheduler.disableAutoIOThrottle();
        return new IndexWriterConfig(null).setRAMBufferSizeMB(Math.clamp(buffer, LEAST_BUFFER, MOST_BUFFER)).setMergePolicy(merges)
                .setMergeScheduler(scheduler).setUseCompoundFile(false).setMaxFullFlushMergeWaitMillis(0)
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
    }
}
