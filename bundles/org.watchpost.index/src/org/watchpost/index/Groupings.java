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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.search.Query;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.store.GroupRequest;
import org.watchpost.core.store.Groups;

/**
 * Sums events up by what they have in common: each segment by itself, then all segments together. Where there are too many
 * groups for the memory, they are collected in several passes, each for a share of them.
 */
final class Groupings {

    /** What may be kept at a time, in longs, roughly. */
    static final long ROOM = 1 << 23;

    private static final int MOST_SHARES = 4096;

    private final DocCheck.Sources sources;
    private final Passes passes;
    private final long room;

    Groupings(DocCheck.Sources sources, Passes passes, long room) {
        this.sources = sources;
        this.passes = passes;
        this.room = room;
    }

    /** Most events first, equal ones by their values. */
    private static final Comparator<Groups.Group> ORDER = (a, b) -> {
        int byCount = Long.compare(b.count(), a.count());
        for (int i = 0; byCount == 0 && i < a.keys().size(); i++) {
            byCount = a.keys().get(i).compareTo(b.keys().get(i));
        }
        return byCount;
    };

    Groups groups(Searchers.Snapshot searcher, Query query, GroupRequest request, IProgressMonitor monitor) throws IOException {
        // Each segment has its room, and so have the sums of all.
        long each = Math.max(1024, room / Math.max(2, searcher.getIndexReader().leaves().size()));
        for (int shares = 1;; shares *= 4) {
            PriorityQueue<Groups.Group> best = new PriorityQueue<>(ORDER.reversed());
            long distinct = 0;
            long events = 0;
            boolean fits = true;
            for (int share = 0; share < shares && fits; share++) {
                int mine = share;
                int mask = shares - 1;
                // A group with more different values than there is room for does not get smaller by dividing.
                long limit = shares < MOST_SHARES ? each : Long.MAX_VALUE;
                List<SegmentGroups> parts = passes.run(searcher, query, monitor, (leaf, docs) -> new SegmentGroups(leaf.reader(), sources,
                        request, mine, mask, limit).collect(leaf, docs, sources));
                fits = parts.stream().allMatch(SegmentGroups::fits);
                if (fits) {
                    Merged merged = new Merged(request, parts);
                    for (SegmentGroups part : parts) {
                        merged.add(part);
                        events += share == 0 ? part.docs() : 0;
                    }
                    distinct += merged.sums.size();
                    merged.into(best, request.top());
                }
            }
            if (fits) {
                List<Groups.Group> groups = new ArrayList<>(best);
                groups.sort(ORDER);
                return new Groups(groups, distinct, events);
            }
        }
    }

    /** A group of all segments. */
    private static final class Sum {
        private final int number;
        private long count;
        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;
        private long worst = Groups.NONE;
        private final int[] distinct;
        private final int[] buckets;

        Sum(int number, GroupRequest request) {
            this.number = number;
            distinct = new int[request.distinct().size()];
            buckets = new int[Math.max(0, request.bounds().length - 1)];
        }
    }

    private static final class Merged {

        private final GroupRequest request;
        private final Map<List<String>, Sum> sums = new HashMap<>();
        private final List<Sum> byNumber = new ArrayList<>();
        private final List<Map<String, Integer>> values = new ArrayList<>();
        private final List<Pairs> pairs = new ArrayList<>();

        Merged(GroupRequest request, List<SegmentGroups> parts) {
            this.request = request;
            for (int i = 0; i < request.distinct().size(); i++) {
                int field = i;
                values.add(new HashMap<>());
                pairs.add(new Pairs(parts.stream().mapToLong(part -> part.values(field)).sum()));
            }
        }

        void add(SegmentGroups part) throws IOException {
            Sum[] groups = new Sum[part.size()];
            for (int group = 0; group < groups.length; group++) {
                Sum sum = sums.computeIfAbsent(part.keys(group), keys -> {
                    Sum made = new Sum(byNumber.size(), request);
                    byNumber.add(made);
                    return made;
                });
                sum.count += part.events(group);
                sum.first = Math.min(sum.first, part.first(group));
                sum.last = Math.max(sum.last, part.last(group));
                sum.worst = Math.min(sum.worst, part.worst(group));
                part.addBuckets(group, sum.buckets);
                groups[group] = sum;
            }
            for (int field = 0; field < pairs.size(); field++) {
                count(part, field, groups);
            }
        }

        /** Counts the values that a group did not have in the segments before. */
        private void count(SegmentGroups part, int field, Sum[] groups) throws IOException {
            Pairs all = pairs.get(field);
            Map<String, Integer> known = values.get(field);
            int[] numbers = new int[part.values(field)];
            java.util.Arrays.fill(numbers, -1);
            @Nullable
            IOException[] failed = new @Nullable IOException[1];
            part.pairs(field).forEach((group, local) -> {
                if (numbers[local] < 0) {
                    try {
                        numbers[local] = known.computeIfAbsent(part.other(field, local), added -> known.size());
                    } catch (IOException e) {
                        failed[0] = e;
                        return;
                    }
                }
                Sum sum = groups[group];
                if (all.add(sum.number, numbers[local])) {
                    sum.distinct[field]++;
                }
            });
            IOException problem = failed[0];
            if (problem != null) {
                throw problem;
            }
        }

        void into(PriorityQueue<Groups.Group> best, int top) {
            sums.forEach((keys, sum) -> {
                Groups.Group group = new Groups.Group(keys, sum.count, sum.first, sum.last, sum.distinct, sum.worst, sum.buckets);
                if (best.size() < top) {
                    best.add(group);
                } else {
                    Groups.Group last = best.peek();
                    if (last != null && ORDER.compare(group, last) < 0) {
                        best.poll();
                        best.add(group);
                    }
                }
            });
        }
    }
}
