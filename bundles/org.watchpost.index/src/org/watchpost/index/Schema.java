/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DocValuesSkipIndexType;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;

/** Where the index keeps what. Changes of it change {@link #fingerprint()}, and older indexes are then built again. */
final class Schema {

    /** Where the values of a catalogue field are. */
    enum Place {
        /** In every event: time, position, length, kind, dataset, source and what follows from the source. */
        FIXED,
        /** In one of the groups. */
        GROUP,
        /** In the row of numbers. */
        ROW,
        /** In a column of its own: words or addresses. */
        COLUMN,
        /** Only in the evidence, and its words among the words of the record. */
        EVIDENCE
    }

    static final int VERSION = 1;

    /** Words of the record. */
    static final String WORDS = "w";
    /** {@code @timestamp}. */
    static final String TIME = "time";
    /** Source number and offset, see {@link #position}. */
    static final String POSITION = "position";
    /** Length of the record, and numbers. */
    static final String ROW = "row";

    /** Groups of fields with few values which go together: each group is one column and one posting. */
    static final int GROUPS = 3;
    /** Source, kind, dataset, presence of fields and what depends on them. */
    static final int SHAPE = 0;
    static final String[] GROUP = { "shape", "place", "rule" };

    private static final List<List<Field>> GROUP_FIELDS = List.of(
            List.of(Fields.EVENT_ACTION, Fields.EVENT_OUTCOME, Fields.EVENT_SEVERITY, Fields.LOG_LEVEL, Fields.NETWORK_TRANSPORT,
                    Fields.NETWORK_PROTOCOL,
                    Fields.WATCHPOST_MAIL_STATUS, Fields.HTTP_REQUEST_METHOD, Fields.HTTP_RESPONSE_STATUS_CODE, Fields.WATCHPOST_VERDICT,
                    Fields.WATCHPOST_PROBE_PHASE, Fields.WATCHPOST_PROBE_CODE),
            List.of(Fields.HOST_NAME, Fields.PROCESS_NAME, Fields.WATCHPOST_SERVER, Fields.WATCHPOST_QUEUE),
            List.of(Fields.RULE_NAME, Fields.RULE_ID, Fields.RULE_CATEGORY, Fields.EVENT_CODE));
    private static final List<Field> FIXED = List.of(Fields.TIMESTAMP, Fields.EVENT_KIND, Fields.EVENT_DATASET, Fields.MESSAGE,
            Fields.LOG_FILE_NAME,
            Fields.LOG_FILE_PATH, Fields.WATCHPOST_EVIDENCE, Fields.WATCHPOST_OFFSET, Fields.WATCHPOST_LENGTH, Fields.WATCHPOST_SOURCE);

    /** Bits of a position that are the offset: sources up to 1 TiB, 8 million of them. */
    static final int OFFSET_BITS = 40;
    private static final long OFFSET_MASK = (1L << OFFSET_BITS) - 1;

    /** Number of catalogue fields. */
    static final int FIELDS = Fields.all().size();
    /** In the set of fields: the event has fields of its own. */
    static final int HAS_OWN = FIELDS;
    /** In the set of fields: it has some that are not named after the first word of its dataset. */
    static final int HAS_FOREIGN = FIELDS + 1;
    /** Bytes of the set of fields which an event has. */
    static final int MASK_BYTES = (FIELDS + 2 + 7) / 8;

    private static final Place[] PLACES = new Place[FIELDS];
    private static final int[] GROUP_OF = new int[FIELDS];
    private static final int[] SLOT_OF = new int[FIELDS];
    private static final List<Field> COLUMNS = new ArrayList<>();

    static {
        Map<Field, int[]> grouped = new HashMap<>();
        for (int group = 0; group < GROUPS; group++) {
            for (int slot = 0; slot < GROUP_FIELDS.get(group).size(); slot++) {
                grouped.put(GROUP_FIELDS.get(group).get(slot), new int[] { group, slot });
            }
        }
        for (Field field : Fields.all()) {
            int i = field.ordinal();
            int[] group = grouped.get(field);
            if (FIXED.contains(field)) {
                PLACES[i] = Place.FIXED;
            } else if (group != null) {
                PLACES[i] = Place.GROUP;
                GROUP_OF[i] = group[0];
                SLOT_OF[i] = group[1];
            } else if (!field.column()) {
                PLACES[i] = Place.EVIDENCE;
            } else if (field.type() == org.watchpost.core.event.FieldType.KEYWORD
                    || field.type() == org.watchpost.core.event.FieldType.IP) {
                PLACES[i] = Place.COLUMN;
                SLOT_OF[i] = COLUMNS.size();
                COLUMNS.add(field);
            } else {
                PLACES[i] = Place.ROW;
            }
        }
    }

    private Schema() {
    }

    /** Where a field's values are. */
    static Place place(Field field) {
        return field.inCatalogue() ? PLACES[field.ordinal()] : Place.EVIDENCE;
    }

    static Place place(int ordinal) {
        return PLACES[ordinal];
    }

    /** Group of a field that is in one. */
    static int group(int ordinal) {
        return GROUP_OF[ordinal];
    }

    /** Position within its group, or within {@link #columns()}. */
    static int slot(int ordinal) {
        return SLOT_OF[ordinal];
    }

    /** The fields of a group by slot. */
    static List<Field> groupFields(int group) {
        return GROUP_FIELDS.get(group);
    }

    /** Fields with a column of their own. */
    static List<Field> columns() {
        return COLUMNS;
    }

    /** Name of the Lucene field for a column. */
    static String column(Field field) {
        return "c." + field.name();
    }

    /** Place of an event as one number; orders as references do. */
    static long position(int source, long offset) {
        if (offset > OFFSET_MASK || source >= 1 << 63 - OFFSET_BITS) {
            throw new IllegalArgumentException("Source " + source + " or offset " + offset + " is too large for the index");
        }
        return (long) source << OFFSET_BITS | offset;
    }

    static int source(long position) {
        return (int) (position >>> OFFSET_BITS);
    }

    static long offset(long position) {
        return position & OFFSET_MASK;
    }

    /** Postings of words, without positions, frequencies and norms. */
    static FieldType words() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    /** A group: a column and postings of the same values. */
    static FieldType group() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setTokenized(false);
        type.setOmitNorms(true);
        type.setDocValuesType(DocValuesType.SORTED);
        type.freeze();
        return type;
    }

    static FieldType column(DocValuesType values, boolean skipList) {
        FieldType type = new FieldType();
        type.setDocValuesType(values);
        if (skipList) {
            type.setDocValuesSkipIndexType(DocValuesSkipIndexType.RANGE);
        }
        type.freeze();
        return type;
    }

    /** Tells indexes apart that are laid out in different ways, be it because the catalogue has changed. */
    static String fingerprint() {
        StringBuilder all = new StringBuilder();
        for (Field field : Fields.all()) {
            all.append(field.name()).append(field.type()).append(field.multi()).append(PLACES[field.ordinal()])
                    .append(GROUP_OF[field.ordinal()])
                    .append(SLOT_OF[field.ordinal()]);
        }
        return VERSION + "-" + Integer.toHexString(all.toString().hashCode());
    }
}
