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
import java.util.List;
import java.util.Locale;

import org.watchpost.core.analysis.message.MessageLife;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.json.JsonWriter;
import org.watchpost.core.text.Times;

/** Writes messages, one at a time. */
public abstract class MessageFormat {

    private static final List<String> COLUMNS = List.of("first", "status", "from", "to", "size", "seconds", "hops", "lines", "message-id");

    private MessageFormat() {
    }

    /** Writes one message. */
    public abstract void message(MessageLife life) throws IOException;

    /** Writes what is still held back. */
    public abstract void end() throws IOException;

    /**
     * The format of a name.
     *
     * @param output  {@code json}, {@code csv} or anything else for a table
     * @param sources of the case, by number
     */
    public static MessageFormat of(Results out, String output, List<SourceInfo> sources) throws IOException {
        return switch (output) {
            case "json" -> json(out, sources);
            case "csv" -> csv(out);
            default -> table(out);
        };
    }

    private static List<String> cells(MessageLife life) {
        StringBuilder servers = new StringBuilder();
        for (MessageLife.Hop hop : life.hops()) {
            servers.append(servers.isEmpty() ? "" : " > ").append(hop.server());
        }
        return List.of(Times.iso(life.first()), life.status().word(), life.from(), life.to(),
                life.size() < 0 ? "" : Long.toString(life.size()),
                String.format(Locale.ROOT, "%.1f", life.seconds()), servers.toString(),
                Long.toString(life.lines().size() + life.omitted()), life.messageId());
    }

    private static boolean number(int column) {
        return column == 4 || column == 5 || column == 7;
    }

    private static MessageFormat table(Results out) {
        List<Table.Column> columns = new ArrayList<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            columns.add(new Table.Column(COLUMNS.get(i), number(i)));
        }
        Table table = new Table(out, columns);
        return new MessageFormat() {

            @Override
            public void message(MessageLife life) throws IOException {
                table.row(cells(life));
            }

            @Override
            public void end() throws IOException {
                table.end();
            }
        };
    }

    private static MessageFormat csv(Results out) throws IOException {
        out.line(String.join(",", COLUMNS));
        return new MessageFormat() {

            @Override
            public void message(MessageLife life) throws IOException {
                StringBuilder line = new StringBuilder();
                List<String> cells = cells(life);
                for (int i = 0; i < cells.size(); i++) {
                    line.append(i > 0 ? "," : "").append(EventFormat.cell(cells.get(i), number(i)));
                }
                out.line(line);
            }

            @Override
            public void end() {
                // nothing is held back
            }
        };
    }

    private static MessageFormat json(Results out, List<SourceInfo> sources) {
        return new MessageFormat() {

            @Override
            public void message(MessageLife life) throws IOException {
                StringBuilder text = new StringBuilder(1024);
                new JsonMessage(new JsonWriter(text), sources).write(life);
                out.line(text);
            }

            @Override
            public void end() {
                // nothing is held back
            }
        };
    }

    /** One message as an object. */
    private record JsonMessage(JsonWriter json, List<SourceInfo> sources) {

        void write(MessageLife life) throws IOException {
            json.beginObject();
            text("message_id", life.messageId());
            json.name("from").value(life.from());
            text("subject", life.subject());
            json.name("status").value(life.status().word());
            if (life.size() >= 0) {
                json.name("size").value(life.size());
            }
            json.name("first").value(Times.iso(life.first()));
            json.name("last").value(Times.iso(life.last()));
            json.name("seconds").value(rounded(life.seconds()));
            text("source.ip", life.sourceIp());
            json.name("began_before_log").value(life.beganBeforeLog());
            json.name("ended_after_log").value(life.endedAfterLog());
            json.name("recipients").beginArray();
            for (MessageLife.Recipient recipient : life.recipients()) {
                recipient(recipient);
            }
            json.endArray();
            json.name("hops").beginArray();
            for (MessageLife.Hop hop : life.hops()) {
                hop(hop);
            }
            json.endArray();
            json.name("evidence").beginArray();
            for (MessageLife.Line line : life.lines()) {
                json.beginObject();
                json.name("@timestamp").value(Times.iso(line.micros()));
                place(line.ref());
                text("what", line.what());
                if (line.hop() >= 0) {
                    json.name("hop").value(line.hop());
                }
                json.endObject();
            }
            json.endArray();
            if (life.omitted() > 0) {
                json.name("omitted").value(life.omitted());
            }
            json.endObject();
        }

        private void recipient(MessageLife.Recipient recipient) throws IOException {
            json.beginObject();
            json.name("address").value(recipient.address());
            json.name("status").value(recipient.status().word());
            if (recipient.micros() >= 0) {
                json.name("time").value(Times.iso(recipient.micros()));
            }
            text("server", recipient.server());
            text("relay", recipient.relay());
            if (recipient.delay() >= 0) {
                json.name("delay").value(rounded(recipient.delay()));
            }
            text("reason", recipient.reason());
            json.endObject();
        }

        private void hop(MessageLife.Hop hop) throws IOException {
            json.beginObject();
            json.name("server").value(hop.server());
            text("queue_id", hop.queueId());
            json.name("dataset").value(hop.dataset());
            json.name("first").value(Times.iso(hop.first()));
            json.name("last").value(Times.iso(hop.last()));
            text("client.ip", hop.clientIp());
            text("client", hop.client());
            text("relay", hop.relay());
            if (hop.delay() >= 0) {
                json.name("delay").value(rounded(hop.delay()));
            }
            json.name("attempts").value(hop.attempts());
            json.name("lines").value(hop.lines());
            json.name("began_before_log").value(!hop.arrived());
            json.name("ended_after_log").value(!hop.ended());
            json.endObject();
        }

        private void place(EventRef ref) throws IOException {
            SourceInfo source = sources.get(ref.source());
            json.name("log.file.path").value(source.path());
            json.name("watchpost.evidence").value(source.sha256());
            json.name("watchpost.offset").value(ref.offset());
            json.name("watchpost.length").value(ref.length());
        }

        private void text(String name, String value) throws IOException {
            if (!value.isEmpty()) {
                json.name(name).value(value);
            }
        }

        private static double rounded(double seconds) {
            return Math.round(seconds * 1000) / 1000.0;
        }
    }
}
