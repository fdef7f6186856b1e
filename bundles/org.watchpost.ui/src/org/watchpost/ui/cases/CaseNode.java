/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.cases;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.event.Fields;
import org.watchpost.core.mail.Verdict;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.store.Facet;
import org.watchpost.model.Case;
import org.watchpost.model.Evidence;
import org.watchpost.model.Finding;
import org.watchpost.model.SavedSearch;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.util.Format;

/**
 * A line of the case tree: a picture of the model at a moment, so that the tree never touches the model itself.
 *
 * @param kind     what it stands for
 * @param id       equal for the same thing in pictures of different moments
 * @param label    its name
 * @param detail   said beside it, muted
 * @param tip      said when pointed at
 * @param source   for sources
 * @param children below it
 */
record CaseNode(Kind kind, String id, String label, String detail, String tip, @Nullable SourceInfo source, List<CaseNode> children) {

    /** The dataset of messages. */
    static final String MESSAGE = "mail.message";

    /** What a line stands for. */
    enum Kind {
        CASE, EVIDENCE_FOLDER, EVIDENCE, SOURCE, SEARCHES, SEARCH, TAGS, TAG, LISTS, LIST, FINDINGS, FINDING, MESSAGES, VERDICT
    }

    CaseNode {
        children = List.copyOf(children);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CaseNode node && node.kind == kind && node.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The whole tree; not for the UI thread. */
    static CaseNode of(OpenCase open, IProgressMonitor monitor) throws IOException {
        List<SourceInfo> sources = open.sources();
        List<CaseNode> tags = tags(open);
        List<CaseNode> lists = lists(open);
        Facet verdicts = open.events().facet(new EventQuery(new Query.Phrase(Fields.EVENT_DATASET, MESSAGE), TimeRange.ALL),
                Fields.WATCHPOST_VERDICT, Verdict.values().length, monitor);
        return open.read(model -> {
            List<CaseNode> roots = new ArrayList<>();
            roots.add(evidence(model, sources));
            roots.add(new CaseNode(Kind.SEARCHES, "searches", "Saved searches", count(model.getSavedSearches().size()), "", null,
                    model.getSavedSearches().stream().map(CaseNode::search).toList()));
            roots.add(
                    new CaseNode(Kind.TAGS, "tags", "Bookmarks and tags", count(tags.size()), "b and t in the event table make them", null,
                            tags));
            roots.add(new CaseNode(Kind.LISTS, "lists", "Value lists", count(lists.size()), "Drop a CSV of addresses or hashes on it", null,
                    lists));
            roots.add(new CaseNode(Kind.FINDINGS, "findings", "Findings", count(model.getFindings().size()), "", null,
                    model.getFindings().stream().map(CaseNode::finding).toList()));
            roots.add(messages(verdicts));
            return new CaseNode(Kind.CASE, "case", open.name(), open.readOnly() ? "read only" : "", open.folder().toString(), null, roots);
        });
    }

    private static List<CaseNode> tags(OpenCase open) {
        List<CaseNode> tags = new ArrayList<>();
        open.marks().tags().forEach((tag, events) -> tags.add(new CaseNode(Kind.TAG, "t" + tag, tag, Format.count(events, "event"),
                "watchpost.tags:" + tag, null, List.of())));
        return tags;
    }

    private static List<CaseNode> lists(OpenCase open) {
        List<CaseNode> lists = new ArrayList<>();
        try {
            for (String name : open.lists().names()) {
                lists.add(
                        new CaseNode(Kind.LIST, "l" + name, name, Format.count(open.lists().find(name).map(List::size).orElse(0), "value"),
                                "@" + name, null, List.of()));
            }
        } catch (IOException e) {
            Errors.log("Reading value lists", e);
        }
        return lists;
    }

    private static String count(int n) {
        return n == 0 ? "" : Format.number(n);
    }

    private static CaseNode evidence(Case model, List<SourceInfo> sources) {
        Map<String, List<SourceInfo>> bySha = new LinkedHashMap<>();
        for (SourceInfo source : sources) {
            // What is still being read has no hash yet, and stands alone.
            String key = source.sha256().isEmpty() ? "#" + source.id() : source.sha256();
            bySha.computeIfAbsent(key, k -> new ArrayList<>()).add(source);
        }
        Map<String, Evidence> known = new LinkedHashMap<>();
        model.getEvidence().forEach(e -> known.put(String.valueOf(e.getSha256()), e));
        List<CaseNode> nodes = new ArrayList<>();
        bySha.forEach((sha, list) -> {
            Evidence evidence = known.get(sha);
            if (list.size() == 1 && list.get(0).member().isEmpty()) {
                nodes.add(source(list.get(0), evidence));
            } else {
                nodes.add(archive(sha, list, evidence));
            }
        });
        return new CaseNode(Kind.EVIDENCE_FOLDER, "evidence", "Evidence", count(nodes.size()), "", null, nodes);
    }

    private static CaseNode archive(String sha, List<SourceInfo> members, @Nullable Evidence evidence) {
        String name = evidence != null ? evidence.getName() : members.get(0).path().replaceFirst("!/.*", "");
        long events = members.stream().mapToLong(SourceInfo::events).sum();
        return new CaseNode(Kind.EVIDENCE, "e" + sha, name, Format.number(events), tip(sha, evidence, ""), null,
                members.stream().map(m -> source(m, null)).toList());
    }

    private static CaseNode source(SourceInfo s, @Nullable Evidence evidence) {
        StringBuilder detail = new StringBuilder(Format.number(s.events())).append(" · ").append(s.format());
        switch (s.state()) {
            case PENDING -> detail.append(" · waiting");
            case IMPORTING -> detail.append(" · reading…");
            case FAILED -> detail.append(" · ✕ failed");
            case CANCELLED -> detail.append(" · stopped");
            case COMPLETE -> detail.append(s.errors() > 0 ? " · " + Format.number(s.errors()) + " unparsed" : "");
        }
        if (s.zoneless()) {
            detail.append(" · ").append(s.zone());
        }
        if (s.year() != 0) {
            detail.append(" · ").append(s.year());
        }
        String label = s.member().isEmpty() ? s.name() : s.member();
        return new CaseNode(Kind.SOURCE, "s" + s.id(), label, detail.toString(), tip(s.sha256(), evidence, s.path() + "\n" + s.origin()
                + (s.yearReason().isEmpty() ? "" : "\nYear: " + s.yearReason()) + (s.message().isEmpty() ? "" : "\n" + s.message())), s,
                List.of());
    }

    private static String tip(String sha, @Nullable Evidence evidence, String more) {
        return more + (sha.startsWith("#") || sha.isEmpty() ? "" : "\nSHA-256 " + sha)
                + (evidence != null && evidence.isLinked() ? "\nLinked: the bytes are at " + evidence.getLinkTarget() : "");
    }

    private static CaseNode search(SavedSearch search) {
        return new CaseNode(Kind.SEARCH, "q" + search.getName(), search.getName(), search.getQuery(), search.getQuery(), null, List.of());
    }

    /** The messages of the case by what was made of them, the gravest first. */
    private static CaseNode messages(Facet verdicts) {
        List<CaseNode> nodes = verdicts.values().stream()
                .sorted(Comparator.comparing((Facet.Count count) -> Verdict.of(count.value())).reversed())
                .map(count -> new CaseNode(Kind.VERDICT, "v" + count.value(), label(Verdict.of(count.value())),
                        Format.number(count.count()),
                        "Messages with this verdict, in Quarantine", null, List.of()))
                .toList();
        return new CaseNode(Kind.MESSAGES, "messages", "Messages", verdicts.events() == 0 ? "" : Format.number(verdicts.events()),
                "Mail taken in as messages; Enter shows it in Quarantine", null, nodes);
    }

    private static String label(Verdict verdict) {
        return switch (verdict) {
            case MALICIOUS -> "Malicious";
            case SUSPICIOUS -> "Suspicious";
            case UNKNOWN -> "Can't be judged";
            case CLEAN -> "Clean";
        };
    }

    private static CaseNode finding(Finding finding) {
        return new CaseNode(Kind.FINDING, "f" + finding.getId(), finding.getTitle(),
                finding.getSeverity().getLiteral().toLowerCase(java.util.Locale.ROOT) + " · "
                        + Format.count(finding.getEvents().size(), "event"),
                finding.getWhat(), null, List.of());
    }
}
