/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.store.EventWriter;
import org.watchpost.core.text.Bytes;
import org.watchpost.core.text.IpAddresses;

/**
 * The events of one block, cut into words and columns as they come, handed to Lucene all at once: a commit holds either all
 * of them or none. Used again for other blocks.
 */
final class EventBatch implements EventWriter.Batch {

    /** Per event: ends of its words, groups, row and columns in the arenas. */
    private static final int STRIDE = 1 + Schema.GROUPS + 2;
    private static final int MOST_WORDS = 4096;

    private final LuceneEventWriter writer;
    private final Map<String, byte[]> known = new HashMap<>();
    private final int[] slots = new int[Schema.FIELDS];
    private final byte[] mask = new byte[Schema.MASK_BYTES];
    private final byte[] address = new byte[IpAddresses.BYTES];
    private final ByteArena row = new ByteArena();
    private final ByteArena columns = new ByteArena();
    private final ByteArena scratch = new ByteArena();

    /** Words of the events, see {@link Words#append}. */
    final ByteArena words = new ByteArena();
    /** Groups, row and columns of the events. */
    final ByteArena values = new ByteArena();
    private int[] ends = new int[STRIDE * 256];
    private long[] places = new long[2 * 256];
    private int count;
    private int source;
    private boolean open;

    EventBatch(LuceneEventWriter writer) {
        this.writer = writer;
        Arrays.fill(slots, -1);
    }

    EventBatch begin(int newSource) {
        source = newSource;
        count = 0;
        words.size = 0;
        values.size = 0;
        open = true;
        return this;
    }

    @Override
    public void add(EventBuilder event) throws IOException {
        if (!open) {
            throw new IllegalStateException("The batch is closed");
        }
        if (event.time() == EventBuilder.NO_TIME || event.dataset().isEmpty()) {
            throw new IllegalArgumentException("An event needs a time and a dataset");
        }
        if ((count + 1) * STRIDE > ends.length) {
            ends = Arrays.copyOf(ends, 2 * ends.length);
            places = Arrays.copyOf(places, 2 * places.length);
        }
        places[2 * count] = event.time();
        places[2 * count + 1] = Schema.position(source, event.offset());
        int end = count * STRIDE;
        Words.append(event.buffer(), event.start(), event.end(), words);
        row.size = 0;
        columns.size = 0;
        Arrays.fill(mask, (byte) 0);
        boolean decoded = false;
        for (int i = 0; i < event.size(); i++) {
            decoded |= value(event, i);
        }
        ends[end++] = words.size;
        for (int group = 0; group < Schema.GROUPS; group++) {
            group(event, group);
            ends[end++] = values.size;
        }
        values.appendVarLong((long) event.length() << 1 | (decoded ? 1 : 0));
        values.append(row.bytes, 0, row.size);
        ends[end++] = values.size;
        values.append(columns.bytes, 0, columns.size);
        ends[end] = values.size;
        count++;
    }

    /** @return whether the value was decoded and may have words which the raw record has not */
    private boolean value(EventBuilder event, int i) {
        Field field = event.field(i);
        String text = event.text(i);
        boolean decoded = false;
        if (!field.derived()) {
            if (text != null) {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                Words.append(utf8, 0, utf8.length, words);
                decoded = true;
            } else if (event.valueStart(i) >= event.start()
                    && cutsWord(event.buffer(), event.valueStart(i), event.valueEnd(i), event.start(), event.end())) {
                Words.appendOfValue(event.buffer(), event.valueStart(i), event.valueEnd(i), scratch, words);
            }
        }
        if (!field.inCatalogue()) {
            own(event.dataset(), field.name());
            return decoded;
        }
        int ordinal = field.ordinal();
        boolean again = (mask[ordinal >> 3] & 1 << (ordinal & 7)) != 0;
        if (again && !field.multi()) {
            return decoded;
        }
        boolean present = switch (Schema.place(ordinal)) {
            case FIXED -> false;
            case EVIDENCE -> true;
            case GROUP -> {
                slots[ordinal] = i;
                yield true;
            }
            case ROW -> {
                row.append(ordinal);
                long number = event.number(i);
                row.appendVarLong(field.type() == org.watchpost.core.event.FieldType.DOUBLE ? number : number << 1 ^ number >> 63);
                yield true;
            }
            case COLUMN -> column(event, i, field, text);
        };
        if (present) {
            mask[ordinal >> 3] |= 1 << (ordinal & 7);
        }
        return decoded;
    }

