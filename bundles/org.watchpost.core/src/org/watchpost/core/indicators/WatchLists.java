/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.indicators;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.json.Json;

/** The watch lists and the allow list of a case: {@code indicators.json} among the files of the case. Immutable; not for the UI thread. */
public record WatchLists(List<WatchList> lists, AllowList allowed) {

    /** Name of the list that indicators go to unless another is named. */
    public static final String DEFAULT = "Case";
    private static final String FILE = "indicators.json";

    public WatchLists {
        lists = List.copyOf(lists);
    }

    /** Those of a case; none if it has none yet. */
    public static WatchLists read(OpenCase open) throws IOException {
        byte[] bytes = open.state().read(FILE);
        if (bytes.length == 0) {
            return new WatchLists(List.of(), AllowList.NONE);
        }
        Map<String, @Nullable Object> file = Json.readObject(new String(bytes, StandardCharsets.UTF_8));
        List<WatchList> lists = new ArrayList<>();
        for (Object each : list(file.get("lists"))) {
            if (each instanceof Map<?, ?> list && !text(list.get("name")).isBlank()) {
                lists.add(new WatchList(text(list.get("name")), indicators(list.get("indicators"))));
            }
        }
        return new WatchLists(lists, new AllowList(texts(file.get("own_domains")), texts(file.get("own_networks"))));
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }

    private static List<String> texts(@Nullable Object value) {
        List<String> texts = new ArrayList<>();
        for (Object each : list(value)) {
            texts.add(text(each));
        }
        return texts;
    }

    private static List<Indicator> indicators(@Nullable Object value) {
        List<Indicator> indicators = new ArrayList<>();
        for (Object each : list(value)) {
            if (each instanceof Map<?, ?> one) {
                IndicatorType.find(text(one.get("type"))).flatMap(type -> Indicators.of(type, text(one.get("value"))))
                        .ifPresent(found -> indicators.add(new Indicator(found.type(), found.value(), text(one.get("note")))));
            }
        }
        return indicators;
    }

    /** The list of that name; an empty one if there is none. */
    public WatchList list(String name) {
        return lists.stream().filter(list -> list.name().equals(name)).findFirst().orElse(new WatchList(name, List.of()));
    }

    /** All indicators of all lists, each once. */
    public List<Indicator> all() {
        List<Indicator> all = new ArrayList<>();
        lists.forEach(list -> all.addAll(list.indicators()));
        return Indicators.distinct(all);
    }

    /** With another list in place of that of its name; one without indicators goes. */
    public WatchLists with(WatchList list) {
        List<WatchList> changed = new ArrayList<>(lists);
        int at = -1;
        for (int i = 0; i < changed.size(); i++) {
            at = changed.get(i).name().equals(list.name()) ? i : at;
        }
        if (at >= 0) {
            changed.remove(at);
        }
        if (!list.indicators().isEmpty()) {
            changed.add(at < 0 ? changed.size() : at, list);
        }
        return new WatchLists(changed, allowed);
    }

    /** With these added to a list; what is allowed or there already is left out. */
    public WatchLists adding(String name, List<Indicator> indicators) {
        List<Indicator> all = new ArrayList<>(list(name).indicators());
        indicators.stream().filter(indicator -> !allowed.allows(indicator)).forEach(all::add);
        return with(new WatchList(name, all));
    }

    /** With another allow list. */
    public WatchLists allowing(AllowList other) {
        return new WatchLists(lists, other);
    }

    /**
     * Saves them in the case.
     *
     * @param action for the journal: {@code indicators.added}
     */
    public void save(OpenCase open, String action) throws IOException {
        List<Map<String, Object>> written = new ArrayList<>();
        long count = 0;
        for (WatchList list : lists) {
            List<Map<String, Object>> indicators = new ArrayList<>();
            for (Indicator indicator : list.indicators()) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("type", indicator.type().word());
                one.put("value", indicator.value());
                Optional.of(indicator.note()).filter(note -> !note.isEmpty()).ifPresent(note -> one.put("note", note));
                indicators.add(one);
                count++;
            }
            written.add(new LinkedHashMap<>(Map.of("name", list.name())));
            written.getLast().put("indicators", indicators);
        }
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("lists", written);
        file.put("own_domains", allowed.domains());
        file.put("own_networks", allowed.networks());
        open.state().put(FILE, (Json.write(file) + "\n").getBytes(StandardCharsets.UTF_8), action,
                Map.of("lists", Integer.toString(lists.size()), "indicators", Long.toString(count)));
    }
}
