/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.syslog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Sample;
import org.watchpost.ingest.mail.ExchangeTrackingParser;
import org.watchpost.ingest.mail.EximParser;
import org.watchpost.ingest.mail.IisSmtpParser;
import org.watchpost.testing.Shared;
import org.watchpost.testing.parse.Golden;

/** Real logs from many places: each line that is a record at all is read. */
class SampleShareTest {

    private static final List<Parser> PARSERS = List.of(new SyslogParser(), new PostfixParser(), new SendmailParser(),
            new NetscreenParser(), new EximParser(),
            new ExchangeTrackingParser(), new IisSmtpParser());

    /** Refused lines among those of a file that is recognised with a score of at least 40, without comments: per file at most this share. */
    private static final double ERRORS = 0.03;

    @Test
    void recognisedFilesAreRead() throws IOException {
        int files = 0;
        List<String> bad = new ArrayList<>();
        for (String folder : List.of("postfix", "sendmail", "exim", "exchange", "syslog", "firewall", "mailgateway", "dovecot")) {
            for (Path file : list("samples/" + folder)) {
                byte[] bytes = Files.readAllBytes(file);
                Sample sample = new Sample(String.valueOf(file.getFileName()), bytes, true);
                Parser best = PARSERS.get(0);
                int score = 0;
                for (Parser parser : PARSERS) {
                    int answer = parser.recognise(sample).score();
                    if (answer > score) {
                        best = parser;
                        score = answer;
                    }
                }
                // This one holds BIND's own log lines as well, which are another format.
                if (score < 40 || file.endsWith("fail2ban__named-refused")) {
                    continue;
                }
                files++;
                Golden run = Golden.with(best).bytes(bytes);
                long refused = run.problems().stream().filter(problem -> !problem.contains(": #")).count();
                if (refused > ERRORS * (run.events().size() + refused) && refused > 2) {
                    bad.add(file.getFileName() + " as " + best.format() + ": " + refused + " of " + (run.events().size() + refused)
                            + " refused, first: "
                            + run.problems().stream().filter(problem -> !problem.contains(": #")).findFirst().orElse(""));
                }
            }
        }
        assertEquals(List.of(), bad);
        int found = files;
        assertTrue(Shared.root().isEmpty() || found > 100, () -> found + " files");
    }

    /** Logs that are something else are taken for some syslog at most, never for a product. */
    @Test
    void otherFormatsAreLeftToOthers() throws IOException {
        List<String> taken = new ArrayList<>();
        for (String folder : List.of("squid-proxy", "suricata-eve", "zeek", "snort", "iis-w3c", "windows-xml", "stix-misp", "yara",
                "sigma")) {
            for (Path file : list("samples/" + folder)) {
                byte[] bytes = Files.readAllBytes(file);
                Sample sample = new Sample(String.valueOf(file.getFileName()), bytes, true);
                for (Parser parser : PARSERS) {
                    int score = parser.recognise(sample).score();
                    if (score > 60) {
                        taken.add(file.getFileName() + " as " + parser.format() + " with " + score);
                    }
                }
            }
        }
        assertEquals(List.of(), taken);
    }

    private static List<Path> list(String folder) throws IOException {
        Optional<Path> path = Shared.data(folder);
        if (path.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path.get())) {
            return files.sorted().toList();
        }
    }
}