    private boolean column(EventBuilder event, int i, Field field, @Nullable String text) {
        if (field.type() == org.watchpost.core.event.FieldType.IP) {
            boolean is;
            if (text == null) {
                is = event.valueStart(i) >= 0 && IpAddresses.parse(event.buffer(), event.valueStart(i), event.valueEnd(i), address, 0);
            } else {
                byte[] bytes = bytes(text);
                is = IpAddresses.parse(bytes, 0, bytes.length, address, 0);
            }
            if (is) {
                canonical(text == null ? event.valueEnd(i) - event.valueStart(i) : text.length());
                columns.append(Schema.slot(field.ordinal()));
                columns.appendVarLong(IpAddresses.BYTES);
                columns.append(address, 0, IpAddresses.BYTES);
            }
            return is;
        }
        columns.append(Schema.slot(field.ordinal()));
        appendValue(event, i, columns);
        return true;
    }

    /** An address that is written in an unusual way is to be found by its usual form. */
    private void canonical(int length) {
        int usual = 3;
        for (int k = 12; k < 16; k++) {
            int octet = address[k] & 0xff;
            usual += octet >= 100 ? 3 : octet >= 10 ? 2 : 1;
        }
        if (usual != length && IpAddresses.isIpv4(address, 0)) {
            byte[] text = IpAddresses.format(address, 0).getBytes(StandardCharsets.US_ASCII);
            Words.appendOfValue(text, 0, text.length, scratch, words);
        }
    }

    private void own(String dataset, String name) {
        int dot = dataset.indexOf('.');
        int root = dot < 0 ? dataset.length() : dot;
        boolean foreign = name.length() <= root || name.charAt(root) != '.' || !name.regionMatches(0, dataset, 0, root);
        mask[Schema.HAS_OWN >> 3] |= 1 << (Schema.HAS_OWN & 7);
        if (foreign) {
            mask[Schema.HAS_FOREIGN >> 3] |= 1 << (Schema.HAS_FOREIGN & 7);
        }
    }

    private void group(EventBuilder event, int group) {
        int start = values.size;
        boolean any = group == Schema.SHAPE;
        if (any) {
            values.append(source >>> 24);
            values.append(source >>> 16);
            values.append(source >>> 8);
            values.append(source);
            values.append(event.kind().ordinal());
            values.append(mask, 0, mask.length);
            byte[] dataset = bytes(event.dataset());
            values.append(Math.min(255, dataset.length));
            values.append(dataset, 0, Math.min(255, dataset.length));
        }
        var fields = Schema.groupFields(group);
        for (int slot = 0; slot < fields.size(); slot++) {
            int ordinal = fields.get(slot).ordinal();
            int i = slots[ordinal];
            if (i >= 0) {
                slots[ordinal] = -1;
                values.append(slot);
                appendValue(event, i, values);
                any = true;
            }
        }
        if (!any) {
            values.size = start;
        }
    }

