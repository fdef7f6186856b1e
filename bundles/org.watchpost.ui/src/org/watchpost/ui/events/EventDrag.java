/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.events;

import java.util.List;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.Selection;

/**
 * Lets selected rows be dragged to where they are wanted: onto a phase or the timeline of the incident. What is dragged is the
 * selection of the window, which the target asks for itself. A press on a row that isn't selected begins no drag, it selects.
 */
final class EventDrag {

    /** What was selected when the button went down, before the table made it the one row under the pointer. */
    private List<Selection.Rows> before = List.of();

    private EventDrag() {
    }

    static void install(NatTable nat, EventTable table, InvestigationContext context) {
        new EventDrag().connect(nat, table, context);
    }

    private void connect(NatTable nat, EventTable table, InvestigationContext context) {
        Listener pressed = event -> {
            if (event.widget == nat && event.button == 1) {
                before = context.selection().rows();
            }
        };
        Display display = nat.getDisplay();
        display.addFilter(SWT.MouseDown, pressed);
        nat.addDisposeListener(e -> display.removeFilter(SWT.MouseDown, pressed));
        DragSource source = new DragSource(nat, DND.DROP_COPY);
        source.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer() });
        source.addDragListener(new DragSourceAdapter() {
            @Override
            @SuppressWarnings("null")
            public void dragStart(DragSourceEvent event) {
                var regions = nat.getRegionLabelsByXY(event.x, event.y);
                long row = table.rowAt(event.y);
                event.doit = regions != null && regions.hasLabel(GridRegion.BODY) && context.openCase().isPresent()
                        && before.stream().anyMatch(range -> range.from() <= row && row < range.to());
                if (event.doit) {
                    table.selectRows(before, (int) row);
                    LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(context.selection().rows()));
                }
            }

            @Override
            @SuppressWarnings("null")
            public void dragSetData(DragSourceEvent event) {
                event.data = LocalSelectionTransfer.getTransfer().getSelection();
            }

            @Override
            @SuppressWarnings("null")
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
    }
}
