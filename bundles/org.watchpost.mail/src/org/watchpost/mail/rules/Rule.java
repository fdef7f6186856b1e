/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.mail.MailRule;
import org.watchpost.core.mail.RuleHit;
import org.watchpost.core.mail.Verdict;
import org.watchpost.mail.tree.Fact;
import org.watchpost.mail.tree.Node;

/** One entry of a file of rules. Immutable. */
public final class Rule {

    private static final int LONGEST = 20_000;
    private static final Set<String> KEYS = Set.of("id", "says", "verdict", "on", "fact", "name", "type", "declared", "subject", "from",
            "to",
            "text", "header", "subject-in", "sha256", "md5", "size", "entropy-above");

    private final MailRule rule;
    private final boolean message;
    private final List<String> facts;
    private final Map<String, Pattern> patterns;
    private final Map<String, Pattern> headers;
    private final Map<String, Set<String>> values;
    private final long least;
    private final long most;
    private final double entropy;

    private Rule(MailRule rule, boolean message, List<String> facts, Map<String, Pattern> patterns, Map<String, Pattern> headers,
            Map<String, Set<String>> values, long least, long most, double entropy) {
        this.rule = rule;
        this.message = message;
        this.facts = facts;
        this.patterns = patterns;
        this.headers = headers;
        this.values = values;
        this.least = least;
        this.most = most;
        this.entropy = entropy;
    }

    /** What a rule sees of a message. */
    public interface Subject {
        /** A value by the name of a condition: {@code subject}, {@code from}, {@code to}, {@code text}. */
        String value(String name);

        /** The decoded values of all header fields with a name in lower case, joined. */
        String header(String name);
    }

    /**
     * Reads an entry.
     *
     * @throws IllegalArgumentException if it is none; the message says why
     */
    static Rule of(Map<?, ?> entry, String origin) {
        for (Object key : entry.keySet()) {
            if (!(key instanceof String text) || !KEYS.contains(text)) {
                throw new IllegalArgumentException("unknown key " + key);
            }
        }
        String id = text(entry, "id");
        String says = text(entry, "says");
        String word = text(entry, "verdict");
        if (!id.matches("[a-z0-9][a-z0-9._-]{0,80}") || says.isBlank()) {
            throw new IllegalArgumentException("a rule needs an id of small letters, digits and hyphens, and a sentence in says");
        }
        if (!Set.of("malicious", "suspicious", "unknown", "clean").contains(word)) {
            throw new IllegalArgumentException(id + ": verdict must be malicious, suspicious, unknown or clean");
        }
        String on = entry.containsKey("on") ? text(entry, "on") : "attachment";
        if (!on.equals("attachment") && !on.equals("message")) {
            throw new IllegalArgumentException(id + ": on must be attachment or message");
        }
        Map<String, Pattern> patterns = new java.util.LinkedHashMap<>();
        for (String key : List.of("name", "type", "declared", "subject", "from", "to", "text")) {
            if (entry.containsKey(key)) {
                patterns.put(key, pattern(id, text(entry, key)));
            }
        }
        Map<String, Pattern> headers = new java.util.LinkedHashMap<>();
        if (entry.get("header") instanceof Map<?, ?> map) {
            map.forEach((name, value) -> headers.put(String.valueOf(name).toLowerCase(Locale.ROOT), pattern(id, String.valueOf(value))));
        }
        Map<String, Set<String>> values = new java.util.LinkedHashMap<>();
        for (String key : List.of("subject-in", "sha256", "md5")) {
            if (entry.containsKey(key)) {
                Set<String> set = new java.util.HashSet<>();
                list(entry.get(key)).forEach(value -> set.add(value.strip().toLowerCase(Locale.ROOT)));
                values.put(key, Set.copyOf(set));
            }
        }
        long least = 0;
        long most = Long.MAX_VALUE;
        if (entry.get("size") instanceof List<?> range && range.size() == 2 && range.get(0) instanceof Number from
                && range.get(1) instanceof Number to) {
            least = from.longValue();
            most = to.longValue();
        } else if (entry.containsKey("size")) {
            throw new IllegalArgumentException(id + ": size must be [least, most]");
        }
        double entropy = entry.get("entropy-above") instanceof Number number ? number.doubleValue() : -1;
        List<String> facts = list(entry.get("fact"));
        if (facts.isEmpty() && patterns.isEmpty() && headers.isEmpty() && values.isEmpty() && entropy < 0 && !entry.containsKey("size")) {
            throw new IllegalArgumentException(id + ": a rule needs a condition");
        }
        return new Rule(new MailRule(id, says.strip(), Verdict.of(word), origin), on.equals("message"), facts, patterns, headers, values,
                least,
                most, entropy);
    }

