/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.start;

import java.util.EnumSet;
import java.util.List;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.watchpost.ui.InvestigationContext.Topic;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.cases.CaseActions;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Parts;

/** Name, drop target, buttons, recent cases; in the middle of whatever room there is. */
final class StartPane {

    private static final int WIDTH = 800;

    private static final String QUEUES = "org.watchpost.ui.queues.perspective";

    private final Composite page;
    private final RecentList recent;
    private final Label state;
    private final Button example;

    StartPane(Composite parent, InvestigationContext context) {

        Composite outer = new Composite(parent, SWT.NONE);
        outer.setLayout(Layouts.roomy(1, 16));
        page = Keyed.id(new Composite(outer, SWT.NONE), "start.page");
        GridData middle = new GridData(SWT.CENTER, SWT.CENTER, true, true);
        middle.widthHint = WIDTH;
        page.setLayoutData(middle);
        GridLayout layout = Layouts.roomy(4, 0);
        layout.makeColumnsEqualWidth = true;
        layout.verticalSpacing = 12;
        page.setLayout(layout);
        title();
        DropField drop = new DropField(page, context);
        drop.control().setLayoutData(span(new GridData(SWT.FILL, SWT.FILL, true, false), 180));
        example = button("Open the Worked Example", "start.example", () -> WorkedExample.open(context, this::say));
        button("New Case…", "start.new", () -> CaseActions.askNew(context));
        button("Open Case…", "start.open", () -> CaseActions.askOpen(context));
        button("Watch Mail Servers", "start.watch", () -> Parts.perspective(QUEUES));
        state = Keyed.id(new Label(page, SWT.WRAP), "start.state");
        state.setLayoutData(span(Layouts.wide(WIDTH), SWT.DEFAULT));
        recent = new RecentList(page, context);
        recent.control().setLayoutData(span(new GridData(SWT.FILL, SWT.FILL, true, true), 180));
        ViewKeys.install(page, "the start page",
                List.of(new ViewKeys.Line("Tab", "Next button or case"), new ViewKeys.Line("Enter", "Open the case")));
        context.on(page, EnumSet.of(Topic.CASE), () -> {
            say("");
            recent.update();
        });
        recent.update();
    }

    private void title() {
        Label name = new Label(page, SWT.NONE);
        name.setText("Watchpost");
        LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), page);
        Font large = fonts.create(FontDescriptor.createFrom(name.getFont()).increaseHeight(10));
        name.setFont(large);
        name.setLayoutData(span(Layouts.wide(), SWT.DEFAULT));
        Label line = new Label(page, SWT.WRAP);
        line.setText("From a log line to the row of the report, each with the exact bytes it came from.");
        line.setLayoutData(span(Layouts.wide(WIDTH), SWT.DEFAULT));
    }

    private static GridData span(GridData data, int height) {
        data.horizontalSpan = 4;
        data.heightHint = height;
        return data;
    }

    private Button button(String label, String id, Runnable what) {
        Button button = Keyed.id(new Button(page, SWT.PUSH), id);
        button.setText(label);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.heightHint = 36;
        button.setLayoutData(data);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> what.run()));
        return button;
    }

    /** Says how it goes below the buttons; while something is said the example can't be asked for again. */
    private void say(String text) {
        state.setText(text);
        example.setEnabled(text.isEmpty());
        page.layout();
    }

    void setFocus() {
        Control focus = recent.isEmpty() ? example : recent.focusControl();
        focus.setFocus();
    }
}
