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
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.mail.AttachmentNode;
import org.watchpost.core.mail.Indicator;
import org.watchpost.core.mail.MailAnalyzer;
import org.watchpost.core.mail.MessageAnalysis;
import org.watchpost.core.mail.Verdict;
import org.watchpost.core.mail.WhoElse;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.QueryParser;
import org.watchpost.core.query.QuerySyntaxException;
import org.watchpost.core.query.SortOrder;
import org.watchpost.core.store.Facet;

/** Who else has it: queries over all events of the case. */
@Component(service = WhoElse.class)
public final class DefaultWhoElse implements WhoElse {

    private static final Logger LOG = LoggerFactory.getLogger(DefaultWhoElse.class);
    private static final Query MESSAGES = new Query.Word(Fields.EVENT_DATASET, "mail.message");
    private static final Query ATTACHMENTS = new Query.Word(Fields.EVENT_DATASET, "mail.attachment");
    private static final int MOST_ROWS = 1000;
    private static final int MOST_HOSTS = 100;
    private static final int MOST_INDICATORS = 100;
    private static final List<Field> HOSTS = List.of(Fields.SOURCE_IP, Fields.HOST_NAME, Fields.DESTINATION_IP);

    private final MailAnalyzer analyzer;

    /** With services of its own. */
    public DefaultWhoElse() {
        this(new org.watchpost.mail.analysis.DefaultMailAnalyzer());
    }

    /**
     * @param analyzer takes messages apart
     */
    @Activate
    public DefaultWhoElse(@Reference MailAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    @Override
    public List<Indicator> indicators(OpenCase open, EventRef message) throws IOException {
        MessageAnalysis analysis = analyzer.analyse(open, message);
        Set<Indicator> all = new LinkedHashSet<>();
        boolean grave = analysis.verdict() != Verdict.CLEAN;
        analysis.visit(node -> attachment(node, message, grave, all));
        if (!analysis.from().isEmpty()) {
            all.add(new Indicator(Indicator.Kind.SENDER, analysis.from(), message));
        }
        if (!analysis.subject().isBlank()) {
            all.add(new Indicator(Indicator.Kind.SUBJECT, analysis.subject().strip(), message));
        }
        return all.stream().limit(MOST_INDICATORS).toList();
    }

    /** Attachments of a grave message count only if they are what makes it so, unless nothing is. */
    private static void attachment(AttachmentNode node, EventRef message, boolean grave, Set<Indicator> all) {
        if (node.inline() || grave && node.verdict() == Verdict.CLEAN) {
            return;
        }
        if (!node.sha256().isEmpty()) {
            all.add(new Indicator(Indicator.Kind.SHA256, node.sha256(), message));
            all.add(new Indicator(Indicator.Kind.MD5, node.md5(), message));
        }
        if (!node.name().isEmpty()) {
            all.add(new Indicator(Indicator.Kind.FILE_NAME, node.name(), message));
        }
        if (node.path().indexOf('.') < 0 && node.size() > 0) {
            all.add(new Indicator(Indicator.Kind.SIZE, Long.toString(node.size()), message));
        }
    }

    /** In quotes for the query language. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < Math.min(text.length(), 500); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\');
            }
            quoted.append(c < ' ' ? ' ' : c);
        }
        return quoted.append('"').toString();
    }

    private static String query(Indicator indicator) {
        String value = quoted(indicator.value());
        return switch (indicator.kind()) {
            case SHA256 -> "(" + value + " OR file.hash.sha256:" + value + " OR email.attachments.file.hash.sha256:" + value + ")";
            case MD5 -> "(" + value + " OR file.hash.md5:" + value + ")";
            case FILE_NAME -> "(file.name:" + value + " OR email.attachments.file.name:" + value + " OR " + value + ")";
            case SENDER -> "(email.from.address:" + value + " OR " + value + ")";
            case SUBJECT -> "email.subject:" + value;
            case SIZE -> "(file.size:" + indicator.value() + " OR watchpost.mail.size:" + indicator.value() + ")";
            case SOURCE_IP -> "(source.ip:" + value + " OR destination.ip:" + value + " OR host.ip:" + value + ")";
            case URL -> value;
        };
    }

    @Override
    public Answer ask(OpenCase open, List<Indicator> indicators, IProgressMonitor monitor) throws IOException {
        QueryParser parser = new QueryParser(open.zone());
        List<Found> found = new ArrayList<>();
        List<Query> any = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        Set<EventRef> own = new LinkedHashSet<>();
        indicators.forEach(indicator -> own.add(indicator.from()));
        Query others = own.isEmpty() ? new Query.All() : new Query.Not(new Query.At(List.copyOf(own)));
        for (Indicator indicator : indicators) {
            String text = query(indicator);
            Query query;
            try {
                query = parser.parse(text);
            } catch (QuerySyntaxException e) {
                LOG.debug("No query can be made of {}", indicator, e);
                continue;
            }
            any.add(query);
            texts.add(text);
            EventQuery rest = new EventQuery(new Query.And(List.of(query, others)));
            long total = open.events().count(rest, monitor);
            if (total > 0) {
                found.add(new Found(indicator, text, total, counts(open.events().facet(rest, Fields.EVENT_DATASET, 50, monitor))));
            }
        }
        if (any.isEmpty()) {
            return new Answer(List.of(), "", List.of(), List.of(), List.of(), List.of(), 0);
        }
        Query all = new Query.And(List.of(any.size() == 1 ? any.get(0) : new Query.Or(any), others));
        EventQuery messages = new EventQuery(new Query.And(List.of(all, MESSAGES)));
        EventQuery logs = new EventQuery(new Query.And(List.of(all, new Query.Not(MESSAGES), new Query.Not(ATTACHMENTS))));
        EventQuery everything = new EventQuery(all);
        List<Event> messageRows = open.events().page(messages, SortOrder.BY_TIME, 0, MOST_ROWS, monitor).rows();
        List<Event> logRows = open.events().page(logs, SortOrder.BY_TIME, 0, MOST_ROWS, monitor).rows();
        return new Answer(found, String.join(" OR ", texts), messageRows, logRows, hosts(open, everything, monitor),
                counts(open.events().facet(everything, Fields.EMAIL_TO_ADDRESS, MOST_ROWS, monitor)),
                open.events().count(everything, monitor));
    }

    private static List<Count> counts(Facet facet) {
        return facet.values().stream().map(count -> new Count(count.value(), count.count())).toList();
    }

    private static List<Count> hosts(OpenCase open, EventQuery query, IProgressMonitor monitor) throws IOException {
        Map<String, Long> sums = new HashMap<>();
        for (Field field : HOSTS) {
            for (Facet.Count count : open.events().facet(query, field, MOST_HOSTS, monitor).values()) {
                sums.merge(count.value(), count.count(), Long::sum);
            }
        }
        return sums.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_HOSTS).map(entry -> new Count(entry.getKey(), entry.getValue())).toList();
    }
}
