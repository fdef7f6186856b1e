/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.op;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.FieldType;
import org.watchpost.core.event.Fields;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.SortOrder;

/**
 * Writes all rows of a query to a Parquet file, which appears when it is whole. Columns are those asked for, else all fields of
 * the catalogue that have a column in the index, and the record itself. Memory does not grow with the number of rows.
 */
public final class ExportParquetOperation {

    private final OpenCase source;
    private final EventQuery query;
    private final SortOrder sort;
    private final List<Field> fields;
    private final Path file;

    /** @param fields columns; empty for the usual ones */
    public ExportParquetOperation(OpenCase source, EventQuery query, SortOrder sort, List<Field> fields, Path file) {
        this.source = source;
        this.query = query;
        this.sort = sort;
        this.fields = fields.isEmpty() ? usual() : List.copyOf(fields);
        this.file = file.toAbsolutePath();
    }

    private static List<Field> usual() {
        List<Field> usual = new ArrayList<>(List.of(Fields.TIMESTAMP, Fields.EVENT_KIND, Fields.EVENT_DATASET));
        for (Field field : Fields.all()) {
            if (field.column() && !usual.contains(field)) {
                usual.add(field);
            }
        }
        for (Field field : List.of(Fields.LOG_FILE_NAME, Fields.WATCHPOST_EVIDENCE, Fields.WATCHPOST_OFFSET, Fields.WATCHPOST_LENGTH,
                Fields.MESSAGE, org.watchpost.core.marks.Marks.TAGS, org.watchpost.core.marks.Marks.COMMENT)) {
            if (!usual.contains(field)) {
                usual.add(field);
            }
        }
        return usual;
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
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
                ParquetWriter writer = new ParquetWriter(out, fields.stream().map(ExportParquetOperation::column).toList());
                source.events().scan(query, sort, event -> {
                    writer.row(values(event));
                    written[0]++;
                    rows.worked(1);
                    return !monitor.isCanceled();
                }, monitor);
                writer.end();
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

    private static ParquetWriter.Column column(Field field) {
        return new ParquetWriter.Column(field.name(), switch (field.type()) {
            case LONG -> ParquetWriter.Type.LONG;
            case DOUBLE -> ParquetWriter.Type.DOUBLE;
            case TIME -> field.equals(Fields.TIMESTAMP) ? ParquetWriter.Type.TIME : ParquetWriter.Type.TEXT;
            default -> ParquetWriter.Type.TEXT;
        });
    }

    private List<@Nullable Object> values(Event event) {
        List<@Nullable Object> values = new ArrayList<>(fields.size());
        for (Field field : fields) {
            values.add(field.equals(Fields.TIMESTAMP) ? Long.valueOf(event.micros()) : value(field, event));
        }
        return values;
    }

    private static @Nullable Object value(Field field, Event event) {
        if (field.type() == FieldType.LONG || field.type() == FieldType.DOUBLE) {
            String first = event.find(field).orElse("");
            if (field.type() == FieldType.LONG) {
                return first.matches("-?[0-9]{1,18}") ? Long.valueOf(first) : null;
            }
            return first.matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?") ? Double.valueOf(first) : null;
        }
        String text = event.text(field);
        return text.isEmpty() ? null : text;
    }
}
