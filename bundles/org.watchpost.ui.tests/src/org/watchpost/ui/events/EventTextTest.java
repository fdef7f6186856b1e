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

import java.io.IOException;
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

    private static String text(EventCopy.Form form, Event event, Field... fields) throws IOException {
        return EventCopy.format(List.of(event), columns(fields), form, ZoneOffset.UTC);
    }

    @Test
    void csvQuotesWhatItMust() throws Exception {
        assertEquals("email.subject,source.port\r\n\"a \"\"b\"\", c\",25\r\n",
                text(EventCopy.Form.CSV, event("a \"b\", c"), Fields.EMAIL_SUBJECT, Fields.SOURCE_PORT));
    }

    @Test
    void csvDefusesFormulas() throws Exception {
        assertEquals("email.subject\r\n'=1+1\r\n", text(EventCopy.Form.CSV, event("=1+1"), Fields.EMAIL_SUBJECT));
        assertEquals("email.subject\r\n'-12.5\r\n", text(EventCopy.Form.CSV, event("-12.5"), Fields.EMAIL_SUBJECT));
    }

    @Test
    void textHasOneLineARow() throws Exception {
        assertEquals("2004-07-26 12:00:00\ta b\n", text(EventCopy.Form.TEXT, event("a\nb"), Fields.TIMESTAMP, Fields.EMAIL_SUBJECT));
    }

    @Test
    void jsonHoldsEverything() throws Exception {
        String read = String.valueOf(Json.read(text(EventCopy.Form.JSON, event("x"))));
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
