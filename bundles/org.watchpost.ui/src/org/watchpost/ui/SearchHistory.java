/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The way back to earlier searches and forth again, as in a browser. */
final class SearchHistory {

    private static final int MOST = 200;

    private final Deque<Search> before = new ArrayDeque<>();
    private final Deque<Search> after = new ArrayDeque<>();

    void push(Search search) {
        before.push(search);
        if (before.size() > MOST) {
            before.removeLast();
        }
        after.clear();
    }

    Optional<Search> back(Search now) {
        return move(before, after, now);
    }

    Optional<Search> forward(Search now) {
        return move(after, before, now);
    }

    private static Optional<Search> move(Deque<Search> from, Deque<Search> to, Search now) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(now);
        return Optional.of(from.pop());
    }

    void clear() {
        before.clear();
        after.clear();
    }
}
