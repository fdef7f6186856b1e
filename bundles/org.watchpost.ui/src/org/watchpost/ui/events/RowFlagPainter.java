/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.events;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.watchpost.core.marks.ColourRule;
import org.watchpost.ui.theme.Palette;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.theme.Theme;

/** Draws the flags before a row: a shape and colour for the severity, a tick for a mark, a bar for a tag and for a colour rule. */
final class RowFlagPainter extends BackgroundPainter {

    @Override
    @SuppressWarnings("null") // NatTable says nothing of null
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        super.paintCell(cell, gc, bounds, registry);
        if (!(cell.getDataValue() instanceof RowFlag flag) || flag.equals(RowFlag.NONE)) {
            return;
        }
        Palette palette = Theme.palette();
        int middle = bounds.y + bounds.height / 2;
        gc.setAntialias(SWT.ON);
        ColourRule rule = flag.rule();
        if (rule != null) {
            gc.setBackground(palette.rule(rule.colour(), true));
            gc.fillRectangle(bounds.x + bounds.width - 3, bounds.y, 3, bounds.height);
        }
        if (flag.noted()) {
            gc.setBackground(palette.get(Ink.ACCENT));
            gc.fillRectangle(bounds.x, bounds.y + 2, 3, bounds.height - 4);
        }
        if (flag.marked()) {
            gc.setForeground(palette.get(Ink.ACCENT));
            gc.setLineWidth(2);
            gc.drawPolyline(new int[] { bounds.x + 4, middle, bounds.x + 7, middle + 4, bounds.x + 12, middle - 5 });
            gc.setLineWidth(1);
        }
        int x = bounds.x + bounds.width - 11;
        if (flag.error()) {
            gc.setForeground(palette.get(Ink.ERROR));
            gc.setLineWidth(2);
            gc.drawLine(x - 4, middle - 4, x + 4, middle + 4);
            gc.drawLine(x - 4, middle + 4, x + 4, middle - 4);
            gc.setLineWidth(1);
            return;
        }
        gc.setBackground(palette.severity(flag.severity()));
        gc.setForeground(palette.severity(flag.severity()));
        switch (flag.severity()) {
            case 1 -> gc.fillPolygon(new int[] { x, middle - 6, x + 6, middle + 5, x - 6, middle + 5 });
            case 2 -> gc.fillPolygon(new int[] { x, middle - 6, x + 6, middle, x, middle + 6, x - 6, middle });
            case 3 -> gc.fillOval(x - 4, middle - 4, 9, 9);
            case 4 -> gc.drawOval(x - 4, middle - 4, 8, 8);
            default -> {
                // plain events carry no shape
            }
        }
    }
}
