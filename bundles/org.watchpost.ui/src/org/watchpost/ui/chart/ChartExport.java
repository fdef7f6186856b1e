/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.chart;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.theme.Palette;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Background;
import org.jspecify.annotations.Nullable;

/**
 * Copies, saves and prints charts. Files and paper get the light palette, whatever the theme is: that is what reports have.
 * For the UI thread.
 */
public final class ChartExport {

    /** Printed pixels are this share of an inch. */
    private static final double SCREEN_DPI = 96;

    private ChartExport() {
    }

    /** Gives a control a context menu for the chart it shows; the supplier may answer null while there is none. */
    public static Menu menu(Control control, Supplier<@Nullable Chart> chart) {
        Menu menu = new Menu(control);
        add(menu, control, chart);
        control.setMenu(menu);
        return menu;
    }

    /** Adds the entries to a menu there is already. */
    public static void add(Menu menu, Control control, Supplier<@Nullable Chart> chart) {
        item(menu, "Copy as picture", chart, shown -> copyPicture(control.getDisplay(), shown, control.getSize()));
        item(menu, "Copy as SVG", chart, shown -> copySvg(control.getDisplay(), shown, control.getSize()));
        item(menu, "Save as picture or SVG…", chart, shown -> save(control, shown));
        item(menu, "Print…", chart, shown -> print(control, shown));
    }

    private interface Use {
        void with(Chart chart);
    }

    private static void item(Menu menu, String text, Supplier<@Nullable Chart> chart, Use use) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            Chart shown = chart.get();
            if (shown != null) {
                use.with(shown);
            }
        }));
    }

    /** A chart as pixels. */
    public static ImageData picture(Display display, Chart chart, Palette palette, int width, int height) {
        Image image = new Image(display, Math.max(1, width), Math.max(1, height));
        GC gc = new GC(image);
        try {
            gc.setFont(display.getSystemFont());
            chart.draw(new SwtDrawing(gc, palette, width, height));
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** A chart as the bytes of a PNG file. */
    public static byte[] png(Display display, Chart chart, Palette palette, int width, int height) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { picture(display, chart, palette, width, height) };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        loader.save(bytes, SWT.IMAGE_PNG);
        return bytes.toByteArray();
    }

    private static void copyPicture(Display display, Chart chart, Point size) {
        copy(display, picture(display, chart, Theme.palette(), size.x, size.y), ImageTransfer.getInstance());
    }

    private static void copySvg(Display display, Chart chart, Point size) {
        copy(display, SvgDrawing.of(chart, Palette.of(false), size.x, size.y), TextTransfer.getInstance());
    }

    private static void copy(Display display, Object what, Transfer as) {
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[] { what }, new Transfer[] { as });
        clipboard.dispose();
    }

    private static void save(Control control, Chart chart) {
        FileDialog dialog = new FileDialog(control.getShell(), SWT.SAVE);
        dialog.setText("Save chart");
        dialog.setFilterExtensions(new String[] { "*.svg", "*.png" });
        dialog.setFilterNames(new String[] { "SVG drawing (*.svg)", "PNG picture (*.png)" });
        dialog.setFileName(chart.title().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-") + ".svg");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Point size = control.getSize();
            boolean png = chosen.toLowerCase(Locale.ROOT).endsWith(".png");
            byte[] bytes = png ? png(control.getDisplay(), chart, Palette.of(false), size.x, size.y)
                    : SvgDrawing.of(chart, Palette.of(false), size.x, size.y).getBytes(StandardCharsets.UTF_8);
            Background.run("Saving the chart", "Choose another folder.", monitor -> Files.write(Path.of(chosen), bytes));
        }
    }

    private static void print(Control control, Chart chart) {
        PrinterData data = new PrintDialog(control.getShell()).open();
        if (data == null) {
            return;
        }
        Printer printer = new Printer(data);
        try {
            if (printer.startJob(chart.title())) {
                Point size = control.getSize();
                Rectangle page = printer.getClientArea();
                double most = printer.getDPI().x / SCREEN_DPI * 2;
                float scale = (float) Math.min(most, Math.min((double) page.width / size.x, (double) page.height / size.y));
                GC gc = new GC(printer);
                Transform transform = new Transform(printer);
                printer.startPage();
                transform.scale(scale, scale);
                gc.setTransform(transform);
                chart.draw(new SwtDrawing(gc, Palette.of(false), size.x, size.y));
                printer.endPage();
                transform.dispose();
                gc.dispose();
                printer.endJob();
            } else {
                Errors.show("The chart could not be printed", "Look at the printer, or save the chart as a file.", null);
            }
        } finally {
            printer.dispose();
        }
    }
}
