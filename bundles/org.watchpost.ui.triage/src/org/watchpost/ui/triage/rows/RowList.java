/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.triage.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.jspecify.annotations.Nullable;
import org.watchpost.ui.theme.Palette;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Keyed;

/**
 * A list with columns of which only the rows on the screen exist: a million rows cost as much as ten. One row is the cursor;
 * j and k, arrows, page keys, Home and End move it. Rows that come or go never scroll it. For the UI thread.
 */
public final class RowList {

    /** Pixels of a row. */
    public static final int ROW = 22;
    private static final int HEADER = 24;
    private static final int GAP = 6;
    /** Pixels by which the arrow keys scroll sideways. */
    private static final int SIDEWAYS = 60;
    private static final String DATA = "org.watchpost.rows";

    private final Canvas canvas;
    private final RowContent content;
    private final int[] widths;
    private final List<RowColumn> columns;
    private final List<Runnable> cursorListeners = new ArrayList<>();
    private Predicate<Event> keys = e -> false;
    private IntConsumer headings = column -> {
    };
    private Runnable chosen = () -> {
    };
    private int cursor = -1;
    private int top;
    private int left;
    private int sorted = -1;
    private boolean descending;
    private int resizing = -1;

    /** @param id for tests and tools, see {@link Keyed} */
    public RowList(Composite parent, String id, List<RowColumn> columns, RowContent content) {
        this.columns = List.copyOf(columns);
        this.content = content;
        widths = columns.stream().mapToInt(RowColumn::width).toArray();
        canvas = Keyed.id(new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL | SWT.H_SCROLL), id);
        canvas.setData(DATA, this);
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.Resize, e -> layout());
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.MouseDown, this::mouseDown);
        canvas.addListener(SWT.MouseMove, this::mouseMove);
        canvas.addListener(SWT.MouseUp, e -> resizing = -1);
        canvas.addListener(SWT.MouseDoubleClick, e -> {
            if (rowAt(e.y) >= 0) {
                chosen.run();
            }
        });
        canvas.addListener(SWT.MouseVerticalWheel, e -> {
            scrollTo(top - e.count);
            e.doit = false;
        });
        canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
        canvas.addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        bar().addListener(SWT.Selection, e -> scrollTo(bar().getSelection()));
        canvas.getHorizontalBar().addListener(SWT.Selection, e -> {
            left = canvas.getHorizontalBar().getSelection();
            canvas.redraw();
        });
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            @SuppressWarnings("null") // the platform says nothing of null
            public void getName(AccessibleEvent e) {
                e.result = cursor < 0 || cursor >= content.rows() ? "list" : line(cursor, ", ");
            }
        });
        Theme.onChange(canvas, canvas::redraw);
        layout();
    }

    /** The list behind a control. */
    public static @Nullable RowList of(Control control) {
        return control.getData(DATA) instanceof RowList list ? list : null;
    }

    public Canvas control() {
        return canvas;
    }

    /** Keys that the list does not know itself; answers whether it was one. */
    public void onKey(Predicate<Event> handler) {
        keys = handler;
    }

    /** Is told when the cursor is on another row, or on another thing. */
    public void onCursor(Runnable listener) {
        cursorListeners.add(listener);
    }

    /** Is told which heading was clicked. */
    public void onHeading(IntConsumer listener) {
        headings = listener;
    }

    /** Is told of Enter and of a double click. */
    public void onChosen(Runnable listener) {
        chosen = listener;
    }

    /** Shows an arrow in a heading. */
    public void sorted(int column, boolean down) {
        sorted = column;
        descending = down;
        canvas.redraw();
    }

    /** Rank of the row the cursor is on, -1 if there is none. */
    public int cursor() {
        return cursor < content.rows() ? cursor : -1;
    }

    /** Puts the cursor on a row and scrolls as far as needed. */
    public void cursor(int row) {
        int next = Math.min(row, content.rows() - 1);
        if (next != cursor) {
            cursor = next;
            reveal();
            canvas.redraw();
            cursorListeners.forEach(Runnable::run);
        }
    }

    /** Puts the cursor on the row where its thing stands now, without scrolling and without telling anybody. */
    public void cursorMoved(int row) {
        int by = row - cursor;
        if (cursor >= 0 && row >= 0 && by != 0) {
            cursor = row;
            scrollTo(top + by);
        }
    }

    /** First row on the screen. */
    public int top() {
        return top;
    }

    /** There are more, fewer or other rows. */
    public void rowsChanged() {
        if (cursor >= content.rows()) {
            cursor = content.rows() - 1;
            cursorListeners.forEach(Runnable::run);
        }
        layout();
    }

    /** Another list is shown, from its start. */
    public void reset() {
        cursor = -1;
        top = 0;
        layout();
    }

    /** Heading and texts of the columns, for copies and tests. */
    public List<RowColumn> columns() {
        return columns;
    }

    /** What a cell shows. */
    public String text(int row, int column) {
        return content.text(row, column);
    }

    public int rows() {
        return content.rows();
    }

    private ScrollBar bar() {
        return canvas.getVerticalBar();
    }

    private int visible() {
        return Math.max(1, (canvas.getClientArea().height - HEADER) / ROW);
    }

    private void layout() {
        Rectangle area = canvas.getClientArea();
        int fixed = 0;
        int stretched = -1;
        for (int i = 0; i < widths.length; i++) {
            if (columns.get(i).stretch() && stretched < 0) {
                stretched = i;
            } else {
                fixed += widths[i];
            }
        }
        if (stretched >= 0) {
            widths[stretched] = Math.max(columns.get(stretched).width(), area.width - fixed);
            fixed += widths[stretched];
        }
        int rows = content.rows();
        bar().setValues(Math.min(top, Math.max(0, rows - 1)), 0, Math.max(1, rows), Math.min(Math.max(1, rows), visible()), 1,
                Math.max(1, visible() - 1));
        bar().setVisible(rows > visible());
        left = Math.max(0, Math.min(left, fixed - area.width));
        canvas.getHorizontalBar().setValues(left, 0, Math.max(1, fixed), Math.max(1, Math.min(fixed, area.width)), 20, 100);
        canvas.getHorizontalBar().setVisible(fixed > area.width + 1);
        scrollTo(top);
        canvas.redraw();
    }

    private void scrollTo(int row) {
        top = Math.max(0, Math.min(row, content.rows() - visible()));
        bar().setSelection(top);
        canvas.redraw();
    }

    private void reveal() {
        if (cursor >= 0 && cursor < top) {
            scrollTo(cursor);
        } else if (cursor >= top + visible()) {
            scrollTo(cursor - visible() + 1);
        }
    }

    private int rowAt(int y) {
        int row = y < HEADER ? -1 : top + (y - HEADER) / ROW;
        return row < content.rows() ? row : -1;
    }

    private void mouseDown(Event e) {
        canvas.setFocus();
        int row = rowAt(e.y);
        if (row >= 0) {
            cursor(row);
        } else if (e.y < HEADER && e.button == 1) {
            int x = -left;
            for (int i = 0; i < widths.length; i++) {
                x += widths[i];
                if (Math.abs(e.x - x) <= 3 && !columns.get(i).stretch()) {
                    resizing = i;
                    return;
                }
                if (e.x < x) {
                    headings.accept(i);
                    return;
                }
            }
        }
    }

    private void mouseMove(Event e) {
        if (resizing >= 0) {
            int x = -left;
            for (int i = 0; i < resizing; i++) {
                x += widths[i];
            }
            widths[resizing] = Math.max(24, e.x - x);
            layout();
        }
    }

    private void key(Event e) {
        boolean plain = (e.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0;
        int step = visible() - 1;
        if ((e.stateMask & SWT.MOD1) != 0 && (e.keyCode == 'c' || e.keyCode == 'C')) {
            copy();
        } else if (plain && (e.keyCode == SWT.ARROW_DOWN || e.character == 'j')) {
            cursor(cursor + 1);
        } else if (plain && (e.keyCode == SWT.ARROW_UP || e.character == 'k')) {
            cursor(Math.max(0, cursor - 1));
        } else if (plain && (e.keyCode == SWT.ARROW_LEFT || e.keyCode == SWT.ARROW_RIGHT)) {
            left += e.keyCode == SWT.ARROW_LEFT ? -SIDEWAYS : SIDEWAYS;
            layout();
        } else if (e.keyCode == SWT.PAGE_DOWN) {
            cursor(cursor + step);
        } else if (e.keyCode == SWT.PAGE_UP) {
            cursor(Math.max(0, cursor - step));
        } else if (e.keyCode == SWT.HOME) {
            cursor(0);
        } else if (e.keyCode == SWT.END) {
            cursor(content.rows() - 1);
        } else if (plain && (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR)) {
            chosen.run();
        } else if (!keys.test(e)) {
            return;
        }
        e.doit = false;
    }

    /** Copies the row of the cursor, its cells apart by tabs. */
    private void copy() {
        if (cursor() >= 0) {
            Clipboard clipboard = new Clipboard(canvas.getDisplay());
            clipboard.setContents(new Object[] { line(cursor, "\t") }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        }
    }

    private String line(int row, String between) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(content.text(row, i));
        }
        return String.join(between, cells);
    }

    private void paint(Event e) {
        GC gc = e.gc;
        Palette palette = Theme.palette();
        Rectangle area = canvas.getClientArea();
        gc.setBackground(palette.get(Ink.BACKGROUND));
        gc.fillRectangle(area);
        int last = Math.min(content.rows(), top + visible() + 2);
        for (int row = top; row < last; row++) {
            row(gc, palette, area, row, HEADER + (row - top) * ROW);
        }
        if (content.rows() == 0) {
            String text = content.empty();
            gc.setForeground(palette.get(Ink.MUTED));
            gc.drawText(text, Math.max(GAP, (area.width - gc.textExtent(text).x) / 2), Math.max(HEADER, area.height / 2 - 8), true);
        }
        header(gc, palette, area);
    }

    private void row(GC gc, Palette palette, Rectangle area, int row, int y) {
        boolean here = row == cursor;
        boolean selected = content.selected(row);
        Ink back = here ? Ink.SELECTION : selected ? Ink.MARK : row % 2 == 1 ? Ink.STRIPE : Ink.BACKGROUND;
        gc.setBackground(palette.get(back));
        gc.fillRectangle(0, y, area.width, ROW);
        int x = -left;
        for (int i = 0; i < widths.length; i++) {
            Rectangle cell = new Rectangle(x + GAP, y, Math.max(1, widths[i] - 2 * GAP), ROW);
            if (cell.x < area.width && cell.x + cell.width > 0) {
                gc.setForeground(
                        i == 0 && !here ? palette.severity(content.severity(row)) : palette.get(here ? Ink.SELECTION_TEXT : Ink.TEXT));
                if (!content.paint(gc, palette, row, i, cell)) {
                    String text = (i == 0 && selected ? "✓ " : i == 0 && content.fresh(row) ? "• " : "") + content.text(row, i);
                    clipped(gc, text, cell, columns.get(i).right());
                }
            }
            x += widths[i];
        }
        if (here && canvas.isFocusControl()) {
            gc.setForeground(palette.get(Ink.FOCUS));
            gc.drawRectangle(0, y, area.width - 1, ROW - 1);
        }
    }

    private static void clipped(GC gc, String text, Rectangle cell, boolean right) {
        int height = gc.getFontMetrics().getHeight();
        int whole = gc.textExtent(text).x;
        String fitting = whole <= cell.width || right ? text : fit(gc, text, cell.width);
        int width = right ? whole : Math.min(whole, cell.width);
        gc.setClipping(cell);
        gc.drawText(fitting, right ? Math.max(cell.x, cell.x + cell.width - width) : cell.x, cell.y + (cell.height - height) / 2, true);
        gc.setClipping((Rectangle) null);
    }

    /** The longest beginning that fits, with an ellipsis. */
    private static String fit(GC gc, String text, int width) {
        int room = width - gc.textExtent("…").x;
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(text.substring(0, middle)).x <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.substring(0, low) + "…";
    }

    private void header(GC gc, Palette palette, Rectangle area) {
        gc.setBackground(palette.get(Ink.HEADER));
        gc.fillRectangle(0, 0, area.width, HEADER);
        gc.setForeground(palette.get(Ink.HEADER_TEXT));
        int x = -left;
        for (int i = 0; i < widths.length; i++) {
            String title = columns.get(i).title() + (i == sorted ? descending ? " ▼" : " ▲" : "");
            clipped(gc, title, new Rectangle(x + GAP, 0, Math.max(1, widths[i] - 2 * GAP), HEADER), columns.get(i).right());
            x += widths[i];
        }
        gc.setForeground(palette.get(Ink.BORDER));
        gc.drawLine(0, HEADER - 1, area.width, HEADER - 1);
    }
}
