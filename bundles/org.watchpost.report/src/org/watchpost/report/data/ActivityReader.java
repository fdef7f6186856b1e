/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.event.EventKind;
import org.watchpost.core.event.Fields;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.store.EventStore;
import org.watchpost.core.store.Histogram;
import org.watchpost.core.text.Times;
import org.watchpost.report.data.ReportData.Activity;
import org.watchpost.report.data.ReportData.Bucket;

/**
 * Counts the events of a case over time, in hours if that makes no more than a few hundred of them. A clock that was wrong, or a
 * file without times, must not press a whole incident into one bar: as long as almost all events stand in a small part of the
 * span, only that part is taken, and how many are outside is said.
 */
final class ActivityReader {

    private static final int MOST_BUCKETS = 200;
    private static final long HOUR = 3600;
    /** Lengths of buckets that people are used to, in seconds. */
    private static final long[] LENGTHS = { HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR, 7 * 24 * HOUR, 28 * 24 * HOUR, 91 * 24 * HOUR,
            364 * 24 * HOUR };
    /** One event of so many may stand outside. */
    private static final int OUTSIDE = 50;
    /** Less than one such part of the buckets has to hold the rest. */
    private static final int PART = 4;
    private static final int MOST_ROUNDS = 8;

    private final EventStore events;
    private final IProgressMonitor monitor;

    ActivityReader(EventStore events, IProgressMonitor monitor) {
        this.events = events;
        this.monitor = monitor;
    }

    Activity read(TimeRange extent) throws IOException {
        long from = Math.floorDiv(extent.from(), Times.SECOND);
        long to = Math.floorDiv(extent.to() - 1, Times.SECOND);
        long length = length(from, to);
        Histogram all = histogram(EventQuery.ALL, from, to, length);
        long total = sum(all, 0, all.total().length - 1);
        for (int round = 0; round < MOST_ROUNDS && length > HOUR; round++) {
            int[] window = window(all.total(), total / OUTSIDE - (total - sum(all, 0, all.total().length - 1)));
            if ((window[1] - window[0] + 1) * PART > all.total().length) {
                break;
            }
            from = all.bounds()[window[0]] / Times.SECOND;
            to = all.bounds()[window[1] + 1] / Times.SECOND - 1;
            length = length(from, to);
            all = histogram(EventQuery.ALL, from, to, length);
        }
        Histogram alerts = histogram(new EventQuery(new Query.Word(Fields.EVENT_KIND, EventKind.ALERT.word())), from, to, length);
        List<Bucket> buckets = new ArrayList<>();
        for (int i = 0; i < all.total().length; i++) {
            buckets.add(new Bucket(Times.instant(all.bounds()[i]), Times.instant(all.bounds()[i + 1]), all.total()[i], alerts.total()[i]));
        }
        return new Activity(length, buckets, total - sum(all, 0, all.total().length - 1));
    }

    /** First and last bucket of what is left when so many events may be left out at the ends. */
    private static int[] window(long[] counts, long spare) {
        int first = 0;
        int last = counts.length - 1;
        long left = spare;
        while (first < last) {
            boolean front = counts[first] <= counts[last];
            long count = front ? counts[first] : counts[last];
            if (count > left) {
                break;
            }
            left -= count;
            if (front) {
                first++;
            } else {
                last--;
            }
        }
        return new int[] { first, last };
    }

    private static long sum(Histogram histogram, int from, int to) {
        long sum = 0;
        for (int i = from; i <= to; i++) {
            sum += histogram.total()[i];
        }
        return sum;
    }

    private Histogram histogram(EventQuery query, long from, long to, long length) throws IOException {
        long[] bounds = new long[(int) count(from, to, length) + 1];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = (Math.floorDiv(from, length) + i) * length * Times.SECOND;
        }
        return events.histogram(query, bounds, null, 0, monitor);
    }

    private static long length(long from, long to) {
        for (long length : LENGTHS) {
            if (count(from, to, length) <= MOST_BUCKETS) {
                return length;
            }
        }
        long length = LENGTHS[LENGTHS.length - 1];
        while (count(from, to, length) > MOST_BUCKETS) {
            length *= 10;
        }
        return length;
    }

    private static long count(long from, long to, long length) {
        return Math.floorDiv(to, length) - Math.floorDiv(from, length) + 1;
    }
}
