/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm.mailbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.watchpost.demo.mail.Documents;
import org.watchpost.demo.mail.Filler;
import org.watchpost.demo.mail.Images;
import org.watchpost.demo.mail.MimeMessage;
import org.watchpost.demo.mail.ZipBuilder;
import org.watchpost.demo.text.RandomStream;
import org.watchpost.demo.worm.world.Company;

/** What people send: texts, documents, images, archives. Some of it deserves a look all the same. */
final class OrdinaryMessages {

    private static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String HTML_PART = "Content-Type: text/html; charset=us-ascii";

    private final MessageSet set;
    private final RandomStream random;

    OrdinaryMessages(MessageSet set) {
        this.set = set;
        random = set.random();
    }

    void add() {
        texts();
        documents();
        images();
        archives();
        bounce();
        invitation();
        encodedNames();
        byte[] list = Filler.text(random, 300);
        set.addClean("text-attachment", mixed("Price list", "As agreed.").attach("text/plain", "prices.txt", list).end(),
                new Attachment("prices.txt", list));
    }

    /** A message from somebody to somebody, with a text and room for attachments. */
    private MimeMessage mixed(String subject, String text) {
        return set.begin(subject).multipart("mixed", set.boundary()).plain(text + "\r\n");
    }

    private void texts() {
        for (String subject : List.of("Lunch on Thursday", "Minutes of the team meeting", "Parking permit")) {
            set.addClean("text", text(subject));
        }
        set.add("text-worm-subject", text("hello").build(), Verdict.CLEAN, List.of(Rule.WORM_SUBJECT));
        set.addClean("text-quoted-printable", set.begin("=?ISO-8859-1?Q?Angebot_f=FCr_M=E4rz?=").header("MIME-Version", "1.0")
                .header("Content-Type", "text/plain; charset=iso-8859-1").header("Content-Transfer-Encoding", "quoted-printable")
                .text("Guten Tag,\r\ndas Angebot =FCber 3 St=FCck folgt in der n=E4chsten Woche. Der Preis=\r\n bleibt gleich.\r\n"));
        for (int i = 0; i < 3; i++) {
            String from = set.somebody();
            String to = set.somebody();
            MimeMessage message = set.begin(from, to, "Newsletter no. " + random.range(3, 40)).multipart("alternative", set.boundary());
            message.plain(Filler.sentence(random) + "\r\n").part(HTML_PART + "\r\nContent-Transfer-Encoding: 7bit",
                    "<html><body><h1>News</h1><p>" + Filler.sentence(random)
                            + "</p><a href=\"http://www.riverlab.example/news\">more</a></body></html>\r\n");
            set.addClean("html", message.end());
        }
    }

    private MimeMessage text(String subject) {
        return set.begin(subject).header("MIME-Version", "1.0").header("Content-Type", "text/plain; charset=us-ascii")
                .text(new String(Filler.text(random, 6), StandardCharsets.US_ASCII));
    }

    private void documents() {
        for (int i = 0; i < 3; i++) {
            byte[] pdf = Documents.pdf(random);
            String name = "invoice-" + random.range(1000, 9999) + ".pdf";
            set.addClean("pdf", mixed("Invoice", "Please find the invoice attached.").attach("application/pdf", name, pdf).end(),
                    new Attachment(name, pdf));
        }
        for (int i = 0; i < 3; i++) {
            byte[] docx = Documents.docx(random);
            String name = random.pick("plan", "offer", "report", "notes") + "-" + random.range(10, 99) + ".docx";
            set.addClean("docx", mixed("Draft for review", "The draft is attached.").attach(DOCX_TYPE, name, docx).end(),
                    new Attachment(name, docx));
        }
    }

    private void images() {
        byte[] png = Images.png(random, 96);
        byte[] gif = Images.gif();
        byte[] jpeg = Images.jpeg(random);
        set.addClean("image-png", mixed("Screenshot", "As seen on my screen.").attach("image/png", "screen.png", png).end(),
                new Attachment("screen.png", png));
        set.addClean("image-inline", set.begin("Our new logo").multipart("related", set.boundary())
                .part(HTML_PART, "<html><body><img src=\"cid:logo1\"></body></html>\r\n")
                .part("Content-Type: image/gif; name=\"logo.gif\"\r\nContent-ID: <logo1>\r\nContent-Transfer-Encoding: base64\r\n"
                        + "Content-Disposition: inline; filename=\"logo.gif\"", MimeMessage.base64(gif))
                .end(), new Attachment("logo.gif", gif));
        set.addClean("image-jpeg", mixed("Photos of the office party", "Two of them.").attach("image/jpeg", "party1.jpg", jpeg)
                .attach("image/png", "party2.png", png).end(), new Attachment("party1.jpg", jpeg), new Attachment("party2.png", png));
    }

