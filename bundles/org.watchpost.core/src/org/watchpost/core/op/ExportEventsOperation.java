/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.op;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Field;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.SortOrder;

/** Writes all rows of a query to a file, which appears when it is whole. Memory does not grow with the number of rows. */
public final class ExportEventsOperation {

    private final OpenCase source;
    private final EventQuery query;
    private final SortOrder sort;
    private final RowFormat format;
    private final Path file;

    /**
     * @param fields columns of a CSV file, or the only fields of JSON lines; empty for the usual columns, or all fields
     */
    public ExportEventsOperation(OpenCase source, EventQuery query, SortOrder sort, ExportFormat format, List<Field> fields, Path file) {
        this(source, query, sort, format.of(fields), file);
    }

    /** @param format how each row is written */
    public ExportEventsOperation(OpenCase source, EventQuery query, SortOrder sort, RowFormat format, Path file) {
        this.source = source;
        this.query = query;
        this.sort = sort;
        this.format = format;
        this.file = file.toAbsolutePath();
    }

    /**
     * Runs it.
     *
     * @return rows written
     * @throws OperationCanceledException when cancelled; a file that was there before is still there
     */
    public long run(IProgressMonitor monitor) throws IOException {
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
            throw new CaseException("Events can't be written to " + file + ": name a file in a folder that exists");
        }
        SubMonitor progress = SubMonitor.convert(monitor, "Exporting events", 100);
        long total = Math.max(1, source.events().count(query, progress.split(1)));
        SubMonitor rows = progress.split(99).setWorkRemaining((int) Math.min(total, Integer.MAX_VALUE));
        Path part = Files.createTempFile(folder, ".export-", ".part");
        long[] written = new long[1];
        try {
            try (BufferedWriter out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                format.heading(out);
                source.events().scan(query, sort, event -> {
                    format.row(event, out);
                    written[0]++;
                    rows.worked(1);
                    return !monitor.isCanceled();
                }, monitor);
            }
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        return written[0];
    }
}
