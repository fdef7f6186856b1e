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
import java.util.List;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.text.Times;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.events.EventCopy;
import org.watchpost.ui.events.ValueMenu;
import org.watchpost.ui.findings.FindingActions;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.query.Searches;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.TimeLabels;

/** The fields of an event, one a line. */
final class FieldsTab implements DetailsPane.Tab {

    private static final int LONGEST = 4000;

    private record Line(Field field, String value) {
    }

    private final InvestigationContext context;
    private final Composite holder;
    private final Table table;

    FieldsTab(Composite parent, InvestigationContext context) {
        this.context = context;
        holder = new Composite(parent, SWT.NONE);
        table = Keyed.id(new Table(holder, SWT.FULL_SELECTION | SWT.MULTI), "details.fields");
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        layout.setColumnData(new TableColumn(table, SWT.NONE), new ColumnPixelData(230));
        layout.setColumnData(new TableColumn(table, SWT.NONE), new ColumnWeightData(100, 200));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(m -> {
            Line line = selected();
            if (line != null) {
                ValueMenu.fill(menu, context, line.field(), line.value());
                menu.add(new Separator());
                menu.add(ValueMenu.action("New Finding from the Event…", () -> FindingActions.create(context)));
            }
        });
        table.setMenu(menu.createContextMenu(table));
        table.addListener(SWT.KeyDown, e -> {
            Line line = selected();
            if (line == null) {
                return;
            }
            if (e.character == '+') {
                Searches.include(context, line.field(), line.value());
            } else if (e.character == '-') {
                Searches.exclude(context, line.field(), line.value());
            } else if (e.keyCode == 'c' && (e.stateMask & SWT.MOD1) != 0) {
                EventCopy.text(line.value());
            }
        });
        ViewKeys.install(table, "the fields", List.of(new ViewKeys.Line("+ / -", "Include / exclude the value"),
                new ViewKeys.Line("Ctrl+C", "Copy the value"), new ViewKeys.Line("Shift+F10", "What can be done with the value")));
    }

    private @Nullable Line selected() {
        TableItem[] items = table.getSelection();
        return items.length > 0 && items[0].getData() instanceof Line line ? line : null;
    }

    @Override
    public Control control() {
        return holder;
    }

    @Override
    public void show(Event event) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Fields.TIMESTAMP, Times.iso(event.micros())));
        lines.add(new Line(Fields.EVENT_DATASET, event.dataset()));
        lines.add(new Line(Fields.EVENT_KIND, event.kind().word()));
        for (Event.Value value : event.values()) {
            lines.add(new Line(value.field(), value.text()));
        }
        SourceInfo source = context.openCase().map(OpenCase::sources).filter(s -> event.ref().source() < s.size())
                .map(s -> s.get(event.ref().source())).orElse(null);
        if (source != null) {
            lines.add(new Line(Fields.LOG_FILE_PATH, source.path()));
            lines.add(new Line(Fields.WATCHPOST_EVIDENCE, source.sha256()));
        }
        lines.add(new Line(Fields.WATCHPOST_OFFSET, Long.toString(event.ref().offset())));
        lines.add(new Line(Fields.WATCHPOST_LENGTH, Integer.toString(event.ref().length())));
        fill(lines, event);
    }

    private void fill(List<Line> lines, Event event) {
        table.setRedraw(false);
        while (table.getItemCount() > lines.size()) {
            table.remove(table.getItemCount() - 1);
        }
        for (int i = 0; i < lines.size(); i++) {
            TableItem item = i < table.getItemCount() ? table.getItem(i) : new TableItem(table, SWT.NONE);
            Line line = lines.get(i);
            String shown = line.field().equals(Fields.TIMESTAMP)
                    ? TimeLabels.full(event.micros(), context.zone()) + " " + TimeLabels.zoneName(context.zone(), event.micros()) + "   ("
                            + line.value() + ")"
                    : Format.line(Format.value(line.field(), line.value()), LONGEST);
            item.setData(line);
            item.setText(new String[] { line.field().name(), shown });
            item.setForeground(0, Theme.palette().get(Ink.MUTED));
        }
        table.setRedraw(true);
    }
}
