/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.InetAddressPoint;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * The yardstick: what anybody would write first. Each line is one document: the line through StandardAnalyzer; a time as point
 * and column; two addresses as points and columns; two keywords as terms and columns. Nothing is parsed, hashed or copied: the
 * time counts up, the addresses are the first two on the line, the keywords are the name of the file and the third word.
 */
final class BareLoop {

    private static final int BLOCK = 1 << 20;
    /** 2024-03-01T00:00:00Z in microseconds, where the generated logs begin. */
    static final long BEGIN = 1_709_251_200_000_000L;
    static final long STEP = 1_000_000L;

    private record Block(byte[] bytes, int length, String name) {
    }

    private static final Block END = new Block(new byte[0], 0, "");

    private final AtomicLong lines = new AtomicLong();
    private final long step;

    /** @param step microseconds between two lines */
    BareLoop(long step) {
        this.step = step;
    }

    /** Indexes files; answers the number of lines. Returns when all is committed. */
    long index(List<Path> files, Path folder, int threads, double bufferMegabytes) throws Exception {
        try (Directory directory = FSDirectory.open(folder)) {
            IndexWriter writer = new IndexWriter(directory,
                    new IndexWriterConfig(new StandardAnalyzer()).setRAMBufferSizeMB(bufferMegabytes));
            AtomicReference<Throwable> failure = new AtomicReference<>();
            BlockingQueue<Block> queue = new LinkedBlockingQueue<>(2 * threads);
            List<Thread> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(Thread.ofPlatform().daemon().start(() -> work(queue, writer, failure)));
            }
            for (Path file : files) {
                read(file, queue);
            }
            for (int i = 0; i < threads; i++) {
                queue.put(END);
            }
            for (Thread worker : workers) {
                worker.join();
            }
            if (failure.get() != null) {
                throw new IOException(failure.get());
            }
            writer.commit();
            writer.rollback();
        }
        return lines.get();
    }

    private static void read(Path file, BlockingQueue<Block> queue) throws IOException, InterruptedException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            byte[] left = {};
            while (true) {
                byte[] bytes = new byte[left.length + BLOCK];
                System.arraycopy(left, 0, bytes, 0, left.length);
                int n = channel.read(java.nio.ByteBuffer.wrap(bytes, left.length, BLOCK));
                int length = left.length + Math.max(0, n);
                int end = length;
                while (n >= 0 && end > 0 && bytes[end - 1] != '\n') {
                    end--;
                }
                if (end > 0) {
                    queue.put(new Block(bytes, end, file.getFileName().toString()));
                }
                if (n < 0) {
                    return;
                }
                left = java.util.Arrays.copyOfRange(bytes, end, length);
            }
        }
    }

    private void work(BlockingQueue<Block> queue, IndexWriter writer, AtomicReference<Throwable> failure) {
        try {
            for (Block block = queue.take(); block != END; block = queue.take()) {
                if (failure.get() == null) {
                    add(block, writer);
                }
            }
        } catch (IOException | InterruptedException | RuntimeException e) {
            failure.set(e);
        }
    }

    private void add(Block block, IndexWriter writer) throws IOException {
        int from = 0;
        while (from < block.length) {
            int to = from;
            while (to < block.length && block.bytes[to] != '\n') {
                to++;
            }
            String line = new String(block.bytes, from, to - from, StandardCharsets.UTF_8);
            Document document = new Document();
            document.add(new TextField("line", line, Field.Store.NO));
            document.add(new LongField("time", BEGIN + lines.getAndIncrement() * step, Field.Store.NO));
            int at = 0;
            for (int i = 0; i < 2; i++) {
                at = address(line, at);
                if (at < 0) {
                    break;
                }
                int end = addressEnd(line, at);
                InetAddress address = InetAddress.getByName(line.substring(at, end));
                document.add(new InetAddressPoint("ip" + i, address));
                document.add(new SortedDocValuesField("ip" + i, new BytesRef(InetAddressPoint.encode(address))));
                at = end;
            }
            document.add(new KeywordField("name", block.name, Field.Store.NO));
            document.add(new KeywordField("word", word(line), Field.Store.NO));
            writer.addDocument(document);
            from = to + 1;
        }
    }

    private static String word(String line) {
        int from = 0;
        for (int i = 0; i < 2; i++) {
            from = Math.max(line.indexOf(' ', from), line.indexOf('\t', from)) + 1;
        }
        int to = from;
        while (to < line.length() && line.charAt(to) > ' ' && to - from < 64) {
            to++;
        }
        return line.substring(from, to);
    }

    /** Where the next IPv4 address begins, or -1. */
    private static int address(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= '0' && c <= '9' && (i == 0 || !Character.isLetterOrDigit(line.charAt(i - 1)) && line.charAt(i - 1) != '.')
                    && addressEnd(line, i) > 0) {
                return i;
            }
        }
        return -1;
    }

    private static int addressEnd(String line, int from) {
        int i = from;
        for (int part = 0; part < 4; part++) {
            int value = 0;
            int start = i;
            while (i < line.length() && i - start < 3 && line.charAt(i) >= '0' && line.charAt(i) <= '9') {
                value = value * 10 + line.charAt(i++) - '0';
            }
            if (i == start || value > 255 || part < 3 && (i == line.length() || line.charAt(i++) != '.')) {
                return -1;
            }
        }
        return i < line.length() && (Character.isLetterOrDigit(line.charAt(i)) || line.charAt(i) == '.') ? -1 : i;
    }
}
