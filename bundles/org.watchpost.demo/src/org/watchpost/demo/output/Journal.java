/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;

/**
 * Lines gathered in any order and written in order of time; lines of the same time stay as they were added. A line may have a
 * note of what it means: whoever writes the lines sees the notes in the same order, which is how the ground truth is counted.
 *
 * <p>
 * Lines are held in memory up to a limit and sorted in runs on disk beyond it; notes stay in memory. Used by one thread.
 *
 * @param <N> what is noted
 */
public final class Journal<N> implements Closeable {

    /** Receives the lines in order of time. */
    @FunctionalInterface
    public interface LineVisitor<N> {

        /** One line; the note is null if it has none. */
        void line(long time, String text, @Nullable N note) throws IOException;
    }

    /** Receives the notes in order of time. */
    @FunctionalInterface
    public interface NoteVisitor<N> {

        /** The note of the line that has just been written. */
        void written(long time, N note);
    }

    /** Characters held before a run is written. */
    static final int MEMORY = 8 << 20;
    /** What an entry needs beside its text, about. */
    private static final int OVERHEAD = 80;
    private static final int NO_NOTE = -1;
    private static final Comparator<TimedLine> BY_TIME = Comparator.comparingLong(TimedLine::time);

    private final Path folder;
    private final IProgressMonitor cancel;
    private final List<TimedLine> lines = new ArrayList<>();
    private final List<N> notes = new ArrayList<>();
    private @Nullable RunFile runs;
    private int held;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    Journal(Path folder, IProgressMonitor cancel) {
        this.folder = folder;
        this.cancel = cancel;
    }

    /**
     * Adds a line without a note.
     *
     * @throws UncheckedIOException if the temporary file can't be written
     */
    public void add(long time, String text) {
        add(new TimedLine(time, text, NO_NOTE));
    }

    /**
     * Adds a line with a note.
     *
     * @throws UncheckedIOException if the temporary file can't be written
     */
    public void add(long time, String text, N note) {
        notes.add(note);
        add(new TimedLine(time, text, notes.size() - 1));
    }

    private void add(TimedLine line) {
        first = Math.min(first, line.time());
        last = Math.max(last, line.time());
        lines.add(line);
        held += line.text().length() + OVERHEAD;
        if (held > MEMORY) {
            try {
                spill();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Time of the first line; only if there is one. */
    public long firstTime() {
        return first;
    }

    /** Time of the last line; only if there is one. */
    public long lastTime() {
        return last;
    }

    /** Writes all lines as events. */
    public void writeTo(FileSink sink) throws IOException {
        forEach((time, text, note) -> sink.event(text));
    }

    /** Writes all lines as events and tells their notes. */
    public void writeTo(FileSink sink, NoteVisitor<N> observer) throws IOException {
        forEach((time, text, note) -> {
            sink.event(text);
            if (note != null) {
                observer.written(time, note);
            }
        });
    }

    /** Visits all lines in order of time. */
    public void forEach(LineVisitor<N> visitor) throws IOException {
        if (runs == null) {
            lines.sort(BY_TIME);
            for (TimedLine line : lines) {
                visit(visitor, line);
            }
            return;
        }
        PriorityQueue<RunFile.Cursor> next = new PriorityQueue<>();
        for (RunFile.Cursor cursor : spill().open()) {
            if (cursor.advance()) {
                next.add(cursor);
            }
        }
        for (RunFile.Cursor cursor = next.poll(); cursor != null; cursor = next.poll()) {
            visit(visitor, cursor.line());
            if (cursor.advance()) {
                next.add(cursor);
            }
        }
    }

    private void visit(LineVisitor<N> visitor, TimedLine line) throws IOException {
        visitor.line(line.time(), line.text(), line.note() == NO_NOTE ? null : notes.get(line.note()));
    }

    /** Writes the lines in memory as a run. */
    private RunFile spill() throws IOException {
        if (cancel.isCanceled()) {
            throw new OperationCanceledException();
        }
        RunFile file = runs;
        if (file == null) {
            file = new RunFile(folder);
            runs = file;
        }
        lines.sort(BY_TIME);
        file.append(lines);
        lines.clear();
        held = 0;
        return file;
    }

    @Override
    public void close() throws IOException {
        RunFile file = runs;
        if (file != null) {
            file.close();
        }
    }
}
