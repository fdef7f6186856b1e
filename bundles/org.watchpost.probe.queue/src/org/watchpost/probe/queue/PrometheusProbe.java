/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.probe.queue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.probe.HttpRead;
import org.watchpost.core.probe.Probe;
import org.watchpost.core.probe.ProbeContext;
import org.watchpost.core.probe.ProbeOption;
import org.watchpost.core.probe.ProbeTarget;
import org.watchpost.core.probe.QueueReading;
import org.watchpost.core.probe.Reading;
import org.watchpost.core.probe.ReadingBuilder;
import org.watchpost.core.probe.ServerState;

/** Reads what an exporter for Prometheus offers: Postfix and Exim exporters are known, other metrics can be named. */
@Component(service = Probe.class)
public final class PrometheusProbe implements Probe {

    private static final Pattern FORM = Pattern.compile("([\\w:]+)(?:\\s+as\\s+([\\w-]+))?(?:\\s+by\\s+(\\w+))?");

    private static final List<Metric> KNOWN = List.of(new Metric("postfix_showq_message_age_seconds_count", "depth", "queue"),
            new Metric("postfix_showq_message_size_bytes_sum", "bytes", "queue"), new Metric("postfix_up", "postfix_up", ""),
            new Metric("exim_queue", "depth", ""), new Metric("exim_queue_frozen", "frozen", ""), new Metric("exim_up", "exim_up", ""),
            new Metric("node_filesystem_avail_bytes", "free", "mountpoint"));

    private record Metric(String name, String role, String label) {
    }

    @Override
    public String type() {
        return "prometheus";
    }

    @Override
    public String label() {
        return "Prometheus exporter";
    }

    @Override
    public String addressForm() {
        return "http[s]://HOST:PORT[/metrics]";
    }

    @Override
    public List<ProbeOption> options() {
        return List.of(
                new ProbeOption("metrics", "LIST", "what else is read: METRIC [as depth|bytes|oldest|in|out|NAME] [by LABEL], parted by ;"),
                new ProbeOption("disk", "MOUNTPOINT", "whose free bytes are the queue's, from the node exporter"));
    }

    @Override
    public Reading probe(ProbeTarget target, ProbeContext context) {
        List<Metric> metrics = metrics(target.text("metrics"));
        String base = HttpRead.base(target.address(), 9154);
        String url = base.indexOf('/', base.indexOf("://") + 3) < 0 ? base + "/metrics" : base;
        ReadingBuilder reading = new ReadingBuilder(type());
        HttpRead http = new HttpRead(target, context, reading);
        try {
            HttpRead.Answer answer = http.ask("read", url, "");
            if (answer.status() == 200) {
                read(answer.text(), metrics, target.text("disk"), reading);
            } else {
                reading.mean(ServerState.FAILING, "answers with HTTP status " + answer.status());
            }
        } catch (IOException e) {
            http.failed("read", e);
        }
        return reading.build();
    }

    private static List<Metric> metrics(String text) {
        List<Metric> metrics = new ArrayList<>();
        for (String one : text.split("[;\\n]", -1)) {
            Matcher m = FORM.matcher(one.strip());
            if (m.matches()) {
                metrics.add(new Metric(m.group(1), m.group(2) == null ? m.group(1) : m.group(2), m.group(3) == null ? "" : m.group(3)));
            } else if (!one.isBlank()) {
                throw new IllegalArgumentException("a metric is written NAME [as ROLE] [by LABEL], not " + one.strip());
            }
        }
        metrics.addAll(KNOWN);
        return metrics;
    }

    private static void read(String text, List<Metric> metrics, String disk, ReadingBuilder reading) {
        Map<String, Map<String, Long>> queues = new LinkedHashMap<>();
        long samples = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            PrometheusText sample = PrometheusText.parse(line).orElse(null);
            if (sample == null) {
                continue;
            }
            samples++;
            for (Metric metric : metrics) {
                if (!metric.name().equals(sample.name())) {
                    continue;
                }
                String label = sample.labels().getOrDefault(metric.label(), "");
                switch (metric.role()) {
                    case "depth", "bytes", "oldest", "in", "out" -> queues.computeIfAbsent(label, name -> new LinkedHashMap<>())
                            .merge(metric.role(), (long) sample.value(), Long::sum);
                    case "free" -> {
                        if (!disk.isEmpty() && disk.equals(label)) {
                            reading.measure("free_bytes", sample.value(), "bytes");
                        }
                    }
                    default -> reading.measure(metric.role() + (label.isEmpty() ? "" : "." + label), sample.value(), "");
                }
                break;
            }
        }
        queues.forEach((name, v) -> {
            if (v.containsKey("depth")) {
                long unknown = QueueReading.UNKNOWN;
                reading.queue(new QueueReading(name, v.getOrDefault("depth", unknown), v.getOrDefault("oldest", unknown),
                        v.getOrDefault("bytes", unknown), v.getOrDefault("in", unknown), v.getOrDefault("out", unknown)));
            }
        });
        if (samples == 0) {
            reading.mean(ServerState.FAILING, "is a web service, but not an exporter of metrics");
        } else if (reading.measures().stream().anyMatch(m -> m.name().endsWith("_up") && m.value() == 0)) {
            reading.mean(ServerState.FAILING, "its exporter works, but can't reach the mail server");
        } else {
            reading.mean(ServerState.OK, queues.isEmpty() ? "answers; it tells of no queue" : "answers");
        }
    }
}
