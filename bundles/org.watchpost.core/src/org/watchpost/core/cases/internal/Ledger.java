/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.cases.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.SourceInfo;

/**
 * All sources of a case and the originals on their way in. Its state goes with each commit of the index, so that both always
 * tell the same story: for each source how far its events are in the index, and what is needed to go on from there or to read
 * any record again. Sources are only ever added. Safe for use by several threads.
 */
public final class Ledger {

    private static final String SOURCE = "s";
    private static final String INTAKE = "i";

    private volatile AtomicReferenceArray<@Nullable CaseSource> sources = new AtomicReferenceArray<>(64);
    private volatile int size;
    private final TreeMap<Integer, Intake> intakes = new TreeMap<>();
    private int lastIntake = -1;
    private final Map<String, Integer> begun = new HashMap<>();
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Number of sources. */
    public int size() {
        return size;
    }

    /**
     * @throws IndexOutOfBoundsException if there is no such source
     */
    public CaseSource get(int id) {
        CaseSource source = id < 0 || id >= size ? null : sources.get(id);
        if (source == null) {
            throw new IndexOutOfBoundsException("The case has no source " + id);
        }
        return source;
    }

    /** All sources by number. */
    public List<CaseSource> all() {
        int count = size;
        List<CaseSource> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(get(i));
        }
        return all;
    }

    /** What others see of them. */
    public List<SourceInfo> infos() {
        return all().stream().map(CaseSource::info).toList();
    }

    /** Adds a source; {@code maker} is given its number. */
    public synchronized CaseSource add(IntFunction<CaseSource> maker) {
        CaseSource source = maker.apply(size);
        if (size == sources.length()) {
            AtomicReferenceArray<@Nullable CaseSource> more = new AtomicReferenceArray<>(size * 2);
            for (int i = 0; i < size; i++) {
                more.set(i, sources.get(i));
            }
            sources = more;
        }
        sources.set(size, source);
        size++;
        return source;
    }

    /** Originals on their way in, by number. */
    public synchronized List<Intake> intakes() {
        return List.copyOf(intakes.values());
    }

    public synchronized @Nullable Intake intake(int number) {
        return intakes.get(number);
    }

    /** Adds an original or replaces what is known of it. */
    public synchronized void put(Intake intake) {
        intakes.put(intake.number(), intake);
        if (intake.ended() || intake.live()) {
            begun.remove(intake.origin(), intake.number());
        } else {
            begun.put(intake.origin(), intake.number());
        }
    }

    /** The original from a place that has not been read to its end, live sources aside; null if there is none. */
    public synchronized @Nullable Intake begun(String origin) {
        Integer number = begun.get(origin);
        return number == null ? null : intakes.get(number);
    }

    /** Forgets an original, which the case file names now. */
    public synchronized void forget(int intake) {
        Intake gone = intakes.remove(intake);
        if (gone != null) {
            begun.remove(gone.origin(), intake);
        }
    }

    /** A number no original on its way in has; no two calls answer the same. */
    public synchronized int nextIntake() {
        int next = Math.max(lastIntake, intakes.isEmpty() ? -1 : intakes.lastKey()) + 1;
        lastIntake = next;
        return next;
    }

    /** The state for a commit. */
    public Map<String, String> state() {
        Map<String, String> state = new HashMap<>();
        for (CaseSource source : all()) {
            state.put(SOURCE + source.id(), source.encode());
        }
        for (Intake intake : intakes()) {
            state.put(INTAKE + intake.number(), intake.encode());
        }
        return state;
    }

    /** Takes the place of all there was: reads the state of a commit. */
    public synchronized void load(Map<String, String> state) throws CaseException {
        sources = new AtomicReferenceArray<>(64);
        size = 0;
        intakes.clear();
        begun.clear();
        for (int id = 0; state.containsKey(SOURCE + id); id++) {
            String text = state.getOrDefault(SOURCE + id, "");
            CaseSource source = CaseSource.decode(id, text);
            add(number -> source);
        }
        for (Map.Entry<String, String> entry : state.entrySet()) {
            if (entry.getKey().startsWith(INTAKE)) {
                try {
                    put(Intake.decode(Integer.parseInt(entry.getKey().substring(1)), entry.getValue()));
                } catch (NumberFormatException e) {
                    throw new CaseException("The state kept with the index can't be read", e);
                }
            }
        }
    }

    /** Calls a listener whenever something has changed. */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Tells the listeners. */
    public void changed() {
        listeners.forEach(Runnable::run);
    }
}
