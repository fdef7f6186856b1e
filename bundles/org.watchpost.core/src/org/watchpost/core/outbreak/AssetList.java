/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.outbreak;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.watchpost.core.query.TimeText;
import org.watchpost.core.text.IpAddresses;

/**
 * Hosts by address, from a CSV file with a heading (RFC 4180; comma, semicolon or tab). Columns are found by their names:
 * {@code ip}, {@code host} or {@code hostname}, {@code role}, {@code owner}, {@code os}, {@code cleaned}. Immutable.
 */
public final class AssetList {

    /** No host. */
    public static final AssetList EMPTY = new AssetList(Map.of(), 0);

    private static final int MOST = 1_000_000;

    private final Map<String, Asset> byAddress;
    private final int skipped;

    private AssetList(Map<String, Asset> byAddress, int skipped) {
        this.byAddress = byAddress;
        this.skipped = skipped;
    }

    /**
     * Reads a list. Linear in its length; rows without an address are skipped and counted.
     *
     * @param csv  the text of the file
     * @param zone of times without one in the column {@code cleaned}
     * @throws IllegalArgumentException if no column is called {@code ip}
     */
    public static AssetList parse(String csv, ZoneId zone) {
        int lineEnd = csv.indexOf('\n');
        String head = lineEnd < 0 ? csv : csv.substring(0, lineEnd);
        char separator = head.indexOf('\t') >= 0 ? '\t' : head.indexOf(';') >= 0 ? ';' : ',';
        List<List<String>> rows = rows(csv, separator);
        List<String> heading = rows.isEmpty() ? List.of()
                : rows.getFirst().stream().map(name -> name.strip().toLowerCase(Locale.ROOT).replace("\ufeff", "")).toList();
        int ip = column(heading, "ip", "address", "ip address", "source.ip", "host.ip");
        if (ip < 0) {
            throw new IllegalArgumentException("An asset list needs a heading with a column called ip");
        }
        int host = column(heading, "host", "hostname", "name", "host.name");
        int role = column(heading, "role", "type");
        int owner = column(heading, "owner", "user", "user.name");
        int os = column(heading, "os", "operating system");
        int cleaned = column(heading, "cleaned");
        Map<String, Asset> all = new LinkedHashMap<>();
        int skipped = 0;
        for (List<String> row : rows.subList(1, rows.size())) {
            byte[] address = IpAddresses.parse(cell(row, ip));
            if (address == null || all.size() == MOST) {
                skipped += row.size() == 1 && row.getFirst().isBlank() ? 0 : 1;
            } else {
                String canonical = IpAddresses.format(address, 0);
                all.putIfAbsent(canonical, new Asset(canonical, cell(row, host), cell(row, role), cell(row, owner), cell(row, os),
                        TimeText.parse(cell(row, cleaned), zone).map(range -> range.from()).orElse(OutbreakRequest.UNKNOWN)));
            }
        }
        return new AssetList(Map.copyOf(all), skipped);
    }

    private static int column(List<String> heading, String... names) {
        for (String name : names) {
            int at = heading.indexOf(name);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }

    private static String cell(List<String> row, int column) {
        return column < 0 || column >= row.size() ? "" : row.get(column).strip();
    }

    private static List<List<String>> rows(String csv, char separator) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == separator) {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(row);
                row = new ArrayList<>();
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (!row.isEmpty() || !cell.isEmpty()) {
            row.add(cell.toString());
            rows.add(row);
        }
        return rows;
    }

    /** What is known of an address. */
    public Optional<Asset> find(String ip) {
        return Optional.ofNullable(byAddress.get(ip));
    }

    /** All hosts. */
    public Collection<Asset> all() {
        return byAddress.values();
    }

    /** Rows that could not be understood. */
    public int skipped() {
        return skipped;
    }
}
