/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.op.ExportFormat;
import org.watchpost.ui.util.Format;

/** Copying from plain tables and trees: a cell, the selected rows (Ctrl+C), all rows as CSV. For the UI thread. */
public final class CopyMenu {

    private CopyMenu() {
    }

    /** Gives a table its context menu: what {@code more} adds, then copying. */
    public static void install(Table table, Consumer<IMenuManager> more) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(m -> {
            more.accept(menu);
            if (menu.getItems().length > 0) {
                menu.add(new Separator());
            }
            fill(menu, table);
        });
        table.setMenu(menu.createContextMenu(table));
        table.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == 'c' && (e.stateMask & SWT.MOD1) != 0) {
                e.doit = false;
                EventCopy.text(rows(table, table.getSelection()));
            }
        });
    }

    /** Adds copying from a table to a menu that is about to be shown. */
    public static void fill(IMenuManager menu, Table table) {
        TableItem[] selected = table.getSelection();
        if (selected.length > 0) {
            String cell = cell(table, selected[0]);
            if (!cell.isEmpty()) {
                menu.add(ValueMenu.action("Copy " + Format.line(cell, 40), () -> EventCopy.text(cell)));
                menu.add(ValueMenu.action("Copy Defanged", () -> EventCopy.text(Format.defang(cell))));
            }
            menu.add(ValueMenu.action(selected.length == 1 ? "Copy Row\tCtrl+C" : "Copy Rows\tCtrl+C",
                    () -> EventCopy.text(rows(table, selected))));
        }
        if (table.getItemCount() > 0) {
            menu.add(ValueMenu.action("Copy Table as CSV", () -> EventCopy.text(csv(table))));
        }
    }

    /** Gives a tree its context menu: what {@code more} adds, then copying. */
    public static void install(Tree tree, Consumer<IMenuManager> more) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(m -> {
            more.accept(menu);
            TreeItem[] selected = tree.getSelection();
            if (selected.length > 0) {
                if (menu.getItems().length > 0) {
                    menu.add(new Separator());
                }
                menu.add(ValueMenu.action("Copy " + Format.line(selected[0].getText(0), 40), () -> EventCopy.text(selected[0].getText(0))));
                menu.add(ValueMenu.action("Copy Defanged", () -> EventCopy.text(Format.defang(selected[0].getText(0)))));
                menu.add(ValueMenu.action("Copy Row\tCtrl+C", () -> EventCopy.text(row(tree, selected))));
            }
        });
        tree.setMenu(menu.createContextMenu(tree));
        tree.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == 'c' && (e.stateMask & SWT.MOD1) != 0) {
                e.doit = false;
                EventCopy.text(row(tree, tree.getSelection()));
            }
        });
    }

    /** The text under the pointer, if that is in the row. */
    private static String cell(Table table, TableItem item) {
        Point pointer = table.toControl(table.getDisplay().getCursorLocation());
        for (int i = 0; i < table.getColumnCount(); i++) {
            if (item.getBounds(i).contains(pointer)) {
                return item.getText(i);
            }
        }
        return "";
    }

    private static String rows(Table table, TableItem[] items) {
        return Arrays.stream(items).map(item -> String.join("\t", texts(table, item))).collect(Collectors.joining("\n"));
    }

    private static String row(Tree tree, TreeItem[] items) {
        List<String> lines = new ArrayList<>();
        for (TreeItem item : items) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < Math.max(1, tree.getColumnCount()); i++) {
                cells.add(item.getText(i));
            }
            lines.add(String.join("\t", cells).stripTrailing());
        }
        return String.join("\n", lines);
    }

    private static List<String> texts(Table table, TableItem item) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(1, table.getColumnCount()); i++) {
            cells.add(item.getText(i));
        }
        return cells;
    }

    private static String csv(Table table) {
        StringBuilder text = new StringBuilder();
        List<Field> plain = Collections.nCopies(Math.max(1, table.getColumnCount()), Fields.MESSAGE);
        try {
            ExportFormat.line(Arrays.stream(table.getColumns()).map(TableColumn::getText).toList(), List.of(), text);
            for (TableItem item : table.getItems()) {
                ExportFormat.line(texts(table, item), plain, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
