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

/**
 * Indicators that belong together, kept with the case.
 *
 * @param name for people, unique in the case
 */
public record WatchList(String name, List<Indicator> indicators) {
    public WatchList {
        indicators = List.copyOf(Indicators.distinct(indicators));
        if (name.isBlank()) {
            throw new IllegalArgumentException("A watch list needs a name");
        }
    }
}
