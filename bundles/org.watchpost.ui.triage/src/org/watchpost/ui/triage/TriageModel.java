/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.triage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.triage.AlertGroup;
import org.watchpost.core.triage.GroupBy;
import org.watchpost.core.triage.Outcome;
import org.watchpost.core.triage.SensorFold;
import org.watchpost.core.triage.Triage;
import org.watchpost.core.triage.TriageBook;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.util.Background;

/**
 * What the views of the triage perspective share in a window: how alerts are grouped, which outcome is looked at, whether the
 * same alert of several sensors counts once, which groups are chosen. For the UI thread; what reads files says so.
 */
public final class TriageModel {

    /** What a listener can be told of. */
    public enum Topic {
        /** Other alerts are shown, or in other groups. */
        SHOWN,
        /** Other groups are chosen. */
        CHOSEN,
        /** Something is being decided: what is about to leave the list must not be decided again. */
        LEAVING,
        /** Something was decided or taken back. */
        DECIDED
    }

    private static final Map<InvestigationContext, TriageModel> ALL = new WeakHashMap<>();

    private record Listener(Set<Topic> topics, Runnable what) {
    }

    private final InvestigationContext context;
    private final List<Listener> listeners = new ArrayList<>();
    private GroupBy by = GroupBy.RULE;
    private Outcome outcome = Outcome.NEW;
    private boolean folded;
    private List<AlertGroup> chosen = List.of();
    private final Set<List<String>> leavingGroups = new HashSet<>();
    private final Set<EventRef> leavingEvents = new HashSet<>();
    private final ISchedulingRule turn = new MutexRule();
    private volatile @Nullable Kept kept;

    /** A fold and what it is of. */
    private record Kept(OpenCase open, long generation, SensorFold fold) {
    }

    private TriageModel(InvestigationContext context) {
        this.context = context;
    }

    /** The model of a window. */
    public static TriageModel of(InvestigationContext context) {
        return ALL.computeIfAbsent(context, TriageModel::new);
    }

    /** Notes of new alerts, and the inbox of each case that is opened, as long as a control lives. */
    public void watch(Control owner) {
        context.on(owner, EnumSet.of(InvestigationContext.Topic.CASE), () -> {
            leavingGroups.clear();
            leavingEvents.clear();
            chosen = List.of();
            outcome(Outcome.NEW);
        });
        AlertWatch.start(context, owner);
    }

    public InvestigationContext context() {
        return context;
    }

    /** Calls back until the control is disposed. */
    public void on(Control owner, Set<Topic> topics, Runnable what) {
        Listener listener = new Listener(EnumSet.copyOf(topics), what);
        listeners.add(listener);
        owner.addDisposeListener(e -> listeners.remove(listener));
    }

    /** Decisions of a window are made one after the other. */
    private static final class MutexRule implements ISchedulingRule {
        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    }

    /** Runs work in the background, after all that was given here before. */
    public void inTurn(String name, Background.Work work) {
        Background.run(name, "Check that the case can be written to.", turn, work);
    }

    /** Groups and events that are being decided leave the list shown. */
    public void leaving(List<AlertGroup> groups, List<EventRef> events) {
        groups.forEach(group -> leavingGroups.add(group.keys()));
        leavingEvents.addAll(events);
        fire(Topic.LEAVING);
    }

    /** Whether a group is about to leave the list. */
    public boolean leaving(AlertGroup group) {
        return leavingGroups.contains(group.keys());
    }

    /** Whether an event is about to leave the list. */
    public boolean leaving(EventRef event) {
        return leavingEvents.contains(event);
    }

    /** Tells that something was decided, or could not be: nothing of it is about to leave any more. */
    public void decided(List<AlertGroup> groups, List<EventRef> events) {
        groups.forEach(group -> leavingGroups.remove(group.keys()));
        events.forEach(leavingEvents::remove);
        fire(Topic.DECIDED);
    }

    private void fire(Topic topic) {
        for (Listener listener : List.copyOf(listeners)) {
            if (listener.topics().contains(topic) && listeners.contains(listener)) {
                listener.what().run();
            }
        }
    }

