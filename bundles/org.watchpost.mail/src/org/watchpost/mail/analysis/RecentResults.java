/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.analysis;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.mail.MessageAnalysis;

/** The last results by the hash of the message: rows of a table are read again and again. Bounded by their nodes. */
final class RecentResults {

    private static final int MOST_NODES = 20_000;

    private final Map<String, MessageAnalysis> results = new LinkedHashMap<>(256, 0.75f, true);
    private int nodes;

    synchronized @Nullable MessageAnalysis get(String key) {
        return results.get(key);
    }

    synchronized void put(String key, MessageAnalysis analysis) {
        if (results.put(key, analysis) == null) {
            nodes += weight(analysis);
        }
        Iterator<MessageAnalysis> oldest = results.values().iterator();
        while (nodes > MOST_NODES && oldest.hasNext()) {
            nodes -= weight(oldest.next());
            oldest.remove();
        }
    }

    private static int weight(MessageAnalysis analysis) {
        int[] count = { 4 };
        analysis.visit(node -> count[0] += 2);
        return count[0];
    }
}
