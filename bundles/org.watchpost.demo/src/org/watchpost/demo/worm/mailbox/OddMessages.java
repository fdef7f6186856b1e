/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm.mailbox;

import java.util.Arrays;
import java.util.List;
import org.watchpost.demo.mail.Documents;
import org.watchpost.demo.mail.Filler;
import org.watchpost.demo.mail.MimeMessage;
import org.watchpost.demo.mail.ZipBuilder;
import org.watchpost.demo.text.RandomStream;

/** Broken messages, and those that try what readers get wrong. All of them go to the same person. */
final class OddMessages {

    private static final int PROGRAM_SIZE = 28832;
    private static final int CUT_OFF = 17003;
    private static final int NOISE_AT = 200;

    private final MessageSet set;
    private final RandomStream random;
    private final byte[] program;
    private final byte[] archive;
    private final String to;

    OddMessages(MessageSet set) {
        this.set = set;
        random = set.random();
        program = Filler.program(random, PROGRAM_SIZE);
        archive = new ZipBuilder().stored("document.txt.scr", program).build();
        to = set.somebody();
    }

    void add() {
        wrongBoundary();
        truncated();
        byte[] pdf = Documents.pdf(random);
        eightBitHeaders(pdf);
        noiseInBase64(pdf);
        lineThatIsNoHeader();
        programsWithEncodedNames();
        zipSlip();
        zipWithWrongSize();
        programCalledImage();
    }

    /** A message with a text and room for attachments. */
    private MimeMessage mixed(String from, String subject, String text) {
        return set.begin(from, to, subject).multipart("mixed", set.boundary()).plain(text + "\r\n");
    }

    private void malformed(String what, byte[] content, List<Rule> rules, Attachment... attachments) {
        set.add("malformed-" + what, content, Verdict.MALFORMED, rules, attachments);
    }

    private void wrongBoundary() {
        MimeMessage message = set.begin(set.somebody(), to, "status").header("MIME-Version", "1.0")
                .header("Content-Type", "multipart/mixed; boundary=\"declared-but-not-used\"")
                .text("--another-mark\r\nContent-Type: text/plain\r\n\r\nHello.\r\n--another-mark\r\nContent-Type: application/zip; "
                        + "name=\"status.zip\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + MimeMessage.base64(archive)
                        + "--another-mark--\r\n");
        malformed("boundary", message.build(), List.of(Rule.MALFORMED_MIME, Rule.WORM_SUBJECT));
    }

    private void truncated() {
        byte[] whole = mixed(set.somebody(), "report", "See file.").attach("application/zip", "report.zip", archive).build();
        malformed("truncated-base64", Arrays.copyOf(whole, whole.length - CUT_OFF), List.of(Rule.MALFORMED_MIME, Rule.WORM_SUBJECT));
    }

    private void eightBitHeaders(byte[] pdf) {
        String name = "\u00dcbersicht.pdf";
        MimeMessage message = mixed("J\u00f6rg M\u00fcller <" + set.somebody() + ">", "Gr\u00fc\u00dfe \u00fcber \u00c4nderungen", "Anbei.")
                .attach("application/pdf", name, pdf).end();
        malformed("8bit-headers", message.build(), List.of(Rule.MALFORMED_MIME), new Attachment(name, pdf));
    }

    private void noiseInBase64(byte[] pdf) {
        String base64 = MimeMessage.base64(pdf);
        MimeMessage message = mixed(set.somebody(), "Offer", "See offer.").part(
                "Content-Type: application/pdf; name=\"offer.pdf\"\r\nContent-Transfer-Encoding: base64\r\n"
                        + "Content-Disposition: attachment; filename=\"offer.pdf\"",
                base64.substring(0, NOISE_AT) + "!*!{}~\r\n" + base64.substring(NOISE_AT)).end();
        malformed("base64-noise", message.build(), List.of(Rule.MALFORMED_MIME));
    }

    private void lineThatIsNoHeader() {
        MimeMessage message = new MimeMessage().header("From", set.somebody())
                .text("this line has no colon\r\nTo: " + to + "\r\nSubject: Data\r\n\r\nBody after a broken header.\r\n");
        malformed("header-line", message.build(), List.of(Rule.MALFORMED_MIME));
    }

    private void programsWithEncodedNames() {
        List<Rule> rules = List.of(Rule.EXECUTABLE_ATTACHMENT, Rule.DOUBLE_EXTENSION, Rule.WORM_SUBJECT);
        set.add("edge-rfc2231-program",
                mixed(set.somebody(), "error", "See attachment.").attachAs("application/octet-stream",
                        "attachment;\r\n\tfilename*0=\"letter.doc\";\r\n\tfilename*1=\"      .pif\"", program).end().build(),
                Verdict.MALICIOUS_LIKE, rules, new Attachment("letter.doc      .pif", program));
        set.add("edge-rfc2047-program",
                mixed(set.somebody(), "Returned mail: Data format error", "See attachment.").attachAs("application/octet-stream",
                        "attachment; filename=\"=?UTF-8?B?bWFpbC50eHQuY21k?=\"", program).end().build(),
                Verdict.MALICIOUS_LIKE, rules, new Attachment("mail.txt.cmd", program));
    }

    private void zipSlip() {
        byte[] zip = new ZipBuilder().deflated("../../../../windows/system32/drop.txt", Filler.text(random, 5))
                .deflated("readme.txt", Filler.text(random, 5)).build();
        set.add("edge-zip-slip",
                mixed(set.somebody(), "Files", "Unpack these.").attach("application/zip", "files.zip", zip).end().build(),
                Verdict.MALICIOUS_LIKE, List.of(Rule.ZIP_SLIP), new Attachment("files.zip", zip));
    }

    private void zipWithWrongSize() {
        byte[] zip = new ZipBuilder().deflatedClaiming("big.txt", Filler.ascii("0123456789abcdef".repeat(65536)), 512).build();
        set.add("edge-zip-lying-size",
                mixed(set.somebody(), "Log files", "The log you wanted.").attach("application/zip", "log.zip", zip).end().build(),
                Verdict.SUSPICIOUS, List.of(Rule.ZIP_SIZE_MISMATCH), new Attachment("log.zip", zip));
    }

    private void programCalledImage() {
        set.add("edge-type-mismatch",
                mixed(set.somebody(), "Holiday picture", "Look at this.").attach("image/jpeg", "beach.jpg", program).end().build(),
                Verdict.MALICIOUS_LIKE, List.of(Rule.EXECUTABLE_ATTACHMENT, Rule.TYPE_MISMATCH), new Attachment("beach.jpg", program));
    }
}