    public GroupBy by() {
        return by;
    }

    /** Groups by something else. */
    public void by(GroupBy next) {
        if (next != by) {
            by = next;
            chosen = List.of();
            fire(Topic.SHOWN);
        }
    }

    /** The outcome that is looked at; {@link Outcome#NEW} is the inbox. */
    public Outcome outcome() {
        return outcome;
    }

    public void outcome(Outcome next) {
        if (!next.equals(outcome)) {
            outcome = next;
            chosen = List.of();
            fire(Topic.SHOWN);
        }
    }

    /** Whether the same alert of several sensors is shown once. */
    public boolean folded() {
        return folded;
    }

    public void folded(boolean next) {
        if (next != folded) {
            folded = next;
            chosen = List.of();
            fire(Topic.SHOWN);
        }
    }

    /** The groups whose alerts are listed; none stands for all. */
    public List<AlertGroup> chosen() {
        return chosen;
    }

    public void choose(List<AlertGroup> groups) {
        if (!groups.equals(chosen)) {
            chosen = List.copyOf(groups);
            fire(Topic.CHOSEN);
        }
    }

    /**
     * What is shown, as it is now. Immutable, so that background work can use it.
     *
     * @param open    the case
     * @param search  what the window looks for
     * @param outcome which outcome
     * @param folded  whether folded
     * @param by      how it is grouped
     */
    public record View(OpenCase open, EventQuery search, Outcome outcome, boolean folded, GroupBy by) {
    }

    /** What is shown, or null without a case. */
    public @Nullable View view() {
        OpenCase open = context.openCase().orElse(null);
        return open == null ? null : new View(open, context.search().toQuery(), outcome, folded, by);
    }

    /** The alerts of a view. Reads files: not for the UI thread. */
    public EventQuery alerts(View view, IProgressMonitor monitor) throws IOException {
        TriageBook book = Triage.of(view.open()).book();
        Query all = new Query.And(List.of(book.with(view.outcome()), view.search().query()));
        return new EventQuery(view.folded() ? fold(view.open(), monitor).without(all) : all, view.search().range());
    }

    /** The alerts of a view that are in some groups; none stands for all. Reads files: not for the UI thread. */
    public EventQuery alerts(View view, List<AlertGroup> groups, IProgressMonitor monitor) throws IOException {
        EventQuery all = alerts(view, monitor);
        return groups.isEmpty() ? all : new EventQuery(new Query.And(List.of(all.query(), any(groups))), all.range());
    }

    /** The condition that an alert is in one of some groups. */
    public static Query any(List<AlertGroup> groups) {
        List<Query> conditions = groups.stream().map(AlertGroup::condition).toList();
        return conditions.size() == 1 ? conditions.getFirst() : new Query.Or(conditions);
    }

    /** How many alerts of the search have which outcome. Reads files: not for the UI thread. */
    public Map<Outcome, Long> counts(View view, IProgressMonitor monitor) throws IOException {
        TriageBook book = Triage.of(view.open()).book();
        SensorFold fold = view.folded() ? fold(view.open(), monitor) : SensorFold.none();
        Map<Outcome, Long> counts = new LinkedHashMap<>();
        List<Outcome> outcomes = new ArrayList<>(List.of(Outcome.NEW));
        outcomes.addAll(book.outcomes());
        for (Outcome one : outcomes) {
            Query query = fold.without(new Query.And(List.of(book.with(one), view.search().query())));
            counts.put(one, view.open().events().count(new EventQuery(query, view.search().range()), monitor));
        }
        return counts;
    }

    /** Which alerts are the same, over all of the case; kept until events change. Reads files: not for the UI thread. */
    public SensorFold fold(OpenCase open, IProgressMonitor monitor) throws IOException {
        Kept known = kept;
        long generation = open.events().generation();
        if (known != null && known.open() == open && known.generation() == generation) {
            return known.fold();
        }
        SensorFold fold = SensorFold.of(open.events(), EventQuery.ALL, monitor);
        kept = new Kept(open, generation, fold);
        return fold;
    }
}
