/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.query;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.ui.InvestigationContext;

/** The choice of the zone times are shown in. */
final class ZoneMenu {

    private ZoneMenu() {
    }

    static void open(Control below, InvestigationContext context) {
        Menu menu = new Menu(below);
        Set<ZoneId> zones = new LinkedHashSet<>();
        context.openCase().map(OpenCase::zone).ifPresent(zones::add);
        zones.add(ZoneOffset.UTC);
        zones.add(ZoneId.systemDefault());
        for (ZoneId zone : zones) {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            boolean own = context.openCase().map(OpenCase::zone).filter(zone::equals).isPresent();
            item.setText((zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId()) + (own ? " (the case's)" : ""));
            item.setSelection(zone.equals(context.zone()));
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> context.setZone(zone)));
        }
        MenuItem other = new MenuItem(menu, SWT.PUSH);
        other.setText("Other…");
        other.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose(below, context)));
        RangeMenu.show(menu, below);
    }

    private static void choose(Control owner, InvestigationContext context) {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(owner.getShell(),
                LabelProvider.createTextProvider(String::valueOf));
        dialog.setTitle("Time Zone");
        dialog.setMessage("Zone (type to filter, * for any characters):");
        dialog.setElements(new TreeSet<>(ZoneId.getAvailableZoneIds()).toArray());
        if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof String id) {
            context.setZone(QueryBar.zone(id, context.zone()));
        }
    }
}
