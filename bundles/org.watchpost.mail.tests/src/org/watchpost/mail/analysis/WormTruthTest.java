/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchpost.core.json.Json;
import org.watchpost.core.mail.AttachmentNode;
import org.watchpost.core.mail.MessageAnalysis;
import org.watchpost.mail.Ports;
import org.watchpost.mail.rules.RuleSet;
import org.watchpost.mail.tree.Limits;

/** Verdicts, rules and attachments of the generated mailbox are what the generator says, whatever the seed. */
class WormTruthTest {

    /** What the words of the generator are here. */
    private static final Map<String, String> VERDICTS = Map.of("malicious_like", "malicious", "malformed", "unknown");

    static MessageAnalyzer analyzer() {
        return new MessageAnalyzer(RuleSet.builtIn(), Limits.DEFAULT, Ports.archives(), List.of());
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 5, 2026 })
    void verdictsAreTheTruth(long seed, @TempDir Path folder) throws Exception {
        Ports.scenarios().generate("mydoom", seed, 0.01, folder, new NullProgressMonitor());
        Map<String, ?> truth = Json.readObject(Files.readString(folder.resolve("truth.json")));
        StringBuilder expected = new StringBuilder();
        StringBuilder actual = new StringBuilder();
        for (Object entry : (List<?>) truth.get("messages")) {
            Map<?, ?> message = (Map<?, ?>) entry;
            String file = String.valueOf(message.get("file"));
            byte[] bytes = Files.readAllBytes(folder.resolve(file));
            MessageAnalysis analysis = analyzer().analyse(bytes, 0, bytes.length, file, "").analysis();
            String verdict = String.valueOf(message.get("verdict"));
            expected.append(file).append(' ').append(VERDICTS.getOrDefault(verdict, verdict)).append(' ');
            Set<String> rules = new TreeSet<>();
            ((List<?>) message.get("rules")).forEach(rule -> rules.add(String.valueOf(rule)));
            expected.append(rules).append('\n');
            actual.append(file).append(' ').append(analysis.verdict().word()).append(' ').append(new TreeSet<>(analysis.ruleIds()))
                    .append('\n');
            assertEquals(message.get("sha256"), analysis.sha256());
            for (Object attachment : (List<?>) message.get("attachments")) {
                Map<?, ?> wanted = (Map<?, ?>) attachment;
                expected.append("  ").append(wanted.get("name")).append(' ').append(wanted.get("bytes")).append(' ')
                        .append(wanted.get("sha256"))
                        .append('\n');
            }
            if (!verdict.equals("malformed")
                    || analysis.attachments().stream().anyMatch(node -> node.name().equals("\u00dcbersicht.pdf"))) {
                for (AttachmentNode node : analysis.attachments()) {
                    actual.append("  ").append(node.name()).append(' ').append(node.size()).append(' ').append(node.sha256()).append('\n');
                }
            }
        }
        assertEquals(expected.toString(), actual.toString());
    }
}
