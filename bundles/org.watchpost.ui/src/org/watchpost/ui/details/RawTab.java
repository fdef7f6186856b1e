/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.details;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Event;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.events.TextMenu;
import org.watchpost.ui.events.ValueMenu;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.theme.Palette;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;

/** The raw record; the parts that became fields are marked, and say which when pointed at. */
final class RawTab implements DetailsPane.Tab {

    /** A widget can't hold a record of ten megabytes; the evidence tab shows all of it. */
    private static final int LONGEST = 64 * 1024;
    private static final List<Ink> INKS = List.of(Ink.FIELD1, Ink.FIELD2, Ink.FIELD3, Ink.FIELD4);

    private final StyledText text;
    private List<Event.Value> marked = List.of();

    RawTab(Composite parent, InvestigationContext context) {
        text = Keyed.id(new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), "details.raw");
        text.setFont(Theme.mono());
        text.setMargins(8, 8, 8, 8);
        TextMenu.install(text, context, offset -> {
            Event.Value value = at(offset);
            return value == null ? List.of() : List.of(new ValueMenu.Shown(value.field(), value.text()));
        });
        ViewKeys.install(text, "the raw record", List.of(new ViewKeys.Line("Ctrl+A, Ctrl+C", "Copy the record"),
                new ViewKeys.Line("Shift+F10", "What can be done with the value at the caret")));
        text.addListener(SWT.MouseMove, e -> {
            int offset = text.getOffsetAtPoint(new Point(e.x, e.y));
            Event.Value value = at(offset);
            String tip = value == null ? null : value.field().name() + " = " + Format.line(value.text(), 300);
            if (tip == null || !tip.equals(text.getToolTipText())) {
                text.setToolTipText(tip);
            }
        });
    }

    private Event.@Nullable Value at(int offset) {
        for (Event.Value value : marked) {
            if (offset >= value.start() && offset < value.end()) {
                return value;
            }
        }
        return null;
    }

    @Override
    public Control control() {
        return text;
    }

    @Override
    public void show(Event event) {
        String raw = event.raw();
        boolean cut = raw.length() > LONGEST;
        String head = cut ? raw.substring(0, LONGEST) : raw;
        // One char stays one char, so that the marks stay where they belong.
        String shown = head.replace('\0', '␀');
        text.setText(cut ? shown + "\n… " + Format.number(raw.length() - LONGEST) + " more characters: see Evidence bytes" : shown);
        marked = marks(event, head.length());
        Palette palette = Theme.palette();
        text.setForeground(palette.get(Ink.TEXT));
        text.setBackground(palette.get(Ink.BACKGROUND));
        List<StyleRange> styles = new ArrayList<>();
        for (int i = 0; i < marked.size(); i++) {
            Event.Value value = marked.get(i);
            styles.add(new StyleRange(value.start(), value.end() - value.start(), palette.get(Ink.TEXT),
                    palette.get(INKS.get(i % INKS.size()))));
        }
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
    }

    /** Values that stand in the record, first to last, without those that lie within another one. */
    static List<Event.Value> marks(Event event, int length) {
        List<Event.Value> all = event.values().stream().filter(v -> v.start() >= 0 && v.end() > v.start() && v.end() <= length)
                .sorted(Comparator.comparingInt(Event.Value::start).thenComparing(Event.Value::end, Comparator.reverseOrder())).toList();
        List<Event.Value> free = new ArrayList<>();
        int end = 0;
        for (Event.Value value : all) {
            if (value.start() >= end) {
                free.add(value);
                end = value.end();
            }
        }
        return free;
    }
}
