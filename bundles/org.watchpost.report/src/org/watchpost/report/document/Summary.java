/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.document;

import java.time.Instant;
import java.util.List;
import org.watchpost.report.data.ReportData;
import org.watchpost.report.data.ReportData.FindingFacts;

/** The first paragraph: what somebody should know who reads nothing else. */
final class Summary {

    private static final List<String> SEVERITIES = List.of("critical", "high", "medium", "low", "info");

    private final ReportData data;
    private final Wording words;

    Summary(ReportData data, Wording words) {
        this.data = data;
        this.words = words;
    }

    String text() {
        ReportData.CaseFacts about = data.about();
        String name = about.name().isBlank() ? words.text("unnamed") : about.name();
        StringBuilder text = new StringBuilder();
        if (about.events() + about.errors() == 0) {
            text.append(words.text("summary.empty", name));
        } else {
            text.append(
                    words.text("summary.scope", name, words.count("events", about.events()), words.count("sources", data.sources().size()),
                            words.count("evidence", data.evidence().size())));
            text.append(' ').append(words.text("summary.span", words.time(about.first()), words.time(about.last())));
        }
        if (about.errors() > 0) {
            text.append(' ').append(words.text("summary.errors", words.count("records", about.errors())));
        }
        long unfinished = data.sources().stream().filter(source -> !source.state().equals("complete")).count();
        if (unfinished > 0) {
            text.append(' ').append(words.text("summary.unfinished", words.count("unfinished", unfinished)));
        }
        return text.append('\n').append(findings()).toString();
    }

    private String findings() {
        if (data.findings().isEmpty()) {
            return words.text("summary.nofindings");
        }
        FindingFacts gravest = data.findings().get(0);
        for (FindingFacts finding : data.findings()) {
            if (SEVERITIES.indexOf(finding.severity()) < SEVERITIES.indexOf(gravest.severity())) {
                gravest = finding;
            }
        }
        String text = words.text("summary.findings", words.count("findings", data.findings().size()),
                words.count("exhibits", data.exhibits().size()), words.word("severity", gravest.severity()),
                gravest.title().isBlank() ? words.text("finding.untitled") : gravest.title());
        List<Instant> times = data.exhibits().stream().flatMap(exhibit -> {
            Instant time = exhibit.time();
            return time == null ? java.util.stream.Stream.empty() : java.util.stream.Stream.of(time);
        }).sorted().toList();
        return times.isEmpty() ? text
                : text + '\n' + words.text("summary.support", words.time(times.get(0)), words.time(times.get(times.size() - 1)));
    }
}