    private static String text(Map<?, ?> entry, String key) {
        Object value = entry.get(key);
        return value == null ? "" : String.valueOf(value);
    }

    private static List<String> list(@Nullable Object value) {
        List<String> all = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(element -> all.add(String.valueOf(element)));
        } else if (value != null) {
            all.add(String.valueOf(value));
        }
        return List.copyOf(all);
    }

    private static Pattern pattern(String id, String text) {
        try {
            return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(id + ": " + e.getDescription() + " in " + text, e);
        }
    }

    MailRule rule() {
        return rule;
    }

    boolean onMessage() {
        return message;
    }

    /** The hit on a node, or null. */
    @Nullable
    RuleHit match(Node node, Subject subject) {
        if (!facts.isEmpty() && node.facts().isEmpty()) {
            return null;
        }
        StringBuilder saw = new StringBuilder();
        if (!facts(node.facts(), saw)) {
            return null;
        }
        if (node.size() < least || node.size() > most || entropy >= 0 && node.entropy() <= entropy) {
            return null;
        }
        for (Map.Entry<String, Set<String>> value : values.entrySet()) {
            String actual = switch (value.getKey()) {
                case "sha256" -> node.sha256();
                case "md5" -> node.md5();
                default -> subject.value("subject").strip().toLowerCase(Locale.ROOT);
            };
            if (!value.getValue().contains(actual)) {
                return null;
            }
            add(saw, node.name().isEmpty() ? actual : node.name() + ", " + actual);
        }
        for (Map.Entry<String, Pattern> pattern : patterns.entrySet()) {
            String actual = switch (pattern.getKey()) {
                case "name" -> node.name();
                case "type" -> node.type();
                case "declared" -> node.declared();
                default -> subject.value(pattern.getKey());
            };
            if (!found(pattern.getValue(), actual, saw)) {
                return null;
            }
        }
        if (!headers(subject, saw)) {
            return null;
        }
        if (saw.isEmpty()) {
            add(saw, node.name() + ", " + node.size() + " bytes");
        }
        return new RuleHit(rule, Node.line(saw.toString()));
    }

    /** The hit on a message, or null. */
    @Nullable
    RuleHit match(List<Fact> seen, long size, Subject subject) {
        if (!facts.isEmpty() && seen.isEmpty()) {
            return null;
        }
        StringBuilder saw = new StringBuilder();
        if (!facts(seen, saw) || size < least || size > most) {
            return null;
        }
        for (Map.Entry<String, Set<String>> value : values.entrySet()) {
            String actual = subject.value(value.getKey().equals("subject-in") ? "subject" : value.getKey());
            if (!value.getValue().contains(actual.strip().toLowerCase(Locale.ROOT))) {
                return null;
            }
            add(saw, actual.strip());
        }
        for (Map.Entry<String, Pattern> pattern : patterns.entrySet()) {
            if (!found(pattern.getValue(), subject.value(pattern.getKey()), saw)) {
                return null;
            }
        }
        if (!headers(subject, saw)) {
            return null;
        }
        if (saw.isEmpty()) {
            add(saw, size + " bytes");
        }
        return new RuleHit(rule, Node.line(saw.toString()));
    }

    private boolean headers(Subject subject, StringBuilder saw) {
        for (Map.Entry<String, Pattern> header : headers.entrySet()) {
            if (!found(header.getValue(), subject.header(header.getKey()), saw)) {
                return false;
            }
        }
        return true;
    }

    private boolean facts(List<Fact> seen, StringBuilder saw) {
        if (facts.isEmpty()) {
            return true;
        }
        int count = 0;
        for (Fact fact : seen) {
            if (facts.contains(fact.name()) && count++ < 3) {
                add(saw, fact.saw());
            }
        }
        if (count > 3) {
            add(saw, count - 3 + " more");
        }
        return count > 0;
    }

    private static boolean found(Pattern pattern, String actual, StringBuilder saw) {
        Matcher matcher = pattern.matcher(actual.length() > LONGEST ? actual.substring(0, LONGEST) : actual);
        if (!matcher.find()) {
            return false;
        }
        add(saw, matcher.group());
        return true;
    }

    private static void add(StringBuilder saw, String text) {
        saw.append(saw.isEmpty() ? "" : "; ").append(text);
    }
}
