/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.incident;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.CaseState;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.model.incident.Incident;
import org.watchpost.model.util.IncidentFiles;

/**
 * The incident of an open case. Each change is on disk and in the journal before the method returns, so that a crash loses
 * nothing. One for each open case; safe for several threads; not for the UI thread, except where said.
 */
public final class IncidentBook {

    /** Name of the state file. */
    public static final String FILE = "incident.xmi";

    /** One lock and one copy for each open case, whoever asks: changes must not overwrite each other. */
    private static final Map<OpenCase, IncidentBook> ALL = new WeakHashMap<>();

    private final CaseState state;
    private final boolean readOnly;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private @Nullable Incident incident;

    private IncidentBook(OpenCase open) {
        state = open.state();
        readOnly = open.readOnly();
    }

    /** The incident of a case; may be called on the UI thread. */
    public static IncidentBook of(OpenCase open) {
        synchronized (ALL) {
            return ALL.computeIfAbsent(open, IncidentBook::new);
        }
    }

    /** Whether anything was ever written about the incident. */
    public boolean exists() throws IOException {
        return state.length(FILE) > 0;
    }

    /**
     * Reads the incident; the function must not change it nor keep any of it.
     *
     * @throws IOException if it can't be read
     */
    public synchronized <T> T read(Function<Incident, T> reader) throws IOException {
        return reader.apply(current());
    }

    /** A copy of the whole, for a view or a report; has the same ids. */
    public Incident copy() throws IOException {
        return read(EcoreUtil::copy);
    }

    private Incident current() throws IOException {
        Incident there = incident;
        if (there == null || readOnly) {
            // another program may write it while this one only reads
            there = IncidentFiles.read(state.read(FILE));
            incident = there;
        }
        return there;
    }

    /**
     * Changes the incident.
     *
     * @param action what was done, for the journal: {@code incident.timeline.added}
     * @return the change that takes it back
     * @throws IOException if it can't be saved, or what it is about no longer exists; the incident is then as it was
     */
    public IncidentChange apply(String action, IncidentChange change) throws IOException {
        IncidentChange back;
        synchronized (this) {
            Incident there = current();
            back = change.applyTo(there);
            try {
                state.put(FILE, IncidentFiles.toBytes(there), action, details(change));
            } catch (IOException | RuntimeException e) {
                incident = null;
                throw e;
            }
        }
        listeners.forEach(Runnable::run);
        return back;
    }

    private static Map<String, String> details(IncidentChange change) {
        Map<String, String> details = new LinkedHashMap<>();
        switch (change) {
            case IncidentChange.Put put -> {
                details.put("what", put.element().eClass().getName());
                details.put("id", put.element().getId());
            }
            case IncidentChange.Remove remove -> details.put("id", remove.id());
            case IncidentChange.Set set -> {
                details.put("id", set.id());
                details.put("what", String.join(", ", set.values().keySet()));
            }
            case IncidentChange.All all -> details.put("changes", Integer.toString(all.changes().size()));
        }
        return details;
    }

    /**
     * Is told after a change, on the thread that made it.
     *
     * @return to be called when no longer interested
     */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
