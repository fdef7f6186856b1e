/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.monitor;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.monitor.Alarm;
import org.watchpost.core.monitor.DefaultAlarms;
import org.watchpost.core.monitor.Forecast;
import org.watchpost.core.monitor.SeriesKey;
import org.watchpost.core.probe.MessageCensus;
import org.watchpost.core.probe.ServerState;
import org.watchpost.model.monitor.AlarmKind;
import org.watchpost.model.monitor.AlarmRule;
import org.watchpost.model.monitor.Watch;

/**
 * Applies alarm rules to series. Time is what it is told, so that recorded samples raise the alarms they would have raised then.
 * Safe for several threads.
 */
final class AlarmEngine {

    private static final int MOST_PAST = 1000;
    private static final int MOST_ACTIVE = 5000;
    private static final long SECOND = 1_000_000L;
    private static final long FORECAST_WINDOW = 30 * SeriesStore.MINUTE;
    private static final long HOUR = 60 * SeriesStore.MINUTE;

    private final SeriesStore store;
    private final ZoneId zone;
    private List<Rule> rules = List.of();
    private Maintenance maintenance = new Maintenance(List.of());
    private final Map<Place, State> states = new HashMap<>();
    private final Map<Long, Alarm> alarms = new LinkedHashMap<>();
    private final Map<SeriesKey, Long> lastSeen = new HashMap<>();
    private long nextId = 1;
    private long quietUntilResume = Long.MIN_VALUE;

    private record Place(String rule, SeriesKey key) {
    }

    /** A rule made ready. */
    private record Rule(AlarmRule rule, Pattern server, Pattern queue) {

        boolean fits(SeriesKey key) {
            String metric = rule.getMetric();
            return (key.metric().equals(metric) || key.metric().startsWith(metric) && key.metric().charAt(metric.length()) == '.')
                    && server.matcher(key.server()).matches() && queue.matcher(key.queue()).matches();
        }
    }

    private static final class State {
        private long since;
        private long goodSince;
        private long lastRaised = Long.MIN_VALUE;
        private long alarm;
    }

    AlarmEngine(SeriesStore store, ZoneId zone) {
        this.store = store;
        this.zone = zone;
    }

    /** Takes the rules of a configuration, or the default ones. */
    synchronized void configure(Watch watch) {
        List<AlarmRule> list = watch.getAlarms().isEmpty() ? DefaultAlarms.create() : watch.getAlarms();
        rules = list.stream().filter(AlarmRule::isEnabled).map(EcoreUtil::copy)
                .map(rule -> new Rule(rule, pattern(rule.getServer()), pattern(rule.getQueue()))).toList();
        maintenance = new Maintenance(watch.getMaintenance());
        states.values().removeIf(state -> state.alarm == 0);
    }

