/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.compare.Windows;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.Field;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.query.TimeText;
import org.watchpost.core.text.Times;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.query.Searches;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Latest;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Pages;
import org.watchpost.ui.util.TimeLabels;
import org.watchpost.ui.util.Ui;

/** What is new, gone, more or fewer in a second window of time beside a first one. For the UI thread. */
final class WindowsPane {

    private static final long HOUR = 3600 * Times.SECOND;
    private static final long DAY = 24 * HOUR;
    private static final String FORM = "Write times as 2004-07-26 08:15, 2004-07-26, or 2004-07-26T08:15:00Z; the end is not included.";

    /** Pairs of windows people ask for. */
    private enum Preset {
        DAY("Last day, and the day before"), HOUR("Last hour, and the hour before"), SEARCH("Range of the search, and as long before it"),
        SINCE("Since the selected event, and all before"), OWN("Other times");

        final String label;

        Preset(String label) {
            this.label = label;
        }
    }

    /** Which changes are shown. */
    private enum Shown {
        ALL("All changes", null), NEW("New only", Windows.Kind.NEW), GONE("Gone only", Windows.Kind.GONE), MORE("More only",
                Windows.Kind.MORE),
        FEWER("Fewer only", Windows.Kind.FEWER);

        final String label;
        final Windows.@org.jspecify.annotations.Nullable Kind kind;

        Shown(String label, Windows.@org.jspecify.annotations.Nullable Kind kind) {
            this.label = label;
            this.kind = kind;
        }
    }

    /** What was asked. */
    private record Asked(Field field, TimeRange first, TimeRange second, List<Windows.Change> changes) {
    }

    private final InvestigationContext context;
    private final Composite area;
    private final FieldChoice fields;
    private final Combo presets;
    private final Text[] times = new Text[4];
    private final Combo shown;
    private final Label summary;
    private final Pages pages;
    private final Composite holder;
    private final ValueTable<Windows.Change> table;
    private final Latest<List<Windows.Change>> work;
    private final Latest<Optional<TimeRange>> extents;
    private @org.jspecify.annotations.Nullable Asked asked;
    private boolean setting;

    WindowsPane(Composite parent, InvestigationContext context) {
        this.context = context;
        area = new Composite(parent, SWT.NONE);
        area.setLayout(Layouts.roomy(1, 4));
        Composite bar = new Composite(area, SWT.NONE);
        bar.setLayout(Layouts.tight(5));
        bar.setLayoutData(Layouts.wide());
        new Label(bar, SWT.NONE).setText("Values of");
        fields = new FieldChoice(bar, context, "compare.field");
        presets = Keyed.id(new Combo(bar, SWT.READ_ONLY), "compare.preset");
        for (Preset preset : Preset.values()) {
            presets.add(preset.label);
        }
        presets.select(0);
        Button compare = Keyed.id(new Button(bar, SWT.PUSH), "compare.run");
        compare.setText("Compare");
        shown = Keyed.id(new Combo(bar, SWT.READ_ONLY), "compare.shown");
        for (Shown which : Shown.values()) {
            shown.add(which.label);
        }
        shown.select(0);
        Composite windows = new Composite(area, SWT.NONE);
        windows.setLayout(Layouts.tight(8));
        windows.setLayoutData(Layouts.wide());
        time(windows, "First", 0);
        time(windows, "to", 1);
        time(windows, "   Second", 2);
        time(windows, "to", 3);
        summary = Keyed.id(new Label(area, SWT.NONE), "compare.summary");
        summary.setLayoutData(Layouts.wide());
        pages = new Pages(area);
        pages.stack().setLayoutData(Layouts.fill());
        holder = new Composite(pages.stack(), SWT.NONE);
        table = new ValueTable<>(holder, "compare.table", context,
                row -> new String[] { row.value(), word(row.kind()), Format.number(row.before()),
                        Format.number(row.after()) },
                List.of("What", "First", "Second"));
        work = new Latest<>(Ui.executor(area), "Comparing windows");
        extents = new Latest<>(Ui.executor(area), "Finding the last event");
        listen(compare);
        reset();
    }

    private void time(Composite bar, String label, int at) {
        new Label(bar, SWT.NONE).setText(label);
        Text text = Keyed.id(new Text(bar, SWT.BORDER), "compare.time" + at);
        text.setLayoutData(Layouts.wide(150));
        text.setMessage(at % 2 == 0 ? "the beginning" : "the end");
        text.setToolTipText(FORM);
        text.addModifyListener(e -> {
            if (!setting) {
                presets.select(Preset.OWN.ordinal());
            }
        });
        text.addListener(SWT.DefaultSelection, e -> compare());
        times[at] = text;
    }

