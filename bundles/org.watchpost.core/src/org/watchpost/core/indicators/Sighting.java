/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.indicators;

import java.util.List;
import org.watchpost.core.store.Facet;

/**
 * Whether an indicator was seen in the case.
 *
 * @param count    events that have it
 * @param first    moment of the first, microseconds since 1970-01-01T00:00:00Z; 0 if there is none
 * @param last     moment of the last
 * @param datasets events for each dataset, most first
 */
public record Sighting(Indicator indicator, long count, long first, long last, List<Facet.Count> datasets) {

    public Sighting {
        datasets = List.copyOf(datasets);
    }

    /** Whether there is any event that has it. */
    public boolean seen() {
        return count > 0;
    }
}
