/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.imports.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.custom.CustomFormats;

/** All formats there are. */
public final class Parsers {

    private static final Logger LOG = LoggerFactory.getLogger(Parsers.class);

    private final List<Parser> parsers;
    private final Map<String, Parser> byFormat = new HashMap<>();
    private final Optional<CustomFormats> custom;

    public Parsers(List<Parser> parsers) {
        this(parsers, Optional.empty());
    }

    private Parsers(List<Parser> parsers, Optional<CustomFormats> custom) {
        this.custom = custom;
        this.parsers = parsers.stream().sorted(Comparator.comparing(Parser::format)).toList();
        this.parsers.forEach(parser -> byFormat.putIfAbsent(parser.format(), parser));
    }

    /** These and those that were defined in a case. */
    public Parsers with(CustomFormats formats) {
        return new Parsers(parsers, Optional.of(formats));
    }

    /** Names of the formats, in alphabetical order, those that were defined last. */
    public List<String> formats() {
        return all().stream().map(Parser::format).toList();
    }

    private List<Parser> all() {
        List<Parser> all = new ArrayList<>(parsers);
        custom.ifPresent(formats -> all.addAll(formats.parsers()));
        return all;
    }

    public Optional<Parser> find(String format) {
        Parser known = byFormat.get(format);
        return known != null ? Optional.of(known) : custom.flatMap(formats -> formats.find(format));
    }

    /** The parser that is most sure of a sample; of several equally sure the first by name; empty if none takes it. */
    public Optional<Parser> recognise(Sample sample) {
        Parser best = null;
        int score = 0;
        for (Parser parser : all()) {
            int its = score(parser, sample);
            if (its > score) {
                best = parser;
                score = its;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int score(Parser parser, Sample sample) {
        try {
            Recognition recognition = parser.recognise(sample);
            return recognition.score();
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("The parser of {} failed to recognise {}", parser.format(), sample.name(), e);
            return 0;
        }
    }
}
