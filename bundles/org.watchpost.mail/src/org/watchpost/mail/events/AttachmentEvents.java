/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.events;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.cases.SourceState;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Fields;
import org.watchpost.core.imports.AfterImport;
import org.watchpost.core.imports.ImportRequest;
import org.watchpost.core.live.LiveWriter;
import org.watchpost.core.mail.MailAnalyzer;
import org.watchpost.core.mail.MessageAnalysis;
import org.watchpost.core.mail.Quarantine;
import org.watchpost.core.mail.Verdict;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.SortOrder;

/**
 * After an import: an event for each attachment of the new messages, and the quarantine of those that need a decision. The
 * attachments are written as a source of their own, evidence like any other, so that all searches see them; which sources of
 * messages are done is kept in the state of the case.
 */
@Component(service = AfterImport.class)
public final class AttachmentEvents implements AfterImport {

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentEvents.class);
    /** State file: numbers of the sources that are done, one a line. */
    private static final String DONE = "mail/done";
    private static final int FLUSH = 1 << 18;
    private static final int BATCH = 2000;

    private final MailAnalyzer analyzer;
    private final Quarantine quarantine;

    /** With services of its own. */
    public AttachmentEvents() {
        this(new org.watchpost.mail.analysis.DefaultMailAnalyzer(),
                new org.watchpost.mail.quarantine.DefaultQuarantine());
    }

    /**
     * @param analyzer   takes messages apart
     * @param quarantine takes those that need a decision
     */
    @Activate
    public AttachmentEvents(@Reference MailAnalyzer analyzer, @Reference Quarantine quarantine) {
        this.analyzer = analyzer;
        this.quarantine = quarantine;
    }

    @Override
    public void imported(OpenCase open, IProgressMonitor monitor) throws IOException {
        if (open.readOnly()) {
            return;
        }
        Set<Integer> done = done(open);
        Set<Integer> fresh = new TreeSet<>();
        for (SourceInfo source : open.sources()) {
            if (source.state() == SourceState.COMPLETE && source.format().startsWith("mail.")
                    && !source.format().equals(AttachmentParser.FORMAT)
                    && !done.contains(source.id())) {
                fresh.add(source.id());
            }
        }
        if (fresh.isEmpty()) {
            return;
        }
        open.events().refresh();
        Work work = new Work(open, fresh, monitor);
        try {
            work.run();
        } finally {
            work.close();
        }
        StringBuilder lines = new StringBuilder();
        fresh.forEach(id -> lines.append(id).append('\n'));
        open.state().append(DONE, lines.toString().getBytes(StandardCharsets.UTF_8), "mail.analysed",
                Map.of("sources", Integer.toString(fresh.size()), "attachments", Long.toString(work.written)));
        if (!work.held.isEmpty()) {
            quarantine.hold(open, work.held, "", monitor);
        }
        open.events().refresh();
    }

    private static Set<Integer> done(OpenCase open) throws IOException {
        Set<Integer> done = new LinkedHashSet<>();
        for (String line : new String(open.state().read(DONE), StandardCharsets.UTF_8).split("\n")) {
            if (!line.isBlank()) {
                try {
                    done.add(Integer.valueOf(line.strip()));
                } catch (NumberFormatException e) {
                    LOG.warn("The list of analysed sources has a line that is no number: {}", line);
                }
            }
        }
        return done;
    }

    /** One run over new messages. */
    private final class Work {

        private final OpenCase open;
        private final Set<Integer> fresh;
        private final IProgressMonitor monitor;
        private final StringBuilder lines = new StringBuilder();
        private final List<EventRef> held = new ArrayList<>();
        private final List<SourceInfo> sources;
        private @Nullable LiveWriter writer;
        private long written;

        Work(OpenCase open, Set<Integer> fresh, IProgressMonitor monitor) {
            this.open = open;
            this.fresh = fresh;
            this.monitor = monitor;
            this.sources = open.sources();
        }

        void run() throws IOException {
            List<Integer> ids = new ArrayList<>(fresh);
            // consecutive numbers are one range: an import makes few of them
            for (int i = 0; i < ids.size();) {
                int k = i;
                while (k + 1 < ids.size() && ids.get(k + 1) == ids.get(k) + 1 && k - i < BATCH) {
                    k++;
                }
                range(ids.get(i), ids.get(k));
                i = k + 1;
            }
            flush();
        }

        private void range(int first, int last) throws IOException {
            Query messages = new Query.And(List.of(new Query.Word(Fields.EVENT_DATASET, "mail.message"),
                    new Query.Range(Fields.WATCHPOST_SOURCE, Integer.toString(first), true, Integer.toString(last), true)));
            open.events().scan(new EventQuery(messages), SortOrder.BY_TIME, this::message, monitor);
        }

        private boolean message(Event message) throws IOException {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            MessageAnalysis analysis = analyzer.analyse(open, message.ref());
            int source = message.ref().source();
            String evidence = source < sources.size() ? sources.get(source).sha256() : "";
            written += AttachmentLines.write(message, evidence, analysis, lines);
            if (analysis.verdict() != Verdict.CLEAN) {
                held.add(message.ref());
            }
            if (lines.length() > FLUSH) {
                flush();
            }
            return true;
        }

        private void flush() throws IOException {
            if (lines.isEmpty()) {
                return;
            }
            LiveWriter out = writer;
            if (out == null) {
                out = open.openLive("attachments.jsonl", new ImportRequest.Settings(AttachmentParser.FORMAT, null, null, null));
                writer = out;
            }
            byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
            out.append(bytes, 0, bytes.length);
            lines.setLength(0);
        }

        void close() throws IOException {
            LiveWriter out = writer;
            if (out != null) {
                out.close();
            }
        }
    }
}
