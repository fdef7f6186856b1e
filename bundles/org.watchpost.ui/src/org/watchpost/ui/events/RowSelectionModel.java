/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.events;

import org.eclipse.nebula.widgets.nattable.layer.event.IStructuralChangeEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionModel;

/** A selection that survives rows being added while an import runs; the table clears it when the result is another one. */
final class RowSelectionModel extends SelectionModel {

    RowSelectionModel(SelectionLayer layer) {
        super(layer);
    }

    @Override
    @SuppressWarnings("null") // NatTable says nothing of null
    public void handleLayerEvent(IStructuralChangeEvent event) {
        // keeps the selection where the superclass would clear it
    }
}
