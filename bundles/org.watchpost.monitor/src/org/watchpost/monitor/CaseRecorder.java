/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.monitor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.imports.ImportRequest;
import org.watchpost.core.live.LiveWriter;
import org.watchpost.core.monitor.Alarm;
import org.watchpost.core.monitor.Sample;
import org.watchpost.core.monitor.SampleJson;
import org.watchpost.core.text.VisibleText;

/**
 * Writes samples and alarms into a case as they come, on a thread of its own: a case that is slow or full holds up no measuring.
 * What can't be written in time is counted and left out. Must be closed before the case is.
 */
final class CaseRecorder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CaseRecorder.class);
    private static final int MOST_WAITING = 20_000;

    private final OpenCase openCase;
    private final LiveWriter writer;
    private final ThreadPoolExecutor worker;
    private long lost;
    private boolean failed;

    CaseRecorder(OpenCase openCase) throws IOException {
        this.openCase = openCase;
        this.writer = openCase.openLive("queue-monitor.jsonl", new ImportRequest.Settings(SampleParser.FORMAT, null, null, null));
        this.worker = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MOST_WAITING),
                task -> Thread.ofPlatform().daemon().name("Watchpost samples to case").unstarted(task), (task, pool) -> lost());
    }

    private synchronized void lost() {
        lost++;
        if (lost % 1000 == 1) {
            LOG.warn("{} samples could not be written into the case in time", lost);
        }
    }

    void sample(Sample sample) {
        worker.execute(() -> append(SampleJson.events(sample)));
    }

    void alarm(Alarm.Event event) {
        worker.execute(() -> {
            append(SampleJson.alarm(event));
            journal(event);
        });
    }

    /** An alarm's action could not be taken: the case tells that nobody was told. */
    void actionFailed(String what) {
        worker.execute(() -> journal("alarm.action.failed", Map.of("what", what)));
    }

    private void append(String lines) {
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        try {
            writer.append(bytes, 0, bytes.length);
            failed = false;
        } catch (IOException | RuntimeException e) {
            if (!failed) {
                LOG.error("Samples can't be written into the case", e);
            }
            failed = true;
        }
    }

    private void journal(Alarm.Event event) {
        Alarm alarm = event.alarm();
        String action = switch (event.change()) {
            case RAISED -> "alarm.raised";
            case ACKNOWLEDGED -> "alarm.acknowledged";
            case RECOVERED -> "alarm.recovered";
        };
        journal(action, Map.of("rule", alarm.rule(), "series", alarm.key().label(), "message", VisibleText.line(alarm.message()), "by",
                alarm.by(), "note", alarm.note()));
    }

    private void journal(String action, Map<String, String> details) {
        try {
            openCase.edit(action, details, model -> {
                // only the journal tells of it
            });
        } catch (IOException | RuntimeException e) {
            LOG.warn("An alarm can't be written into the journal", e);
        }
    }

    @Override
    public void close() {
        worker.shutdown();
        try {
            if (!worker.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("The last samples can't be written into the case in time");
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            worker.shutdownNow();
            Thread.currentThread().interrupt();
        }
        try {
            writer.close();
        } catch (IOException | RuntimeException e) {
            // a case that was closed before has kept what it had
            LOG.info("The samples of the case were ended with it", e);
        }
    }
}
