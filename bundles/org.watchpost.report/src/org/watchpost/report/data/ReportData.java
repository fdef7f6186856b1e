/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.data;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.marks.Mark;

/**
 * Everything a report says. Immutable.
 *
 * @param date     the date stated in the report
 * @param zone     zone times are shown in
 * @param about    the case
 * @param findings in the order of the case, numbered from 1
 * @param exhibits the records that support findings, each once, numbered from 1 in the order of their first mention
 * @param evidence in the order it was taken in
 * @param sources  by number
 * @param activity events over time
 * @param journal  what was done
 * @param handling what people wrote about the incident, and its curves
 * @param template text of the template that names the sections; empty: all
 */
public record ReportData(Instant date, ZoneId zone, CaseFacts about, List<FindingFacts> findings, List<Exhibit> exhibits,
        List<EvidenceFacts> evidence, List<SourceFacts> sources, Activity activity, JournalFacts journal, IncidentFacts handling,
        String template) {

    public ReportData {
        findings = List.copyOf(findings);
        exhibits = List.copyOf(exhibits);
        evidence = List.copyOf(evidence);
        sources = List.copyOf(sources);
    }

    /**
     * The case.
     *
     * @param id          random, given once
     * @param zone        zone of the case
     * @param created     null if not known
     * @param events      events of all sources, records that could not be parsed left out
     * @param errors      records that could not be parsed
     * @param first       time of the first event; null if there are none
     * @param last        time of the last event; null if there are none
     */
    public record CaseFacts(String id, String name, String description, String zone, @Nullable Instant created, String createdBy,
            long events,
            long errors, @Nullable Instant first, @Nullable Instant last) {
    }

    /**
     * A finding.
     *
     * @param number   from 1
     * @param severity {@code critical}, {@code high}, {@code medium}, {@code low}, {@code info}
     * @param phase    {@code preparation}, {@code identification}, {@code containment}, {@code eradication}, {@code recovery},
     *                 {@code lessons_learned}
     * @param exhibits numbers of the exhibits that support it
     */
    public record FindingFacts(int number, String id, String title, String what, String severity, String phase, String author,
            @Nullable Instant created, @Nullable Instant modified, List<Integer> exhibits) {
        public FindingFacts {
            exhibits = List.copyOf(exhibits);
        }
    }

    /**
     * A record that supports findings.
     *
     * @param number   from 1
     * @param time     null if it has none
     * @param dataset  {@code event.dataset}
     * @param evidence SHA-256 of the evidence; empty if not known
     * @param path     what people see as its place
     * @param member   archive member; empty for the evidence itself
     * @param offset   first byte in the (decompressed) stream
     * @param length   bytes
     * @param text     the raw record
     * @param noted    tags and comment on the event; {@link Mark#NONE} if there are none
     */
    public record Exhibit(int number, @Nullable Instant time, String dataset, String evidence, String path, String member, long offset,
            long length,
            String text, Mark noted) {

        /** One nobody noted anything on. */
        public Exhibit(int number, @Nullable Instant time, String dataset, String evidence, String path, String member, long offset,
                long length, String text) {
            this(number, time, dataset, evidence, path, member, offset, length, text, Mark.NONE);
        }

        Exhibit with(String newText, Mark newNoted) {
            return new Exhibit(number, time, dataset, evidence, path, member, offset, length, newText, newNoted);
        }
    }

    /**
     * A piece of evidence.
     *
     * @param size       bytes of the original
     * @param modified   null if not known
     * @param taken      null if not known
     * @param linkTarget where the bytes are if they were left in place; empty if the case holds a copy
     */
    public record EvidenceFacts(String sha256, String name, String origin, long size, @Nullable Instant modified, @Nullable Instant taken,
            String takenBy, String linkTarget, String note, List<Custody> custody) {
        public EvidenceFacts {
            custody = List.copyOf(custody);
        }
    }

    /**
     * An entry in the chain of custody.
     *
     * @param time   null if not known
     * @param action {@code collected}, {@code copied}, {@code linked}, {@code accessed}, {@code transferred}, {@code returned},
     *               {@code destroyed}
     */
    public record Custody(@Nullable Instant time, String who, String action, String note) {
    }

    /**
     * One stream of records and how it was read.
     *
     * @param zone       zone of times without one; empty where all times have theirs
     * @param year       year of the first record where records have none; else 0
     * @param yearReason how it was found
     * @param state      {@code pending}, {@code importing}, {@code complete}, {@code failed}, {@code cancelled}
     * @param bytes      decompressed bytes
     * @param events     records that could not be parsed left out
     */
    public record SourceFacts(int id, String sha256, String path, String format, String zone, int year, String yearReason, long shiftMicros,
            String state, long bytes, long events, long errors, long headers, long blank, String message) {
    }

    /**
     * Events over time.
     *
     * @param bucketSeconds length of each bucket; 0 if there are no events
     * @param buckets       ascending, without gaps
     * @param outside       events before the first or after the last bucket
     */
    public record Activity(long bucketSeconds, List<Bucket> buckets, long outside) {
        public Activity {
            buckets = List.copyOf(buckets);
        }
    }

    /**
     * A stretch of time.
     *
     * @param from   first moment
     * @param to     moment after the last
     * @param alerts how many of the events are alerts
     */
    public record Bucket(Instant from, Instant to, long events, long alerts) {
    }

    /**
     * The journal.
     *
     * @param entries number of entries
     * @param first   time of the first; null if there are none
     * @param last    time of the last; null if there are none
     * @param head    hash of the last entry, which stands for all before it
     * @param actions what was done how often, in the order of the first time
     */
    public record JournalFacts(long entries, @Nullable Instant first, @Nullable Instant last, String head, List<ActionFacts> actions) {
        public JournalFacts {
            actions = List.copyOf(actions);
        }
    }

    /** How often something was done. */
    public record ActionFacts(String action, long count, Instant first, Instant last) {
    }
}
