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
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.watchpost.core.event.EventRef;

/** Where the events of one segment are in the evidence. For one thread; documents are visited in ascending order. */
final class Places {

    private final NumericDocValues positions;
    private final NumberColumn.Row row;

    Places(LeafReader reader) throws IOException {
        positions = DocValues.getNumeric(reader, Schema.POSITION);
        row = new NumberColumn.Row(reader);
    }

    /** The place of an event. */
    EventRef of(int doc) throws IOException {
        if (!positions.advanceExact(doc) || !row.advance(doc)) {
            throw new IOException("The index has no place for event " + doc);
        }
        long position = positions.longValue();
        return new EventRef(Schema.source(position), Schema.offset(position), row.recordLength());
    }

    /** Whether values of the event whose place was asked for last were decoded. */
    boolean decoded() {
        return row.decoded();
    }
}
