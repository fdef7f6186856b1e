/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventKind;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.json.Json;
import org.watchpost.ui.util.Format;

/** Rows as text: nothing of an event may break out of its cell, or run as a formula. */
final class EventTextTest {

    private static Event event(String subject) {
        return new Event(new EventRef(0, 10, 5), 1_090_843_200_000_000L, "text", EventKind.EVENT, "raw\n\"line\"",
                List.of(new Event.Value(Fields.EMAIL_SUBJECT, subject, -1, -1), new Event.Value(Fields.SOURCE_PORT, "25", -1, -1),
                        new Event.Value(Fields.EMAIL_TO_ADDRESS, "a@b.example", -1, -1),
                        new Event.Value(Fields.EMAIL_TO_ADDRESS, "c@d.example", -1, -1)));
    }

    private static List<Column> columns(Field... fields) {
        return List.of(fields).stream().map(Column::of).toList();
    }

    @Test
    void csvQuotesWhatItMust() {
        assertEquals("\"a \"\"b\"\", c\",25", EventText.csv(event("a \"b\", c"), columns(Fields.EMAIL_SUBJECT, Fields.SOURCE_PORT)));
    }

    @Test
    void csvDefusesFormulas() {
        assertEquals("\"'=1+1\"", EventText.csv(event("=1+1"), columns(Fields.EMAIL_SUBJECT)));
        assertEquals("-12.5", EventText.csv(event("-12.5"), columns(Fields.EMAIL_SUBJECT)));
    }

    @Test
    void textHasOneLineARow() {
        assertEquals("2004-07-26 12:00:00\ta b",
                EventText.row(event("a\nb"), columns(Fields.TIMESTAMP, Fields.EMAIL_SUBJECT), ZoneOffset.UTC));
    }

    @Test
    void jsonHoldsEverything() throws Exception {
        String read = String.valueOf(Json.read(EventText.json(event("x"))));
        assertTrue(read.contains("c@d.example"), read);
        assertTrue(read.contains("raw\n\"line\""), read);
    }

    @Test
    void cellsShowWhatCantBeSeen() {
        assertEquals("a\\n\\u202Eb", Format.line("a\n\u202eb", 100));
        assertEquals("abc…", Format.line("abcdef", 3));
    }

    @Test
    void defangedValuesCantBeFollowed() {
        assertEquals("hxxp[:]//evil[.]example/a[.]exe", Format.defang("http://evil.example/a.exe"));
        assertEquals("a[@]b[.]example", Format.defang("a@b.example"));
    }
}
