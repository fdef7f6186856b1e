/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.details;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.event.Event;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;

/** The event's bytes where they stand in the evidence. */
final class EvidenceTab implements DetailsPane.Tab {

    private final InvestigationContext context;
    private final Composite area;
    private final Label where;
    private final HexCanvas hex;

    EvidenceTab(Composite parent, InvestigationContext context) {
        this.context = context;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = Layouts.tight(1);
        layout.marginHeight = 4;
        layout.marginWidth = 4;
        layout.verticalSpacing = 4;
        area.setLayout(layout);
        where = Keyed.id(new Label(area, SWT.NONE), "details.evidence.where");
        where.setLayoutData(Layouts.wide(300));
        hex = new HexCanvas(area);
        hex.control().setLayoutData(Layouts.fill());
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public void show(Event event) {
        context.openCase().ifPresent(open -> {
            int id = event.ref().source();
            SourceInfo source = id < open.sources().size() ? open.sources().get(id) : null;
            where.setText(source == null ? "" : source.path() + "   offset " + Format.number(event.ref().offset()) + ", "
                    + Format.number(event.ref().length()) + " bytes   SHA-256 "
                    + (source.sha256().isEmpty() ? "not known yet" : source.sha256()));
            where.setToolTipText(where.getText());
            hex.show(() -> open.bytes(id), event.ref().offset(), event.ref().length());
        });
    }
}
