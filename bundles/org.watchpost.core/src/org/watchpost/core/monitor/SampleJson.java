/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.monitor;

import java.io.IOException;
import java.util.Locale;
import org.watchpost.core.json.JsonWriter;
import org.watchpost.core.probe.CertificateFacts;
import org.watchpost.core.probe.Measure;
import org.watchpost.core.probe.MessageCensus;
import org.watchpost.core.probe.Phase;
import org.watchpost.core.probe.QueueReading;
import org.watchpost.core.probe.Reading;
import org.watchpost.core.probe.ServerState;
import org.watchpost.core.text.Times;

/** Readings, samples and alarms as JSON. Samples are events: flat, with field names of the catalogue. Stateless. */
public final class SampleJson {

    private SampleJson() {
    }

    /** A reading as one object on one line, with all it holds. */
    public static String reading(String target, Reading r) {
        StringBuilder text = new StringBuilder(1024);
        try {
            JsonWriter json = new JsonWriter(text).beginObject();
            json.name("@timestamp").value(Times.iso(r.time())).name("event.dataset").value("probe." + r.type());
            json.name("target").value(target).name("state").value(state(r.state())).name("meaning").value(r.meaning());
            json.name("event.outcome").value(outcome(r)).name("event.duration").value(r.nanos());
            json.name("phases").beginArray();
            for (Phase phase : r.phases()) {
                json.beginObject().name("name").value(phase.name()).name("seconds").value(phase.nanos() / 1e9);
                if (phase.code() != 0) {
                    json.name("code").value(phase.code());
                }
                json.name("success").value(phase.success()).name("text").value(phase.text()).endObject();
            }
            json.endArray().name("queues").beginArray();
            for (QueueReading queue : r.queues()) {
                json.beginObject().name("name").value(queue.name());
                known(json, "depth", queue.depth());
                known(json, "oldest_seconds", queue.oldestSeconds());
                known(json, "bytes", queue.bytes());
                known(json, "entered", queue.entered());
                known(json, "left", queue.left());
                json.endObject();
            }
            json.endArray().name("measures").beginObject();
            for (Measure measure : r.measures()) {
                json.name(measure.name());
                number(json, measure.value());
            }
            json.endObject();
            if (r.certificate().isPresent()) {
                certificate(json.name("certificate"), r.certificate().get());
            }
            if (r.census().isPresent()) {
                census(json.name("messages"), r.census().get());
            }
            json.name("dialogue").beginArray();
            for (String line : r.dialogue()) {
                json.value(line);
            }
            json.endArray().endObject();
        } catch (IOException e) {
            throw new IllegalStateException("memory can be written", e);
        }
        return text.toString();
    }

