/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.details;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.event.Event;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.events.EventCopy;
import org.watchpost.ui.events.ValueMenu;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;

/** The event's bytes where they stand in the evidence. */
final class EvidenceTab implements DetailsPane.Tab {

    /** Bytes that are copied at once. */
    private static final int MOST = 1_000_000;

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
        menu();
    }

    private void menu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(m -> {
            menu.add(ValueMenu.action("Copy Bytes as Hexadecimal",
                    () -> hex.marked(MOST, bytes -> EventCopy.text(HexFormat.ofDelimiter(" ").formatHex(bytes)))));
            menu.add(ValueMenu.action("Copy Bytes as Text",
                    () -> hex.marked(MOST, bytes -> EventCopy.text(new String(bytes, StandardCharsets.UTF_8)))));
            menu.add(new Separator());
            menu.add(ValueMenu.action("Copy File, Offset and SHA-256", () -> EventCopy.text(where.getToolTipText())));
        });
        hex.control().setMenu(menu.createContextMenu(hex.control()));
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
