/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli.args;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person wrote behind the name of a command, taken apart. */
public final class Arguments {

    private final Map<String, String> values;
    private final List<String> rest;

    private Arguments(Map<String, String> values, List<String> rest) {
        this.values = values;
        this.rest = List.copyOf(rest);
    }

    /**
     * Takes arguments apart. Options may stand before, between and behind the others; {@code --} ends them;
     * {@code --name=value} is as good as {@code --name value}. Arguments with one dash are no options: a query may begin so.
     *
     * @throws UsageException for an option that is unknown, given twice, lacks its value or has one it can't have
     */
    public static Arguments parse(List<Option> options, List<String> words) throws UsageException {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--")) {
                rest.addAll(words.subList(i + 1, words.size()));
                break;
            }
            if (word.equals("-h")) {
                values.put("--help", "");
            } else if (!word.startsWith("--")) {
                rest.add(word);
            } else {
                int equals = word.indexOf('=');
                Option option = find(options, equals < 0 ? word : word.substring(0, equals));
                String value = "";
                if (!option.value().isEmpty()) {
                    if (equals >= 0) {
                        value = word.substring(equals + 1);
                    } else if (i + 1 < words.size() && !words.get(i + 1).startsWith("--")) {
                        value = words.get(++i);
                    } else {
                        throw new UsageException(option.name() + " needs a value: " + option.usage());
                    }
                    check(option, value);
                } else if (equals >= 0) {
                    throw new UsageException(option.name() + " takes no value");
                }
                if (values.put(option.name(), value) != null) {
                    throw new UsageException(option.name() + " is given twice");
                }
            }
        }
        return new Arguments(values, rest);
    }

    private static Option find(List<Option> options, String name) throws UsageException {
        List<String> names = new ArrayList<>();
        for (Option option : options) {
            if (option.name().equals(name)) {
                return option;
            }
            names.add(option.name());
        }
        throw new UsageException("unknown option " + name + Suggestions.sentence(name, names));
    }

    private static void check(Option option, String value) throws UsageException {
        if (value.isEmpty()) {
            throw new UsageException(option.name() + " needs a value that is not empty");
        }
        if (!option.choices().isEmpty() && !option.choices().contains(value)) {
            throw new UsageException(option.name() + " can't be " + value + Suggestions.sentence(value, option.choices()) + " It can be: "
                    + String.join(", ", option.choices()));
        }
    }

    /** Whether an option was given. */
    public boolean has(String option) {
        return values.containsKey(option);
    }

    /** The value of an option, if it was given. */
    public Optional<String> value(String option) {
        return Optional.ofNullable(values.get(option));
    }

    /**
     * The value of an option that must be there.
     *
     * @throws UsageException if it is not
     */
    public String required(String option) throws UsageException {
        String value = values.get(option);
        if (value == null) {
            throw new UsageException(option + " is missing");
        }
        return value;
    }

    /** What is not an option, in order. */
    public List<String> rest() {
        return rest;
    }

    /**
     * A path that must be there.
     *
     * @throws UsageException if it is not there or no path can look like that
     */
    public Path requiredPath(String option) throws UsageException {
        return path(required(option));
    }

    /**
     * A text as a path.
     *
     * @throws UsageException if no path can look like that
     */
    public static Path path(String text) throws UsageException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException("not a possible path: " + text);
        }
    }

    /**
     * A whole number.
     *
     * @throws UsageException if it is none, or outside
     */
    public Optional<Integer> number(String option, int least, int most) throws UsageException {
        String text = values.get(option);
        if (text == null) {
            return Optional.empty();
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
        } catch (NumberFormatException e) {
            throw new UsageException(option + " needs a whole number, not " + text);
        }
        throw new UsageException(option + " must be from " + least + (most == Integer.MAX_VALUE ? " up" : " to " + most) + ", not " + text);
    }

    /**
     * A moment in microseconds since 1970-01-01T00:00:00Z, see {@link TimeArguments#moment}.
     *
     * @throws UsageException if it is none
     */
    public Optional<Long> moment(String option) throws UsageException {
        String text = values.get(option);
        return text == null ? Optional.empty() : Optional.of(TimeArguments.moment(option, text));
    }

    /**
     * A time zone by its IANA name or as an offset.
     *
     * @throws UsageException if there is none of that name
     */
    public Optional<ZoneId> zone(String option) throws UsageException {
        String text = values.get(option);
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException e) {
            throw new UsageException("no time zone is called " + text + Suggestions.sentence(text, ZoneId.getAvailableZoneIds())
                    + " Zones are named like America/New_York or +04:00");
        }
    }
}
