/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.QueryText;

/** What alerts are grouped by. */
public enum GroupBy {
    /** Same rule. */
    RULE("Rule", Fields.RULE_NAME),
    /** Same source address. */
    SOURCE("Source", Fields.SOURCE_IP),
    /** Same target address. */
    TARGET("Target", Fields.DESTINATION_IP),
    /** Same rule and source. */
    RULE_SOURCE("Rule × source", Fields.RULE_NAME, Fields.SOURCE_IP),
    /** Same attachment, by the SHA-256 that a sensor saw on the wire, or its name where none was seen. */
    ATTACHMENT("Attachment");

    private final String label;
    private final List<Field> fields;

    GroupBy(String label, Field... fields) {
        this.label = label;
        this.fields = List.of(fields);
    }

    /** For people. */
    public String label() {
        return label;
    }

    /** The fields, empty for {@link #ATTACHMENT}: its values come from other events. */
    public List<Field> fields() {
        return fields;
    }

    /** The word on the command line: {@code rule-source}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<GroupBy> of(String word) {
        for (GroupBy by : values()) {
            if (by.word().equals(word)) {
                return Optional.of(by);
            }
        }
        return Optional.empty();
    }

    /** The condition that alerts have these values in the fields. */
    Query condition(List<String> keys) {
        List<Query> all = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            all.add(keys.get(i).isEmpty() ? new Query.Not(new Query.Exists(field)) : QueryText.equal(field, keys.get(i)));
        }
        return all.size() == 1 ? all.getFirst() : new Query.And(all);
    }
}
