/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.queues.board;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.watchpost.core.monitor.Monitor;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.queues.QueueWatch;
import org.watchpost.ui.queues.config.Configure;
import org.watchpost.ui.queues.wall.WallScreen;
import org.watchpost.ui.util.ContextView;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Pages;

/** The board: a row for each queue of each server. */
public final class BoardView extends ContextView {

    public static final String ID = "org.watchpost.ui.queues.board";

    @Override
    protected Runnable create(Composite parent, InvestigationContext context) {
        QueueWatch watch = QueueWatch.get();
        Composite all = new Composite(parent, SWT.NONE);
        all.setLayout(Layouts.tight(1));
        Composite bar = new Composite(all, SWT.NONE);
        bar.setLayoutData(Layouts.wide());
        bar.setLayout(Layouts.roomy(7, 4));
        Label summary = Keyed.id(new Label(bar, SWT.NONE), "queues.summary");
        summary.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button(bar, "Add server…", () -> Configure.add(bar.getShell(), watch));
        button(bar, "Servers and alarms…", () -> Configure.open(bar.getShell(), watch));
        button(bar, "Measure now", () -> watch.selected().ifPresent(row -> watch.work("Measuring", m -> m.probeNow(row.server()))));
        Button pause = button(bar, "Pause", () -> watch.work("Pausing", m -> {
            if (m.isPaused()) {
                m.resume();
            } else {
                m.pause();
            }
        }));
        button(bar, "Wall screen", () -> WallScreen.open(bar.getDisplay(), watch));
        Pages pages = new Pages(all);
        pages.stack().setLayoutData(Layouts.fill());
        BoardTable table = new BoardTable(pages.stack(), watch);
        watch.on(all, () -> {
            String failed = watch.monitor().map(Monitor::problem).orElse("");
            summary.setText(watch.problem().isEmpty() ? watch.summary() + (failed.isEmpty() ? "" : "  ·  ⚠ " + failed) : watch.problem());
            boolean paused = watch.monitor().map(m -> m.isPaused()).orElse(false);
            String label = paused ? "Go on" : "Pause";
            if (!pause.getText().equals(label)) {
                pause.setText(label);
                bar.layout();
            }
            if (watch.board().isEmpty()) {
                pages.message(watch.monitor().isPresent() ? "No mail server is watched yet" : "Opening…",
                        "Watchpost measures queues and answers of your mail servers and raises alarms that do not depend on mail.",
                        watch.monitor().isPresent() ? List.of(new Pages.Action("Add a server…", () -> Configure.add(bar.getShell(), watch)),
                                new Pages.Action("Load a configuration…", () -> Configure.load(bar.getShell(), watch))) : List.of());
            } else {
                table.show(watch.board());
                pages.content(table.control());
            }
        });
        watch.whenOpen(all, monitor -> watch.follow(all, context));
        return table::setFocus;
    }

    private static Button button(Composite bar, String text, Runnable what) {
        Button button = Keyed.id(new Button(bar, SWT.PUSH), "queues." + text);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> what.run()));
        return button;
    }
}
