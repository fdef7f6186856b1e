/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.details;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.evidence.EvidenceBytes;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.theme.Palette;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Background;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Latest;
import org.watchpost.ui.util.Ui;

/** Bytes of any length as offset, hexadecimal and text; only what is seen is read. */
final class HexCanvas {

    private static final int ROW = 16;

    /** Opens the bytes, in the background. */
    @FunctionalInterface
    interface Source {
        EvidenceBytes open() throws IOException;
    }

    /** A piece that was read. */
    private record Window(long from, byte[] bytes, long size) {
        int at(long offset) {
            long index = offset - from;
            return index < 0 || index >= bytes.length ? -1 : bytes[(int) index] & 0xff;
        }
    }

    private final Canvas canvas;
    private final Latest<Window> work;
    private @Nullable Source source;
    private @Nullable Window window;
    private String problem = "";
    private long markFrom;
    private long markTo;
    private long top;

    HexCanvas(Composite parent) {
        canvas = Keyed.id(new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.NO_BACKGROUND), "details.hex");
        canvas.setFont(Theme.mono());
        work = new Latest<>(Ui.executor(canvas), "Reading evidence");
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.Resize, e -> read());
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        canvas.addListener(SWT.MouseWheel, e -> scroll(top - e.count));
        canvas.addListener(SWT.MouseDown, e -> canvas.setFocus());
        canvas.getVerticalBar().addListener(SWT.Selection, e -> scroll(rowOfBar()));
        Theme.onChange(canvas, canvas::redraw);
        ViewKeys.install(canvas, "the bytes", List.of(new ViewKeys.Line("Up / Down, Page Up / Page Down", "Scroll"),
                new ViewKeys.Line("Home", "Back to the event")));
    }

    Control control() {
        return canvas;
    }

    /** Reads the marked bytes, at most so many, in the background, and hands them over on the UI thread. */
    void marked(int most, Consumer<byte[]> then) {
        Source from = source;
        long offset = markFrom;
        int length = (int) Math.min(most, markTo - markFrom);
        if (from != null) {
            Background.run("Reading evidence", "", monitor -> {
                try (EvidenceBytes bytes = from.open()) {
                    byte[] buffer = new byte[length];
                    int got = Math.max(0, bytes.read(offset, buffer, 0, length));
                    Ui.async(canvas, () -> then.accept(Arrays.copyOf(buffer, got)));
                }
            });
        }
    }

    /** Shows bytes, some of them marked, and scrolls to these. */
    void show(Source bytes, long offset, int length) {
        source = bytes;
        window = null;
        problem = "";
        markFrom = offset;
        markTo = offset + length;
        top = Math.max(0, offset / ROW - 2);
        read();
    }

    private int visibleRows() {
        GC gc = new GC(canvas);
        try {
            return Math.max(1, canvas.getClientArea().height / lineHeight(gc));
        } finally {
            gc.dispose();
        }
    }

    private static int lineHeight(GC gc) {
        return gc.getFontMetrics().getHeight() + 2;
    }

    private void read() {
        Source from = source;
        if (from == null) {
            return;
        }
        long start = top * ROW;
        int length = (visibleRows() + 2) * ROW;
        work.run(monitor -> {
            try (EvidenceBytes bytes = from.open()) {
                byte[] buffer = new byte[length];
                int got = bytes.read(start, buffer, 0, length);
                return new Window(start, Arrays.copyOf(buffer, Math.max(0, got)), bytes.size());
            }
        }, this::arrived, failure -> {
            problem = Errors.reason(failure);
            canvas.redraw();
        });
    }

    private void arrived(Window next) {
        window = next;
        ScrollBar bar = canvas.getVerticalBar();
        long rows = Math.max(1, (next.size() + ROW - 1) / ROW);
        int scaled = (int) Math.min(rows, 1_000_000);
        int thumb = Math.max(1, (int) Math.min(scaled, (double) visibleRows() / rows * scaled));
        bar.setValues((int) ((double) top / rows * scaled), 0, scaled, thumb, Math.max(1, scaled / 1_000_000), Math.max(1, thumb));
        canvas.redraw();
    }

    private long rowOfBar() {
        Window now = window;
        ScrollBar bar = canvas.getVerticalBar();
        long rows = now == null ? 0 : (now.size() + ROW - 1) / ROW;
        return Math.round((double) bar.getSelection() / Math.max(1, bar.getMaximum()) * rows);
    }

    private void scroll(long row) {
        Window now = window;
        long last = now == null ? 0 : Math.max(0, (now.size() - 1) / ROW);
        top = Math.max(0, Math.min(last, row));
        read();
    }

    private void key(Event e) {
        switch (e.keyCode) {
            case SWT.ARROW_DOWN -> scroll(top + 1);
            case SWT.ARROW_UP -> scroll(top - 1);
            case SWT.PAGE_DOWN -> scroll(top + visibleRows() - 1);
            case SWT.PAGE_UP -> scroll(top - visibleRows() + 1);
            case SWT.HOME -> scroll(markFrom / ROW - 2);
            default -> {
                // not ours
            }
        }
    }

    private void paint(GC gc) {
        Palette palette = Theme.palette();
        gc.setBackground(palette.get(Ink.BACKGROUND));
        gc.fillRectangle(canvas.getClientArea());
        gc.setFont(Theme.mono());
        gc.setForeground(palette.get(Ink.MUTED));
        Window now = window;
        if (!problem.isEmpty() || now == null) {
            gc.drawText(problem.isEmpty() ? "Reading…" : "✕ " + problem, 8, 8, true);
            return;
        }
        int line = lineHeight(gc);
        int wide = gc.textExtent("0").x;
        int rows = canvas.getClientArea().height / line + 1;
        for (int i = 0; i < rows; i++) {
            long offset = (top + i) * ROW;
            if (offset >= now.size()) {
                break;
            }
            paintRow(gc, palette, now, offset, i * line, wide, line);
        }
    }

    private void paintRow(GC gc, Palette palette, Window now, long offset, int y, int wide, int line) {
        gc.setForeground(palette.get(Ink.MUTED));
        gc.drawText(String.format(Locale.ROOT, "%010x", offset), 4, y, true);
        int hex = 4 + wide * 12;
        int text = hex + wide * (ROW * 3 + 2);
        for (int k = 0; k < ROW; k++) {
            int b = now.at(offset + k);
            if (b < 0) {
                continue;
            }
            boolean marked = offset + k >= markFrom && offset + k < markTo;
            if (marked) {
                gc.setBackground(palette.get(Ink.MARK));
                gc.fillRectangle(hex + wide * 3 * k, y, wide * (k == ROW - 1 ? 2 : 3), line);
                gc.fillRectangle(text + wide * k, y, wide, line);
            }
            gc.setForeground(palette.get(marked ? Ink.TEXT : Ink.MUTED));
            gc.drawText(String.format(Locale.ROOT, "%02x", b), hex + wide * 3 * k, y, true);
            gc.drawText(b >= 0x20 && b < 0x7f ? String.valueOf((char) b) : "·", text + wide * k, y, true);
        }
    }
}
