/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.quarantine.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.mail.Pixels;
import org.watchpost.core.mail.Preview;
import org.watchpost.core.text.VisibleText;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.events.CopyMenu;
import org.watchpost.ui.events.TextMenu;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;

/** Shows one preview: text, a table, or a picture. */
final class PreviewBody {

    private static final Set<String> NUMBERS = Set.of("Bytes", "Delay (s)");
    private static final List<Ink> INKS = List.of(Ink.FIELD1, Ink.FIELD2, Ink.FIELD3, Ink.FIELD4);

    private final Composite stack;
    private final StackLayout layout = new StackLayout();
    private final StyledText text;
    private final Table table;
    private final Canvas canvas;
    private @Nullable Image image;
    private @Nullable Preview shown;

    PreviewBody(Composite parent, InvestigationContext context) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(layout);
        text = Keyed.id(new StyledText(stack, SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL | SWT.MULTI), "preview.text");
        text.setMargins(8, 6, 8, 6);
        table = Keyed.id(new Table(stack, SWT.FULL_SELECTION | SWT.MULTI), "preview.table");
        table.setHeaderVisible(true);
        canvas = Keyed.id(new Canvas(stack, SWT.DOUBLE_BUFFERED), "preview.image");
        canvas.addPaintListener(e -> paint(e.gc));
        canvas.addDisposeListener(e -> freeImage());
        TextMenu.install(text, context);
        CopyMenu.install(table, menu -> {
        });
        ViewKeys.install(text, "the preview", List.of(new ViewKeys.Line("Ctrl+A, Ctrl+C", "Copy the text")));
        Theme.onChange(stack, this::restyle);
    }

    Composite control() {
        return stack;
    }

    private void restyle() {
        Preview now = shown;
        if (now != null && layout.topControl == text) {
            text.setStyleRanges(styles(now));
        }
        canvas.redraw();
    }

    void show(Preview preview, Optional<Pixels> pixels) {
        shown = preview;
        freeImage();
        if (pixels.isPresent()) {
            image = new Image(stack.getDisplay(), data(pixels.get()));
            top(canvas);
            canvas.redraw();
        } else if (!preview.rows().isEmpty() || columns(preview.kind()).length > 0 && preview.text().isEmpty()) {
            rows(preview);
            top(table);
        } else {
            boolean mono = preview.kind() != Preview.Kind.TEXT;
            text.setRedraw(false);
            text.setWordWrap(!mono);
            text.setFont(mono ? Theme.mono() : null);
            text.setText(visible(preview.text()));
            text.setStyleRanges(styles(preview));
            text.setTopIndex(0);
            text.setRedraw(true);
            top(text);
        }
    }

    /** The same text, char by char, without anything that could hide or turn around what is shown. */
    private static String visible(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        int next;
        for (int i = 0; i < raw.length(); i = next) {
            int c = raw.codePointAt(i);
            next = i + Character.charCount(c);
            if (c == '\r') {
                out.append(' ');
            } else if (VisibleText.isHidden(c, true)) {
                out.append("··", 0, next - i);
            } else {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    /** Marks alternate in colour, so that two that touch can be told apart. */
    private StyleRange[] styles(Preview preview) {
        List<StyleRange> ranges = new ArrayList<>();
        int last = 0;
        int turn = 0;
        for (Preview.Mark mark : preview.marks()) {
            int end = Math.min(mark.end(), text.getCharCount());
            if (mark.start() >= last && mark.start() < end) {
                StyleRange range = new StyleRange(mark.start(), end - mark.start(), null,
                        Theme.palette().get(INKS.get(turn++ % INKS.size())));
                range.data = mark.label();
                ranges.add(range);
                last = end;
            }
        }
        return ranges.toArray(StyleRange[]::new);
    }

    private void rows(Preview preview) {
        table.setRedraw(false);
        table.removeAll();
        for (TableColumn old : table.getColumns()) {
            old.dispose();
        }
        String[] names = columns(preview.kind());
        for (String name : names) {
            new TableColumn(table, NUMBERS.contains(name) ? SWT.RIGHT : SWT.LEFT).setText(name);
        }
        for (List<String> row : preview.rows()) {
            TableItem item = new TableItem(table, SWT.NONE);
            for (int i = 0; i < Math.min(names.length, row.size()); i++) {
                String cell = preview.kind() == Preview.Kind.STRUCTURE && i == 1 && row.get(0).matches("[0-9]{1,2}")
                        ? "   ".repeat(Integer.parseInt(row.get(0))) + row.get(i)
                        : row.get(i);
                item.setText(i, NUMBERS.contains(names[i]) && cell.matches("[0-9]{4,18}") ? Format.number(Long.parseLong(cell))
                        : Format.line(cell, 1000));
            }
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
            column.setWidth(Math.max(40, Math.min(column.getWidth(), 420)));
        }
        table.setRedraw(true);
    }

    private static String[] columns(Preview.Kind kind) {
        return switch (kind) {
            case HEADERS -> new String[] { "Name", "Value" };
            case RECEIVED -> new String[] { "From", "By", "Protocol", "Time", "Delay (s)" };
            case STRUCTURE -> new String[] { "Level", "Name", "Type", "Bytes", "Remark" };
            case IMAGE -> new String[] { "Fact", "Value" };
            default -> new String[0];
        };
    }

    private static ImageData data(Pixels pixels) {
        ImageData data = new ImageData(pixels.width(), pixels.height(), 24, new PaletteData(0xff0000, 0xff00, 0xff));
        for (int y = 0; y < pixels.height(); y++) {
            for (int x = 0; x < pixels.width(); x++) {
                data.setPixel(x, y, pixels.rgb()[y * pixels.width() + x] & 0xffffff);
            }
        }
        return data;
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setBackground(Theme.palette().get(Ink.BACKGROUND));
        gc.fillRectangle(area);
        Image picture = image;
        if (picture == null) {
            return;
        }
        Rectangle size = picture.getBounds();
        double scale = Math.min(1, Math.min((double) area.width / size.width, (double) area.height / size.height));
        int width = Math.max(1, (int) (size.width * scale));
        int height = Math.max(1, (int) (size.height * scale));
        gc.drawImage(picture, 0, 0, size.width, size.height, (area.width - width) / 2, (area.height - height) / 2, width, height);
    }

    private void freeImage() {
        Image old = image;
        image = null;
        if (old != null) {
            old.dispose();
        }
    }

    private void top(Control control) {
        layout.topControl = control;
        stack.layout();
    }

    void setFocus() {
        Control now = layout.topControl;
        if (now != null) {
            now.setFocus();
        }
    }
}