    /** A sample as events: a line for the probe and one for each queue, each with its line end. */
    public static String events(Sample sample) {
        Reading r = sample.reading();
        StringBuilder text = new StringBuilder(512);
        try {
            JsonWriter json = new JsonWriter(text);
            head(json, sample);
            json.name("event.duration").value(r.nanos()).name("event.outcome").value(outcome(r)).name("watchpost.state")
                    .value(state(r.state()));
            r.phases().stream().reduce((a, b) -> a.success() ? b : a).ifPresent(phase -> put(json, "watchpost.probe.phase", phase.name()));
            if (r.lastCode() != 0) {
                json.name("watchpost.probe.code").value(r.lastCode());
            }
            json.name("event.reason").value(r.meaning());
            for (Measure measure : r.measures()) {
                json.name(measure.name().equals(Measure.FREE_BYTES) ? "watchpost.free_bytes" : "watchpost.measure." + measure.name());
                number(json, measure.value());
            }
            json.endObject().newLine();
            for (QueueReading queue : r.queues()) {
                head(json, sample);
                json.name("watchpost.queue").value(queue.name());
                known(json, "watchpost.depth", queue.depth());
                known(json, "watchpost.oldest", queue.oldestSeconds());
                known(json, "watchpost.bytes", queue.bytes());
                json.endObject().newLine();
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory can be written", e);
        }
        return text.toString();
    }

    /** What happened to an alarm as one object with a line end; an event, too. */
    public static String alarm(Alarm.Event event) {
        Alarm alarm = event.alarm();
        StringBuilder text = new StringBuilder(300);
        try {
            JsonWriter json = new JsonWriter(text).beginObject();
            json.name("@timestamp").value(Times.iso(event.time())).name("event.dataset").value("monitor.alarm").name("event.kind")
                    .value("alert");
            json.name("event.action").value(event.change().name().toLowerCase(Locale.ROOT)).name("rule.name").value(alarm.rule());
            json.name("event.severity").value(3 - alarm.severity().ordinal()).name("watchpost.server").value(alarm.key().server());
            if (!alarm.key().queue().isEmpty()) {
                json.name("watchpost.queue").value(alarm.key().queue());
            }
            json.name("metric").value(alarm.key().metric()).name("value");
            number(json, alarm.value());
            json.name("since").value(Times.iso(alarm.since())).name("event.reason").value(alarm.message()).name("id").value(alarm.id());
            if (event.change() == Alarm.Change.ACKNOWLEDGED) {
                json.name("user.name").value(alarm.by()).name("note").value(alarm.note());
            }
            json.endObject().newLine();
        } catch (IOException e) {
            throw new IllegalStateException("memory can be written", e);
        }
        return text.toString();
    }

    /** A state as it is written: {@code refusing}. */
    public static String state(ServerState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static String outcome(Reading r) {
        return r.state() == ServerState.OK || r.state() == ServerState.DEGRADED ? "success" : "failure";
    }

    private static void head(JsonWriter json, Sample sample) throws IOException {
        json.beginObject().name("@timestamp").value(Times.iso(sample.reading().time()));
        json.name("event.dataset").value("probe." + sample.reading().type()).name("event.kind").value("metric");
        json.name("watchpost.server").value(sample.server());
    }

    private static void put(JsonWriter json, String name, String value) {
        try {
            json.name(name).value(value);
        } catch (IOException e) {
            throw new IllegalStateException("memory can be written", e);
        }
    }

    private static void known(JsonWriter json, String name, long value) throws IOException {
        if (value != QueueReading.UNKNOWN) {
            json.name(name).value(value);
        }
    }

    private static void number(JsonWriter json, double value) throws IOException {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            json.value((long) value);
        } else {
            json.value(value);
        }
    }

    private static void certificate(JsonWriter json, CertificateFacts c) throws IOException {
        json.beginObject().name("protocol").value(c.protocol()).name("cipher").value(c.cipher()).name("subject").value(c.subject());
        json.name("issuer").value(c.issuer()).name("not_before").value(Times.iso(c.notBefore())).name("not_after")
                .value(Times.iso(c.notAfter()));
        json.name("sha256").value(c.sha256()).name("problem").value(c.problem()).name("names").beginArray();
        for (String name : c.names()) {
            json.value(name);
        }
        json.endArray().name("chain").beginArray();
        for (String name : c.chain()) {
            json.value(name);
        }
        json.endArray().endObject();
    }

    private static void census(JsonWriter json, MessageCensus census) throws IOException {
        json.beginObject().name("listed").value(census.messages());
        counts(json, "senders", census.senders());
        counts(json, "recipients", census.recipients());
        counts(json, "hosts", census.hosts());
        counts(json, "reasons", census.reasons());
        json.name("pairs").beginArray();
        for (MessageCensus.Pair pair : census.pairs()) {
            json.beginObject().name("from").value(pair.sender()).name("to").value(pair.recipient()).name("count").value(pair.count());
            if (pair.first() > 0) {
                json.name("first").value(Times.iso(pair.first()));
            }
            json.endObject();
        }
        json.endArray().endObject();
    }

    private static void counts(JsonWriter json, String name, java.util.List<MessageCensus.Count> counts) throws IOException {
        json.name(name).beginArray();
        for (MessageCensus.Count count : counts) {
            json.beginObject().name("value").value(count.value()).name("count").value(count.count()).endObject();
        }
        json.endArray();
    }
}
