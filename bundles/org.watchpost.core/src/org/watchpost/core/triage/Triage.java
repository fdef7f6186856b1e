/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.triage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.json.JsonWriter;

/**
 * The decisions of one open case: kept in its state file {@value #FILE}, one line for each decision or withdrawal, only ever
 * appended to. Safe for use by several threads; methods that read or write files are not for the UI thread.
 */
public final class Triage {

    /** The state file: JSON lines. */
    public static final String FILE = "triage.jsonl";

    private static final Logger LOG = LoggerFactory.getLogger(Triage.class);
    private static final Map<OpenCase, WeakReference<Triage>> ALL = new WeakHashMap<>();

    private final OpenCase open;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile TriageBook book;
    private volatile int unreadable;

    private Triage(OpenCase open) throws IOException {
        this.open = open;
        this.book = load();
    }

    /**
     * The decisions of a case; the same object for everybody who asks.
     *
     * @throws IOException if its state can't be read
     */
    public static Triage of(OpenCase open) throws IOException {
        synchronized (ALL) {
            WeakReference<Triage> known = ALL.get(open);
            Triage triage = known == null ? null : known.get();
            if (triage == null) {
                triage = new Triage(open);
                ALL.put(open, new WeakReference<>(triage));
            }
            return triage;
        }
    }

    private TriageBook load() throws IOException {
        List<Decision> decisions = new ArrayList<>();
        int bad = 0;
        for (String line : new String(open.state().read(FILE), StandardCharsets.UTF_8).split("\n")) {
            if (!line.isBlank() && !DecisionLines.replay(line, decisions)) {
                bad++;
            }
        }
        if (bad > 0) {
            LOG.warn("{} lines of {} can't be understood", bad, FILE);
        }
        unreadable = bad;
        return new TriageBook(decisions);
    }

    /** All that is decided now. */
    public TriageBook book() {
        return book;
    }

    /** Lines of the file which this version could not understand; what they decided is not decided. */
    public int unreadable() {
        return unreadable;
    }

    /**
     * Is told after something was decided or taken back, on any thread.
     *
     * @return to be called when no longer interested
     */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Keeps a decision. */
    void add(Decision decision) throws IOException {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("id", decision.id());
        facts.put("outcome", decision.outcome().word());
        facts.put("about", DecisionLines.about(decision));
        if (decision.events() >= 0) {
            facts.put("events", Long.toString(decision.events()));
        }
        if (!decision.note().isEmpty()) {
            facts.put("why", decision.note());
        }
        if (!decision.finding().isEmpty()) {
            facts.put("finding", decision.finding());
        }
        change(out -> DecisionLines.write(decision, out), decision.rule() ? "triage.rule.added" : "triage.decided", facts, decisions -> {
            decisions.add(decision);
            return true;
        });
    }

    /** Takes a decision or a rule back. @return whether it was there */
    boolean remove(String id) throws IOException {
        Decision old = book.find(id).orElse(null);
        if (old == null) {
            return false;
        }
        change(out -> DecisionLines.writeRemoved(id, out), old.rule() ? "triage.rule.removed" : "triage.undone",
                Map.of("id", id, "outcome", old.outcome().word(), "about", DecisionLines.about(old)),
                decisions -> decisions.removeIf(decision -> decision.id().equals(id)));
        return true;
    }

    private interface Line {
        void writeTo(JsonWriter out) throws IOException;
    }

    private interface Change {
        boolean apply(List<Decision> decisions);
    }

    private void change(Line line, String action, Map<String, String> facts, Change change) throws IOException {
        if (open.readOnly()) {
            throw new CaseException("The case is open for reading only: nothing can be decided");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            line.writeTo(new JsonWriter(text));
            text.write('\n');
        }
        synchronized (this) {
            open.state().append(FILE, bytes.toByteArray(), action, facts);
            List<Decision> decisions = new ArrayList<>(book.decisions());
            change.apply(decisions);
            book = new TriageBook(decisions);
        }
        listeners.forEach(Runnable::run);
    }

    /** The case. */
    public OpenCase openCase() {
        return Objects.requireNonNull(open);
    }
}
