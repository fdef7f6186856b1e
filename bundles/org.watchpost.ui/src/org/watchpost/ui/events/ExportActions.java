/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.events;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.op.ExportEventsOperation;
import org.watchpost.core.op.ExportParquetOperation;
import org.watchpost.core.op.RowFormat;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.SortOrder;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.util.Background;
import org.watchpost.ui.util.Format;

/** Writing all rows of a result to a file: text, CSV or JSON lines by its name's ending. */
public final class ExportActions {

    private ExportActions() {
    }

    /** Asks for a file and exports all rows of the window's search. */
    public static void ask(InvestigationContext context, Shell shell) {
        if (context.openCase().isEmpty()) {
            return;
        }
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText("Export " + (context.matching() < 0 ? "all rows" : Format.count(context.matching(), "row")));
        dialog.setFilterNames(new String[] { "CSV", "JSON lines, all fields", "Parquet", "Text", "Raw records" });
        dialog.setFilterExtensions(new String[] { "*.csv", "*.json", "*.parquet", "*.txt", "*.log" });
        dialog.setFileName("events.csv");
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            run(context, Path.of(file));
        }
    }

    /** Exports all rows of the window's search with the columns of its dataset, in a job with progress. */
    public static void run(InvestigationContext context, Path file) {
        OpenCase open = context.openCase().orElse(null);
        if (open == null) {
            return;
        }
        EventQuery query = context.search().toQuery();
        SortOrder sort = context.sort();
        if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".parquet")) {
            Background.run("Exporting events", "Choose another place to write to.",
                    monitor -> new ExportParquetOperation(open, query, sort, List.of(), file).run(monitor));
            return;
        }
        RowFormat format = EventText.format(form(file), Columns.load(""), context.zone());
        Background.run("Exporting events", "Choose another place to write to.",
                monitor -> new ExportEventsOperation(open, query, sort, format, file).run(monitor));
    }

    private static EventCopy.Form form(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(".jsonl") ? EventCopy.Form.JSON
                : name.endsWith(".csv") ? EventCopy.Form.CSV : name.endsWith(".log") ? EventCopy.Form.RAW : EventCopy.Form.TEXT;
    }
}
