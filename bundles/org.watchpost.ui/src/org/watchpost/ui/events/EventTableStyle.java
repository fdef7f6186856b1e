/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.events;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.convert.DefaultDisplayConverter;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortableHeaderTextPainter;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeEnum;
import org.eclipse.swt.graphics.Color;
import org.watchpost.core.marks.ColourRule;
import org.watchpost.ui.theme.Palette;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.theme.Theme;

/** How the event table looks, taken from the palette; can be applied again when the theme changes. */
final class EventTableStyle extends AbstractRegistryConfiguration {

    static final String NUMBER = "number";
    static final String STRIPE = "stripe";
    static final String MARKED = "marked";
    static final String PENDING = "pending";
    static final String ERROR = "errorRow";
    static final String SEVERITY = "severity";
    static final String RULE = "rule-";

    /** Cells carry labels by what their row is. */
    static void label(LabelStack labels, RowFlag flag, boolean odd, boolean pending) {
        if (pending) {
            labels.addLabel(PENDING);
        }
        if (flag.marked()) {
            labels.addLabel(MARKED);
        }
        ColourRule rule = flag.rule();
        if (rule != null) {
            labels.addLabel(RULE + rule.colour().word());
        }
        if (flag.error()) {
            labels.addLabel(ERROR);
        } else if (flag.severity() > 0) {
            labels.addLabel(SEVERITY + flag.severity());
        }
        if (odd) {
            labels.addLabel(STRIPE);
        }
    }

    /** The painter of headings: text and the arrow of the order. */
    static ICellPainter headerPainter() {
        return new BackgroundPainter(new PaddingDecorator(
                new SortableHeaderTextPainter(new TextPainter(false, false), CellEdgeEnum.RIGHT, false, 4, false), 0, 6, 0, 6, false));
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        Palette palette = Theme.palette();
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
                new BackgroundPainter(new PaddingDecorator(new TextPainter(false, false), 0, 6, 0, 6, false)));
        registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new DefaultDisplayConverter());
        registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, palette.get(Ink.GRID));
        Style base = style(palette.get(Ink.BACKGROUND), palette.get(Ink.TEXT));
        base.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
        base.setAttributeValue(CellStyleAttributes.FONT, JFaceResources.getDefaultFont());
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, base);
        row(registry, STRIPE, style(palette.get(Ink.STRIPE), null));
        row(registry, MARKED, style(palette.get(Ink.MARK), null));
        row(registry, PENDING, style(null, palette.get(Ink.MUTED)));
        row(registry, ERROR, style(null, palette.get(Ink.ERROR)));
        row(registry, SEVERITY + 1, style(null, palette.get(Ink.SEVERITY1)));
        row(registry, SEVERITY + 2, style(null, palette.get(Ink.SEVERITY2)));
        row(registry, SEVERITY + 3, style(null, palette.get(Ink.SEVERITY3)));
        row(registry, SEVERITY + 4, style(null, palette.get(Ink.SEVERITY4)));
        for (ColourRule.Colour colour : ColourRule.Colour.values()) {
            row(registry, RULE + colour.word(), style(palette.rule(colour, false), null));
        }
        Style number = new Style();
        number.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
        row(registry, NUMBER, number);
        selection(registry, palette);
        headings(registry, palette);
    }

    private static void selection(IConfigRegistry registry, Palette palette) {
        Style selected = style(palette.get(Ink.SELECTION), palette.get(Ink.SELECTION_TEXT));
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, selected, DisplayMode.SELECT);
        Style anchor = style(palette.get(Ink.SELECTION), palette.get(Ink.SELECTION_TEXT));
        anchor.setAttributeValue(CellStyleAttributes.BORDER_STYLE,
                new BorderStyle(1, palette.get(Ink.FOCUS), BorderStyle.LineStyleEnum.DOTTED));
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, anchor, DisplayMode.SELECT,
                SelectionStyleLabels.SELECTION_ANCHOR_STYLE);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, anchor, DisplayMode.NORMAL,
                SelectionStyleLabels.SELECTION_ANCHOR_STYLE);
    }

    private static void headings(IConfigRegistry registry, Palette palette) {
        for (String region : new String[] { GridRegion.COLUMN_HEADER, GridRegion.CORNER }) {
            for (DisplayMode mode : new DisplayMode[] { DisplayMode.NORMAL, DisplayMode.SELECT }) {
                registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE,
                        style(palette.get(Ink.HEADER), palette.get(Ink.HEADER_TEXT)),
                        mode, region);
            }
        }
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, headerPainter(), DisplayMode.NORMAL, GridRegion.COLUMN_HEADER);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new RowFlagPainter(), DisplayMode.NORMAL,
                GridRegion.ROW_HEADER);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new BackgroundPainter(), DisplayMode.NORMAL, GridRegion.CORNER);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style(palette.get(Ink.BACKGROUND), palette.get(Ink.TEXT)),
                DisplayMode.NORMAL, GridRegion.ROW_HEADER);
        for (String label : new String[] { GridRegion.ROW_HEADER, SelectionStyleLabels.ROW_FULLY_SELECTED_STYLE }) {
            registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE,
                    style(palette.get(Ink.SELECTION), palette.get(Ink.SELECTION_TEXT)),
                    DisplayMode.SELECT, label);
        }
    }

    private static void row(IConfigRegistry registry, String label, Style style) {
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, label);
    }

    private static Style style(@org.jspecify.annotations.Nullable Color background, @org.jspecify.annotations.Nullable Color foreground) {
        Style style = new Style();
        if (background != null) {
            style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, background);
        }
        if (foreground != null) {
            style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, foreground);
        }
        return style;
    }
}
