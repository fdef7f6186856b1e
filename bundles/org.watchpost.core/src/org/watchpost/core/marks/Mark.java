/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.marks;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is noted on one event.
 *
 * @param tags    short words, lower case, sorted
 * @param comment free text; empty if there is none
 * @param who     login name of who changed it last
 * @param millis  when that was, milliseconds since 1970
 */
public record Mark(Set<String> tags, String comment, String who, long millis) {

    /** Nothing noted. */
    public static final Mark NONE = new Mark(Set.of(), "", "", 0);

    public Mark {
        tags = Collections.unmodifiableSet(new TreeSet<>(tags));
    }

    /** Whether there is nothing to be kept. */
    public boolean isEmpty() {
        return tags.isEmpty() && comment.isEmpty();
    }
}
