/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.imports.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.EventKind;
import org.watchpost.core.event.Fields;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.RecordParser.Result;

/**
 * One record into one event, the same way when it is indexed and whenever it is read again.
 */
public final class Records {

    /** Longest record, in bytes; what is longer is kept in pieces. */
    public static final int MAX_RECORD = 16 * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(Records.class);

    private Records() {
    }

    /**
     * Parses the record the builder was started on. A record that can't be parsed becomes a pipeline error.
     *
     * @param parser  of the context the record is in
     * @param format  name of the format, the dataset of errors
     * @param pieces  whether the record is a piece of one that is too long
     * @return what it was; for {@link Result#HEADER} the builder holds no event
     */
    public static Result parse(RecordParser parser, String format, boolean pieces, EventBuilder record) {
        if (pieces) {
            return error(record, format, "piece of a record longer than " + MAX_RECORD + " bytes");
        }
        Result result;
        try {
            result = parser.parse(record);
        } catch (RuntimeException | StackOverflowError e) {
            // Parsers promise not to throw; a broken promise must not cost the person the rest of the log.
            LOG.warn("The parser of {} failed at byte {}", format, record.offset(), e);
            return error(record, format, "the parser failed: " + e.getClass().getSimpleName());
        }
        if (result == Result.ERROR) {
            return error(record, format, parser.problem());
        }
        if (result == Result.EVENT && record.dataset().isEmpty()) {
            record.dataset(format);
        }
        return result;
    }

    private static Result error(EventBuilder record, String format, String problem) {
        record.clear();
        record.kind(EventKind.PIPELINE_ERROR);
        record.dataset(format);
        record.text(Fields.EVENT_REASON, problem);
        return Result.ERROR;
    }
}
