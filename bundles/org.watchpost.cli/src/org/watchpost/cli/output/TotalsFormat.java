/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.watchpost.core.analysis.message.MailTotals;

/** Writes what mail servers did with how many messages: a line for each kind of server. */
public final class TotalsFormat {

    private TotalsFormat() {
    }

    /**
     * Writes them.
     *
     * @param output {@code json}, {@code csv} or anything else for a table
     */
    public static void write(Results out, String output, MailTotals totals) throws IOException {
        List<Map<String, Long>> rows = new ArrayList<>();
        List<String> names = new ArrayList<>(totals.byDataset().keySet());
        names.forEach(name -> rows.add(values(totals.of(name))));
        List<String> columns = List.copyOf(values(MailTotals.Counts.NONE).keySet());
        if (output.equals("json")) {
            for (int i = 0; i < names.size(); i++) {
                JsonLine line = new JsonLine().put("dataset", names.get(i));
                for (Map.Entry<String, Long> entry : rows.get(i).entrySet()) {
                    line.put(entry.getKey(), entry.getValue());
                }
                out.line(line.end());
            }
        } else if (output.equals("csv")) {
            out.line("dataset," + String.join(",", columns));
            for (int i = 0; i < names.size(); i++) {
                StringBuilder line = new StringBuilder(EventFormat.cell(names.get(i), false));
                rows.get(i).values().forEach(value -> line.append(',').append(value));
                out.line(line);
            }
        } else {
            List<Table.Column> heads = new ArrayList<>(List.of(new Table.Column("dataset", false)));
            columns.forEach(column -> heads.add(new Table.Column(column, true)));
            Table table = new Table(out, heads);
            for (int i = 0; i < names.size(); i++) {
                List<String> row = new ArrayList<>(List.of(names.get(i)));
                rows.get(i).values().forEach(value -> row.add(Long.toString(value)));
                table.row(row);
            }
            table.end();
        }
    }

    private static Map<String, Long> values(MailTotals.Counts counts) {
        Map<String, Long> values = new LinkedHashMap<>();
        values.put("received", counts.received());
        values.put("delivered", counts.delivered());
        values.put("forwarded", counts.forwarded());
        values.put("deferred", counts.deferred());
        values.put("deferrals", counts.deferrals());
        values.put("bounced", counts.bounced());
        values.put("rejected", counts.rejected());
        values.put("warned", counts.warned());
        values.put("held", counts.held());
        values.put("discarded", counts.discarded());
        values.put("bytes_received", counts.bytesReceived());
        values.put("bytes_delivered", counts.bytesDelivered());
        return values;
    }
}
