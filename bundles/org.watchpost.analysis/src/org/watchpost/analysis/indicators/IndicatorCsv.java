/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.analysis.indicators;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.watchpost.core.indicators.Indicator;
import org.watchpost.core.indicators.IndicatorType;
import org.watchpost.core.indicators.Indicators;

/**
 * Indicators as lines: {@code type,value,note} (RFC 4180) with a header, or a value for each line, defanged or not, whose type is told from
 * it; lines that begin with {@code #} are comments.
 */
final class IndicatorCsv {

    private static final String HEADER = "type,value,note";

    private IndicatorCsv() {
    }

    static String write(List<Indicator> indicators) {
        StringBuilder out = new StringBuilder(HEADER).append("\r\n");
        for (Indicator one : indicators) {
            out.append(one.type().word()).append(',').append(cell(one.value())).append(',').append(cell(one.note())).append("\r\n");
        }
        return out.toString();
    }

    private static String cell(String text) {
        // A sheet must not take a value for a formula.
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r') ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    static List<Indicator> read(String text) throws IOException {
        List<Indicator> found = new ArrayList<>();
        List<List<String>> rows = rows(text);
        int line = 0;
        int wrong = 0;
        for (List<String> row : rows) {
            line++;
            String first = row.getFirst().strip();
            if (first.isEmpty() && row.size() == 1 || first.startsWith("#") || line == 1 && isHeader(row)) {
                continue;
            }
            Optional<Indicator> one = indicator(row, first);
            one.ifPresent(found::add);
            wrong += one.isPresent() ? 0 : 1;
        }
        if (found.isEmpty() && wrong > 0) {
            throw new IOException("No line holds an indicator: expected type,value,note or one value a line");
        }
        return found;
    }

    private static boolean isHeader(List<String> row) {
        String first = row.getFirst().strip().toLowerCase(Locale.ROOT);
        return first.equals("type") || first.equals("indicator") || first.equals("value") || first.equals("ioc");
    }

    private static Optional<Indicator> indicator(List<String> row, String first) {
        Optional<IndicatorType> type = IndicatorType.find(first);
        if (type.isPresent() && row.size() > 1) {
            String value = row.get(1);
            String plain = value.startsWith("'") && value.length() > 1 && "=+-@".indexOf(value.charAt(1)) >= 0 ? value.substring(1) : value;
            return IndicatorDesk.indicator(type.get(), plain, row.size() > 2 ? row.get(2) : "");
        }
        return Indicators.guess(first).map(one -> new Indicator(one.type(), one.value(), row.size() > 1 ? row.get(1).strip() : ""));
    }

    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == ';' || c == '\t')) {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && c == '\n' || i == text.length()) {
                row.add(cell.toString().replace("\r", ""));
                cell.setLength(0);
                rows.add(row);
                row = new ArrayList<>();
            } else {
                cell.append(c);
            }
        }
        return rows;
    }
}
