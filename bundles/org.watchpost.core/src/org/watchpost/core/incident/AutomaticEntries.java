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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.journal.JournalEntry;
import org.watchpost.model.incident.EntryKind;
import org.watchpost.model.incident.IncidentFactory;
import org.watchpost.model.incident.TimelineEntry;

/** Lines of the timeline that nobody has to write: decisions and alarms, read from the journal. Evidence has a register of its own. */
public final class AutomaticEntries {

    /** More lines than a person reads are left to the journal. */
    public static final int MOST = 500;
    /** With what the ids of such lines begin; they are no part of the incident. */
    public static final String ID = "journal-";
    private static final int PAGE = 1000;
    /** More of the same in a row are one line. */
    private static final int MOST_ALIKE = 3;
    /** Beginnings of the actions that belong into a timeline. */
    private static final List<String> PREFIXES = List.of("quarantine.", "triage.decided", "triage.verdict",
            "verdict.", "alarm.", "decision.", "mail.decided", "mail.released", "mail.deleted", "case.sealed", "case.exported",
            "case.imported");

    /** What the program does by itself for the quarantine, without anybody's decision. */
    private static final Set<String> BOOKKEEPING = Set.of("quarantine.opened", "quarantine.listed", "quarantine.held");

    private AutomaticEntries() {
    }

    /**
     * The lines, oldest first; at most {@link #MOST}, the newest. What was done many times in a row is one line that says how
     * often.
     */
    public static List<TimelineEntry> of(OpenCase source, IProgressMonitor monitor) throws IOException {
        List<TimelineEntry> entries = new ArrayList<>();
        List<JournalEntry> run = new ArrayList<>();
        long times = 0;
        long size = source.journal().size();
        for (long from = 1; from <= size; from += PAGE) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            for (JournalEntry one : source.journal().read(from, (int) Math.min(PAGE, size - from + 1))) {
                if (PREFIXES.stream().anyMatch(one.action()::startsWith) && !BOOKKEEPING.contains(one.action())) {
                    if (!run.isEmpty() && !run.get(0).action().equals(one.action())) {
                        entries.addAll(lines(run, times));
                        run.clear();
                        times = 0;
                    }
                    times++;
                    if (run.size() > MOST_ALIKE) {
                        run.set(MOST_ALIKE, one);
                    } else {
                        run.add(one);
                    }
                }
            }
            if (entries.size() > 2 * MOST) {
                entries.subList(0, entries.size() - MOST).clear();
            }
        }
        entries.addAll(lines(run, times));
        return entries.size() > MOST ? List.copyOf(entries.subList(entries.size() - MOST, entries.size())) : entries;
    }

    private static List<TimelineEntry> lines(List<JournalEntry> run, long times) {
        if (times <= MOST_ALIKE) {
            return run.stream().map(AutomaticEntries::entry).toList();
        }
        TimelineEntry all = entry(run.get(0));
        all.setText(words(run.get(0).action()) + ": " + times + " times");
        all.setUntil(run.get(run.size() - 1).time());
        return List.of(all);
    }

    /** {@code quarantine.released} as {@code Quarantine released}. */
    private static String words(String action) {
        String spaced = action.replace('.', ' ');
        return spaced.isEmpty() ? spaced : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }

    private static TimelineEntry entry(JournalEntry one) {
        TimelineEntry entry = IncidentFactory.eINSTANCE.createTimelineEntry();
        entry.setTime(one.time());
        entry.setId(ID + one.number());
        entry.setKind(EntryKind.AUTOMATIC);
        entry.setWho(one.who());
        String action = words(one.action());
        StringBuilder text = new StringBuilder(action);
        for (Map.Entry<String, String> detail : one.details().entrySet()) {
            if (!detail.getKey().startsWith("state.") && !detail.getKey().equals("id") && text.length() < 300) {
                text.append(text.length() == action.length() ? ": " : ", ").append(detail.getKey()).append(' ')
                        .append(detail.getValue());
            }
        }
        entry.setText(text.toString());
        entry.setSource("journal " + one.number());
        return entry;
    }
}
