/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.imports.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchpost.core.cases.internal.CaseSource;
import org.watchpost.core.text.Times;

/**
 * Finds the year of a source whose times have none: what the person says; the time range of sources in the same folder or
 * archive; a year in the file's name or path; the range of other sources of the case; when the file was last modified.
 */
final class YearFinder {

    /**
     * The answer.
     *
     * @param year   of the first record; 0 if its times have years
     * @param month  of the first record
     * @param reason why, for people
     */
    record Choice(int year, int month, String reason) {
    }

    /** A stretch of time other sources cover. */
    private record Neighbour(String name, String folder, long from, long to) {
    }

    private static final Pattern DATE = Pattern
            .compile("(?<!\\d)((?:19|20)\\d\\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern SHORT_DATE = Pattern
            .compile("(?<![A-Za-z])(?:ex|in|nc|u_ex|u_in)(\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])?");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19[7-9]\\d|20\\d\\d)(?!\\d)");
    /** Clocks and zones are never quite right. */
    private static final long SLACK = 26 * 3600 * Times.SECOND;
    private static final double TAIL = 0.005;

    private final List<Neighbour> neighbours = new ArrayList<>();
    private final int thisYear;

    YearFinder(List<CaseSource> sources, Instant now) {
        this.thisYear = now.atZone(ZoneOffset.UTC).getYear();
        for (CaseSource source : sources) {
            CaseSource.Reading reading = source.reading();
            // A year that was itself derived from others proves nothing.
            if (reading.year() == 0 || reading.yearSaid() != 0) {
                range(source.months()).ifPresent(range -> neighbours.add(new Neighbour(source.name(), folder(source), range[0], range[1])));
            }
        }
    }

    /** Where a source is from: its folder, or the archive it is in. */
    private static String folder(CaseSource source) {
        if (!source.member().isEmpty()) {
            return source.origin();
        }
        try {
            Path parent = Path.of(source.origin()).getParent();
            return parent == null ? "" : parent.toString();
        } catch (InvalidPathException e) {
            return "";
        }
    }

    /** The months that hold nearly all events: a few wrong clocks must not stretch the range. */
    private static Optional<long[]> range(Map<Integer, Long> months) {
        long all = months.values().stream().mapToLong(Long::longValue).sum();
        List<Integer> usual = months.entrySet().stream().filter(month -> month.getValue() > all * TAIL).map(Map.Entry::getKey).sorted()
                .toList();
        if (usual.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new long[] { micros(usual.getFirst()), micros(usual.getLast() + 1) });
    }

