/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.probe.queue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One line of the Prometheus text format.
 *
 * @param name   metric
 * @param labels its labels
 * @param value  its value
 * @see <a href="https://prometheus.io/docs/instrumenting/exposition_formats/">Exposition formats</a>
 */
record PrometheusText(String name, Map<String, String> labels, double value) {

    private static final int LONGEST = 20_000;

    /** Reads a line; comments and what is no sample give nothing. Linear in its length. */
    static Optional<PrometheusText> parse(String line) {
        if (line.isEmpty() || line.charAt(0) == '#' || line.length() > LONGEST) {
            return Optional.empty();
        }
        int at = 0;
        while (at < line.length() && line.charAt(at) != '{' && line.charAt(at) > ' ') {
            at++;
        }
        String name = line.substring(0, at);
        Map<String, String> labels = new LinkedHashMap<>();
        if (at < line.length() && line.charAt(at) == '{') {
            at = labels(line, at + 1, labels);
            if (at < 0) {
                return Optional.empty();
            }
        }
        String[] rest = line.substring(at).strip().split("\\s+", 3);
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(new PrometheusText(name, Map.copyOf(labels), switch (rest[0]) {
                case "+Inf", "Inf" -> Double.POSITIVE_INFINITY;
                case "-Inf" -> Double.NEGATIVE_INFINITY;
                default -> Double.parseDouble(rest[0]);
            }));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** @return after the closing brace, or -1 */
    private static int labels(String line, int from, Map<String, String> labels) {
        int at = from;
        while (at < line.length() && line.charAt(at) != '}') {
            int equals = line.indexOf('=', at);
            if (equals < 0 || equals + 1 >= line.length() || line.charAt(equals + 1) != '"') {
                return -1;
            }
            StringBuilder value = new StringBuilder();
            int i = equals + 2;
            while (i < line.length() && line.charAt(i) != '"') {
                char c = line.charAt(i);
                if (c == '\\' && i + 1 < line.length()) {
                    i++;
                    value.append(line.charAt(i) == 'n' ? '\n' : line.charAt(i));
                } else {
                    value.append(c);
                }
                i++;
            }
            labels.put(line.substring(at, equals).strip(), value.toString());
            at = i + 1;
            while (at < line.length() && (line.charAt(at) == ',' || line.charAt(at) == ' ')) {
                at++;
            }
        }
        return at < line.length() ? at + 1 : -1;
    }
}
