/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.queues.alarms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.monitor.Alarm;
import org.watchpost.core.text.VisibleText;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.queues.Pivot;
import org.watchpost.ui.queues.QueueText;
import org.watchpost.ui.queues.QueueWatch;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.ContextView;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Pages;
import org.watchpost.ui.util.TimeLabels;

/** Alarms, active ones first: what is wrong since when, acknowledged with a note, and the way to the log lines of that minute. */
public final class AlarmsView extends ContextView {

    public static final String ID = "org.watchpost.ui.queues.alarms";

    private static final int SHOWN = 500;
    private static final String[] TITLES = { "", "Since", "Alarm", "What", "State", "Note" };
    private static final int[] WIDTHS = { 28, 156, 150, 360, 90, 120 };

    private List<Alarm> shown = List.of();

    @Override
    protected Runnable create(Composite parent, InvestigationContext context) {
        QueueWatch watch = QueueWatch.get();
        Pages pages = new Pages(parent);
        Table table = Keyed.id(new Table(pages.stack(), SWT.FULL_SELECTION | SWT.MULTI | SWT.VIRTUAL), "queues.alarms");
        table.setHeaderVisible(true);
        for (int i = 0; i < TITLES.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(TITLES[i]);
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.SetData, e -> {
            if (e.item instanceof TableItem item && e.index < shown.size()) {
                fill(item, shown.get(e.index), context);
            }
        });
        table.addListener(SWT.MouseDoubleClick, e -> toLines(table));
        table.addListener(SWT.KeyDown, e -> {
            if (e.character == 'a') {
                acknowledge(table, watch);
            } else if (e.character == SWT.CR) {
                toLines(table);
            }
        });
        Menu menu = new Menu(table);
        item(menu, "Acknowledge…\ta", () -> acknowledge(table, watch));
        item(menu, "Show log lines of that minute\tEnter", () -> toLines(table));
        table.setMenu(menu);
        ViewKeys.install(table, "the alarms", List.of(new ViewKeys.Line("a", "Acknowledge with a note"),
                new ViewKeys.Line("Enter", "Show the log lines of that minute")));
        watch.on(table, () -> show(watch, table, pages));
        Theme.onChange(table, () -> show(watch, table, pages));
        return table::setFocus;
    }

    private static void item(Menu menu, String text, Runnable what) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> what.run()));
    }

    private void show(QueueWatch watch, Table table, Pages pages) {
        List<Alarm> now = watch.alarms();
        if (now.isEmpty()) {
            shown = List.of();
            pages.message("No alarm", watch.board().isEmpty() ? "Alarms of the mail servers you watch appear here."
                    : "All servers are within their limits. Rules are under Watched Mail Servers.", List.of());
            return;
        }
        List<Alarm> next = now.size() > SHOWN ? now.subList(0, SHOWN) : now;
        if (!next.equals(shown)) {
            shown = new ArrayList<>(next);
            table.setItemCount(shown.size());
            table.clearAll();
        }
        pages.content(table);
    }

    private static void fill(TableItem item, Alarm alarm, InvestigationContext context) {
        int severity = alarm.active() ? alarm.severity().ordinal() : -1;
        item.setText(
                new String[] { alarm.active() ? alarm.severity().ordinal() >= 2 ? "◆" : alarm.severity().ordinal() == 1 ? "▲" : "●" : "✓",
                        TimeLabels.second(alarm.since(), context.zone()), VisibleText.line(alarm.rule()), VisibleText.line(alarm.message()),
                        QueueText.state(alarm), VisibleText.line(alarm.note()) });
        item.setForeground(0, Theme.palette().get(alarm.active() ? QueueText.ink(severity) : Ink.GOOD));
        item.setForeground(1, Theme.palette().get(Ink.MUTED));
    }

    private Optional<Alarm> selected(Table table) {
        int index = table.getSelectionIndex();
        return index >= 0 && index < shown.size() ? Optional.of(shown.get(index)) : Optional.empty();
    }

    private void acknowledge(Table table, QueueWatch watch) {
        List<Alarm> chosen = new ArrayList<>();
        for (int index : table.getSelectionIndices()) {
            if (index < shown.size()) {
                chosen.add(shown.get(index));
            }
        }
        if (chosen.isEmpty()) {
            return;
        }
        InputDialog dialog = new InputDialog(table.getShell(), "Acknowledge", "You have seen "
                + (chosen.size() == 1 ? "this alarm" : chosen.size() + " alarms") + ". What is being done about it?", "", null);
        if (dialog.open() == Window.OK) {
            @Nullable
            String note = dialog.getValue();
            watch.work("Acknowledging", monitor -> {
                for (Alarm alarm : chosen) {
                    monitor.acknowledge(alarm.id(), System.getProperty("user.name", ""), note == null ? "" : note);
                }
            });
        }
    }

    private void toLines(Table table) {
        selected(table).ifPresent(alarm -> Pivot.toMinute(getSite().getWorkbenchWindow(), alarm.key().server(), alarm.since()));
    }
}
