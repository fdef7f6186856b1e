/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.render;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.json.JsonWriter;
import org.watchpost.core.report.ReportRenderer;
import org.watchpost.report.data.CaseReader;
import org.watchpost.report.data.ReportData;

/**
 * The facts of the report as one JSON object, for programs. Its form is described by {@code report-1.schema.json} beside this
 * class; {@code version} grows when something is renamed, removed or changes its meaning, not when something is added. Times are
 * ISO 8601 in UTC, or null where they are not known.
 */
@Component
public final class JsonRenderer implements ReportRenderer {

    /** Version of the form. */
    static final int VERSION = 1;

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String label() {
        return "JSON";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public void render(Request request, OutputStream out, IProgressMonitor monitor) throws IOException {
        ReportData data = CaseReader.read(request, monitor);
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        new Document(writer, monitor).write(data);
        writer.flush();
    }

    /** One document being written; line feeds stand between the elements, for people and their tools. */
    private static final class Document {

        private final Writer out;
        private final JsonWriter json;
        private final IProgressMonitor monitor;

        Document(Writer out, IProgressMonitor monitor) {
            this.out = out;
            this.json = new JsonWriter(out);
            this.monitor = monitor;
        }

        void write(ReportData data) throws IOException {
            json.beginObject();
            text("format", "watchpost-report");
            number("version", VERSION);
            text("generator", "Watchpost");
            time("date", data.date());
            text("zone", data.zone().getId());
            about(data.about());
            if (data.handling().there()) {
                new IncidentJson(json, data.handling()).write();
            }
            list("findings", data.findings(), this::finding);
            list("exhibits", data.exhibits(), this::exhibit);
            list("evidence", data.evidence(), this::evidence);
            list("sources", data.sources(), this::source);
            json.name("activity").beginObject();
            number("bucket_seconds", data.activity().bucketSeconds());
            list("buckets", data.activity().buckets(), this::bucket);
            number("outside", data.activity().outside());
            json.endObject();
            journal(data.journal());
            json.endObject();
            out.write('\n');
        }

        private void about(ReportData.CaseFacts about) throws IOException {
            json.name("case").beginObject();
            text("id", about.id());
            text("name", about.name());
            text("description", about.description());
            text("zone", about.zone());
            time("created", about.created());
            text("created_by", about.createdBy());
            number("events", about.events());
            number("errors", about.errors());
            time("first_event", about.first());
            time("last_event", about.last());
            json.endObject();
        }

        private void finding(ReportData.FindingFacts finding) throws IOException {
            number("number", finding.number());
            text("id", finding.id());
            text("title", finding.title());
            text("what", finding.what());
            text("severity", finding.severity());
            text("phase", finding.phase());
            text("author", finding.author());
            time("created", finding.created());
            time("modified", finding.modified());
            json.name("exhibits").beginArray();
            for (int exhibit : finding.exhibits()) {
                json.value(exhibit);
            }
            json.endArray();
        }

        private void exhibit(ReportData.Exhibit exhibit) throws IOException {
            number("number", exhibit.number());
            time("time", exhibit.time());
            text("dataset", exhibit.dataset());
            text("evidence", exhibit.evidence());
            text("path", exhibit.path());
            text("member", exhibit.member());
            number("offset", exhibit.offset());
            number("length", exhibit.length());
            text("text", exhibit.text());
            if (!exhibit.noted().tags().isEmpty()) {
                json.name("tags").beginArray();
                for (String tag : exhibit.noted().tags()) {
                    json.value(tag);
                }
                json.endArray();
            }
            if (!exhibit.noted().comment().isEmpty()) {
                text("comment", exhibit.noted().comment());
            }
        }

        private void evidence(ReportData.EvidenceFacts evidence) throws IOException {
            text("sha256", evidence.sha256());
            text("name", evidence.name());
            text("origin", evidence.origin());
            number("size", evidence.size());
            time("modified", evidence.modified());
            time("taken", evidence.taken());
            text("taken_by", evidence.takenBy());
            text("link_target", evidence.linkTarget());
            text("note", evidence.note());
            list("custody", evidence.custody(), event -> {
                time("time", event.time());
                text("who", event.who());
                text("action", event.action());
                text("note", event.note());
            });
        }

        private void source(ReportData.SourceFacts source) throws IOException {
            number("id", source.id());
            text("sha256", source.sha256());
            text("path", source.path());
            text("format", source.format());
            text("zone", source.zone());
            number("year", source.year());
            text("year_reason", source.yearReason());
            number("shift_micros", source.shiftMicros());
            text("state", source.state());
            number("bytes", source.bytes());
            number("events", source.events());
            number("errors", source.errors());
            number("headers", source.headers());
            number("blank", source.blank());
            text("message", source.message());
        }

        private void bucket(ReportData.Bucket bucket) throws IOException {
            time("from", bucket.from());
            time("to", bucket.to());
            number("events", bucket.events());
            number("alerts", bucket.alerts());
        }

        private void journal(ReportData.JournalFacts journal) throws IOException {
            json.name("journal").beginObject();
            number("entries", journal.entries());
            time("first", journal.first());
            time("last", journal.last());
            text("head", journal.head());
            list("actions", journal.actions(), action -> {
                text("action", action.action());
                number("count", action.count());
                time("first", action.first());
                time("last", action.last());
            });
            json.endObject();
        }

        /** Writes the members of one element. */
        private interface Element<T> {
            void write(T element) throws IOException;
        }

        private <T> void list(String name, List<T> elements, Element<T> element) throws IOException {
            json.name(name).beginArray();
            for (T one : elements) {
                Cancel.check(monitor);
                out.write('\n');
                json.beginObject();
                element.write(one);
                json.endObject();
            }
            json.endArray();
        }

        private void text(String name, String value) throws IOException {
            json.name(name).value(value);
        }

        private void number(String name, long value) throws IOException {
            json.name(name).value(value);
        }

        private void time(String name, @Nullable Instant value) throws IOException {
            json.name(name).value(value == null ? null : value.toString());
        }
    }
}
