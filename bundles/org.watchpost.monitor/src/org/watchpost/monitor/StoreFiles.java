/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.monitor;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.monitor.SeriesKey;
import org.watchpost.core.text.Times;
import org.watchpost.model.monitor.Watch;

/**
 * The standing store: append-only files in a folder, one an hour for values as they came, one a day for those of a minute, one a
 * month for those of a quarter of an hour. Each file names the series it uses, so that it can be read, and deleted, by itself. A
 * file that was cut off in the middle is read up to there. Values as they came are kept for a time and up to a size. Safe for
 * several threads.
 */
final class StoreFiles implements SeriesStore.Listener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StoreFiles.class);
    private static final String SUFFIX = ".wps";
    private static final String[] PREFIX = { "raw-", "minute-", "quarter-" };
    private static final DateTimeFormatter[] PARTS = { DateTimeFormatter.ofPattern("uuuuMMddHH", Locale.ROOT).withZone(ZoneOffset.UTC),
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withZone(ZoneOffset.UTC),
            DateTimeFormatter.ofPattern("uuuuMM", Locale.ROOT).withZone(ZoneOffset.UTC) };
    /** Most that values as they came may take on disk. */
    private static final long MOST_RAW_BYTES = 512L << 20;
    private static final byte NAME = 1;
    private static final byte VALUE = 2;
    private static final byte BUCKET = 3;
    private static final long HOUR = 3_600_000_000L;
    /** How far back values are read at the start; older ones only as minutes and quarters. */
    private static final long[] READ_BACK = { 36 * HOUR, 3 * 24 * HOUR, 130 * 24 * HOUR };

    private final Path folder;
    private final Part[] parts = { new Part(), new Part(), new Part() };
    private boolean failed;

    private static final class Part {
        private String name = "";
        private @Nullable DataOutputStream out;
        private final Map<SeriesKey, Integer> ids = new HashMap<>();
    }

    StoreFiles(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Reads what there is into a store. */
    void load(SeriesStore store, long now) throws IOException {
        for (int tier = 2; tier >= 0; tier--) {
            String from = PREFIX[tier] + PARTS[tier].format(Times.instant(now - READ_BACK[tier]));
            for (Path file : files(PREFIX[tier])) {
                if (String.valueOf(file.getFileName()).compareTo(from) >= 0) {
                    read(file, tier - 1, store);
                }
            }
        }
    }

    private List<Path> files(String prefix) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> String.valueOf(file.getFileName()).startsWith(prefix) && file.toString().endsWith(SUFFIX)).sorted()
                    .toList();
        }
    }

    private static void read(Path file, int tier, SeriesStore store) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            List<SeriesKey> names = new ArrayList<>();
            while (true) {
                byte kind = in.readByte();
                switch (kind) {
                    case NAME -> names.add(new SeriesKey(in.readUTF(), in.readUTF(), in.readUTF()));
                    case VALUE -> {
                        SeriesKey key = name(names, in.readInt());
                        long time = in.readLong();
                        double value = in.readDouble();
                        store.restore(tier, key, time, value, value, value);
                    }
                    case BUCKET ->
                        store.restore(tier, name(names, in.readInt()), in.readLong(), in.readDouble(), in.readDouble(), in.readDouble());
                    // a new program begins a new list of names within the same file
                    case 0 -> names.clear();
                    default -> throw new IOException("unknown record " + kind);
                }
            }
        } catch (EOFException e) {
            LOG.trace("{} read", file);
        } catch (UTFDataFormatException | IndexOutOfBoundsException e) {
            LOG.warn("The rest of {} is damaged and left out", file, e);
        }
    }

    private static SeriesKey name(List<SeriesKey> names, int id) {
        return names.get(id);
    }

    @Override
    public synchronized void raw(SeriesKey key, long time, double value) {
        write(0, key, time, value, value, value);
    }

    @Override
    public synchronized void bucket(int tier, SeriesKey key, long time, double min, double mean, double max) {
        write(tier + 1, key, time, min, mean, max);
    }

    private void write(int tier, SeriesKey key, long time, double min, double mean, double max) {
        try {
            Part part = parts[tier];
            DataOutputStream out = part(part, tier, time);
            Integer id = part.ids.get(key);
            if (id == null) {
                id = part.ids.size();
                part.ids.put(key, id);
                out.writeByte(NAME);
                out.writeUTF(cut(key.server()));
                out.writeUTF(cut(key.queue()));
                out.writeUTF(cut(key.metric()));
            }
            out.writeByte(tier == 0 ? VALUE : BUCKET);
            out.writeInt(id);
            out.writeLong(time);
            if (tier > 0) {
                out.writeDouble(min);
            }
            out.writeDouble(mean);
            if (tier > 0) {
                out.writeDouble(max);
            }
            failed = false;
        } catch (IOException e) {
            if (!failed) {
                LOG.error("Samples can't be kept in {}", folder, e);
            }
            failed = true;
        }
    }

    private DataOutputStream part(Part part, int tier, long time) throws IOException {
        String name = PREFIX[tier] + PARTS[tier].format(Times.instant(time)) + SUFFIX;
        DataOutputStream out = part.out;
        // a clock that goes back a little doesn't open the part before again
        if (out == null || name.compareTo(part.name) > 0) {
            if (out != null) {
                out.close();
            }
            part.ids.clear();
            out = new DataOutputStream(new BufferedOutputStream(
                    Files.newOutputStream(folder.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.APPEND), 1 << 15));
            part.out = out;
            part.name = name;
            out.writeByte(0);
        }
        return out;
    }

    private static String cut(String text) {
        return text.length() <= 10_000 ? text : text.substring(0, 10_000);
    }

    /** Hands over what is buffered. */
    synchronized void flush() {
        try {
            for (Part part : parts) {
                DataOutputStream out = part.out;
                if (out != null) {
                    out.flush();
                }
            }
        } catch (IOException e) {
            LOG.error("Samples can't be kept in {}", folder, e);
        }
    }

    /** Deletes what is older than it should be kept, and the oldest values as they came if they take too much room. */
    void retain(Watch watch, long now) {
        long[] ages = { watch.getRawHours() * HOUR, watch.getMinuteDays() * 24 * HOUR, watch.getQuarterDays() * 24 * HOUR };
        try {
            for (int tier = 0; tier < PREFIX.length; tier++) {
                String from = PREFIX[tier] + PARTS[tier].format(Times.instant(now - ages[tier])) + SUFFIX;
                long bytes = 0;
                for (Path file : files(PREFIX[tier]).reversed()) {
                    bytes += Files.size(file);
                    String name = String.valueOf(file.getFileName());
                    if (name.compareTo(from) < 0 || tier == 0 && bytes > MOST_RAW_BYTES && !name.equals(parts[0].name)) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        } catch (IOException e) {
            LOG.warn("Old samples in {} can't be removed", folder, e);
        }
    }

    @Override
    public synchronized void close() {
        for (Part part : parts) {
            DataOutputStream out = part.out;
            try {
                if (out != null) {
                    out.close();
                }
            } catch (IOException e) {
                LOG.error("The last samples can't be kept in {}", folder, e);
            }
            part.out = null;
        }
    }
}