    private static long micros(int month) {
        return YearMonth.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1).atDay(1).atStartOfDay(ZoneOffset.UTC).toEpochSecond()
                * Times.SECOND;
    }

    /**
     * @param samples records of the source; not empty
     * @param source  the source
     * @param said    what the person says, 0 if nothing
     */
    Choice find(YearSamples samples, CaseSource source, int said) {
        int month = samples.firstMonth();
        if (said != 0) {
            return new Choice(said, month, "as given");
        }
        String folder = folder(source);
        List<Neighbour> near = neighbours.stream().filter(neighbour -> neighbour.folder().equals(folder)).toList();
        List<Neighbour> far = neighbours.stream().filter(neighbour -> !neighbour.folder().equals(folder)).toList();
        String where = source.member().isEmpty() ? "in the same folder" : "in the same archive";
        return byNeighbours(samples, near, where).or(() -> byName(samples, source.path()))
                .or(() -> byNeighbours(samples, nearest(far, folder), "in the case"))
                .orElseGet(() -> byModified(samples, source.modifiedMicros()));
    }

    /** Those whose folder has most in common with the given one. */
    private static List<Neighbour> nearest(List<Neighbour> far, String folder) {
        int most = far.stream().mapToInt(neighbour -> common(neighbour.folder(), folder)).max().orElse(0);
        return far.stream().filter(neighbour -> common(neighbour.folder(), folder) == most).toList();
    }

    private static int common(String one, String other) {
        String[] first = one.split("[/\\\\]");
        String[] second = other.split("[/\\\\]");
        int same = 0;
        while (same < first.length && same < second.length && first[same].equals(second[same])) {
            same++;
        }
        return same;
    }

    private Optional<Choice> byNeighbours(YearSamples samples, List<Neighbour> candidates, String where) {
        long bestGap = Long.MAX_VALUE;
        Choice best = null;
        for (Neighbour neighbour : candidates) {
            int from = Times.instant(neighbour.from()).atZone(ZoneOffset.UTC).getYear();
            int to = Times.instant(neighbour.to()).atZone(ZoneOffset.UTC).getYear();
            for (int year = from - 1; year <= Math.min(to + 1, from + 60); year++) {
                Optional<long[]> extent = samples.extent(year);
                if (extent.isEmpty() || year > thisYear + 1) {
                    continue;
                }
                long gap = Math.max(0, Math.max(neighbour.from() - extent.get()[1], extent.get()[0] - neighbour.to()));
                if (gap < bestGap) {
                    bestGap = gap;
                    best = new Choice(year, samples.firstMonth(),
                            "as " + neighbour.name() + " " + where + " (" + day(neighbour.from()) + " to "
                                    + day(neighbour.to() - 1) + ")");
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static LocalDate day(long micros) {
        return Times.instant(micros).atZone(ZoneOffset.UTC).toLocalDate();
    }

    private Optional<Choice> byName(YearSamples samples, String path) {
        // The file's own name first, then the folders it is in, from the inside out.
        String[] names = path.split("[/\\\\]|!/");
        for (int i = names.length - 1; i >= 0; i--) {
            Optional<Choice> found = inName(samples, names[i]);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Choice> inName(YearSamples samples, String name) {
        Matcher date = DATE.matcher(name);
        if (date.find()) {
            return atDate(samples, Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)), name);
        }
        Matcher shortDate = SHORT_DATE.matcher(name);
        if (shortDate.find()) {
            int two = Integer.parseInt(shortDate.group(1));
            String day = shortDate.group(3);
            return atDate(samples, two < 70 ? 2000 + two : 1900 + two, Integer.parseInt(shortDate.group(2)),
                    day == null ? 15 : Integer.parseInt(day), name);
        }
        Matcher year = YEAR.matcher(name);
        while (year.find()) {
            int found = Integer.parseInt(year.group(1));
            if (found >= 1970 && found <= thisYear + 1 && samples.extent(found).isPresent()) {
                return Optional.of(new Choice(found, samples.firstMonth(), "from the name " + name));
            }
        }
        return Optional.empty();
    }

    /** The year that brings the records nearest to a date: a file is often named after its last day. */
    private Optional<Choice> atDate(YearSamples samples, int year, int month, int day, String name) {
        long date;
        try {
            date = LocalDate.of(year, month, day).atTime(12, 0).toEpochSecond(ZoneOffset.UTC) * Times.SECOND;
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        int best = 0;
        long bestGap = Long.MAX_VALUE;
        for (int candidate = year - 1; candidate <= year + 1; candidate++) {
            Optional<long[]> extent = samples.extent(candidate);
            if (extent.isPresent() && candidate <= thisYear + 1) {
                long gap = Math.max(0, Math.max(date - extent.get()[1], extent.get()[0] - date));
                if (gap < bestGap) {
                    best = candidate;
                    bestGap = gap;
                }
            }
        }
        return best == 0 ? Optional.empty() : Optional.of(new Choice(best, samples.firstMonth(), "from the name " + name));
    }

    private Choice byModified(YearSamples samples, long modifiedMicros) {
        Instant modified = Times.instant(modifiedMicros);
        int latest = modified.atZone(ZoneOffset.UTC).getYear() + 1;
        for (int year = latest; year > latest - 10; year--) {
            Optional<long[]> extent = samples.extent(year);
            if (extent.isPresent() && extent.get()[1] <= modifiedMicros + SLACK) {
                return new Choice(year, samples.firstMonth(),
                        "the file was last modified on " + modified.truncatedTo(ChronoUnit.DAYS).toString().substring(0, 10));
            }
        }
        return new Choice(thisYear, samples.firstMonth(), "nothing tells the year: the present one was taken");
    }
}
