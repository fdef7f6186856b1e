/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.start;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.cases.CaseActions;
import org.watchpost.ui.imports.FileDrops;
import org.watchpost.ui.theme.Palette;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Keyed;

/** The large field that invites drops; a click or Enter opens the import dialog. */
final class DropField {

    private static final String FIRST = "Drop logs here";
    private static final String SECOND = "Files, folders and archives. A case is made for them by itself.";

    private static final String THIRD = "Hold Ctrl to link instead of copying. A click chooses files.";

    private final Canvas canvas;

    DropField(Composite parent, InvestigationContext context) {
        canvas = Keyed.id(new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND), "start.drop");
        canvas.addPaintListener(this::paint);
        canvas.addListener(SWT.MouseUp, e -> CaseActions.openImportDialog(context));
        canvas.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR || e.keyCode == ' ') {
                CaseActions.openImportDialog(context);
            }
        });
        canvas.addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
        canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            @SuppressWarnings("null") // the platform says nothing of null
            public void getName(AccessibleEvent e) {
                e.result = FIRST + ": " + SECOND;
            }
        });
        FileDrops.install(canvas, context);
        Theme.onChange(canvas, canvas::redraw);
    }

    Control control() {
        return canvas;
    }

    private void paint(PaintEvent e) {
        Palette palette = Theme.palette();
        Rectangle area = canvas.getClientArea();
        e.gc.setBackground(canvas.getParent().getBackground());
        e.gc.fillRectangle(area);
        e.gc.setAntialias(SWT.ON);
        e.gc.setBackground(palette.get(Ink.DROP));
        e.gc.fillRoundRectangle(2, 2, area.width - 4, area.height - 4, 12, 12);
        e.gc.setForeground(palette.get(canvas.isFocusControl() ? Ink.FOCUS : Ink.ACCENT));
        e.gc.setLineWidth(canvas.isFocusControl() ? 3 : 2);
        e.gc.setLineDash(new int[] { 8, 6 });
        e.gc.drawRoundRectangle(3, 3, area.width - 7, area.height - 7, 12, 12);
        e.gc.setLineStyle(SWT.LINE_SOLID);
        int middle = area.height / 2;
        e.gc.setFont(org.eclipse.jface.resource.JFaceResources.getHeaderFont());
        centred(e, palette, Ink.TEXT, FIRST, area, middle - 36);
        e.gc.setFont(canvas.getFont());
        centred(e, palette, Ink.MUTED, SECOND, area, middle - 2);
        centred(e, palette, Ink.MUTED, THIRD, area, middle + 18);
    }

    private static void centred(PaintEvent e, Palette palette, Ink ink, String text, Rectangle area, int y) {
        e.gc.setForeground(palette.get(ink));
        Point size = e.gc.textExtent(text);
        e.gc.drawText(text, Math.max(12, (area.width - size.x) / 2), y, true);
    }
}
