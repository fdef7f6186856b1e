/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.triage.groups;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.watchpost.core.triage.AlertGroup;

/**
 * The groups in the order they are shown. When alerts arrive, groups keep their places and get new figures; groups that are new
 * go to the end, so that nothing moves under the eyes of the reader. Knows no widgets.
 */
final class GroupOrder {

    /** Columns by which groups can be ordered. */
    enum By {
        SEVERITY(Comparator.comparingInt(group -> group.severity() == 0 ? Integer.MAX_VALUE : group.severity())),
        COUNT(Comparator.comparingLong(AlertGroup::count)), LABEL(Comparator.comparing(AlertGroup::label)), NONE((a, b) -> 0),
        FIRST(Comparator.comparingLong(AlertGroup::first)), LAST(Comparator.comparingLong(AlertGroup::last)),
        SOURCES(Comparator.comparingInt(AlertGroup::sources)), TARGETS(Comparator.comparingInt(AlertGroup::targets));

        private final Comparator<AlertGroup> order;

        By(Comparator<AlertGroup> order) {
            this.order = order;
        }
    }

    private List<AlertGroup> groups = List.of();
    private final Set<List<String>> fresh = new HashSet<>();
    private By by = By.COUNT;
    private boolean descending = true;

    List<AlertGroup> groups() {
        return groups;
    }

    By by() {
        return by;
    }

    boolean descending() {
        return descending;
    }

    /** Whether a group has come since the list was arranged. */
    boolean fresh(AlertGroup group) {
        return fresh.contains(group.keys());
    }

    /** Orders by a column, the other way round if it is ordered by it already. */
    void sort(By column) {
        descending = column == by ? !descending : column != By.SEVERITY && column != By.LABEL && column != By.FIRST;
        by = column;
        arrange(groups);
    }

    /** Shows groups in order. */
    void arrange(List<AlertGroup> next) {
        List<AlertGroup> sorted = new ArrayList<>(next);
        Comparator<AlertGroup> order = descending ? by.order.reversed() : by.order;
        sorted.sort(order.thenComparing(Comparator.comparingLong(AlertGroup::count).reversed()).thenComparing(AlertGroup::label));
        groups = sorted;
        fresh.clear();
    }

    /** Shows the groups as they are now, each in its place. */
    void update(List<AlertGroup> next) {
        Map<List<String>, AlertGroup> byKeys = new HashMap<>();
        next.forEach(group -> byKeys.put(group.keys(), group));
        List<AlertGroup> kept = new ArrayList<>();
        for (AlertGroup old : groups) {
            AlertGroup now = byKeys.remove(old.keys());
            if (now != null) {
                kept.add(now);
            }
        }
        for (AlertGroup group : next) {
            if (byKeys.containsKey(group.keys())) {
                kept.add(group);
                fresh.add(group.keys());
            }
        }
        groups = kept;
    }

    /** Takes groups away. @return whether there were any */
    boolean remove(Predicate<AlertGroup> which) {
        List<AlertGroup> kept = new ArrayList<>(groups);
        boolean removed = kept.removeIf(which);
        groups = kept;
        return removed;
    }

    /** Where a group stands, -1 if it is not there. */
    int indexOf(List<String> keys) {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).keys().equals(keys)) {
                return i;
            }
        }
        return -1;
    }
}
