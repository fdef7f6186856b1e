/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.text;

import java.util.ArrayList;
import java.util.List;
import org.watchpost.core.event.Field;
import org.watchpost.ingest.syslog.KeyTable;

/**
 * Which of a product's own names mean what a catalogue field means. What has no such field, or doesn't fit it, is kept under
 * {@code root.name}. Immutable.
 */
public final class KeyFields {

    private final String root;
    private final KeyTable table;
    private final Field[] fields;

    private KeyFields(Builder builder) {
        root = builder.root;
        table = new KeyTable(builder.names.toArray(String[]::new));
        fields = builder.fields.toArray(Field[]::new);
    }

    /** Begins a table; {@code root} is the dataset mostly. */
    public static Builder of(String root) {
        return new Builder(root);
    }

    /** Collects names. */
    public static final class Builder {

        private final String root;
        private final List<String> names = new ArrayList<>();
        private final List<Field> fields = new ArrayList<>();

        private Builder(String root) {
            this.root = root;
        }

        /** Says that these names mean that field; the first in the record that fits counts. */
        public Builder to(Field field, String... known) {
            for (String name : known) {
                names.add(name);
                fields.add(field);
            }
            return this;
        }

        /** The table. */
        public KeyFields build() {
            return new KeyFields(this);
        }
    }

    /** Puts a value that stands in the record. */
    public void put(Values values, int keyFrom, int keyTo, int from, int to) {
        int index = table.find(values.builder().buffer(), keyFrom, keyTo);
        if (index < 0 || !values.put(fields[index], from, to)) {
            values.put(values.own(root, keyFrom, keyTo), from, to);
        }
    }

    /** Puts a value that stands in the record, perhaps with backslashes. */
    public void put(Values values, int keyFrom, int keyTo, int from, int to, boolean escaped) {
        if (!escaped) {
            put(values, keyFrom, keyTo, from, to);
            return;
        }
        String text = Pairs.unescape(values.builder().buffer(), from, to);
        int index = table.find(values.builder().buffer(), keyFrom, keyTo);
        if (index < 0 || !values.put(fields[index], text)) {
            values.put(values.own(root, keyFrom, keyTo), text);
        }
    }

    /** The field a name means, or null. */
    public @org.jspecify.annotations.Nullable Field find(byte[] b, int keyFrom, int keyTo) {
        int index = table.find(b, keyFrom, keyTo);
        return index < 0 ? null : fields[index];
    }
}
