/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.testing.Seeded;

class CompletionTest {

    private static final Completion.ValueSource VALUES = (field, prefix, most) -> List.of(prefix + "one", prefix + " two \"x\"").subList(0,
            Math.min(2, most));

    private static Completion at(String text) throws IOException {
        int caret = text.indexOf('|');
        return Completion.at(text.replace("|", ""), caret, VALUES);
    }

    private static List<String> labels(Completion completion) {
        return completion.proposals().stream().map(Completion.Proposal::label).toList();
    }

    @Test
    void namesOfFieldsByBeginningAndByPart() throws IOException {
        assertEquals("source.ip", labels(at("sour|")).getFirst());
        assertTrue(labels(at("ip|")).containsAll(List.of("source.ip", "destination.ip", "host.ip")));
        assertTrue(labels(at("foo AND rule.na|")).contains("rule.name"));
        assertTrue(labels(at("-use|")).contains("user.name"));
        assertEquals("source.ip:", at("sour|").proposals().getFirst().insert());
    }

    @Test
    void operatorsOnlyWhereTheyMakeSense() throws IOException {
        assertTrue(labels(at("foo |")).containsAll(List.of("AND", "OR", "NOT")));
        assertTrue(labels(at("foo A|")).contains("AND"));
        List<String> first = labels(at("|"));
        assertTrue(first.contains("NOT") && !first.contains("AND"), first::toString);
        assertTrue(!labels(at("(|")).contains("OR"));
    }

    @Test
    void valuesOfTheFieldBeforeTheCaret() throws IOException {
        Completion completion = at("foo user.name:b| bar");
        assertEquals(Optional.of(Fields.USER_NAME), Optional.ofNullable(completion.field()));
        assertEquals(List.of("bone", "b two \"x\""), labels(completion));
        assertEquals("foo user.name:".length(), completion.start());
        assertEquals("foo user.name:b".length(), completion.end());
        assertEquals("\"b two \\\"x\\\"\" ", completion.proposals().get(1).insert());
    }

    @Test
    void valuesWithinQuotesAndGroups() throws IOException {
        assertEquals(List.of("b cone", "b c two \"x\""), labels(at("user.name:\"b c|")));
        Completion group = at("user.name:(a OR b|");
        assertEquals(Optional.of(Fields.USER_NAME), Optional.ofNullable(group.field()));
        assertEquals("bone", labels(group).getFirst());
        assertEquals(Optional.of(Field.own("suricata.eve.x")), Optional.ofNullable(at("suricata.eve.x:|").field()));
    }

    @Test
    void fieldsAfterExists() throws IOException {
        Completion completion = at("_exists_:email.s|");
        assertEquals(List.of("email.subject"), labels(completion));
        assertEquals("email.subject", completion.proposals().getFirst().insert());
    }

    @Test
    void anyTextAndCaretIsAnswered() throws IOException {
        RandomGenerator random = Seeded.random(this);
        String[] pieces = { "a", " ", "\"", "\\", "(", ")", ":", "source.ip", "user.name:(", "AND", "-", "!", "_exists_:" };
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(8); k > 0; k--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            int caret = random.nextInt(text.length() + 1);
            Completion completion = Completion.at(text.toString(), caret, VALUES);
            assertTrue(0 <= completion.start() && completion.start() <= completion.end() && completion.end() == caret, text::toString);
        }
    }
}
