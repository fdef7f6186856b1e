/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.ui.util.Prefs;

/** Which columns the event table has: for mixed events, for each dataset, and as the person has changed them. */
public final class Columns {

    private static final String KEY = "columns.";
    private static final Map<String, Column> JOINT = new LinkedHashMap<>();

    static {
        joint("source", 120, Fields.SOURCE_IP, Fields.EMAIL_FROM_ADDRESS, Fields.SOURCE_DOMAIN, Fields.HOST_IP, Fields.HOST_NAME,
                Fields.WATCHPOST_SERVER);
        joint("target", 120, Fields.DESTINATION_IP, Fields.EMAIL_TO_ADDRESS, Fields.URL_DOMAIN, Fields.DESTINATION_DOMAIN,
                Fields.WATCHPOST_MAIL_RELAY, Fields.WATCHPOST_QUEUE);
        joint("what", 160, Fields.RULE_NAME, Fields.WATCHPOST_MAIL_STATUS, Fields.EVENT_ACTION, Fields.EVENT_CODE,
                Fields.HTTP_REQUEST_METHOD,
                Fields.WATCHPOST_DEPTH, Fields.EVENT_REASON, Fields.PROCESS_NAME);
    }

    private Columns() {
    }

    private static void joint(String name, int width, Field... fields) {
        JOINT.put(name, new Column("*" + name, name, List.of(fields), width));
    }

    /**
     * The columns for a dataset, as the person left them.
     *
     * @param dataset empty for events of several datasets
     */
    public static List<Column> load(String dataset) {
        List<Column> columns = new ArrayList<>();
        for (String line : Prefs.list(KEY + dataset)) {
            String[] parts = line.split(" ");
            if (parts.length == 2 && parts[1].matches("\\d{1,4}")) {
                columns.add(named(parts[0]).withWidth(Math.max(24, Integer.parseInt(parts[1]))));
            }
        }
        return columns.isEmpty() ? defaults(dataset) : columns;
    }

    /** Remembers the columns of a dataset. */
    public static void save(String dataset, List<Column> columns) {
        List<String> lines = new ArrayList<>();
        for (Column column : columns) {
            lines.add(column.id() + " " + column.width());
        }
        Prefs.put(KEY + dataset, String.join("\n", lines));
    }

    /** Forgets what the person changed. */
    public static List<Column> reset(String dataset) {
        Prefs.put(KEY + dataset, "");
        return defaults(dataset);
    }

    /** The column of that id. */
    public static Column named(String id) {
        Column joint = id.startsWith("*") ? JOINT.get(id.substring(1)) : null;
        return joint != null ? joint : Column.of(Fields.named(id));
    }

    /** Columns of several fields. */
    public static List<Column> joint() {
        return List.copyOf(JOINT.values());
    }

    /** What a dataset is shown with before anybody changes it. */
    static List<Column> defaults(String dataset) {
        String family = dataset.contains(".") ? dataset.substring(0, dataset.indexOf('.')) : dataset;
        String ids = switch (dataset) {
            case "realsecure.csv" ->
                "@timestamp 176 rule.name 190 source.ip 118 destination.ip 118 email.attachments.file.name 130 email.from.address 150 message 0";
            case "squid" ->
                "@timestamp 176 source.ip 118 event.action 130 http.response.status_code 60 http.request.method 60 url.domain 150 message 0";
            case "netscreen" -> "@timestamp 176 source.ip 118 destination.ip 118 destination.port 60 event.action 80 message 0";
            case "iis.w3c", "iis.smtp" ->
                "@timestamp 176 source.ip 118 http.request.method 60 url.path 180 http.response.status_code 60 message 0";
            case "exchange.tracking" ->
                "@timestamp 176 event.action 100 email.from.address 160 email.to.address 160 email.subject 160 message 0";
            case "queue.csv" ->
                "@timestamp 176 watchpost.server 140 watchpost.queue 140 watchpost.depth 90 watchpost.free_bytes 130 message 0";
            default -> switch (family) {
                case "suricata", "snort" ->
                    "@timestamp 176 *source 118 *target 118 destination.port 60 rule.name 220 event.severity 50 message 0";
                case "zeek" -> "@timestamp 176 *source 118 *target 118 destination.port 60 network.protocol 80 *what 130 message 0";
                case "postfix", "sendmail", "exim" ->
                    "@timestamp 176 host.name 80 watchpost.mail.status 80 email.from.address 150 email.to.address 150 message 0";
                case "" -> "@timestamp 176 event.dataset 108 *source 116 *target 116 *what 120 message 0";
                default -> "@timestamp 176 *source 130 *target 130 *what 160 message 0";
            };
        };
        String[] parts = ids.split(" ");
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < parts.length; i += 2) {
            int width = Integer.parseInt(parts[i + 1]);
            columns.add(width == 0 ? named(parts[i]) : named(parts[i]).withWidth(width));
        }
        return columns;
    }
}
