/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.testing.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.FieldType;
import org.watchpost.core.parse.Headers;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.testing.Seeded;

/**
 * What every parser must keep for any bytes: no exception, nothing outside the record, the same answer each time, linear
 * time. Feeds it real records that were damaged at random; the seed is printed.
 */
public abstract class ParserContractTest {

    /** Damaged records each parser is fed; a nightly run sets {@code -Dwatchpost.fuzz=1000000}. */
    protected static final int ROUNDS = Integer.getInteger("watchpost.fuzz", 10_000);

    /** The parser under test. */
    protected abstract Parser parser();

    /** Real records of its format, without line ends. */
    protected abstract List<String> records();

    /** Header lines or record for the context; empty unless overridden. */
    protected String header() {
        return "";
    }

    /** What it must be sure of its own records at least: more than the last resorts are of anything. */
    protected int leastScore() {
        return 21;
    }

    private SourceContext context() {
        return new SourceContext("fuzz.log", ZoneOffset.UTC, 2004, 7, header().getBytes(StandardCharsets.UTF_8), 0);
    }

    @Test
    void recognisesItsOwnRecords() {
        String head = header().isEmpty() || header().endsWith("\n") ? header() : header() + "\n";
        byte[] text = (head + String.join("\n", records()) + "\n").getBytes(StandardCharsets.UTF_8);
        Recognition answer = parser().recognise(new Sample("fuzz.log", text, true));
        assertTrue(answer.score() >= leastScore(), () -> "score " + answer);
        assertFalse(answer.reason().isEmpty());
    }

    @Test
    void readsItsOwnRecords() {
        RecordParser reader = parser().open(context());
        EventBuilder event = new EventBuilder();
        for (String record : records()) {
            byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
            event.start(bytes, 0, bytes.length, 0);
            assertEquals(RecordParser.Result.EVENT, reader.parse(event), () -> reader.problem() + ": " + record);
            check(event, record);
        }
    }

