/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HunspellCheckerTest {

    @TempDir
    Path home;

    private List<String> wrong(String text) {
        return wrong(new HunspellChecker(home, "en_US"), text);
    }

    private static List<String> wrong(HunspellChecker checker, String text) {
        return checker.check(text).stream().map(one -> text.substring(one.from(), one.from() + one.length())).toList();
    }

    @Test
    void wrongWordsAreFoundWhereTheyStand() {
        assertEquals(List.of("wrom", "gatway"), wrong("The wrom reached the gatway at noon, didn't it?"));
        assertEquals(List.of("worklstations"), wrong("Phishing: 12 mailboxes and (some) \"worklstations\" were quarantined."));
    }

    @Test
    void whatIsNoProseIsPassedOver() {
        assertEquals(List.of(),
                wrong("SMTP from 10.40.170.157 to mx1.exmple.test, /var/lgo/maillog C:\\Winnt\\sysetm32 kxz@exmple.test "
                        + "W32.Mydoom.M MyDoom CVE-2004-0230 e3b0c44298fc1c14 Email_Virus_Suspicious_Zip .zpi #12 2004-07-26T08:33Z"));
        assertEquals(List.of(), wrong("re-infected hosts; the day's log’s end and/or start"));
    }

    @Test
    void proposalsHoldWhatWasMeant() {
        HunspellChecker checker = new HunspellChecker(home, "en_US");
        assertTrue(checker.suggest("gatway").contains("gateway"), checker.suggest("gatway").toString());
        assertTrue(checker.suggest("recieved").contains("received"), checker.suggest("recieved").toString());
        assertTrue(checker.suggest("quarantned").contains("quarantined"), checker.suggest("quarantned").toString());
    }

    @Test
    void whatWasTaughtStays() throws Exception {
        HunspellChecker checker = new HunspellChecker(home, "en_US");
        assertEquals(List.of("Mailhub"), wrong(checker, "Mailhub"));
        checker.learn("Mailhub");
        checker.learn("Mailhub");
        assertEquals(List.of(), wrong(checker, "Mailhub"));
        assertEquals(List.of(), wrong("Mailhub"));
        assertEquals("Mailhub\n", Files.readString(home.resolve("words.txt")));
    }

    @Test
    void anotherLanguageAndNone() throws Exception {
        Path folder = Files.createDirectories(home.resolve("dictionaries"));
        Files.writeString(folder.resolve("xx_YY.aff"), "SET UTF-8\nSFX S Y 1\nSFX S 0 en .\n");
        Files.writeString(folder.resolve("xx_YY.dic"), "2\nWurm/S\nPost\n");
        assertEquals(List.of("worm"), wrong(new HunspellChecker(home, "xx_YY"), "Wurm Wurmen Post worm"));
        assertEquals(List.of(), wrong(new HunspellChecker(home, "none"), "nnn mmm"));
        assertEquals(List.of(), wrong(new HunspellChecker(home, "zz_ZZ"), "nnn mmm"));
    }
}
