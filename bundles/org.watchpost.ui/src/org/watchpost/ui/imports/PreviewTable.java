/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.imports;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.core.parse.Parser;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Latest;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Ui;

/** The first events of the first file, as the chosen settings would make them. */
final class PreviewTable {

    private static final int PAUSE = 200;

    private final Composite area;
    private final Label headline;
    private final Table table;
    private final Latest<Preview> work;

    PreviewTable(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(Layouts.tight(1));
        headline = Keyed.id(new Label(area, SWT.NONE), "import.preview.headline");
        headline.setLayoutData(Layouts.wide());
        headline.setText("Choose files to see their first events.");
        Composite holder = new Composite(area, SWT.NONE);
        GridData data = Layouts.fill();
        data.heightHint = 180;
        data.widthHint = 640;
        holder.setLayoutData(data);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        table = Keyed.id(new Table(holder, SWT.BORDER | SWT.FULL_SELECTION), "import.preview");
        table.setHeaderVisible(true);
        column(layout, "Time", new ColumnPixelData(170));
        column(layout, "Dataset", new ColumnPixelData(120));
        column(layout, "What was read", new ColumnWeightData(100, 200));
        work = new Latest<>(Ui.executor(table), "Reading the first events");
    }

    private void column(TableColumnLayout layout, String name, org.eclipse.jface.viewers.ColumnLayoutData data) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(name);
        layout.setColumnData(column, data);
    }

    Control control() {
        return area;
    }

    void show(List<Path> paths, Settings settings, ZoneId caseZone, List<Parser> parsers) {
        if (paths.isEmpty()) {
            work.cancel();
            table.removeAll();
            headline.setText("Choose files to see their first events.");
            return;
        }
        work.run(PAUSE, monitor -> Preview.of(paths, settings, caseZone, parsers), this::set, problem -> {
            table.removeAll();
            headline.setText("✕ " + Errors.reason(problem));
        });
    }

    private void set(Preview preview) {
        headline.setText(preview.headline());
        table.setRedraw(false);
        table.removeAll();
        for (Preview.Row row : preview.rows()) {
            new TableItem(table, SWT.NONE).setText(new String[] { row.time(), row.dataset(), row.fields() });
        }
        table.setRedraw(true);
    }
}
