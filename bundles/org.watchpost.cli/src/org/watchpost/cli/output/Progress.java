/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli.output;

import java.io.PrintStream;
import java.util.Locale;
import org.watchpost.core.imports.ImportListener;
import org.watchpost.core.imports.ImportProgress;
import org.watchpost.core.imports.ImportSummary;
import org.watchpost.core.text.VisibleText;

/**
 * Progress on standard error: on a terminal one line that is written over, elsewhere a line every five seconds. Safe for
 * use by several threads.
 */
public final class Progress implements ImportListener {

    private static final long TERMINAL_NANOS = 100_000_000L;
    private static final long LOG_NANOS = 5_000_000_000L;
    private static final int WIDTH = 100;

    private final PrintStream err;
    private final boolean terminal;
    private long last = System.nanoTime();
    private boolean shown;

    public Progress(PrintStream err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public synchronized void progress(ImportProgress p) {
        if (!isDue()) {
            return;
        }
        double share = p.bytesTotal() > 0 ? 100.0 * p.bytesDone() / p.bytesTotal() : 0;
        String left = p.secondsLeft() < 0 ? "" : ", " + clock((long) Math.ceil(p.secondsLeft())) + " left";
        String errors = p.errors() == 0 ? "" : String.format(Locale.ROOT, ", %,d unreadable", p.errors());
        show(String.format(Locale.ROOT, "%3.0f %%  %s of %s  %.1f MB/s  %,d events%s%s  %s", Math.min(100, share), size(p.bytesDone()),
                size(p.bytesTotal()), p.bytesPerSecond() / 1e6, p.events(), errors, left, p.source()));
    }

    private boolean isDue() {
        long now = System.nanoTime();
        if (now - last < (terminal ? TERMINAL_NANOS : LOG_NANOS)) {
            return false;
        }
        last = now;
        return true;
    }

    /** Says how far something is, unless that was said a moment ago. */
    public synchronized void status(String text) {
        if (isDue()) {
            show(text);
        }
    }

    /** Says what is going on. */
    public synchronized void step(String what) {
        if (terminal) {
            show(what);
        } else {
            err.println(VisibleText.line(what));
        }
    }

    @Override
    public synchronized void finished(ImportSummary.SourceResult result) {
        if (result.status() == ImportSummary.Status.FAILED && !result.message().equals("cancelled")) {
            message(result.source() + ": " + result.message());
        }
    }

    @Override
    public synchronized void note(String note) {
        message(note);
    }

    /** A message that stays. */
    public synchronized void message(String text) {
        clear();
        err.println("watchpost: " + VisibleText.line(text));
        err.flush();
    }

    /** Takes the progress line away. */
    public synchronized void clear() {
        if (shown) {
            err.print("\r\u001B[K");
            err.flush();
            shown = false;
        }
    }

    private void show(String text) {
        String line = VisibleText.line(text);
        if (terminal) {
            err.print("\r\u001B[K"
                    + (line.length() > WIDTH ? line.substring(0, line.offsetByCodePoints(0, Math.min(WIDTH, line.codePointCount(0,
                            line.length())))) : line));
            shown = true;
        } else {
            err.println(line);
        }
        err.flush();
    }

    private static String clock(long seconds) {
        return seconds >= 3600 ? String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    /** A number of bytes for people, in powers of 1000. */
    public static String size(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        double value = bytes;
        int unit = -1;
        while (value >= 999.95) {
            value /= 1000;
            unit++;
        }
        return String.format(Locale.ROOT, "%.1f %cB", value, "kMGTPE".charAt(unit));
    }
}
