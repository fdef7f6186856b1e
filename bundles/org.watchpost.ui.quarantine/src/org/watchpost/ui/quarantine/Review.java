/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.quarantine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.mail.Decision;
import org.watchpost.core.mail.HeldItem;
import org.watchpost.core.mail.MailAnalyzer;
import org.watchpost.core.mail.MessageAnalysis;
import org.watchpost.core.mail.Quarantine;
import org.watchpost.core.query.Query;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.InvestigationContext.Topic;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.util.Latest;
import org.watchpost.ui.util.Services;
import org.watchpost.ui.util.Ui;

/**
 * What the views of the perspective share: the message that is looked at and what was found in it, the node of its attachment
 * tree, what is held, what was decided. One per window; for the UI thread only.
 */
public final class Review {

    /** What a listener can be told of. */
    public enum About {
        /** Another message is looked at, or others are selected. */
        MESSAGE,
        /** What was found in the message is known, or can't be. */
        ANALYSIS,
        /** Another node of the tree is looked at. */
        NODE,
        /** What is held, or what was decided. */
        DECISIONS,
        /** The list is confined to other messages. */
        CONFINED
    }

    private static final Map<InvestigationContext, Review> ALL = new WeakHashMap<>();

    private record Listener(Set<About> about, Runnable what) {
    }

    private record Held(Map<EventRef, HeldItem> items, List<Decision> decisions) {
    }

    private final InvestigationContext context;
    private final List<Listener> listeners = new ArrayList<>();
    private final Latest<MessageAnalysis> analysing;
    private final Latest<Held> reading;
    private List<Event> selected = List.of();
    private @Nullable MessageAnalysis analysis;
    private String problem = "";
    private String node = "";
    private Held held = new Held(Map.of(), List.of());
    private @Nullable Query confined;
    private String confinedTo = "";

    private Review(InvestigationContext context, Shell shell) {
        this.context = context;
        analysing = new Latest<>(Ui.executor(shell), "Analysing a message");
        reading = new Latest<>(Ui.executor(shell), "Reading the quarantine");
        context.on(shell, EnumSet.of(Topic.CASE), this::another);
        context.on(shell, EnumSet.of(Topic.MODEL), this::readDecisions);
        readDecisions();
    }

    /** The review of a window. */
    public static Review of(InvestigationContext context, Control inWindow) {
        return ALL.computeIfAbsent(context, key -> new Review(key, inWindow.getShell()));
    }

    /** Calls back until the control is disposed. */
    public void on(Control owner, Set<About> about, Runnable what) {
        Listener listener = new Listener(EnumSet.copyOf(about), what);
        listeners.add(listener);
        owner.addDisposeListener(e -> listeners.remove(listener));
    }

    private void fire(About about) {
        for (Listener listener : List.copyOf(listeners)) {
            if (listener.about().contains(about) && listeners.contains(listener)) {
                listener.what().run();
            }
        }
    }

    private void another() {
        selected = List.of();
        analysis = null;
        problem = "";
        node = "";
        held = new Held(Map.of(), List.of());
        confined = null;
        confinedTo = "";
        fire(About.CONFINED);
        fire(About.MESSAGE);
        fire(About.ANALYSIS);
        fire(About.DECISIONS);
        readDecisions();
    }

    /** The messages that are selected, the one that is looked at first. */
    public List<Event> selected() {
        return selected;
    }

    /** The message that is looked at. */
    public Optional<Event> message() {
        return selected.isEmpty() ? Optional.empty() : Optional.of(selected.getFirst());
    }

    /** Where the message that is looked at lies; null if none is. */
    public @Nullable EventRef ref() {
        return selected.isEmpty() ? null : selected.getFirst().ref();
    }

    /** Looks at a message. */
    public void select(List<Event> messages) {
        EventRef before = ref();
        selected = List.copyOf(messages);
        EventRef after = ref();
        if (after == null || before == null || !after.equals(before)) {
            analysis = null;
            problem = "";
            node = "";
            analyse();
        }
        fire(About.MESSAGE);
    }

    private void analyse() {
        OpenCase open = context.openCase().orElse(null);
        EventRef ref = ref();
        if (open == null || ref == null) {
            analysing.cancel();
            fire(About.ANALYSIS);
            return;
        }
        analysing.run(60, monitor -> Services.get(MailAnalyzer.class).analyse(open, ref), found -> {
            analysis = found;
            node = found.attachments().isEmpty() ? "" : found.attachments().getFirst().path();
            fire(About.ANALYSIS);
            fire(About.NODE);
        }, failed -> {
            problem = Errors.reason(failed);
            fire(About.ANALYSIS);
        });
    }

    /** What was found in the message that is looked at; empty while that is not known. */
    public Optional<MessageAnalysis> analysis() {
        return Optional.ofNullable(analysis);
    }

    /** Why the message can't be analysed; an empty string if it can or that is not known yet. */
    public String problem() {
        return problem;
    }

    /** The path of the node that is looked at; empty for the message itself. */
    public String node() {
        return node;
    }

    /** Looks at a node of the message; an empty path is the message itself. */
    public void selectNode(String path) {
        if (!path.equals(node)) {
            node = path;
            fire(About.NODE);
        }
    }

    /** Reads again what is held and decided. */
    public void readDecisions() {
        OpenCase open = context.openCase().orElse(null);
        if (open == null) {
            return;
        }
        reading.whenIdle(() -> reading.run(monitor -> {
            Map<EventRef, HeldItem> items = new HashMap<>();
            Quarantine quarantine = Services.get(Quarantine.class);
            for (HeldItem item : quarantine.held(open)) {
                items.put(item.message(), item);
            }
            return new Held(Map.copyOf(items), quarantine.decisions(open));
        }, now -> {
            if (!now.equals(held)) {
                held = now;
                fire(About.DECISIONS);
            }
        }, failed -> Errors.log("The quarantine can't be read", failed)));
    }

    /** What became of a message; empty if it is not held. */
    public Optional<HeldItem> held(EventRef message) {
        return Optional.ofNullable(held.items().get(message));
    }

    /** All held messages, in no order. */
    public Collection<HeldItem> held() {
        return held.items().values();
    }

    /** All decisions, the oldest first. */
    public List<Decision> decisions() {
        return held.decisions();
    }

    /** Which messages the list is confined to, beyond the search of the window. */
    public Optional<Query> confined() {
        return Optional.ofNullable(confined);
    }

    /** What they have in common, for people; an empty string if the list is not confined. */
    public String confinedTo() {
        return confinedTo;
    }

    /** Confines the list to some messages; null to all. */
    public void confine(@Nullable Query query, String words) {
        confined = query;
        confinedTo = words;
        fire(About.CONFINED);
    }

    /** The window's investigation. */
    public InvestigationContext context() {
        return context;
    }
}
