/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.ingest.syslog.PostfixParser;
import org.watchpost.ingest.syslog.SendmailParser;
import org.watchpost.testing.Shared;
import org.watchpost.testing.parse.Golden;

/**
 * The samples of fail2ban say for each line which host is to blame, many of them lines that try to blame another: the source
 * address must be that host's.
 */
class BlamedHostTest {

    private static final Pattern EXPECTED = Pattern.compile("\"match\": true.*\"host\": \"([0-9a-f.:]+)\"");

    @Test
    void postfix() throws IOException {
        assertEquals(List.of(), differences(new PostfixParser(), "samples/postfix/fail2ban__postfix"));
    }

    @Test
    void exim() throws IOException {
        assertEquals(List.of(), differences(new EximParser(), "samples/exim/fail2ban__exim"));
    }

    @Test
    void sendmail() throws IOException {
        assertEquals(List.of(), differences(new SendmailParser(), "samples/sendmail/fail2ban__sendmail-auth"));
    }

    private static List<String> differences(Parser parser, String file) throws IOException {
        Optional<Path> path = Shared.data(file);
        if (path.isEmpty()) {
            return List.of();
        }
        List<String> differences = new ArrayList<>();
        String host = "";
        int compared = 0;
        for (String line : Files.readAllLines(path.get(), StandardCharsets.ISO_8859_1)) {
            if (line.startsWith("#")) {
                Matcher matcher = EXPECTED.matcher(line);
                host = matcher.find() ? matcher.group(1) : line.contains("failJSON") ? "" : host;
            } else if (!line.isBlank() && !host.isEmpty()) {
                Golden run = Golden.with(parser).lines(line);
                if (!run.events().isEmpty()) {
                    Map<String, String> event = run.events().get(0);
                    compared++;
                    if (!host.equals(event.get("source.ip"))) {
                        differences.add(host + " is not " + event.get("source.ip") + ": " + line);
                    }
                }
                host = "";
            }
        }
        assertTrue(compared > 10, "compared " + compared);
        return differences;
    }
}
