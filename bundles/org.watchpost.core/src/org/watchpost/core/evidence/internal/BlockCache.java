/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.evidence.internal;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.Inflater;

/** Decompressed blocks that were read lately, of all compressed copies of a case together; bounded in bytes. */
public final class BlockCache implements AutoCloseable {

    private record Key(Object owner, int block) {
    }

    /** Reads a block that is not here. */
    @FunctionalInterface
    interface Loader {
        byte[] load(int block) throws IOException;
    }

    private final long capacity;
    private final Map<Key, byte[]> blocks = new LinkedHashMap<>(256, 0.75f, true);
    private final ConcurrentLinkedQueue<Inflater> inflaters = new ConcurrentLinkedQueue<>();
    private long bytes;

    /**
     * @param capacity bytes kept at most
     */
    public BlockCache(long capacity) {
        this.capacity = capacity;
    }

    /** A cache of a size that suits this virtual machine's heap. */
    public static BlockCache forHeap() {
        return new BlockCache(Math.clamp(Runtime.getRuntime().maxMemory() / 16, 8L << 20, 128L << 20));
    }

    byte[] get(Object owner, int block, Loader loader) throws IOException {
        Key key = new Key(owner, block);
        synchronized (blocks) {
            byte[] found = blocks.get(key);
            if (found != null) {
                return found;
            }
        }
        // Outside the lock: two threads may load the same block, which is rare and does no harm.
        byte[] loaded = loader.load(block);
        synchronized (blocks) {
            byte[] before = blocks.put(key, loaded);
            bytes += loaded.length - (before == null ? 0 : before.length);
            Iterator<byte[]> oldest = blocks.values().iterator();
            while (bytes > capacity && blocks.size() > 1) {
                bytes -= oldest.next().length;
                oldest.remove();
            }
        }
        return loaded;
    }

    void forget(Object owner) {
        synchronized (blocks) {
            blocks.entrySet().removeIf(entry -> {
                boolean gone = entry.getKey().owner() == owner;
                if (gone) {
                    bytes -= entry.getValue().length;
                }
                return gone;
            });
        }
    }

    Inflater inflater() {
        Inflater pooled = inflaters.poll();
        return pooled != null ? pooled : new Inflater(true);
    }

    void release(Inflater inflater) {
        inflater.reset();
        inflaters.add(inflater);
    }

    @Override
    public void close() {
        synchronized (blocks) {
            blocks.clear();
            bytes = 0;
        }
        for (Inflater inflater = inflaters.poll(); inflater != null; inflater = inflaters.poll()) {
            inflater.end();
        }
    }
}