    /** A pattern with * for any text; linear, since possessive matching isn't needed for plain stars over short names. */
    static Pattern pattern(String text) {
        StringBuilder regex = new StringBuilder();
        for (String part : (text.isEmpty() ? "*" : text).replaceAll("\\*+", "*").split("\\*", -1)) {
            regex.append(regex.isEmpty() ? "" : ".*").append(Pattern.quote(part));
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }

    /** The rule of a name, for its actions. */
    synchronized Optional<AlarmRule> rule(String name) {
        return rules.stream().map(Rule::rule).filter(rule -> rule.getName().equals(name)).findFirst();
    }

    /** The limit of depth that is reached first, for the forecast on the board; NaN without one. */
    synchronized double limit(SeriesKey key) {
        double value = store.last(key);
        return rules.stream().filter(rule -> rule.rule().getKind() == AlarmKind.THRESHOLD && !rule.rule().isBelow() && rule.fits(key))
                .mapToDouble(rule -> rule.rule().getLimit()).filter(limit -> limit > value).min().orElse(Double.NaN);
    }

    /** A value has come and is in the store already. */
    synchronized List<Alarm.Event> sample(SeriesKey key, long time, double value) {
        List<Alarm.Event> events = new ArrayList<>();
        lastSeen.put(key, time);
        for (Rule rule : rules) {
            if (!rule.fits(key)) {
                continue;
            }
            AlarmRule r = rule.rule();
            switch (r.getKind()) {
                case THRESHOLD -> judge(rule, key, time, value, value, events);
                case RATE -> {
                    double rate = store.rate(key, SeriesStore.MINUTE);
                    if (!Double.isNaN(rate)) {
                        judge(rule, key, time, rate, value, events);
                    }
                }
                case FORECAST -> forecast(rule, key, time, value, events);
                case SILENCE -> judge(rule, key, time, 0, value, events);
                case FLOOD -> {
                    // who fills the queue has to be known, see census
                }
            }
        }
        return events;
    }

    /** Time goes on: silence is noticed. */
    synchronized List<Alarm.Event> tick(long time) {
        List<Alarm.Event> events = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.rule().getKind() == AlarmKind.SILENCE) {
                for (Map.Entry<SeriesKey, Long> seen : lastSeen.entrySet()) {
                    if (rule.fits(seen.getKey())) {
                        double silent = (time - Math.max(seen.getValue(), quietUntilResume)) / (double) SECOND;
                        judge(rule, seen.getKey(), time, silent, store.last(seen.getKey()), events);
                    }
                }
            }
        }
        return events;
    }

    /** There was a pause: its silence is nobody's fault, and what held before it may have changed. */
    synchronized void resumed(long time) {
        quietUntilResume = time;
        states.values().forEach(state -> {
            state.since = 0;
            state.goodSince = 0;
        });
    }

    /** Series that are not measured any more don't fall silent. */
    synchronized void forget(java.util.function.Predicate<SeriesKey> gone) {
        lastSeen.keySet().removeIf(gone);
    }

    /** Who fills the queues of a server is known. */
    synchronized List<Alarm.Event> census(SeriesKey total, long time, double depth, MessageCensus census, FloodRecogniser.Source source) {
        List<Alarm.Event> events = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.rule().getKind() == AlarmKind.FLOOD && rule.server().matcher(total.server()).matches()) {
                flood(rule, total, time, depth, census, source, events);
            }
        }
        return events;
    }

    /** Whether it is worth asking who fills the queues of a server: a rule about floods may be raised, or the alarm be over. */
    synchronized boolean mayBeFlood(SeriesKey total, long time, double depth) {
        for (Rule rule : rules) {
            if (rule.rule().getKind() == AlarmKind.FLOOD && rule.server().matcher(total.server()).matches()) {
                double limit = rule.rule().getLimit();
                if (state(rule, total).alarm != 0 || FloodRecogniser.grew(depth, before(total, time), limit)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Least depth of the last hour; a single value tells nothing about growth: it is told at once in the middle of a flood. */
    private double before(SeriesKey key, long time) {
        return store.recent(key, time - HOUR)[0].length > 1 ? store.least(key, time - HOUR) : Double.NaN;
    }

    private void flood(Rule rule, SeriesKey key, long time, double depth, MessageCensus census, FloodRecogniser.Source source,
            List<Alarm.Event> events) {
        double limit = rule.rule().getLimit();
        State state = state(rule, key);
        double before = state.alarm == 0 ? before(key, time) : Double.NaN;
        Optional<String> flood = FloodRecogniser.grew(depth, before, limit) ? FloodRecogniser.judge(census, limit, time, zone, source)
                : Optional.empty();
        double value = depth;
        if (flood.isPresent() && state.alarm == 0) {
            raise(rule, key, state, time, time, value, key.server() + ": " + flood.get(), events);
        } else if (flood.isPresent()) {
            state.goodSince = 0;
        } else if (state.alarm != 0) {
            state.goodSince = state.goodSince == 0 ? time : state.goodSince;
            if (time - state.goodSince >= rule.rule().getRecovery() * SECOND) {
                recover(state, time, events);
            }
        }
    }

    private void forecast(Rule rule, SeriesKey key, long time, double value, List<Alarm.Event> events) {
        double[][] recent = store.recent(key, time - FORECAST_WINDOW);
        AlarmRule r = rule.rule();
        Forecast forecast = Forecaster.forecast(recent[0], recent[1], r.getLimit());
        boolean reached = r.isBelow() ? value <= r.getLimit() : value >= r.getLimit();
        boolean towards = reached
                || forecast.reaches() && forecast.trend() == (r.isBelow() ? Forecast.Trend.FALLING : Forecast.Trend.RISING)
                        && forecast.likely() <= r.getHorizon();
        String text = reached ? "reached " + amount(r.getLimit()) : "will reach " + forecast.text();
        State state = state(rule, key);
        step(rule, key, state, time, towards, !towards, value, key.label() + " " + text + ", is " + amount(value) + " now", events);
    }

    /** @param compared what the limit is compared with */
    private void judge(Rule rule, SeriesKey key, long time, double compared, double value, List<Alarm.Event> events) {
        AlarmRule r = rule.rule();
        boolean below = r.isBelow();
        double clear = Double.isNaN(r.getClear()) ? r.getLimit() : r.getClear();
        boolean bad = below ? compared < r.getLimit() : compared >= r.getLimit();
        boolean good = below ? compared >= Math.max(clear, r.getLimit()) : compared < Math.min(clear, r.getLimit());
        if (!bad && !good && state(rule, key).alarm == 0) {
            good = true;
        }
        step(rule, key, state(rule, key), time, bad, good, r.getKind() == AlarmKind.THRESHOLD ? value : compared,
                bad ? message(r, key, compared, value) : "", events);
    }

    private void step(Rule rule, SeriesKey key, State state, long time, boolean bad, boolean good, double value, String message,
            List<Alarm.Event> events) {
        if (bad) {
            state.since = state.since == 0 ? time : state.since;
            state.goodSince = 0;
            if (state.alarm == 0 && time - state.since >= rule.rule().getSustained() * SECOND) {
                raise(rule, key, state, state.since, time, value, message, events);
            } else if (state.alarm != 0) {
                worse(rule, state, value, message);
            }
        } else if (good) {
            state.since = 0;
            if (state.alarm != 0) {
                state.goodSince = state.goodSince == 0 ? time : state.goodSince;
                if (time - state.goodSince >= rule.rule().getRecovery() * SECOND) {
                    recover(state, time, events);
                }
            }
        } else {
            state.goodSince = 0;
        }
    }

    private State state(Rule rule, SeriesKey key) {
        return states.computeIfAbsent(new Place(rule.rule().getName(), key), place -> new State());
    }

    private void raise(Rule rule, SeriesKey key, State state, long since, long time, double value, String message,
            List<Alarm.Event> events) {
        if (maintenance.covers(key.server(), time) || alarms.values().stream().filter(Alarm::active).count() >= MOST_ACTIVE) {
            return;
        }
        AlarmRule r = rule.rule();
        Alarm alarm = new Alarm(nextId++, r.getName(), r.getSeverity(), key, since, time, 0, 0, "", "", value, message);
        state.alarm = alarm.id();
        state.goodSince = 0;
        put(alarm);
        events.add(new Alarm.Event(Alarm.Change.RAISED, time, alarm));
    }

    private void worse(Rule rule, State state, double value, String message) {
        Alarm alarm = alarms.get(state.alarm);
        if (alarm != null && (rule.rule().isBelow() ? value < alarm.value() : value > alarm.value())) {
            put(new Alarm(alarm.id(), alarm.rule(), alarm.severity(), alarm.key(), alarm.since(), alarm.raised(), 0, alarm.acknowledged(),
                    alarm.by(), alarm.note(), value, message));
        }
    }

    private void recover(State state, long time, List<Alarm.Event> events) {
        Alarm alarm = alarms.get(state.alarm);
        state.alarm = 0;
        state.goodSince = 0;
        if (alarm != null) {
            Alarm over = new Alarm(alarm.id(), alarm.rule(), alarm.severity(), alarm.key(), alarm.since(), alarm.raised(), time,
                    alarm.acknowledged(), alarm.by(), alarm.note(), alarm.value(), alarm.message());
            put(over);
            events.add(new Alarm.Event(Alarm.Change.RECOVERED, time, over));
        }
    }

    private void put(Alarm alarm) {
        alarms.put(alarm.id(), alarm);
        if (alarms.size() > MOST_PAST + MOST_ACTIVE / 10) {
            alarms.values().stream().filter(a -> !a.active()).findFirst().ifPresent(a -> alarms.remove(a.id()));
        }
    }

    /** Whether the rule's actions are to be taken for an alarm that was raised now, or were a short while ago. */
    synchronized boolean mayAct(Alarm alarm) {
        AlarmRule rule = rule(alarm.rule()).orElse(null);
        State state = states.get(new Place(alarm.rule(), alarm.key()));
        if (rule == null || state == null) {
            return rule != null;
        }
        boolean may = state.lastRaised == Long.MIN_VALUE || alarm.raised() - state.lastRaised >= rule.getQuiet() * SECOND;
        if (may) {
            state.lastRaised = alarm.raised();
        }
        return may;
    }

    synchronized Optional<Alarm.Event> acknowledge(long id, String by, String note, long time) {
        Alarm alarm = alarms.get(id);
        if (alarm == null) {
            return Optional.empty();
        }
        Alarm noticed = new Alarm(alarm.id(), alarm.rule(), alarm.severity(), alarm.key(), alarm.since(), alarm.raised(), alarm.recovered(),
                time,
                by, note, alarm.value(), alarm.message());
        alarms.put(id, noticed);
        return Optional.of(new Alarm.Event(Alarm.Change.ACKNOWLEDGED, time, noticed));
    }

    /** An alarm from before a restart. */
    synchronized void restore(Alarm alarm) {
        nextId = Math.max(nextId, alarm.id() + 1);
        put(alarm);
        if (alarm.active()) {
            State state = states.computeIfAbsent(new Place(alarm.rule(), alarm.key()), place -> new State());
            state.alarm = alarm.id();
            state.since = alarm.since();
            state.lastRaised = alarm.raised();
        }
    }

    synchronized List<Alarm> alarms() {
        return alarms.values().stream()
                .sorted(Comparator.comparing(Alarm::active).thenComparing(alarm -> alarm.active() ? alarm.severity().ordinal() : 0)
                        .thenComparingLong(Alarm::raised).thenComparingLong(Alarm::id).reversed())
                .toList();
    }

    /**
     * Severity of the worst active alarm that is about a row of the board, as an ordinal, -1 if there is none. What is about a whole
     * server is told by the rows it comes from: those of the probe, or the queues that hold messages.
     *
     * @param queue null for a row without a queue
     */
    synchronized int worst(String server, String type, @Nullable String queue, double depth) {
        return alarms.values().stream().filter(a -> a.active() && a.key().server().equals(server) && concerns(a.key(), type, queue, depth))
                .mapToInt(a -> a.severity().ordinal()).max().orElse(-1);
    }

    private static boolean concerns(SeriesKey key, String type, @Nullable String queue, double depth) {
        int dot = key.metric().lastIndexOf('.');
        if (key.metric().startsWith(SeriesKey.STATE + ".") || key.metric().startsWith(SeriesKey.ANSWER + ".")) {
            return key.metric().substring(dot + 1).equals(type);
        }
        return queue != null && (key.queue().equals(queue) && !key.metric().equals(SeriesKey.TOTAL) && !queue.isEmpty()
                || key.queue().isEmpty() && (depth > 0 || queue.isEmpty()));
    }

    private static String message(AlarmRule rule, SeriesKey key, double compared, double value) {
        String than = rule.isBelow() ? " is under " : " has reached ";
        String limit = amount(rule.getLimit());
        return switch (rule.getKind()) {
            case RATE -> key.label() + " changes by " + amount(compared) + " a minute (limit " + limit + "), is " + amount(value) + " now";
            case SILENCE -> key.label() + ": nothing has come for " + Forecaster.length(compared / 60);
            default -> key.metric().startsWith(SeriesKey.STATE + ".") ? key.server() + " " + state(value) + " ("
                    + key.metric().substring(SeriesKey.STATE.length() + 1) + ")"
                    : key.label() + than + limit + ", is " + amount(value) + " now";
        };
    }

    private static String state(double value) {
        ServerState[] states = ServerState.values();
        return states[Math.clamp((int) value, 0, states.length - 1)].words();
    }

    private static String amount(double value) {
        return value == Math.rint(value) || Math.abs(value) >= 100 ? String.format(Locale.ROOT, "%,d", Math.round(value))
                : String.format(Locale.ROOT, "%.1f", value);
    }
}