    private void listen(Button compare) {
        compare.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> compare()));
        presets.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> preset(false)));
        fields.control().addListener(SWT.DefaultSelection, e -> compare());
        shown.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> fill()));
        table.control().addListener(SWT.DefaultSelection, e -> follow());
        ViewKeys.install(table.control(), "the comparison",
                List.of(new ViewKeys.Line("Enter", "Show the events with the value in the window that has them"),
                        new ViewKeys.Line("Ctrl+C", "Copy the rows"), new ViewKeys.Line("Shift+F10", "Include, exclude, copy, …")));
    }

    Composite control() {
        return area;
    }

    void reset() {
        work.cancel();
        asked = null;
        summary.setText("");
        pages.message("What has changed?", "Choose a field and two windows of time: values that are new, gone, more or fewer in the second "
                + "are shown, the windows' lengths allowed for.", List.of(new Pages.Action("Compare", this::compare)));
        presets.select(0);
        preset(false);
    }

    private static String word(Windows.Kind kind) {
        return switch (kind) {
            case NEW -> "+ new";
            case GONE -> "– gone";
            case MORE -> "▲ more";
            case FEWER -> "▼ fewer";
            case SAME -> "same";
        };
    }

    /** Fills in the times of the chosen pair; compares then if asked to. */
    private void preset(boolean thenCompare) {
        Preset preset = Preset.values()[Math.max(0, presets.getSelectionIndex())];
        TimeRange range = context.search().range();
        Event focus = context.selection().focus();
        OpenCase open = context.openCase().orElse(null);
        if (open == null || preset == Preset.OWN) {
            return;
        }
        if (preset == Preset.SEARCH && bounded(range)) {
            windows(new TimeRange(range.from() - (range.to() - range.from()), range.from()), range);
        } else if (preset == Preset.SINCE && focus != null) {
            windows(new TimeRange(Long.MIN_VALUE, focus.micros()), new TimeRange(focus.micros(), Long.MAX_VALUE));
        } else if (preset == Preset.SINCE) {
            summary.setText("Select an event first");
        } else {
            EventQuery all = new EventQuery(context.search().query());
            extents.run(monitor -> open.events().extent(all, monitor), extent -> {
                extent.ifPresent(of -> windows(preset, of));
                if (thenCompare) {
                    compare();
                }
            }, problem -> summary.setText(Errors.reason(problem)));
        }
    }

    private static boolean bounded(TimeRange range) {
        return range.from() != Long.MIN_VALUE && range.to() != Long.MAX_VALUE;
    }

    private void windows(Preset preset, TimeRange extent) {
        long length = switch (preset) {
            case HOUR -> HOUR;
            case DAY -> DAY;
            default -> Math.max(1, (extent.to() - extent.from()) / 2);
        };
        long end = Math.ceilDiv(extent.to(), Times.SECOND) * Times.SECOND;
        windows(new TimeRange(end - 2 * length, end - length), new TimeRange(end - length, end));
    }

    private void windows(TimeRange first, TimeRange second) {
        setting = true;
        long[] ends = { first.from(), first.to(), second.from(), second.to() };
        for (int i = 0; i < ends.length; i++) {
            boolean open = ends[i] == Long.MIN_VALUE || ends[i] == Long.MAX_VALUE;
            times[i].setText(open ? "" : TimeLabels.full(ends[i], context.zone()));
        }
        setting = false;
    }

    private Optional<TimeRange> window(int at) {
        Optional<Long> from = moment(at, Long.MIN_VALUE);
        Optional<Long> to = moment(at + 1, Long.MAX_VALUE);
        return from.isPresent() && to.isPresent() && from.get() < to.get() ? Optional.of(new TimeRange(from.get(), to.get()))
                : Optional.empty();
    }

    private Optional<Long> moment(int at, long otherwise) {
        String text = times[at].getText().strip();
        return text.isEmpty() ? Optional.of(otherwise) : TimeText.parse(text, context.zone()).map(TimeRange::from);
    }

    private void compare() {
        OpenCase open = context.openCase().orElse(null);
        if (open == null) {
            return;
        }
        Field field = fields.field().orElse(null);
        Optional<TimeRange> first = window(0);
        Optional<TimeRange> second = window(2);
        if (field == null) {
            pages.message("There is no such field", "Choose one from the list, or write it as a query would.", List.of());
        } else if (first.isEmpty() || second.isEmpty()) {
            pages.message("The " + (first.isEmpty() ? "first" : "second") + " window is no stretch of time", FORM, List.of());
        } else {
            run(open, field, first.get(), second.get());
        }
    }

    private void run(OpenCase open, Field field, TimeRange first, TimeRange second) {
        EventQuery query = new EventQuery(context.search().query());
        pages.message("Counting the values of " + field.name() + "…", "", List.of(new Pages.Action("Cancel", this::reset)));
        work.run(monitor -> Windows.compare(open.events(), query, field, first, second, monitor), changes -> {
            asked = new Asked(field, first, second, changes);
            fill();
        }, problem -> pages.message("The windows could not be compared", Errors.reason(problem),
                List.of(new Pages.Action("Try again", this::compare))));
    }

    private void fill() {
        Asked now = asked;
        if (now == null) {
            return;
        }
        Windows.Kind only = Shown.values()[Math.max(0, shown.getSelectionIndex())].kind;
        List<Windows.Change> rows = now.changes().stream()
                .filter(change -> only == null ? change.kind() != Windows.Kind.SAME : change.kind() == only).toList();
        StringBuilder words = new StringBuilder();
        for (Windows.Kind kind : Windows.Kind.values()) {
            long count = now.changes().stream().filter(change -> change.kind() == kind).count();
            words.append(words.length() > 0 ? ", " : "").append(Format.number(count)).append(' ')
                    .append(kind.name().toLowerCase(Locale.ROOT));
        }
        summary.setText(words.toString());
        if (rows.isEmpty()) {
            pages.message("Nothing of that kind", now.changes().isEmpty() ? "No event in either window has the field."
                    : "The values are the same in both windows, or of another kind.", List.of());
            return;
        }
        table.show(now.field(), rows);
        pages.content(holder);
    }

    /** Shows the events with the value in the second window, or in the first if it is gone. */
    private void follow() {
        Asked now = asked;
        if (now != null) {
            table.selected().ifPresent(change -> Searches.include(context, now.field(), change.value(),
                    change.kind() == Windows.Kind.GONE ? now.first() : now.second()));
        }
    }

    void setFocus() {
        if (pages.showsMessage()) {
            fields.control().setFocus();
        } else {
            table.control().setFocus();
        }
    }
}
