/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.marks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.CaseState;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Field;
import org.watchpost.core.json.Json;
import org.watchpost.core.json.JsonException;

/**
 * Tags and comments on the events of a case: in memory, and in a file of the case to which each change is appended. Events show
 * them as {@link #TAGS} and {@link #COMMENT}, queries find them by those. Safe for use by several threads; changes are not for
 * the UI thread.
 */
public final class Marks {

    /** Field of the tags of an event. */
    public static final Field TAGS = Field.own("watchpost.tags");
    /** Field of the comment on an event. */
    public static final Field COMMENT = Field.own("watchpost.comment");
    /** The tag of a bookmark. */
    public static final String BOOKMARK = "bookmark";
    /** Most events that can be marked at once. */
    public static final int MOST = 100_000;

    private static final Logger LOG = LoggerFactory.getLogger(Marks.class);
    private static final String FILE = "marks.jsonl";
    private static final int LONGEST_TAG = 64;
    private static final int LONGEST_COMMENT = 4000;
    private static final int LINE = 1000;

    private final CaseState state;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile @Nullable Map<EventRef, Mark> marks;

    /** @param state of the case; read when first asked */
    public Marks(CaseState state) {
        this.state = state;
    }

    private Map<EventRef, Mark> marks() {
        Map<EventRef, Mark> known = marks;
        if (known == null) {
            synchronized (this) {
                known = marks;
                if (known == null) {
                    known = load();
                    marks = known;
                }
            }
        }
        return known;
    }

    private Map<EventRef, Mark> load() {
        Map<EventRef, Mark> all = new HashMap<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(state.open(FILE), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                apply(all, line);
            }
        } catch (IOException e) {
            LOG.warn("Tags and comments of the case can't be read to their end", e);
        }
        return all;
    }

    private static void apply(Map<EventRef, Mark> all, String line) throws JsonException {
        Map<String, @Nullable Object> change = Json.readObject(line);
        Set<String> add = words(change.get("add"));
        Set<String> remove = words(change.get("remove"));
        String comment = change.get("comment") instanceof String text ? text : null;
        for (String place : words(change.get("at"))) {
            String[] parts = place.split(":");
            try {
                EventRef ref = new EventRef(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
                Mark changed = changed(all.getOrDefault(ref, Mark.NONE), add, remove, comment, Json.text(change, "who"),
                        Json.number(change, "when", 0));
                if (changed.isEmpty()) {
                    all.remove(ref);
                } else {
                    all.put(ref, changed);
                }
            } catch (NumberFormatException | IndexOutOfBoundsException e) {
                throw new JsonException("no place of an event: " + place, 0);
            }
        }
    }

    private static Mark changed(Mark mark, Set<String> add, Set<String> remove, @Nullable String comment, String who, long when) {
        Set<String> tags = new TreeSet<>(mark.tags());
        tags.removeAll(remove);
        tags.addAll(add);
        return new Mark(tags, comment == null ? mark.comment() : comment, who, when);
    }

    private static Set<String> words(@Nullable Object value) {
        Set<String> words = new java.util.LinkedHashSet<>();
        if (value instanceof List<?> list) {
            list.forEach(one -> words.add(String.valueOf(one)));
        }
        return words;
    }

    /** What is noted on an event; {@link Mark#NONE} if nothing is. */
    public Mark of(EventRef ref) {
        return marks().getOrDefault(ref, Mark.NONE);
    }

    /** Whether nothing at all is noted. */
    public boolean isEmpty() {
        return marks().isEmpty();
    }

    /** All that is noted, by place. */
    public Map<EventRef, Mark> all() {
        return new TreeMap<>(marks());
    }

    /** All tags in use, and on how many events. */
    public Map<String, Integer> tags() {
        Map<String, Integer> tags = new TreeMap<>();
        marks().values().forEach(mark -> mark.tags().forEach(tag -> tags.merge(tag, 1, Integer::sum)));
        return tags;
    }

    /**
     * A tag as it is kept: lower case, inner spaces as hyphens.
     *
     * @throws CaseException if nothing is left, or it is too long
     */
    public static String tag(String text) throws CaseException {
        String tag = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
        if (tag.isEmpty() || tag.length() > LONGEST_TAG || tag.chars().anyMatch(c -> c == ',' || Character.isISOControl(c))) {
            throw new CaseException("A tag is a word of at most " + LONGEST_TAG + " characters without commas, not '" + text + "'");
        }
        return tag;
    }

    /**
     * Changes what is noted on events.
     *
     * @param add     tags to add
     * @param remove  tags to remove
     * @param comment the new comment, empty to remove it; null leaves it
     * @throws CaseException if the case can't be changed, or these are more than {@link #MOST} events
     */
    public void change(Collection<EventRef> refs, Collection<String> add, Collection<String> remove, @Nullable String comment)
            throws IOException {
        if (refs.isEmpty() || add.isEmpty() && remove.isEmpty() && comment == null) {
            return;
        }
        if (refs.size() > MOST) {
            throw new CaseException("At most " + MOST + " events can be marked at once; narrow the query");
        }
        if (comment != null && comment.length() > LONGEST_COMMENT) {
            throw new CaseException("A comment has at most " + LONGEST_COMMENT + " characters");
        }
        Set<String> adding = new TreeSet<>();
        for (String tag : add) {
            adding.add(tag(tag));
        }
        Set<String> removing = new TreeSet<>();
        for (String tag : remove) {
            removing.add(tag(tag));
        }
        String who = System.getProperty("user.name", "");
        long when = System.currentTimeMillis();
        StringBuilder lines = new StringBuilder();
        List<EventRef> left = new ArrayList<>(refs);
        for (int from = 0; from < left.size(); from += LINE) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("at", left.subList(from, Math.min(left.size(), from + LINE)).stream()
                    .map(ref -> ref.source() + ":" + ref.offset() + ":" + ref.length()).toList());
            line.put("add", List.copyOf(adding));
            line.put("remove", List.copyOf(removing));
            if (comment != null) {
                line.put("comment", comment);
            }
            line.put("who", who);
            line.put("when", when);
            lines.append(Json.write(line)).append('\n');
        }
        Map<String, String> details = new LinkedHashMap<>();
        details.put("events", Integer.toString(left.size()));
        if (!adding.isEmpty()) {
            details.put("added", String.join(", ", adding));
        }
        if (!removing.isEmpty()) {
            details.put("removed", String.join(", ", removing));
        }
        if (comment != null) {
            details.put("comment", comment);
        }
        synchronized (this) {
            Map<EventRef, Mark> next = new HashMap<>(marks());
            state.append(FILE, lines.toString().getBytes(StandardCharsets.UTF_8), "events.marked", details);
            for (EventRef ref : left) {
                Mark changed = changed(next.getOrDefault(ref, Mark.NONE), adding, removing, comment, who, when);
                if (changed.isEmpty()) {
                    next.remove(ref);
                } else {
                    next.put(ref, changed);
                }
            }
            marks = next;
        }
        listeners.forEach(Runnable::run);
    }

    /** Calls a listener after a change, on the thread that made it. @return to be called when no longer interested */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
