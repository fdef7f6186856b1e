/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.query.SortOrder;
import org.watchpost.ui.imports.ImportState;
import org.watchpost.ui.util.Throttle;

/**
 * What a window is about: the open case, the search, the zone, the selection. One per window, shared by all of its views, so
 * that they always speak of the same thing. For the UI thread only; listeners are called on it.
 */
public final class InvestigationContext {

    /** What a listener can be told of. */
    public enum Topic {
        /** Another case is open, or none. */
        CASE,
        /** Query or range are other ones. */
        SEARCH,
        /** Times are shown in another zone. */
        ZONE,
        /** Rows are ordered otherwise. */
        SORT,
        /** Another event has the focus, or other rows are selected. */
        SELECTION,
        /** An event is to be gone to, see {@link InvestigationContext#toReveal}. */
        REVEAL,
        /** Events were marked or unmarked. */
        MARKS,
        /** The store has more, fewer or other events; at most twice a second. */
        EVENTS,
        /** Rows are to be coloured by other rules. */
        COLOURS,
        /** Sources, findings, saved searches, tags or value lists have changed. */
        MODEL,
        /** The import has come further, begun or ended. */
        IMPORT,
        /** The counts of matching and of all events. */
        TOTALS,
        /** The newest events are to be followed, or not any more. */
        LIVE
    }

    private static final Map<IWorkbenchWindow, InvestigationContext> ALL = new WeakHashMap<>();

    private record Listener(Set<Topic> topics, Runnable what) {
    }

    private final List<Listener> listeners = new ArrayList<>();
    private final Throttle events;
    private final Throttle model;
    private final Throttle colours;
    private final ImportState imports = new ImportState(() -> fire(Topic.IMPORT));
    private final SearchHistory history = new SearchHistory();
    private final Map<EventRef, Event> marks = new LinkedHashMap<>();
    private @Nullable OpenCase open;
    private List<Runnable> caseListeners = List.of();
    private Search search = Search.ALL;
    private ZoneId zone = ZoneOffset.UTC;
    private SortOrder sort = SortOrder.BY_TIME;
    private Selection selection = Selection.NONE;
    private @Nullable EventRef reveal;
    private boolean live;
    private long matching = -1;
    private long total = -1;

    /** For tests and for {@link #of}; the shell is the window's. */
    public InvestigationContext(Shell shell) {
        events = new Throttle(shell, 500, () -> fire(Topic.EVENTS));
        model = new Throttle(shell, 300, () -> fire(Topic.MODEL));
        colours = new Throttle(shell, 100, () -> fire(Topic.COLOURS));
    }

    /** The context of a window. */
    public static InvestigationContext of(IWorkbenchWindow window) {
        return ALL.computeIfAbsent(window, w -> new InvestigationContext(w.getShell()));
    }

    /** Calls back until the control is disposed. */
    public void on(Control owner, Set<Topic> topics, Runnable what) {
        Listener listener = new Listener(EnumSet.copyOf(topics), what);
        listeners.add(listener);
        owner.addDisposeListener(e -> listeners.remove(listener));
    }

    private void fire(Topic topic) {
        for (Listener listener : List.copyOf(listeners)) {
            if (listener.topics().contains(topic) && listeners.contains(listener)) {
                listener.what().run();
            }
        }
    }

    /** The case that is open. */
    public Optional<OpenCase> openCase() {
        return Optional.ofNullable(open);
    }

    /**
     * Shows another case, or none. The caller closes the one before, off the UI thread.
     *
     * @return the case that was open before
     */
    public Optional<OpenCase> setCase(@Nullable OpenCase next) {
        Optional<OpenCase> before = openCase();
        caseListeners.forEach(Runnable::run);
        open = next;
        caseListeners = next == null ? List.of() : List.of(next.events().onChange(events::request), next.onChange(model::request),
                next.colours().onChange(colours::request), next.marks().onChange(model::request),
                next.lists().onChange(model::request));
        search = Search.ALL;
        sort = SortOrder.BY_TIME;
        selection = Selection.NONE;
        marks.clear();
        matching = -1;
        total = -1;
        history.clear();
        if (next != null) {
            zone = next.zone();
        }
        fire(Topic.CASE);
        return before;
    }

    /** What is looked for. */
    public Search search() {
        return search;
    }

    /** Looks for something else; the search before can be come back to. */
    public void search(Search next) {
        if (!next.equals(search)) {
            history.push(search);
            show(next);
        }
    }

    /** Goes back to the search before; nothing happens if there was none. */
    public void back() {
        history.back(search).ifPresent(this::show);
    }

    /** Takes a {@link #back} back. */
    public void forward() {
        history.forward(search).ifPresent(this::show);
    }

    private void show(Search next) {
        search = next;
        selection = Selection.NONE;
        matching = -1;
        fire(Topic.SEARCH);
        fire(Topic.SELECTION);
    }

    /** The zone times are shown in. */
    public ZoneId zone() {
        return zone;
    }

    public void setZone(ZoneId next) {
        zone = next;
        fire(Topic.ZONE);
    }

    /** How rows are ordered. */
    public SortOrder sort() {
        return sort;
    }

    public void setSort(SortOrder next) {
        sort = next;
        selection = Selection.NONE;
        fire(Topic.SORT);
        fire(Topic.SELECTION);
    }

    public Selection selection() {
        return selection;
    }

    public void select(Selection next) {
        if (!next.equals(selection)) {
            selection = next;
            fire(Topic.SELECTION);
        }
    }

    /** Goes to an event in the result of the search, if it is there. */
    public void reveal(EventRef ref) {
        reveal = ref;
        fire(Topic.REVEAL);
    }

    /** The event to go to. */
    public Optional<EventRef> toReveal() {
        return Optional.ofNullable(reveal);
    }

    /** The events the person has marked, in the order of marking. Marks outlive searches. */
    public List<Event> marks() {
        return List.copyOf(marks.values());
    }

    public boolean isMarked(EventRef ref) {
        return marks.containsKey(ref);
    }

    /** Marks an event, or takes its mark away. */
    public void toggleMark(Event event) {
        if (marks.remove(event.ref()) == null) {
            marks.put(event.ref(), event);
        }
        fire(Topic.MARKS);
    }

    public void clearMarks() {
        marks.clear();
        fire(Topic.MARKS);
    }

    /** Whether the table follows the newest events while nothing in it is being read. */
    public boolean isLive() {
        return live;
    }

    public void setLive(boolean follow) {
        if (follow != live) {
            live = follow;
            fire(Topic.LIVE);
        }
    }

    /** How the import goes. */
    public ImportState imports() {
        return imports;
    }

    /** Events that match the search; -1 while they are being counted. */
    public long matching() {
        return matching;
    }

    /** Events of the case; -1 while they are being counted. */
    public long total() {
        return total;
    }

    public void setMatching(long count) {
        if (count != matching) {
            matching = count;
            fire(Topic.TOTALS);
        }
    }

    public void setTotal(long count) {
        if (count != total) {
            total = count;
            fire(Topic.TOTALS);
        }
    }
}
