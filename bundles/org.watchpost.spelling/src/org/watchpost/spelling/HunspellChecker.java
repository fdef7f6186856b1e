/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.spelling;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.spelling.SpellChecker;

/**
 * Spelling by a Hunspell dictionary, the words of the trade and those the person has taught. The language is that of the system
 * property {@code watchpost.spelling}, {@code en_US} unless set, {@code none} for no checking. Its dictionary is looked for in
 * {@code ~/.watchpost/dictionaries}, then where the machine keeps those of its office programs; that of American English comes along.
 *
 * @see <a href="https://hunspell.github.io/">Hunspell</a>
 */
@Component
public final class HunspellChecker implements SpellChecker {

    private static final Logger LOG = LoggerFactory.getLogger(HunspellChecker.class);
    private static final String SHIPPED = "en_US";
    private static final String NONE = "none";
    private static final int MOST_KNOWN = 20_000;
    /** Milliseconds a person waits for proposals. */
    private static final long PATIENCE = 800;
    private static final int MOST_PROPOSALS = 7;
    private static final int LONGEST_LIST = 1 << 20;

    private final Path home;
    private final String language;
    private final Set<String> own = ConcurrentHashMap.newKeySet();
    /** What was asked before: people write the same words again and again. */
    private final ConcurrentHashMap<String, Boolean> known = new ConcurrentHashMap<>();
    private @Nullable Hunspell hunspell;
    private boolean loaded;

    /** For the runtime. */
    public HunspellChecker() {
        this(Path.of(System.getProperty("watchpost.words", ""), ""), System.getProperty("watchpost.spelling", SHIPPED));
    }

    HunspellChecker(Path home, String language) {
        this.home = home.toString().isEmpty() ? Path.of(System.getProperty("user.home", "."), ".watchpost") : home;
        this.language = language;
    }

    @Override
    public List<Mistake> check(String text) {
        Optional<Hunspell> words = dictionary();
        List<Mistake> mistakes = new ArrayList<>();
        if (words.isPresent()) {
            for (ProseWords.Place place : ProseWords.of(text)) {
                if (!isRight(words.get(), place.word())) {
                    mistakes.add(new Mistake(place.from(), place.word().length()));
                }
            }
        }
        return mistakes;
    }

    private boolean isRight(Hunspell words, String word) {
        String plain = word.replace('’', '\'');
        Boolean before = known.get(plain);
        if (before == null) {
            before = own.contains(plain) || own.contains(plain.toLowerCase(Locale.ROOT)) || words.spell(plain);
            if (known.size() < MOST_KNOWN) {
                known.put(plain, before);
            }
        }
        return before;
    }

    @Override
    public List<String> suggest(String word) {
        Optional<Hunspell> words = dictionary();
        if (words.isEmpty()) {
            return List.of();
        }
        Set<String> proposals = new LinkedHashSet<>(words.get().suggest(word.replace('’', '\''), PATIENCE));
        return proposals.stream().limit(MOST_PROPOSALS).toList();
    }

    @Override
    public void learn(String word) throws IOException {
        dictionary();
        if (word.isBlank() || !own.add(word)) {
            return;
        }
        known.clear();
        Files.createDirectories(home);
        Files.writeString(words(), word + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private Path words() {
        return home.resolve("words.txt");
    }

    private synchronized Optional<Hunspell> dictionary() {
        if (!loaded) {
            loaded = true;
            if (!language.equals(NONE)) {
                try {
                    own();
                    hunspell = load();
                } catch (IOException | ParseException e) {
                    LOG.warn("Spelling is not checked: the dictionary {} can't be read: {}", language, e.getMessage());
                }
            }
        }
        return Optional.ofNullable(hunspell);
    }

    private void own() throws IOException {
        if (Files.isRegularFile(words()) && Files.size(words()) <= LONGEST_LIST) {
            Files.readString(words(), StandardCharsets.UTF_8).lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(own::add);
        }
    }

    private Hunspell load() throws IOException, ParseException {
        for (Path folder : List.of(home.resolve("dictionaries"), Path.of("/usr/share/hunspell"))) {
            Path affixes = folder.resolve(language + ".aff");
            Path list = folder.resolve(language + ".dic");
            // the shipped one is the same everywhere
            boolean machines = !folder.startsWith(home) && language.equals(SHIPPED);
            if (!machines && Files.isRegularFile(affixes) && Files.isRegularFile(list)) {
                try (InputStream rules = new BufferedInputStream(Files.newInputStream(affixes));
                        InputStream words = new BufferedInputStream(Files.newInputStream(list))) {
                    return read(rules, words);
                }
            }
        }
        if (!language.equals(SHIPPED)) {
            throw new IOException("there is no " + language + ".aff with its .dic in " + home.resolve("dictionaries"));
        }
        try (InputStream rules = resource("en_US.aff"); InputStream words = resource("en_US.dic")) {
            return read(rules, words);
        }
    }

    private Hunspell read(InputStream rules, InputStream words) throws IOException, ParseException {
        try (InputStream trade = resource("security.dic")) {
            Dictionary dictionary = new Dictionary(rules, List.of(words, trade), false, SortingStrategy.inMemory());
            return new Hunspell(dictionary, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> {
            });
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = HunspellChecker.class.getResourceAsStream("/dictionaries/" + name);
        if (in == null) {
            throw new IOException(name + " is missing from the program");
        }
        return new BufferedInputStream(in);
    }
}
