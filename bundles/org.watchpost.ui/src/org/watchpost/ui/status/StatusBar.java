/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.status;

import java.util.EnumSet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.InvestigationContext.Topic;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Parts;
import org.watchpost.ui.util.Throttle;
import org.watchpost.ui.util.TimeLabels;

/** The line at the foot of the window: how many of how many events, when, how the import goes, which case. */
public final class StatusBar {

    private static final String QUEUES = "org.watchpost.ui.queues.perspective";

    private final InvestigationContext context;
    private final Composite bar;
    private final Label text;
    private final Label caseName;
    private final Link cancel;
    private final Link alarms;

    public StatusBar(Composite parent, InvestigationContext context) {
        this.context = context;
        bar = Keyed.id(new Composite(parent, SWT.NONE), "status.bar");
        GridLayout layout = Layouts.tight(4);
        layout.marginWidth = 8;
        layout.marginHeight = 4;
        layout.horizontalSpacing = 8;
        bar.setLayout(layout);
        text = Keyed.id(new Label(bar, SWT.NONE), "status.text");
        text.setLayoutData(Layouts.wide(300));
        cancel = Keyed.id(new Link(bar, SWT.NONE), "status.cancel");
        cancel.setText("<a>cancel import</a>");
        cancel.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        cancel.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> context.imports().cancel()));
        alarms = Keyed.id(new Link(bar, SWT.NONE), "status.alarms");
        alarms.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        alarms.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> Parts.perspective(QUEUES)));
        caseName = Keyed.id(new Label(bar, SWT.RIGHT), "status.case");
        caseName.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        Throttle throttle = new Throttle(bar, 150, this::update);
        context.on(bar, EnumSet.allOf(Topic.class), throttle::request);
        AlarmCount.onChange(bar, throttle::request);
        update();
    }

    private void update() {
        text.setText(line());
        String name = context.openCase().map(open -> open.name() + (open.readOnly() ? " (read only)" : "")).orElse("");
        boolean running = context.imports().running();
        String alarming = AlarmCount.active() == 0 ? "" : "▲ <a>" + Format.count(AlarmCount.active(), "alarm") + "</a>";
        if (!caseName.getText().equals(name) || cancel.getVisible() != running || !alarms.getText().equals(alarming)) {
            alarms.setText(alarming);
            ((GridData) alarms.getLayoutData()).exclude = alarming.isEmpty();
            alarms.setVisible(!alarming.isEmpty());
            caseName.setText(name);
            caseName.setToolTipText(context.openCase().map(OpenCase::folder).map(Object::toString).orElse(""));
            cancel.setVisible(running);
            ((GridData) cancel.getLayoutData()).exclude = !running;
            bar.layout();
        }
        alarms.setForeground(Theme.palette().get(Ink.ERROR));
        if (!AlarmCount.worst().equals(alarms.getToolTipText())) {
            alarms.setToolTipText(AlarmCount.worst());
        }
    }

    private String line() {
        if (context.openCase().isEmpty()) {
            return "No case is open: drop logs anywhere, or choose one";
        }
        StringBuilder line = new StringBuilder();
        line.append(context.matching() < 0 ? "Searching…" : Format.number(context.matching()));
        if (context.total() >= 0) {
            line.append(" of ").append(Format.count(context.total(), "event"));
        }
        line.append("  ·  ").append(TimeLabels.range(context.search().range(), context.zone())).append(", ")
                .append(context.zone().getId().equals("Z") ? "UTC" : context.zone().getId());
        if (context.selection().count() > 1) {
            line.append("  ·  ").append(Format.number(context.selection().count())).append(" selected");
        }
        if (!context.marks().isEmpty()) {
            line.append("  ·  ").append(Format.number(context.marks().size())).append(" marked");
        }
        String importing = context.imports().line();
        if (!importing.isEmpty()) {
            line.append("  ·  ").append(importing);
        }
        return line.toString();
    }
}
