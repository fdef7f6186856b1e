/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.imports;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.watchpost.ui.util.Keyed;

/** A field for a time zone: choose one or write its name or offset. */
public final class Zones {

    private Zones() {
    }

    /** A combo box with all zones. */
    public static Combo combo(Composite parent, ZoneId zone, String id) {
        Combo combo = Keyed.id(new Combo(parent, SWT.DROP_DOWN), id);
        combo.setItems(new TreeSet<>(ZoneId.getAvailableZoneIds()).toArray(String[]::new));
        combo.setText(zone.getId().equals("Z") ? "UTC" : zone.getId());
        combo.setVisibleItemCount(20);
        return combo;
    }

    /** What stands in the field; empty if that is no zone. */
    public static Optional<ZoneId> read(Combo combo) {
        try {
            return Optional.of(ZoneId.of(combo.getText().strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
