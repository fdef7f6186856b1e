/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.watchpost.core.mail.MailRule;
import org.watchpost.core.mail.RuleHit;
import org.watchpost.mail.tree.Fact;
import org.watchpost.mail.tree.Node;

/** All rules in force. Immutable. */
public final class RuleSet {

    private static final String BUILT_IN = "built in";
    private static final long LONGEST_FILE = 8L << 20;

    private final List<Rule> rules;
    private final List<Rule> onNodes;
    private final List<Rule> onMessages;
    private final Set<String> hashes;
    private final List<String> problems;

    private RuleSet(List<Rule> rules, Set<String> hashes, List<String> problems) {
        this.rules = List.copyOf(rules);
        this.onNodes = rules.stream().filter(rule -> !rule.onMessage()).toList();
        this.onMessages = rules.stream().filter(Rule::onMessage).toList();
        this.hashes = Set.copyOf(hashes);
        this.problems = List.copyOf(problems);
    }

    /** The rules that come with Watchpost. */
    public static RuleSet builtIn() {
        List<Rule> rules = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        try (InputStream in = RuleSet.class.getResourceAsStream("rules.yaml")) {
            if (in == null) {
                throw new IllegalStateException("The built-in rules are missing");
            }
            read(new String(in.readAllBytes(), StandardCharsets.UTF_8), BUILT_IN, rules, problems);
        } catch (IOException e) {
            throw new IllegalStateException("The built-in rules can't be read", e);
        }
        return new RuleSet(rules, Set.of(), problems);
    }

    /**
     * These rules and those in a folder: {@code *.yaml} files of rules, {@code *.hashes} files with a SHA-256, SHA-1 or MD5 at the
     * beginning of each line. An entry that can't be read is left out and said in {@link #problems()}.
     */
    public RuleSet with(Path folder) {
        List<Rule> all = new ArrayList<>(rules);
        Set<String> known = new TreeSet<>(hashes);
        List<String> wrong = new ArrayList<>(problems);
        if (!Files.isDirectory(folder)) {
            return this;
        }
        Set<Path> files = new TreeSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*.{yaml,yml,hashes}")) {
            entries.forEach(files::add);
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                if (Files.size(file) > LONGEST_FILE) {
                    wrong.add(name + ": longer than 8 MiB");
                } else if (name.endsWith(".hashes")) {
                    for (String line : Files.readAllLines(file)) {
                        String hash = line.strip().split("[\\s,;]", 2)[0].toLowerCase(Locale.ROOT);
                        if (hash.matches("[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{32}")) {
                            known.add(hash);
                        } else if (!hash.isEmpty() && !hash.startsWith("#")) {
                            wrong.add(name + ": no hash: " + Node.line(hash));
                        }
                    }
                } else {
                    read(Files.readString(file), name, all, wrong);
                }
            }
        } catch (IOException e) {
            wrong.add(folder + ": " + e.getMessage());
        }
        return new RuleSet(all, known, wrong);
    }

    private static void read(String yaml, String origin, List<Rule> into, List<String> problems) {
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(origin).setAllowRecursiveKeys(false).setMaxAliasesForCollections(20)
                    .build();
            Object loaded = new Load(settings).loadFromString(yaml);
            if (!(loaded instanceof List<?> list)) {
                problems.add(origin + ": a list of rules expected");
                return;
            }
            for (Object entry : list) {
                try {
                    if (!(entry instanceof Map<?, ?> map)) {
                        throw new IllegalArgumentException("a rule is keys and values");
                    }
                    into.add(Rule.of(map, origin));
                } catch (IllegalArgumentException e) {
                    problems.add(origin + ": " + e.getMessage());
                }
            }
        } catch (YamlEngineException e) {
            problems.add(origin + ": " + String.valueOf(e.getMessage()).lines().findFirst().orElse("no YAML"));
        }
    }

    /** All rules. */
    public List<MailRule> rules() {
        return rules.stream().map(Rule::rule).toList();
    }

    /** What could not be read, one line each. */
    public List<String> problems() {
        return problems;
    }

    /** Rules that fire on a node; of several with one id those that make the same of it are one hit. */
    public List<RuleHit> judge(Node node, Rule.Subject subject) {
        if (!hashes.isEmpty() && !node.sha256().isEmpty()) {
            for (String hash : List.of(node.sha256(), node.sha1(), node.md5())) {
                if (hashes.contains(hash)) {
                    node.fact("known.hash", node.name() + ", " + hash);
                }
            }
        }
        List<RuleHit> hits = new ArrayList<>();
        if (node.incomplete()) {
            return hits;
        }
        for (Rule rule : onNodes) {
            RuleHit hit = rule.match(node, subject);
            if (hit != null) {
                hits.add(hit);
            }
        }
        return hits;
    }

    /** Rules that fire on a message as a whole. */
    public List<RuleHit> judge(List<Fact> facts, long size, Rule.Subject subject) {
        List<RuleHit> hits = new ArrayList<>();
        for (Rule rule : onMessages) {
            RuleHit hit = rule.match(facts, size, subject);
            if (hit != null) {
                hits.add(hit);
            }
        }
        return hits;
    }
}
