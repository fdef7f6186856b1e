/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.testing.Seeded;
import org.watchpost.testing.Shared;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

class MboxParserTest extends ParserContractTest {

    private static final String ONE = "From a@x.example Thu Sep 18 17:54:04 2008\nFrom: a@x.example\nSubject: one\n\nbody\n\n";
    private static final String TRAPS = "From MAILER-DAEMON Thu Sep 18 17:54:05 2008\nSubject: two\nTo: b@x.example\n\nFrom here on\n\nFrom there: no\nFrom now on it is\n"
            + ">From a@x.example Thu Sep 18 17:54:04 2008\nSubject: quoted\n\nend\n\n";
    private static final String MOZILLA = "From - \nFrom: c@x.example\nSubject: three\n\nbody\n";

    @Override
    protected Parser parser() {
        return new MboxParser();
    }

    @Override
    protected List<String> records() {
        return List.of(ONE, TRAPS, MOZILLA);
    }

    @Test
    void messages() {
        Golden golden = Golden.with(parser()).bytes((ONE + TRAPS + MOZILLA).getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("one", "two", "three"), golden.events().stream().map(event -> event.get("email.subject")).toList());
        assertEquals("2008-09-18T17:54:04Z", golden.events().get(0).get("@timestamp"));
        assertEquals("a@x.example", golden.events().get(0).get("email.from.address"));
    }

    @Test
    void carriageReturns() {
        Golden golden = Golden.with(parser()).bytes((ONE + TRAPS + MOZILLA).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        assertEquals(3, golden.events().size());
    }

    @Test
    void sameMessagesWhereverTheBlocksEnd() {
        RandomGenerator random = Seeded.random(this);
        byte[] all = (ONE + TRAPS + MOZILLA + "\n" + ONE).getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 2000; round++) {
            int seen = 1 + random.nextInt(all.length);
            int from = 0;
            while (from < seen) {
                int part = MboxFraming.INSTANCE.recordEnd(all, from, seen, false);
                int whole = MboxFraming.INSTANCE.recordEnd(all, from, all.length, true);
                assertTrue(part < 0 || part == whole, part + " of " + seen + " is not " + whole);
                from = whole;
            }
        }
    }

    @Test
    void realMailboxes() {
        Shared.data("scenarios/mydoom-1/mailbox/all.mbox").ifPresent(file -> {
            Golden golden = Golden.with(parser()).file(file);
            assertEquals(62, golden.events().size());
            assertEquals(0, golden.errors());
        });
        Shared.data("samples/mbox").ifPresent(folder -> {
            assertEquals(16, Golden.with(parser()).file(folder.resolve("grepmail__mailarc-1-dos.txt")).events().size());
            assertEquals(5, Golden.with(parser()).file(folder.resolve("james-mime4j__mbox.rlug")).events().size());
            assertEquals(37, Golden.with(parser()).file(folder.resolve("set-of-emails__mbox-0")).events().size());
        });
    }
}
