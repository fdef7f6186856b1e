/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.probe.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.json.Json;
import org.watchpost.core.json.JsonException;
import org.watchpost.core.probe.CensusBuilder;
import org.watchpost.core.probe.QueuedMessage;
import org.watchpost.core.probe.QueueReading;
import org.watchpost.core.probe.ReadingBuilder;

/** What mail servers' own commands print about their queues. Each takes lines as they come; bounded by whoever reads them. */
enum Listing {

    /** {@code postqueue -j}, Postfix 3.1 and newer: a JSON object a line. */
    POSTQUEUE("postqueue -j") {
        @Override
        boolean read(List<String> lines, CensusBuilder census, ReadingBuilder reading) {
            for (String line : lines) {
                if (line.isBlank()) {
                    continue;
                }
                try {
                    Map<String, @Nullable Object> m = Json.readObject(line);
                    List<String> to = new ArrayList<>();
                    String reason = "";
                    if (m.get("recipients") instanceof List<?> recipients) {
                        for (Object one : recipients) {
                            if (one instanceof Map<?, ?> recipient && recipient.get("address") instanceof String address) {
                                to.add(address);
                                reason = reason.isEmpty() && recipient.get("delay_reason") instanceof String text ? text : reason;
                            }
                        }
                    }
                    String sender = Json.text(m, "sender");
                    census.add(new QueuedMessage(Json.text(m, "queue_name"), Json.text(m, "queue_id"),
                            Math.clamp(Json.number(m, "arrival_time", 0), 0, 1L << 40) * 1_000_000L,
                            Json.number(m, "message_size", QueueReading.UNKNOWN), sender.equals("MAILER-DAEMON") ? "" : sender, to, "",
                            reason));
                } catch (JsonException e) {
                    return false;
                }
            }
            census.queues().forEach(reading::queue);
            if (census.messages() == 0) {
                reading.queue(QueueReading.of("deferred", 0));
            }
            return true;
        }
    },
    /** {@code exim -bp}: a line for each message, then one for each recipient. */
    EXIM("exim -bp") {
        private final Pattern head = Pattern.compile("\\s*(\\d{1,6})([mhdw])\\s+(\\S+)\\s+(\\S+)\\s+<([^>]*)>(.*)");

        @Override
        boolean read(List<String> lines, CensusBuilder census, ReadingBuilder reading) {
            long now = reading.time();
            String[] message = null;
            long arrival = 0;
            List<String> to = new ArrayList<>();
            for (String line : lines) {
                Matcher m = head.matcher(line);
                if (m.matches()) {
                    add(census, message, arrival, to);
                    to = new ArrayList<>();
                    message = new String[] { m.group(4), m.group(5), m.group(6).contains("frozen") ? "frozen" : "", m.group(3) };
                    long minutes = Long.parseLong(m.group(1)) * switch (m.group(2)) {
                        case "h" -> 60;
                        case "d" -> 1440;
                        case "w" -> 10_080;
                        default -> 1;
                    };
                    arrival = now - minutes * 60_000_000L;
                } else if (message != null && !line.isBlank() && !line.strip().startsWith("D ") && to.size() < 1000) {
                    to.add(line.strip());
                } else if (message == null && !line.isBlank()) {
                    return false;
                }
            }
            add(census, message, arrival, to);
            sum(census, reading);
            return true;
        }

        private void add(CensusBuilder census, String @Nullable [] message, long arrival, List<String> to) {
            if (message != null) {
                census.add(new QueuedMessage("", message[0], arrival, bytes(message[3]), message[1], to, "", message[2]));
            }
        }

        private static long bytes(String text) {
            String t = text.toLowerCase(Locale.ROOT);
            long unit = t.endsWith("k") ? 1024 : t.endsWith("m") ? 1 << 20 : 1;
            try {
                return (long) (Double.parseDouble(unit == 1 ? t : t.substring(0, t.length() - 1)) * unit);
            } catch (NumberFormatException e) {
                return QueueReading.UNKNOWN;
            }
        }
    },
    /** {@code exim -bpc}: the number of messages. */
    EXIM_COUNT("exim -bpc") {
        @Override
        boolean read(List<String> lines, CensusBuilder census, ReadingBuilder reading) {
            String first = lines.isEmpty() ? "" : lines.get(0).strip();
            if (!first.matches("\\d{1,12}")) {
                return false;
            }
            reading.queue(QueueReading.of("", Long.parseLong(first)));
            return true;
        }
    },
    /** {@code mailq} of sendmail or Postfix: only the total at the end is taken. */
    MAILQ("mailq") {
        private final Pattern total = Pattern.compile("(?i)(?:.*Total requests: *(\\d{1,12})|-- .*in (\\d{1,12}) Requests?\\.)\\s*");

        @Override
        boolean read(List<String> lines, CensusBuilder census, ReadingBuilder reading) {
            for (String line : lines.reversed()) {
                Matcher m = total.matcher(line);
                if (m.matches()) {
                    reading.queue(QueueReading.of("", Long.parseLong(m.group(1) == null ? m.group(2) : m.group(1))));
                    return true;
                }
                if (line.toLowerCase(Locale.ROOT).contains("queue is empty")) {
                    reading.queue(QueueReading.of("", 0));
                    return true;
                }
            }
            return false;
        }
    },
    /** {@code smtpctl show queue} of OpenSMTPD 6: a line for each envelope, fields parted by bars. */
    SMTPCTL("smtpctl show queue") {
        @Override
        boolean read(List<String> lines, CensusBuilder census, ReadingBuilder reading) {
            for (String line : lines) {
                String[] f = line.split("\\|", -1);
                if (f.length < 8 || !f[0].matches("[0-9a-f]{16}")) {
                    return false;
                }
                long time = f[7].matches("\\d{1,12}") ? Long.parseLong(f[7]) * 1_000_000L : 0;
                census.add(new QueuedMessage("", f[0], time, QueueReading.UNKNOWN, f[4], List.of(f[6].isEmpty() ? f[5] : f[6]), "",
                        f[f.length - 1]));
            }
            sum(census, reading);
            return true;
        }
    };

    private final String command;

    Listing(String command) {
        this.command = command;
    }

    /** The command that prints it. */
    String command() {
        return command;
    }

    /** Name in options. */
    String option() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it also tells who fills the queue. */
    boolean listsMessages() {
        return this != EXIM_COUNT && this != MAILQ;
    }

    /**
     * Reads the output into the reading.
     *
     * @return whether it was such an output
     */
    abstract boolean read(List<String> lines, CensusBuilder census, ReadingBuilder reading);

    private static void sum(CensusBuilder census, ReadingBuilder reading) {
        if (census.messages() == 0) {
            reading.queue(QueueReading.of("", 0));
        }
        census.queues().forEach(reading::queue);
    }
}
