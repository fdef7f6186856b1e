/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.imports.internal;

import java.time.ZoneOffset;
import org.watchpost.core.cases.internal.CaseSource;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.parse.Bom;
import org.watchpost.core.parse.Headers;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.SourceContext;

/** Parses the beginning of a source as the import would, without keeping anything. */
public final class Trial {

    /** Sees one record after another; the builder is used again for the next. */
    @FunctionalInterface
    public interface Visitor {
        /** @return false to stop */
        boolean visit(EventBuilder record, RecordParser.Result result);
    }

    private Trial() {
    }

    /**
     * @param context what the parser must know at the beginning, without headers
     * @param whole   whether these are all bytes of the source
     */
    public static void run(Parser parser, SourceContext context, byte[] bytes, boolean whole, Visitor visitor) {
        CaseSource nobody = new CaseSource(0, context.fileName(), "", "", "", 0,
                new CaseSource.Reading(parser.format(), ZoneOffset.UTC, false, 0, "", 0, 0));
        int mark = Bom.length(bytes);
        ContextTracker tracker = new ContextTracker(nobody, parser, withFirstRecord(parser, context, bytes, mark, whole), mark);
        Cutter cutter = new Cutter(parser, tracker);
        cutter.cut(bytes, mark, bytes.length, 0, whole);
        EventBuilder builder = new EventBuilder();
        for (Block.Segment segment : cutter.segments()) {
            if (segment.kind() != Block.Kind.RECORDS) {
                continue;
            }
            RecordParser records = segment.context().open();
            int at = segment.from();
            int[] ends = segment.ends();
            for (int number = 0; at < segment.to(); number++) {
                int next = ends != null ? ends[number] : parser.framing().recordEnd(bytes, at, segment.to(), true);
                int to = BlockParser.withoutLineEnd(bytes, at, next);
                if (to > at) {
                    builder.start(bytes, at, to, at);
                    if (!visitor.visit(builder, Records.parse(records, parser.format(), false, builder))) {
                        return;
                    }
                }
                at = next;
            }
        }
    }

    private static SourceContext withFirstRecord(Parser parser, SourceContext context, byte[] bytes, int from, boolean whole) {
        int at = from;
        while (parser.headers() == Headers.FIRST_RECORD && at < bytes.length) {
            int end = parser.framing().recordEnd(bytes, at, bytes.length, whole);
            if (end <= at || end > bytes.length) {
                break;
            }
            int to = BlockParser.withoutLineEnd(bytes, at, end);
            if (to > at) {
                return context.withHeaders(java.util.Arrays.copyOfRange(bytes, at, to));
            }
            at = end;
        }
        return context;
    }

    /** Whether any of the first records has a time. */
    public static boolean hasTimes(Parser parser, SourceContext context, byte[] bytes, boolean whole) {
        boolean[] found = new boolean[1];
        run(parser, context, bytes, whole, (record, result) -> {
            found[0] = result == RecordParser.Result.EVENT && record.time() != EventBuilder.NO_TIME;
            return !found[0];
        });
        return found[0];
    }
}
