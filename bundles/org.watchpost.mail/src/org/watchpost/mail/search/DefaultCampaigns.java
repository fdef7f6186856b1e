/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Fields;
import org.watchpost.core.mail.AttachmentNode;
import org.watchpost.core.mail.Campaign;
import org.watchpost.core.mail.Campaign.By;
import org.watchpost.core.mail.Campaigns;
import org.watchpost.core.mail.FuzzyHash;
import org.watchpost.core.mail.MailAnalyzer;
import org.watchpost.core.mail.MessageAnalysis;
import org.watchpost.core.mail.Verdict;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.SortOrder;

/** Campaigns out of the analyses of all messages a query finds. */
@Component(service = Campaigns.class)
public final class DefaultCampaigns implements Campaigns {

    private static final Query MESSAGES = new Query.Word(Fields.EVENT_DATASET, "mail.message");
    private static final int ALIKE = 80;
    private static final int MOST_KINDS = 2000;
    private static final int MOST_SENDERS = 1000;
    private static final int MOST_RECIPIENTS = 100_000;
    private static final int LEAST_SIZE = 256;

    private final MailAnalyzer analyzer;

    /** With services of its own. */
    public DefaultCampaigns() {
        this(new org.watchpost.mail.analysis.DefaultMailAnalyzer());
    }

    /**
     * @param analyzer takes messages apart
     */
    @Activate
    public DefaultCampaigns(@Reference MailAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** A group while it grows. */
    private static final class Group {
        private final By by;
        private final String id;
        private final String feature;
        private final List<EventRef> messages = new ArrayList<>();
        private final Map<String, Integer> senders = new LinkedHashMap<>();
        private final Set<String> recipients = new TreeSet<>();
        private Verdict verdict = Verdict.CLEAN;
        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;

        Group(By by, String id, String feature) {
            this.by = by;
            this.id = id;
            this.feature = feature;
        }

        void add(Event event, MessageAnalysis analysis) {
            if (!messages.isEmpty() && messages.get(messages.size() - 1).equals(event.ref())) {
                return;
            }
            messages.add(event.ref());
            verdict = verdict.or(analysis.verdict());
            first = Math.min(first, event.micros());
            last = Math.max(last, event.micros());
            if (senders.size() < MOST_SENDERS || senders.containsKey(analysis.from())) {
                senders.merge(analysis.from(), 1, Integer::sum);
            }
            for (String recipient : analysis.to()) {
                if (recipients.size() < MOST_RECIPIENTS) {
                    recipients.add(recipient);
                }
            }
        }

        Campaign done() {
            List<String> from = senders.entrySet().stream().filter(entry -> !entry.getKey().isEmpty())
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).map(Map.Entry::getKey).toList();
            return new Campaign(id, by, feature, verdict, messages, first, last, from, List.copyOf(recipients));
        }
    }

    @Override
    public List<Campaign> campaigns(OpenCase open, EventQuery query, Set<By> by, IProgressMonitor monitor) throws IOException {
        Map<String, Group> groups = new LinkedHashMap<>();
        Map<String, Group> fuzzy = new HashMap<>();
        EventQuery messages = new EventQuery(new Query.And(List.of(MESSAGES, query.query())), query.range());
        open.events().scan(messages, SortOrder.BY_TIME, event -> {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            MessageAnalysis analysis = analyzer.analyse(open, event.ref());
            for (By one : by) {
                for (Group group : groups(one, analysis, groups, fuzzy)) {
                    group.add(event, analysis);
                }
            }
            return true;
        }, monitor);
        List<Campaign> all = new ArrayList<>();
        groups.values().stream().filter(group -> group.messages.size() > 1).forEach(group -> all.add(group.done()));
        all.sort(Comparator.<Campaign>comparingInt(campaign -> -campaign.messages().size()).thenComparing(Campaign::id));
        return all;
    }

    private static Collection<Group> groups(By by, MessageAnalysis analysis, Map<String, Group> groups, Map<String, Group> fuzzy) {
        Set<Group> found = new java.util.LinkedHashSet<>();
        switch (by) {
            case HASH -> analysis.visit(node -> {
                if (node.path().indexOf('.') < 0 && !node.inline() && !node.sha256().isEmpty() && node.size() > 0) {
                    found.add(group(groups, by, "hash:" + node.sha256(), label(node)));
                }
            });
            case FUZZY -> analysis.visit(node -> {
                if (!node.inline() && !node.fuzzy().isEmpty() && node.children().isEmpty()) {
                    found.add(alike(node, groups, fuzzy));
                }
            });
            case SUBJECT -> {
                String template = SubjectTemplate.of(analysis.subject());
                if (!template.isEmpty()) {
                    found.add(group(groups, by, "subject:" + template, template));
                }
            }
            case SENDER -> {
                if (!analysis.from().isEmpty()) {
                    String from = analysis.from().toLowerCase(java.util.Locale.ROOT);
                    found.add(group(groups, by, "sender:" + from, from));
                }
            }
            case SIZE -> analysis.attachments().forEach(node -> {
                if (!node.inline() && node.size() >= LEAST_SIZE) {
                    found.add(group(groups, by, "size:" + node.size(), node.size() + " bytes"));
                }
            });
        }
        return found;
    }

    private static String label(AttachmentNode node) {
        return (node.name().isEmpty() ? node.type() : node.name()) + " " + node.sha256().substring(0, 12);
    }

    private static Group group(Map<String, Group> groups, By by, String id, String feature) {
        return groups.computeIfAbsent(id, key -> new Group(by, key, feature));
    }

    private static Group alike(AttachmentNode node, Map<String, Group> groups, Map<String, Group> fuzzy) {
        Group exact = fuzzy.get(node.fuzzy());
        if (exact != null) {
            return exact;
        }
        for (Map.Entry<String, Group> entry : fuzzy.entrySet()) {
            if (FuzzyHash.likeness(entry.getKey(), node.fuzzy()) >= ALIKE) {
                return entry.getValue();
            }
        }
        Group made = group(groups, By.FUZZY, "fuzzy:" + node.fuzzy(), label(node));
        if (fuzzy.size() < MOST_KINDS) {
            fuzzy.put(node.fuzzy(), made);
        }
        return made;
    }

    @Override
    public List<Campaign> of(OpenCase open, EventRef message, IProgressMonitor monitor) throws IOException {
        List<Campaign> all = new ArrayList<>(campaigns(open, EventQuery.ALL, EnumSet.allOf(By.class), monitor));
        all.removeIf(campaign -> !campaign.messages().contains(message));
        all.sort(Comparator.comparing(Campaign::by));
        return all;
    }

    @Override
    public Optional<Campaign> find(OpenCase open, String id, IProgressMonitor monitor) throws IOException {
        for (By by : By.values()) {
            if (id.startsWith(by.name().toLowerCase(java.util.Locale.ROOT) + ":")) {
                return campaigns(open, EventQuery.ALL, EnumSet.of(by), monitor).stream().filter(campaign -> campaign.id().equals(id))
                        .findFirst();
            }
        }
        return Optional.empty();
    }
}
