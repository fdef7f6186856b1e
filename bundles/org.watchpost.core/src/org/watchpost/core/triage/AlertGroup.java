/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.triage;

import java.util.List;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.query.Query;

/**
 * Alerts that have something in common.
 *
 * @param by       what they have in common
 * @param keys     the values, in the order of {@link GroupBy#fields()}; empty where the alerts have none
 * @param label    for people
 * @param count    alerts
 * @param first    time of the first, microseconds since the epoch
 * @param last     time of the last
 * @param sources  different source addresses
 * @param targets  different target addresses
 * @param severity worst severity, 1 being the highest; 0 if no alert has one
 * @param spark    alerts over time, in equal stretches of the time of all groups
 * @param condition finds its alerts among those that were grouped
 * @param refs     its alerts one by one, where the condition names them so ({@link GroupBy#ATTACHMENT}); else empty
 */
public record AlertGroup(GroupBy by, List<String> keys, String label, long count, long first, long last, int sources, int targets,
        int severity,
        int[] spark, Query condition, List<EventRef> refs) {

    public AlertGroup {
        keys = List.copyOf(keys);
        refs = List.copyOf(refs);
    }
}