    /** Appends a value as UTF-8 behind its length; long ones are cut. */
    private void appendValue(EventBuilder event, int i, ByteArena into) {
        String text = event.text(i);
        if (text != null) {
            byte[] bytes = bytes(text);
            appendCut(bytes, 0, bytes.length, into);
        } else if (event.field(i).type() == org.watchpost.core.event.FieldType.LONG) {
            ByteArena digits = digitsOf(event.number(i));
            appendCut(digits.bytes, 0, digits.size, into);
        } else {
            byte[] buffer = event.buffer();
            int from = event.valueStart(i);
            int to = event.valueEnd(i);
            int limit = Math.min(to, from + EventBuilder.MAX_VALUE + 8);
            int k = from;
            while (k < limit && buffer[k] >= 0) {
                k++;
            }
            if (k == limit) {
                appendCut(buffer, from, to, into);
            } else {
                byte[] utf8 = Bytes.decode(buffer, from, to).getBytes(StandardCharsets.UTF_8);
                appendCut(utf8, 0, utf8.length, into);
            }
        }
    }

    private final ByteArena digits = new ByteArena();

    private ByteArena digitsOf(long number) {
        digits.size = 0;
        digits.appendDecimal(number);
        return digits;
    }

    private void appendCut(byte[] utf8, int from, int to, ByteArena into) {
        int end = cut(utf8, from, to);
        if (end < to && into == columns) {
            // The last word of what is kept may be cut too.
            Words.appendOfValue(utf8, from, end, scratch, words);
        }
        into.appendVarLong(end - from);
        into.append(utf8, from, end);
    }

    /** The end of a value of at most {@link EventBuilder#MAX_VALUE} bytes, at the end of a character. */
    static int cut(byte[] utf8, int from, int to) {
        int end = Math.min(to, from + EventBuilder.MAX_VALUE);
        while (end < to && end > from && (utf8[end] & 0xc0) == 0x80) {
            end--;
        }
        return end;
    }

    /** The bytes of a word that comes again and again. */
    private byte[] bytes(String text) {
        byte[] bytes = known.get(text);
        if (bytes == null) {
            bytes = text.getBytes(StandardCharsets.UTF_8);
            if (text.length() <= 32 && known.size() < MOST_WORDS) {
                known.put(text, bytes);
            }
        }
        return bytes;
    }

    /** Whether a value begins or ends amid a word of the record, so that its own words are not those of the record. */
    static boolean cutsWord(byte[] buffer, int from, int to, int recordStart, int recordEnd) {
        if (from >= to) {
            return false;
        }
        boolean before = from > recordStart && goesOn(buffer[from - 1], buffer[from]);
        return before || to < recordEnd && goesOn(buffer[to - 1], buffer[to]);
    }

    private static boolean goesOn(byte left, byte right) {
        boolean leftWord = Fold.WORD[left & 0xff] != 0 || left == '.';
        boolean rightWord = Fold.WORD[right & 0xff] != 0 || right == '.';
        // A dot matters only between digits, where the record may have an address and the value a part of it.
        boolean dots = left == '.' || right == '.';
        return leftWord && rightWord && (!dots || digit(left) || digit(right));
    }

    private static boolean digit(byte b) {
        return b >= '0' && b <= '9';
    }

    int count() {
        return count;
    }

    long time(int event) {
        return places[2 * event];
    }

    long position(int event) {
        return places[2 * event + 1];
    }

    int wordsStart(int event) {
        return event == 0 ? 0 : ends[(event - 1) * STRIDE];
    }

    int wordsEnd(int event) {
        return ends[event * STRIDE];
    }

    int groupStart(int event, int group) {
        return group > 0 ? ends[event * STRIDE + group] : event == 0 ? 0 : ends[event * STRIDE - 1];
    }

    int groupEnd(int event, int group) {
        return ends[event * STRIDE + 1 + group];
    }

    int rowEnd(int event) {
        return ends[event * STRIDE + 1 + Schema.GROUPS];
    }

    int columnsEnd(int event) {
        return ends[event * STRIDE + 2 + Schema.GROUPS];
    }

    @Override
    public void close() throws IOException {
        if (open) {
            open = false;
            writer.add(this);
        }
    }

    /** Whether a field is one whose value the columns can hold; for tests. */
    static boolean inColumns(Field field) {
        return field.inCatalogue() && !field.equals(Fields.MESSAGE) && Schema.place(field) != Schema.Place.EVIDENCE;
    }
}
