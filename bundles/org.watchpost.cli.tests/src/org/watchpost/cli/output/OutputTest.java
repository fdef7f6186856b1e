/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventKind;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.imports.ImportProgress;
import org.watchpost.core.json.Json;

class OutputTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Results out = new Results(bytes);

    private String text() throws IOException {
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Event event(String raw, Event.Value... values) {
        return new Event(new EventRef(0, 10, raw.length()), 1_090_845_210_123_456L, "squid", EventKind.EVENT, raw, List.of(values));
    }

    private static Event.Value value(Field field, String text) {
        return new Event.Value(field, text, -1, -1);
    }

    @Test
    void jsonHasTypesAndArrays() throws Exception {
        Event event = event("raw \u001b[31m\"\ud800 x", value(Fields.HTTP_RESPONSE_STATUS_CODE, "403"),
                value(Fields.EMAIL_TO_ADDRESS, "a@x.example"),
                value(Fields.EMAIL_TO_ADDRESS, "b@x.example"), value(Fields.WATCHPOST_MAIL_DELAY, "0.25"),
                value(Field.own("squid.code"), "007"));
        EventFormat.json(out, new EventValues(List.of()), List.of()).event(event);
        String line = text();
        assertTrue(line.endsWith("}\n") && line.indexOf('\n') == line.length() - 1, line);
        assertFalse(line.contains("\u001b"), "escapes");
        var object = Json.readObject(line);
        assertEquals("2004-07-26T12:33:30.123456Z", object.get("@timestamp"));
        assertEquals(403L, object.get("http.response.status_code"));
        assertEquals(List.of("a@x.example", "b@x.example"), object.get("email.to.address"));
        assertEquals(0.25, object.get("watchpost.mail.delay"));
        assertEquals("007", object.get("squid.code"));
        assertEquals("raw \u001b[31m\"\ud800 x", object.get("message"));
        assertEquals(10L, object.get("watchpost.offset"));
        assertEquals("event", object.get("event.kind"));
        assertEquals("squid", object.get("event.dataset"));
    }

    @Test
    void someFieldsOnly() throws Exception {
        EventFormat.json(out, new EventValues(List.of()), List.of(Fields.EVENT_KIND, Fields.USER_NAME)).event(event("x"));
        assertEquals("{\"event.kind\":\"event\"}\n", text());
    }

    @Test
    void csvIsQuotedAndRunsNothing() throws Exception {
        EventFormat format = EventFormat.csv(out, new EventValues(List.of()), List.of(Fields.MESSAGE, Fields.EVENT_SEVERITY));
        format.event(event("=cmd|' /C calc'!A0", value(Fields.EVENT_SEVERITY, "-1")));
        format.event(event("a,\"b\"\nc"));
        format.event(event("@x"));
        assertEquals("message,event.severity\n'=cmd|' /C calc'!A0,-1\n\"a,\"\"b\"\"\nc\",\n'@x,\n", text());
    }

    @Test
    void tablesShowWhatTerminalsWouldObey() throws Exception {
        Table table = new Table(out, List.of(new Table.Column("a", false), new Table.Column("n", true), new Table.Column("b", false)));
        table.row(List.of("\u001b[2Jx\u202e", "5", "y"));
        table.row(List.of("q", "12345", ""));
        table.end();
        String[] lines = text().split("\n");
        assertEquals("a" + " ".repeat(21) + "n  b", lines[0]);
        assertEquals("\\u001B[2Jx\\u202E      5  y", lines[1]);
        assertEquals("q" + " ".repeat(17) + "12345", lines[2]);
    }

    @Test
    void longTablesStream() throws Exception {
        Table table = new Table(out, List.of(new Table.Column("n", true)));
        for (int i = 0; i < 3000; i++) {
            table.row(List.of(Integer.toString(i)));
        }
        out.flush();
        assertTrue(bytes.size() > 5000, "written before the end");
        table.end();
        assertEquals(3001, text().lines().count());
    }

    @Test
    void aClosedPipeIsNoError() {
        Results broken = new Results(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        });
        assertThrows(BrokenPipeException.class, () -> {
            broken.line("x");
            broken.flush();
        });
    }

    @Test
    void aFullDiskIs() {
        Results full = new Results(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        });
        IOException e = assertThrows(IOException.class, () -> {
            full.line("x".repeat(100_000));
            full.flush();
        });
        assertTrue(!(e instanceof BrokenPipeException) && e.getMessage().contains("No space left"), e.toString());
    }

    @Test
    void numbersAsJsonWritesThem() {
        for (String number : List.of("0", "-1", "12.5", "-0.001", "9223372036854775807")) {
            assertTrue(JsonLine.isNumber(number), number);
        }
        for (String text : List.of("", "-", "01", "1.", ".5", "1e5", "NaN", "0x1", "١")) {
            assertFalse(JsonLine.isNumber(text), text);
        }
    }

    @Test
    void progressIsRareWhereNobodyLooks() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Progress progress = new Progress(new PrintStream(err, true, StandardCharsets.UTF_8), false);
        for (int i = 0; i < 1000; i++) {
            progress.progress(new ImportProgress("x", i, 1000, i, 0, 1, 1, -1));
        }
        assertEquals("", err.toString(StandardCharsets.UTF_8));
        progress.note("took up \u001b[1m again");
        assertEquals("watchpost: took up \\u001B[1m again" + System.lineSeparator(), err.toString(StandardCharsets.UTF_8));
        assertEquals("1.5 MB", Progress.size(1_500_000));
        assertEquals("999 B", Progress.size(999));
        assertEquals("1.0 MB", Progress.size(999_999));
    }
}
