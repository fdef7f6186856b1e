/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.watchpost.core.text.Times;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.cases.CaseActions;
import org.watchpost.ui.cases.RecentCases;
import org.watchpost.ui.events.ValueMenu;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Latest;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.TimeLabels;
import org.watchpost.ui.util.Ui;

/** The recent cases; those that are not there any more are shown muted. */
final class RecentList {

    /** A case as it is on the disk. */
    private record Recent(Path folder, String changed) {
    }

    private final Composite area;
    private final Label heading;
    private final Table table;
    private final InvestigationContext context;
    private final Latest<List<Recent>> work;

    RecentList(Composite parent, InvestigationContext context) {
        this.context = context;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = Layouts.tight(1);
        layout.verticalSpacing = 4;
        area.setLayout(layout);
        heading = new Label(area, SWT.NONE);
        heading.setLayoutData(Layouts.wide());
        Composite holder = new Composite(area, SWT.NONE);
        holder.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table = Keyed.id(new Table(holder, SWT.FULL_SELECTION | SWT.SINGLE), "start.recent");
        TableColumnLayout columns = new TableColumnLayout();
        holder.setLayout(columns);
        columns.setColumnData(new TableColumn(table, SWT.NONE), new ColumnWeightData(35, 100));
        columns.setColumnData(new TableColumn(table, SWT.NONE), new ColumnWeightData(22, 100));
        columns.setColumnData(new TableColumn(table, SWT.NONE), new ColumnWeightData(43, 100));
        table.addListener(SWT.DefaultSelection, e -> open());
        MenuManager menu = new MenuManager();
        menu.add(ValueMenu.action("Open", this::open));
        menu.add(ValueMenu.action("Take off This List", this::forget));
        table.setMenu(menu.createContextMenu(table));
        work = new Latest<>(Ui.executor(table), "Looking for recent cases");
    }

    Control control() {
        return area;
    }

    Control focusControl() {
        return table;
    }

    boolean isEmpty() {
        return table.getItemCount() == 0;
    }

    void update() {
        List<Path> folders = RecentCases.all();
        heading.setText(folders.isEmpty() ? "" : "Recent cases");
        table.setVisible(!folders.isEmpty());
        work.run(monitor -> look(folders), this::show, problem -> {
            // The list stays empty; cases can still be opened by their folder.
        });
    }

    private static List<Recent> look(List<Path> folders) throws java.io.IOException {
        List<Recent> all = new ArrayList<>();
        for (Path folder : folders) {
            boolean there = Files.isDirectory(folder);
            all.add(new Recent(folder,
                    there ? TimeLabels.second(Times.micros(Files.getLastModifiedTime(folder).toInstant()), ZoneId.systemDefault())
                            : "not there any more"));
        }
        return all;
    }

    private void show(List<Recent> all) {
        table.removeAll();
        for (Recent recent : all) {
            TableItem item = new TableItem(table, SWT.NONE);
            Path parent = recent.folder().getParent();
            item.setData(recent.folder());
            item.setText(new String[] { String.valueOf(recent.folder().getFileName()), recent.changed(),
                    parent == null ? "" : parent.toString() });
            item.setForeground(1, Theme.palette().get(Ink.MUTED));
            item.setForeground(2, Theme.palette().get(Ink.MUTED));
        }
        if (table.getItemCount() > 0) {
            table.setSelection(0);
        }
    }

    private void open() {
        TableItem[] items = table.getSelection();
        if (items.length == 1 && items[0].getData() instanceof Path folder) {
            CaseActions.open(context, folder, true);
        }
    }

    private void forget() {
        TableItem[] items = table.getSelection();
        if (items.length == 1 && items[0].getData() instanceof Path folder) {
            RecentCases.remove(folder);
            update();
        }
    }
}
