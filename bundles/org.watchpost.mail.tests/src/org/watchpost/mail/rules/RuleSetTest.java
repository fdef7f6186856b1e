/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.mail.MailRule;
import org.watchpost.core.mail.MessageAnalysis;
import org.watchpost.core.mail.Verdict;
import org.watchpost.mail.analysis.MessageAnalyzer;
import org.watchpost.mail.tree.Limits;

/** Rules: those built in, and the person's own. */
class RuleSetTest {

    private static final String MAIL = """
            From: "Bank" <a@x.example>
            Subject: Invoice 4711
            X-Campaign: autumn
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain

            pay now
            --b
            Content-Type: application/octet-stream
            Content-Disposition: attachment; filename=invoice.xyz

            hello
            --b--
            """;

    private static MessageAnalysis analyse(RuleSet rules) {
        byte[] bytes = MAIL.getBytes(StandardCharsets.UTF_8);
        return new MessageAnalyzer(rules, Limits.DEFAULT, null, List.of()).analyse(bytes, 0, bytes.length, "", "").analysis();
    }

    @Test
    void builtInRulesAreWhole() {
        RuleSet rules = RuleSet.builtIn();
        assertEquals(List.of(), rules.problems());
        for (MailRule rule : rules.rules()) {
            assertTrue(rule.sentence().endsWith("."), rule.id());
            assertEquals("built in", rule.origin());
        }
        List<String> ids = rules.rules().stream().map(MailRule::id).toList();
        assertTrue(ids.containsAll(List.of("zip-stored-executable", "executable-attachment", "double-extension", "type-mismatch",
                "nested-archive", "encrypted-archive", "zip-slip", "archive-bomb", "lying-archive", "office-macro", "ole-embedded",
                "pdf-javascript", "pdf-launch", "html-smuggling", "remote-template", "malformed-mime", "spoofed-sender", "worm-subject",
                "known-hash", "rtl-override")), ids.toString());
    }

    @Test
    void ownRules(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("own.yaml"), """
                - id: own-name
                  says: Our suppliers send no such files.
                  verdict: suspicious
                  name: \\.xyz$
                  size: [1, 100]
                - id: own-subject
                  on: message
                  says: The autumn campaign.
                  verdict: malicious
                  subject: ^invoice \\d+
                  header: { x-campaign: autumn }
                - id: never
                  on: message
                  says: Does not fire.
                  verdict: malicious
                  subject: ^invoice
                  from: y.example
                """);
        Files.writeString(folder.resolve("known.hashes"), "# bad\n5d41402abc4b2a76b9719d911017c592 hello\n");
        RuleSet rules = RuleSet.builtIn().with(folder);
        assertEquals(List.of(), rules.problems());
        MessageAnalysis analysis = analyse(rules);
        assertEquals(Verdict.MALICIOUS, analysis.verdict());
        assertEquals(List.of("known-hash", "own-name", "own-subject"), analysis.ruleIds().stream().sorted().toList());
        assertTrue(analysis.hits().get(0).saw().contains("Invoice 4711"), analysis.hits().toString());
    }

    @Test
    void whatCannotBeReadIsSaid(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a.yaml"),
                "- id: x\n  says: y.\n  verdict: evil\n  name: z\n- id: ok\n  says: Fine.\n  verdict: clean\n  name: z\n");
        Files.writeString(folder.resolve("b.yaml"), "{{{");
        Files.writeString(folder.resolve("c.yaml"), "- id: bad-pattern\n  says: y.\n  verdict: clean\n  name: '('\n");
        Files.writeString(folder.resolve("d.hashes"), "nonsense\n");
        RuleSet rules = RuleSet.builtIn().with(folder);
        assertEquals(4, rules.problems().size(), rules.problems().toString());
        assertTrue(rules.rules().stream().anyMatch(rule -> rule.id().equals("ok")));
        assertFalse(analyse(rules).ruleIds().contains("x"));
    }

    @Test
    void theSignsOfTheFieldAreBuiltIn() {
        List<String> ids = RuleSet.builtIn().rules().stream().map(rule -> rule.id()).toList();
        for (String id : List.of("zip-stored-executable", "executable-attachment", "double-extension", "type-mismatch", "nested-archive",
                "encrypted-archive", "zip-slip", "archive-bomb", "lying-archive", "office-macro", "ole-embedded", "pdf-javascript",
                "pdf-launch", "html-smuggling", "remote-template", "malformed-mime", "spoofed-sender", "worm-subject", "known-hash",
                "rtl-override")) {
            assertTrue(ids.contains(id), id);
        }
        assertEquals(List.of(), RuleSet.builtIn().problems());
        assertTrue(RuleSet.builtIn().rules().stream().allMatch(rule -> rule.sentence().endsWith(".")));
    }
}
