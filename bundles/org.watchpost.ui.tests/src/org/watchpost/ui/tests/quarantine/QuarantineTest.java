/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.tests.quarantine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.mail.Decision;
import org.watchpost.core.mail.Quarantine;
import org.watchpost.ui.imports.Imports;
import org.watchpost.ui.tests.driver.Screenshots;
import org.watchpost.ui.tests.driver.UiThread;
import org.watchpost.ui.tests.driver.Widgets;
import org.watchpost.ui.tests.driver.Workbench;
import org.watchpost.ui.util.Services;

/** The loop of the perspective: drop mail, see the reason, decide, find the decision in the journal. */
@ExtendWith(Screenshots.class)
final class QuarantineTest {

    private static final String WORM = "Returned mail: Data format error";
    private static final String NOTE = "Minutes of Monday";

    private final QuarantineDriver quarantine = new QuarantineDriver();

    @TempDir
    Path folder;

    @AfterEach
    void closeCase() {
        Workbench.show(null);
        Workbench.showPerspective("org.watchpost.app.investigate");
    }

    /** A zip that stores what looks like a program without compressing it: the sign of the worms of 2004. */
    private static byte[] zip() throws IOException {
        byte[] program = new byte[2048];
        program[0] = 'M';
        program[1] = 'Z';
        program[0x3c] = 0x40;
        program[0x40] = 'P';
        program[0x41] = 'E';
        CRC32 crc = new CRC32();
        crc.update(program);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry entry = new ZipEntry("document.txt                    .pif");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(program.length);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(program);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static String mail(int number, String subject, String body) {
        return "From: a" + number + "@gzac.example\r\nTo: b@gzac.example\r\nDate: Mon, 26 Jul 2004 08:0" + number
                + ":00 -0400\r\nMessage-ID: <" + number + "@gzac.example>\r\nSubject: " + subject + "\r\nMIME-Version: 1.0\r\n" + body;
    }

    private OpenCase mails() throws IOException {
        Path mails = Files.createDirectories(folder.resolve("mails"));
        String worm = "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nsee attachment\r\n--x\r\n"
                + "Content-Type: application/octet-stream; name=document.zip\r\nContent-Disposition: attachment; filename=document.zip\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n" + Base64.getMimeEncoder().encodeToString(zip()) + "\r\n--x--\r\n";
        write(mails, "1.eml", mail(1, NOTE, "Content-Type: text/plain\r\n\r\nWe met on Monday.\r\n"));
        write(mails, "2.eml", mail(2, WORM, worm));
        write(mails, "3.eml", mail(3, "hello", worm));
        OpenCase open = Services.get(CaseService.class).create(folder.resolve("case"), "Mail", ZoneOffset.UTC);
        Workbench.show(open);
        UiThread.run(() -> Imports.drop(Workbench.context(), List.of(mails), false));
        Workbench.idle();
        return open;
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void dropReasonDecideJournal() throws Exception {
        quarantine.open();
        OpenCase open = mails();
        quarantine.waitForMessages(3);
        assertTrue(quarantine.verdict(WORM).contains("malicious"), quarantine.verdict(WORM));
        assertTrue(quarantine.verdict(NOTE).contains("clean"), quarantine.verdict(NOTE));

        quarantine.goTo(WORM);
        quarantine.waitForReason("zip-stored-executable");
        quarantine.waitForPart("document.zip");
        quarantine.waitForPart(".pif");

        quarantine.reason("seen on many hosts");
        quarantine.keys("m");
        quarantine.waitForState(WORM, "confirmed");
        assertEquals(1, Services.get(Quarantine.class).decisions(open).size());
        Decision decision = Services.get(Quarantine.class).decisions(open).getFirst();
        assertEquals("seen on many hosts", decision.reason());
        assertTrue(open.journal().read(1, 1000).stream().anyMatch(entry -> entry.details().containsValue("seen on many hosts")),
                "the journal says why");

        quarantine.keys("u");
        UiThread.waitFor("the undo", () -> decisionState(open) == Decision.State.UNDONE);
    }

    private static Decision.State decisionState(OpenCase open) {
        try {
            return Services.get(Quarantine.class).decisions(open).getFirst().state();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void deletionAsksForAReasonAndWaits() throws Exception {
        quarantine.open();
        OpenCase open = mails();
        quarantine.waitForMessages(3);
        quarantine.goTo(WORM);
        quarantine.waitForReason("zip-stored-executable");
        quarantine.keys("d");
        UiThread.waitFor("to be asked why", () -> Widgets.button("OK").isPresent());
        UiThread.start(() -> Widgets.press(Widgets.button("OK").orElseThrow()));
        UiThread.waitFor("the question to close", () -> Widgets.button("OK").isEmpty());
        quarantine.reason("a worm");
        quarantine.press("quarantine.delete");
        quarantine.waitForState(WORM, "decided");
        assertEquals(Decision.State.PENDING, decisionState(open));
    }

    @Test
    void theListTellsWhatToDoWhereThereIsNothing() throws Exception {
        quarantine.open();
        UiThread.waitFor("the hint", () -> Widgets.sees("Drop messages here"));
    }
}
