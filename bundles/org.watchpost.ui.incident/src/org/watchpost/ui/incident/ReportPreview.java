/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.incident;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.report.ReportRenderer;
import org.watchpost.core.report.ReportTemplates;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.report.ReportActions;
import org.watchpost.ui.util.Background;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Services;
import org.watchpost.ui.util.TimeLabels;
import org.watchpost.ui.util.Ui;

/** The report as text, to see what is missing; and the way to write it. Text is all that is shown: nothing in it can act. */
final class ReportPreview {

    private static final int LONGEST = 400_000;

    private final InvestigationContext context;
    private final Composite area;
    private final Text text;
    private int shows;

    ReportPreview(Composite parent, InvestigationContext context) {
        this.context = context;
        area = new Composite(parent, SWT.NONE);
        area.setLayout(Layouts.roomy(2, 4));
        Button write = Keyed.id(new Button(area, SWT.PUSH), "incident.report");
        write.setText("Write Report…");
        write.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> ReportActions.write(context)));
        Button again = Keyed.id(new Button(area, SWT.PUSH), "incident.preview");
        again.setText("Refresh");
        again.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> show()));
        text = Keyed.id(new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP | SWT.BORDER), "incident.preview.text");
        var data = Layouts.fill();
        data.horizontalSpan = 2;
        text.setLayoutData(data);
        text.setFont(JFaceResources.getTextFont());
    }

    Control control() {
        return area;
    }

    void setFocus() {
        text.setFocus();
    }

    void show() {
        OpenCase open = context.openCase().orElse(null);
        List<ReportRenderer> renderers = Services.all(ReportRenderer.class).stream().filter(one -> one.format().equals("md")).toList();
        if (open == null || renderers.isEmpty()) {
            return;
        }
        int mine = ++shows;
        text.setText("…");
        Background.run("Preview of the report", "", monitor -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            renderers.get(0).render(
                    new ReportRenderer.Request(open, TimeLabels.now(), context.zone(), Locale.ENGLISH, ReportTemplates.own()), out,
                    monitor);
            String all = out.toString(StandardCharsets.UTF_8);
            String shown = all.length() <= LONGEST ? all : all.substring(0, LONGEST) + "\n…";
            Ui.async(text, () -> {
                if (mine == shows) {
                    text.setText(shown);
                }
            });
        });
    }
}
