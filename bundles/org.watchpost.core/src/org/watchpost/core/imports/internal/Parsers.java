/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.imports.internal;

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

/** All formats there are. */
public final class Parsers {

    private static final Logger LOG = LoggerFactory.getLogger(Parsers.class);

    private final List<Parser> parsers;
    private final Map<String, Parser> byFormat = new HashMap<>();

    public Parsers(List<Parser> parsers) {
        this.parsers = parsers.stream().sorted(Comparator.comparing(Parser::format)).toList();
        this.parsers.forEach(parser -> byFormat.putIfAbsent(parser.format(), parser));
    }

    /** Names of the formats, in alphabetical order. */
    public List<String> formats() {
        return parsers.stream().map(Parser::format).toList();
    }

    public Optional<Parser> find(String format) {
        return Optional.ofNullable(byFormat.get(format));
    }

    /** The parser that is most sure of a sample; of several equally sure the first by name; empty if none takes it. */
    public Optional<Parser> recognise(Sample sample) {
        Parser best = null;
        int score = 0;
        for (Parser parser : parsers) {
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