    private void archives() {
        for (int i = 0; i < 2; i++) {
            byte[] zip = new ZipBuilder().deflated("minutes.txt", Filler.text(random, 80))
                    .deflated("figures/q" + (i + 1) + ".csv", Filler.ascii("month,amount\r\nMay,1200\r\nJune,1310\r\n".repeat(20))).build();
            set.addClean("zip-documents", mixed("Documents", "All files in one archive.").attach("application/zip", "documents.zip", zip)
                    .end(), new Attachment("documents.zip", zip));
        }
        byte[] tool = new ZipBuilder().deflated("tool/setup.exe", Filler.program(random, 20480))
                .deflated("tool/license.txt", Filler.text(random, 12)).build();
        set.add("zip-deflated-program",
                mixed("Printer tool", "The tool you asked for.").attach("application/zip", "printer-tool.zip", tool).end().build(),
                Verdict.SUSPICIOUS, List.of(Rule.EXECUTABLE_IN_ARCHIVE), new Attachment("printer-tool.zip", tool));
        for (int i = 0; i < 2; i++) {
            byte[] locked = new ZipBuilder().encrypted("contract.txt", Filler.text(random, 40), "watch").build();
            set.add("zip-encrypted",
                    mixed("Contract", "The password follows by phone.").attach("application/zip", "contract.zip", locked).end().build(),
                    Verdict.SUSPICIOUS, List.of(Rule.ENCRYPTED_ARCHIVE), new Attachment("contract.zip", locked));
        }
    }

    private void bounce() {
        String to = set.somebody();
        String from = "Mail Delivery Subsystem <MAILER-DAEMON@mail." + Company.DOMAIN + ">";
        set.addClean("report-bounce", set.begin(from, to, "Warning: could not send message for past 4 hours")
                .multipart("report; report-type=delivery-status", set.boundary())
                .plain("The message waits in the queue; nothing needs to be done.\r\n")
                .part("Content-Type: message/delivery-status", "Reporting-MTA: dns; mail." + Company.DOMAIN
                        + "\r\n\r\nFinal-Recipient: RFC822; sales@oakline.example\r\nAction: delayed\r\nStatus: 4.4.1\r\n")
                .part("Content-Type: message/rfc822",
                        "From: " + to + "\r\nTo: sales@oakline.example\r\nSubject: Order\r\n\r\nPlease confirm the order.\r\n")
                .end());
    }

    private void invitation() {
        String calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//example//cal//EN\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:"
                + random.hex(12) + "@" + Company.DOMAIN + "\r\nDTSTAMP:20040726T120000Z\r\nDTSTART:20040728T140000Z\r\n"
                + "SUMMARY:Budget round\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        set.addClean("calendar", set.begin("Invitation: Budget round").multipart("alternative", set.boundary())
                .plain("Budget round, room 4.\r\n").part("Content-Type: text/calendar; method=REQUEST; charset=us-ascii", calendar).end());
    }

    /** Names of attachments as RFC 2231 and RFC 2047 encode them. */
    private void encodedNames() {
        byte[] text = "R\u00e9sum\u00e9 \u2013 kurz gefasst\r\n".getBytes(StandardCharsets.UTF_8);
        set.addClean("rfc2231-name", mixed("Unterlagen", "Siehe Anlage.").attachAs("text/plain; charset=utf-8",
                "attachment;\r\n\tfilename*0*=UTF-8''R%C3%A9sum%C3%A9%20;\r\n\tfilename*1*=f%C3%BCr%20M%C3%A4rz.txt", text).end(),
                new Attachment("R\u00e9sum\u00e9 f\u00fcr M\u00e4rz.txt", text));
        String from = "=?UTF-8?B?SsO8cmdlbiBLw7xobg==?= <" + set.somebody() + ">";
        String to = set.somebody();
        set.addClean("rfc2047-name", set.begin(from, to, "=?UTF-8?Q?Gr=C3=BC=C3=9Fe_aus_K=C3=B6ln?=").multipart("mixed", set.boundary())
                .plain("Siehe Anlage.\r\n").attach("text/plain", "=?UTF-8?B?R3LDvMOfZS50eHQ=?=", text).end(),
                new Attachment("Gr\u00fc\u00dfe.txt", text));
    }
}
