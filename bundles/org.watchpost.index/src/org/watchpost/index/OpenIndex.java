/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.index;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ChecksumIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.store.EventReader;
import org.watchpost.core.store.EventStore;
import org.watchpost.core.store.EventStoreProvider;
import org.watchpost.core.store.EventWriter;

/** An index that is open, and what it needs closed. */
final class OpenIndex implements EventStoreProvider.Open {

    private final Directory directory;
    private final @Nullable LuceneEventWriter writer;
    private final LuceneEventStore store;
    /** Of the commit this was opened at, for readers; a writer knows its own. */
    private final Map<String, String> opened;

    OpenIndex(Directory directory, @Nullable IndexWriter lucene, EventReader evidence, long roomForGroups) throws IOException {
        this.directory = directory;
        this.writer = lucene == null ? null : new LuceneEventWriter(lucene, LuceneEventStoreProvider.commitData(lucene));
        this.opened = lucene == null && DirectoryReader.indexExists(directory)
                ? LuceneEventWriter.withoutOwn(SegmentInfos.readLatestCommit(directory).getUserData())
                : Map.of();
        this.store = new LuceneEventStore(new Searchers(directory, lucene), evidence, roomForGroups);
    }

    @Override
    public EventStore store() {
        return store;
    }

    @Override
    public EventWriter writer() {
        LuceneEventWriter open = writer;
        if (open == null) {
            throw new IllegalStateException("The index is open for reading only");
        }
        return open;
    }

    @Override
    public Map<String, String> committedState() {
        LuceneEventWriter open = writer;
        return open == null ? opened : open.committedState();
    }

    @Override
    public List<String> check() throws IOException {
        List<String> damaged = new ArrayList<>();
        if (!DirectoryReader.indexExists(directory)) {
            return damaged;
        }
        String newest = SegmentInfos.getLastCommitSegmentsFileName(directory);
        SegmentInfos commit;
        try {
            commit = SegmentInfos.readCommit(directory, newest);
        } catch (IOException e) {
            damaged.add(newest + ": " + reason(e));
            return damaged;
        }
        for (String file : new TreeSet<>(commit.files(true))) {
            Cancellation.check();
            // Each file ends with a checksum of all before it.
            try (ChecksumIndexInput input = directory.openChecksumInput(file)) {
                input.skipBytes(input.length() - CodecUtil.footerLength());
                CodecUtil.checkFooter(input);
            } catch (IOException | IllegalArgumentException e) {
                damaged.add(file + ": " + reason(e));
            }
        }
        damaged.removeIf(line -> line.startsWith(IndexFileNames.PENDING_SEGMENTS));
        return damaged;
    }

    @Override
    public List<String> strangers() throws IOException {
        Set<String> found = new TreeSet<>(List.of(directory.listAll()));
        if (DirectoryReader.indexExists(directory)) {
            found.removeAll(SegmentInfos.readLatestCommit(directory).files(true));
        }
        if (found.contains(IndexWriter.WRITE_LOCK_NAME) && directory.fileLength(IndexWriter.WRITE_LOCK_NAME) == 0 && isWritten()) {
            found.remove(IndexWriter.WRITE_LOCK_NAME);
        }
        return List.copyOf(found);
    }

    /** Whether somebody has the index open for writing: only then the file of the lock may be there. */
    private boolean isWritten() throws IOException {
        if (writer != null) {
            return true;
        }
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            return false;
        } catch (LockObtainFailedException e) {
            return true;
        } catch (FileSystemException e) {
            // On a medium that can't be written nobody writes.
            return false;
        }
    }

    private static String reason(Exception e) {
        String message = e.getMessage();
        return e.getClass().getSimpleName() + (message == null ? "" : " (" + message + ")");
    }

    @Override
    public void close() throws IOException {
        // Lucene leaves the file its lock was on. A closed index has nothing that its last commit does not name; whoever may write
        // holds the lock of the case, so nobody can take this one meanwhile.
        Path lock = writer != null && directory instanceof FSDirectory files
                ? files.getDirectory().resolve(IndexWriter.WRITE_LOCK_NAME)
                : null;
        try (directory; EventWriter closing = writer; store) {
            // Closed in this order: store, writer, directory.
        }
        if (lock != null) {
            Files.deleteIfExists(lock);
        }
    }
}
