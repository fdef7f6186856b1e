/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.details;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventKind;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Field;

/** Marks of the raw text don't overlap and don't run over its end. */
final class RawMarksTest {

    private static Event.Value value(String name, int start, int end) {
        return new Event.Value(Field.own(name), name, start, end);
    }

    @Test
    void marksAreInOrderAndApart() {
        Event event = new Event(new EventRef(0, 0, 20), 0, "text", EventKind.EVENT, "01234567890123456789",
                List.of(value("c", 10, 14), value("a", 0, 8), value("inside a", 2, 5), value("computed", -1, -1), value("beyond", 15, 30)));
        assertEquals(List.of("a", "c"), RawTab.marks(event, 20).stream().map(v -> v.field().name()).toList());
    }
}