    @Test
    void survivesDamagedRecords() {
        RandomGenerator random = Seeded.random(this);
        RecordParser reader = parser().open(context());
        RecordParser second = parser().open(context());
        EventBuilder event = new EventBuilder();
        EventBuilder again = new EventBuilder();
        List<byte[]> seeds = new ArrayList<>();
        records().forEach(record -> seeds.add(record.getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i < ROUNDS; i++) {
            byte[] record = damage(seeds, random);
            // Embedded in a larger buffer full of tempting bytes: whoever reads beyond the record finds something there.
            int before = random.nextInt(40);
            byte[] buffer = new byte[before + record.length + 40];
            Arrays.fill(buffer, (byte) (random.nextBoolean() ? '1' : '"'));
            System.arraycopy(record, 0, buffer, before, record.length);
            event.start(buffer, before, before + record.length, 7);
            String shown = new String(record, StandardCharsets.ISO_8859_1);
            RecordParser.Result result;
            try {
                result = reader.parse(event);
            } catch (RuntimeException e) {
                throw new AssertionError("threw for: " + shown, e);
            }
            again.start(record, 0, record.length, 7);
            assertEquals(result, second.parse(again), () -> "not the same answer alone: " + shown);
            if (result == RecordParser.Result.EVENT) {
                check(event, shown);
                assertEquals(dump(event), dump(again), () -> "not the same values alone: " + shown);
            } else if (result == RecordParser.Result.ERROR) {
                assertFalse(reader.problem().isEmpty());
            }
            parser().monthOfYearlessTime(buffer, before, before + record.length);
            if (i % 50 == 0) {
                parser().recognise(new Sample("fuzz.log", record, true));
            }
        }
    }

    @Test
    void takesLinearTime() {
        // One record of 1 MB made of each real record's repetitions, and of single characters that parsers look for.
        EventBuilder event = new EventBuilder();
        List<String> units = new ArrayList<>(records());
        units.addAll(List.of("<", "\"", "[", "(", "=", ", ", "a=", " ", "{", "\\", "\t", "-", ":", "to=<a>,", "1"));
        for (String unit : units) {
            byte[] bytes = unit.repeat(1_000_000 / unit.length() + 1).getBytes(StandardCharsets.UTF_8);
            RecordParser reader = parser().open(context());
            long begin = System.nanoTime();
            event.start(bytes, 0, bytes.length, 0);
            reader.parse(event);
            parser().recognise(new Sample("fuzz.log", bytes, true));
            long millis = (System.nanoTime() - begin) / 1_000_000;
            // Quadratic work on 1 MB takes minutes; linear work far less than this even on a busy machine.
            assertTrue(millis < 60_000, () -> millis + " ms for a record of 1 MB of " + unit);
        }
    }

    private static void check(EventBuilder event, String record) {
        assertFalse(event.dataset().isEmpty(), () -> "no dataset: " + record);
        for (int i = 0; i < event.size(); i++) {
            int from = event.valueStart(i);
            int to = event.valueEnd(i);
            int index = i;
            if (from >= 0 || to >= 0) {
                assertTrue(from >= event.start() && to <= event.end() && from <= to,
                        () -> event.field(index) + " is outside the record: " + record);
            } else if (event.text(i) == null) {
                FieldType type = event.field(i).type();
                assertTrue(type == FieldType.LONG || type == FieldType.DOUBLE || type == FieldType.TIME,
                        () -> event.field(index) + " has no value: " + record);
            }
        }
    }

    private static List<String> dump(EventBuilder event) {
        List<String> lines = new ArrayList<>();
        lines.add(event.time() + " " + event.dataset() + " " + event.kind());
        for (int i = 0; i < event.size(); i++) {
            lines.add(event.field(i).name() + "=" + event.valueAsText(i));
        }
        return lines;
    }

    private static byte[] damage(List<byte[]> seeds, RandomGenerator random) {
        byte[] record = seeds.get(random.nextInt(seeds.size())).clone();
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            record = change(record, seeds, random);
        }
        for (int i = 0; i < record.length; i++) {
            if (record[i] == '\n') {
                record[i] = ' ';
            }
        }
        return record.length == 0 ? new byte[] { 'x' } : record;
    }

    private static byte[] change(byte[] record, List<byte[]> seeds, RandomGenerator random) {
        int at = record.length == 0 ? 0 : random.nextInt(record.length);
        switch (random.nextInt(7)) {
            case 0 :
                return Arrays.copyOf(record, at);
            case 1 :
                return Arrays.copyOfRange(record, at, record.length);
            case 2 :
                if (record.length > 0) {
                    record[at] = (byte) random.nextInt(256);
                }
                return record;
            case 3 :
                if (record.length > 0) {
                    record[at] = (byte) " <>[](){}\"'=,;:./\\-#%+@\t\0".charAt(random.nextInt(25));
                }
                return record;
            case 4 : {
                byte[] other = seeds.get(random.nextInt(seeds.size()));
                return join(Arrays.copyOf(record, at), Arrays.copyOfRange(other, random.nextInt(other.length), other.length));
            }
            case 5 : {
                int length = Math.min(record.length - at, 1 + random.nextInt(12));
                return join(Arrays.copyOf(record, at), Arrays.copyOfRange(record, at + length, record.length));
            }
            default : {
                int length = Math.min(record.length - at, 1 + random.nextInt(30));
                byte[] piece = Arrays.copyOfRange(record, at, at + length);
                return join(Arrays.copyOf(record, at), piece, Arrays.copyOfRange(record, at, record.length));
            }
        }
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    @Test
    void namesItself() {
        assertFalse(parser().format().isEmpty());
        assertFalse(parser().label().isEmpty());
        assertTrue(parser().headers() == Headers.NONE || !header().isEmpty(), "a format with headers is tested with one");
    }
}
