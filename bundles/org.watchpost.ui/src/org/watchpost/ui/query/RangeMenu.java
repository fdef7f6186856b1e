/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.query;

import java.time.Instant;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.event.Event;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.text.Times;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.util.Latest;
import org.watchpost.ui.util.Ui;

/** The choice of a time range: all, the last stretch of what there is, around the selected event, or two times. */
final class RangeMenu {

    private static final long MINUTE = 60 * Times.SECOND;
    private static final long HOUR = 60 * MINUTE;

    private final InvestigationContext context;

    RangeMenu(InvestigationContext context) {
        this.context = context;
    }

    void open(Control below) {
        Menu menu = new Menu(below);
        item(menu, "All Time", () -> Searches.within(context, TimeRange.ALL));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "Last 15 Minutes of the Case", () -> last(below, 15 * MINUTE));
        item(menu, "Last Hour of the Case", () -> last(below, HOUR));
        item(menu, "Last 24 Hours of the Case", () -> last(below, 24 * HOUR));
        Event focus = context.selection().focus();
        if (focus != null) {
            new MenuItem(menu, SWT.SEPARATOR);
            item(menu, "5 Minutes around the Event", () -> around(focus, 5 * MINUTE));
            item(menu, "1 Hour around the Event", () -> around(focus, HOUR));
            item(menu, "From the Event on", () -> Searches.within(context, new TimeRange(focus.micros(), context.search().range().to())));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "Only New since Now", () -> Searches.within(context, new TimeRange(now(), TimeRange.ALL.to())));
        item(menu, "Only What Is Taken In from Now On", () -> takenInLater(below));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "From … To …", () -> choose(below));
        show(menu, below);
    }

    private static long now() {
        return Times.micros(Instant.now());
    }

    /** Sources are numbered as they come; what comes has a greater number than all there are. */
    private void takenInLater(Control owner) {
        context.openCase().ifPresent(open -> new Latest<Integer>(Ui.executor(owner), "Finding the last source").run(
                monitor -> open.sources().stream().mapToInt(SourceInfo::id).max().orElse(-1),
                last -> Searches.after(context, last), problem -> Errors.show("The last source could not be found", "", problem)));
    }

    private void around(Event event, long micros) {
        Searches.within(context, new TimeRange(event.micros() - micros, event.micros() + micros));
    }

    private void last(Control owner, long micros) {
        context.openCase().ifPresent(open -> new Latest<java.util.Optional<TimeRange>>(Ui.executor(owner), "Finding the last event")
                .run(monitor -> open.events().extent(EventQuery.ALL, monitor),
                        extent -> extent.ifPresent(all -> Searches.within(context, new TimeRange(all.to() - micros, all.to()))),
                        problem -> Errors.show("The time range could not be found", "Choose another one.", problem)));
    }

    private void choose(Control below) {
        RangeDialog dialog = new RangeDialog(below.getShell(), context.search().range(), context.zone());
        if (dialog.open() == Window.OK) {
            Searches.within(context, dialog.range());
        }
    }

    private static void item(Menu menu, String label, Runnable what) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(label);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> what.run()));
    }

    /** Shows a menu below a control and disposes of it afterwards. */
    static void show(Menu menu, Control below) {
        menu.setLocation(below.toDisplay(0, below.getSize().y));
        menu.addListener(SWT.Hide, e -> e.display.asyncExec(menu::dispose));
        menu.setVisible(true);
    }
}
