/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.watchpost.demo.basics.Hash;
import org.watchpost.demo.basics.Names;
import org.watchpost.demo.basics.Output;
import org.watchpost.demo.basics.Rng;
import org.watchpost.demo.basics.TruthJson;
import org.watchpost.demo.basics.Ts;

/** The message set of the mydoom scenario: worm-like, legitimate and malformed mail, with its expected verdict. */
public final class Mailbox {
    /** Rules that should fire, and what they mean. */
    public static final Map<String, String> RULES = rules();

    private static final String DOMAIN = "gzac.example";
    private final Rng r;
    private final ZoneOffset zone;
    /** What is expected of each message. */
    public final List<Map<String, Object>> truth = new ArrayList<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<String> fromLines = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private String envelope = "";
    private long clock;

    /** An empty mailbox, the first message of which comes after {@code begin}. */
    public Mailbox(long seed, ZoneOffset zone, long begin) {
        r = new Rng(seed, "mailbox");
        this.zone = zone;
        clock = begin;
        Set<String> used = new TreeSet<>();
        for (int i = 0; i < 24; i++) {
            people.add(Names.person(r, used));
        }
    }

    private static Map<String, String> rules() {
        Map<String, String> m = new LinkedHashMap<>();
        m.put("zip-stored-executable", "archive member with a program name or MZ head, stored without compression");
        m.put("executable-in-archive", "archive member with a program name or MZ head, compressed");
        m.put("executable-attachment", "attachment with a program extension, or MZ head");
        m.put("double-extension", "document extension followed by a program extension");
        m.put("nested-archive", "archive inside an archive");
        m.put("type-mismatch", "content does not fit the declared type or the extension");
        m.put("zip-slip", "member name leads out of the target folder");
        m.put("zip-size-mismatch", "size in the zip headers is not the real size");
        m.put("encrypted-archive", "archive member with the encryption flag");
        m.put("malformed-mime", "broken MIME structure, encoding or header bytes");
        m.put("worm-subject", "subject is one of the fixed subjects of the worm");
        return m;
    }

    /** Makes all messages. */
    public void build() {
        for (int i = 0; i < 9; i++) {
            worm(WormFile.Kind.ZIP, 1);
        }
        worm(WormFile.Kind.ZIP, 2);
        worm(WormFile.Kind.ZIP, 2);
        worm(WormFile.Kind.ZIP, 3);
        worm(WormFile.Kind.ZIP, 3);
        for (String extension : List.of("scr", "pif", "cmd", "bat", "exe", "com", "scr", "pif")) {
            worm(WormFile.Kind.PROGRAM, 0, extension);
        }
        for (int i = 0; i < 4; i++) {
            worm(WormFile.Kind.JUNK, 0);
        }
        legitimate();
        malformed();
    }

    private String who() {
        return r.pick(people) + "@" + DOMAIN;
    }

    private Mime start(String from, String to, String subject) {
        clock += Ts.SECOND * r.range(120, 900);
        envelope = "From " + from.replaceAll(".*<|>.*", "") + " " + Ts.asctime(clock, zone);
        return new Mime().header("Received", "from " + r.pick("dt", "lt") + "-" + r.range(100, 220) + "." + DOMAIN
                + " ([10.40." + r.range(160, 171) + "." + r.range(20, 220) + "])\r\n\tby mail." + DOMAIN
                + " (8.13.0/8.13.0) with ESMTP id i6Q" + r.base62(11) + ";\r\n\t" + Ts.mail(clock, zone))
                .header("From", from).header("To", to).header("Subject", subject)
                .header("Date", Ts.mail(clock, zone)).header("Message-ID", "<" + r.upperHex(12) + "." + r.hex(6) + "@" + DOMAIN + ">");
    }

    private String mark() {
        return "----=_NextPart_000_" + r.upperHex(4) + "_" + r.upperHex(8) + "." + r.upperHex(8);
    }

    private void save(String slug, Mime m, String verdict, List<String> rules, List<Map<String, Object>> attachments) {
        save(slug, m.build(), verdict, rules, attachments);
    }

    private void save(String slug, byte[] eml, String verdict, List<String> rules, List<Map<String, Object>> attachments) {
        String name = String.format(Locale.ROOT, "%02d-%s.eml", files.size() + 1, slug);
        files.put(name, eml);
        fromLines.add(envelope);
        truth.add(TruthJson.obj("file", "mailbox/" + name, "sha256", Hash.hex("SHA-256", eml), "bytes", eml.length,
                "verdict", verdict, "rules", rules, "attachments", attachments));
    }

    private static Map<String, Object> att(String name, byte[] data) {
        return TruthJson.obj("name", name, "bytes", data.length, "sha256", Hash.hex("SHA-256", data));
    }

    private void worm(WormFile.Kind kind, int depth) {
        worm(kind, depth, r.pick(WormFile.LAST_EXT));
    }

    private void worm(WormFile.Kind kind, int depth, String extension) {
        String to = who();
        String from = r.chance(0.6) ? "\"" + r.pick(WormText.SENDERS) + "\" <" + r.pick("postmaster", "noreply", "mailer-daemon")
                + "@" + DOMAIN + ">" : who();
        WormFile f = WormFile.make(r, kind, depth, to, extension);
        Mime m = start(from, to, r.pick(WormText.SUBJECTS)).header("X-Priority", "3").header("X-MSMail-Priority", "Normal")
                .header("X-Mailer", "Microsoft Outlook Express 6.00.2600.0000").multipart("mixed", mark())
                .plain(WormText.body(r, to)).attach(f.mimeType(), f.name, f.data).end();
        List<String> rules = new ArrayList<>();
        String verdict = "malicious_like";
        switch (kind) {
            case ZIP -> {
                rules.add("zip-stored-executable");
                if (depth > 1) {
                    rules.add("nested-archive");
                }
            }
            case PROGRAM -> rules.add("executable-attachment");
            default -> {
                verdict = "suspicious";
                rules.add("type-mismatch");
                if (!f.name.endsWith(".zip")) {
                    rules.add("executable-attachment");
                }
            }
        }
        if (f.doubleExtension()) {
            rules.add("double-extension");
        }
        rules.add("worm-subject");
        String slug = switch (kind) {
            case ZIP -> depth == 1 ? "worm-zip" : "worm-zip-depth" + depth;
            case PROGRAM -> "worm-" + f.name.substring(f.name.lastIndexOf('.') + 1);
            default -> "worm-junk";
        };
        save(slug, m, verdict, rules, List.of(att(f.name, f.data)));
    }

    private void clean(String slug, Mime m, Object... namesAndData) {
        save(slug, m, "clean", List.of(), atts(namesAndData));
    }

    private static List<Map<String, Object>> atts(Object... namesAndData) {
        List<Map<String, Object>> l = new ArrayList<>();
        for (int i = 0; i < namesAndData.length; i += 2) {
            l.add(att((String) namesAndData[i], (byte[]) namesAndData[i + 1]));
        }
        return l;
    }

    private void legitimate() {
        for (String subject : List.of("Lunch on Thursday", "Minutes of the team meeting", "Parking permit", "hello")) {
            Mime m = start(who(), who(), subject).header("MIME-Version", "1.0")
                    .header("Content-Type", "text/plain; charset=us-ascii")
                    .text(new String(Payload.text(r, 6), StandardCharsets.US_ASCII));
            if (subject.equals("hello")) {
                save("text-worm-subject", m, "clean", List.of("worm-subject"), List.of());
            } else {
                clean("text", m);
            }
        }
        clean("text-quoted-printable", start(who(), who(), "=?ISO-8859-1?Q?Angebot_f=FCr_M=E4rz?=").header("MIME-Version", "1.0")
                .header("Content-Type", "text/plain; charset=iso-8859-1").header("Content-Transfer-Encoding", "quoted-printable")
                .text("Guten Tag,\r\ndas Angebot =FCber 3 St=FCck folgt in der n=E4chsten Woche. Der Preis=\r\n bleibt gleich.\r\n"));
        for (int i = 0; i < 3; i++) {
            clean("html", start(who(), who(), "Newsletter no. " + r.range(3, 40)).multipart("alternative", mark())
                    .plain(Payload.sentence(r) + "\r\n").part("Content-Type: text/html; charset=us-ascii\r\n"
                    + "Content-Transfer-Encoding: 7bit", "<html><body><h1>News</h1><p>" + Payload.sentence(r)
                    + "</p><a href=\"http://www.riverlab.example/news\">more</a></body></html>\r\n").end());
        }
        for (int i = 0; i < 3; i++) {
            byte[] pdf = Payload.pdf(r);
            String n = "invoice-" + r.range(1000, 9999) + ".pdf";
            clean("pdf", start(who(), who(), "Invoice").multipart("mixed", mark()).plain("Please find the invoice attached.\r\n")
                    .attach("application/pdf", n, pdf).end(), n, pdf);
        }
        for (int i = 0; i < 3; i++) {
            byte[] docx = Payload.docx(r);
            String n = r.pick("plan", "offer", "report", "notes") + "-" + r.range(10, 99) + ".docx";
            clean("docx", start(who(), who(), "Draft for review").multipart("mixed", mark()).plain("The draft is attached.\r\n")
                    .attach("application/vnd.openxmlformats-officedocument.wordprocessingml.document", n, docx).end(), n, docx);
        }
        byte[] png = Payload.png(r, 96);
        byte[] gif = Payload.gif();
        byte[] jpg = Payload.jpeg(r);
        clean("image-png", start(who(), who(), "Screenshot").multipart("mixed", mark()).plain("As seen on my screen.\r\n")
                .attach("image/png", "screen.png", png).end(), "screen.png", png);
        clean("image-inline", start(who(), who(), "Our new logo").multipart("related", mark())
                .part("Content-Type: text/html; charset=us-ascii", "<html><body><img src=\"cid:logo1\"></body></html>\r\n")
                .part("Content-Type: image/gif; name=\"logo.gif\"\r\nContent-ID: <logo1>\r\nContent-Transfer-Encoding: base64\r\n"
                + "Content-Disposition: inline; filename=\"logo.gif\"", Mime.base64(gif)).end(), "logo.gif", gif);
        clean("image-jpeg", start(who(), who(), "Photos of the office party").multipart("mixed", mark()).plain("Two of them.\r\n")
                .attach("image/jpeg", "party1.jpg", jpg).attach("image/png", "party2.png", png).end(), "party1.jpg", jpg, "party2.png", png);
        for (int i = 0; i < 2; i++) {
            byte[] zip = new ZipMaker().add("minutes.txt", Payload.text(r, 80), ZipMaker.DEFLATED)
                    .add("figures/q" + (i + 1) + ".csv", Payload.ascii("month,amount\r\nMay,1200\r\nJune,1310\r\n".repeat(20)), ZipMaker.DEFLATED)
                    .build();
            clean("zip-documents", start(who(), who(), "Documents").multipart("mixed", mark()).plain("All files in one archive.\r\n")
                    .attach("application/zip", "documents.zip", zip).end(), "documents.zip", zip);
        }
        byte[] tool = new ZipMaker().add("tool/setup.exe", Payload.fakeProgram(r, 20480), ZipMaker.DEFLATED)
                .add("tool/license.txt", Payload.text(r, 12), ZipMaker.DEFLATED).build();
        save("zip-deflated-program", start(who(), who(), "Printer tool").multipart("mixed", mark()).plain("The tool you asked for.\r\n")
                .attach("application/zip", "printer-tool.zip", tool).end(), "suspicious", List.of("executable-in-archive"),
                List.of(att("printer-tool.zip", tool)));
        for (int i = 0; i < 2; i++) {
            byte[] plain = Payload.text(r, 40);
            byte[] locked = new ZipMaker().add("contract.txt", plain, ZipMaker.DEFLATED, plain.length, "watch").build();
            save("zip-encrypted", start(who(), who(), "Contract").multipart("mixed", mark()).plain("The password follows by phone.\r\n")
                    .attach("application/zip", "contract.zip", locked).end(), "suspicious", List.of("encrypted-archive"),
                    List.of(att("contract.zip", locked)));
        }
        String rcpt = who();
        clean("report-bounce", start("Mail Delivery Subsystem <MAILER-DAEMON@mail." + DOMAIN + ">", rcpt,
                "Warning: could not send message for past 4 hours").multipart("report; report-type=delivery-status", mark())
                .plain("The message waits in the queue; nothing needs to be done.\r\n")
                .part("Content-Type: message/delivery-status", "Reporting-MTA: dns; mail." + DOMAIN + "\r\n\r\nFinal-Recipient: RFC822; "
                + "sales@oakline.example\r\nAction: delayed\r\nStatus: 4.4.1\r\n").part("Content-Type: message/rfc822",
                "From: " + rcpt + "\r\nTo: sales@oakline.example\r\nSubject: Order\r\n\r\nPlease confirm the order.\r\n").end());
        String ics = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//example//cal//EN\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:" + r.hex(12)
                + "@" + DOMAIN + "\r\nDTSTAMP:20040726T120000Z\r\nDTSTART:20040728T140000Z\r\nSUMMARY:Budget round\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        clean("calendar", start(who(), who(), "Invitation: Budget round").multipart("alternative", mark()).plain("Budget round, room 4.\r\n")
                .part("Content-Type: text/calendar; method=REQUEST; charset=us-ascii", ics).end());
        byte[] uml = "R\u00e9sum\u00e9 \u2013 kurz gefasst\r\n".getBytes(StandardCharsets.UTF_8);
        clean("rfc2231-name", start(who(), who(), "Unterlagen").multipart("mixed", mark()).plain("Siehe Anlage.\r\n")
                .attachAs("text/plain; charset=utf-8", "attachment;\r\n\tfilename*0*=UTF-8''R%C3%A9sum%C3%A9%20;\r\n\tfilename*1*=f%C3%BCr%20M%C3%A4rz.txt",
                uml).end(), "R\u00e9sum\u00e9 f\u00fcr M\u00e4rz.txt", uml);
        clean("rfc2047-name", start("=?UTF-8?B?SsO8cmdlbiBLw7xobg==?= <" + who() + ">", who(), "=?UTF-8?Q?Gr=C3=BC=C3=9Fe_aus_K=C3=B6ln?=")
                .multipart("mixed", mark()).plain("Siehe Anlage.\r\n").attach("text/plain", "=?UTF-8?B?R3LDvMOfZS50eHQ=?=", uml).end(),
                "Gr\u00fc\u00dfe.txt", uml);
        byte[] list = Payload.text(r, 300);
        clean("text-attachment", start(who(), who(), "Price list").multipart("mixed", mark()).plain("As agreed.\r\n")
                .attach("text/plain", "prices.txt", list).end(), "prices.txt", list);
    }

    private void malformed() {
        byte[] exe = Payload.fakeProgram(r, 28832);
        byte[] stored = new ZipMaker().add("document.txt.scr", exe, ZipMaker.STORED).build();
        String to = who();

        Mime bad = start(who(), to, "status").header("MIME-Version", "1.0")
                .header("Content-Type", "multipart/mixed; boundary=\"declared-but-not-used\"")
                .text("--another-mark\r\nContent-Type: text/plain\r\n\r\nHello.\r\n--another-mark\r\nContent-Type: application/zip; "
                + "name=\"status.zip\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + Mime.base64(stored) + "--another-mark--\r\n");
        save("malformed-boundary", bad, "malformed", List.of("malformed-mime", "worm-subject"), List.of());

        byte[] whole = start(who(), to, "report").multipart("mixed", mark()).plain("See file.\r\n")
                .attach("application/zip", "report.zip", stored).build();
        save("malformed-truncated-base64", Arrays.copyOf(whole, whole.length - 17003), "malformed",
                List.of("malformed-mime", "worm-subject"), List.of());

        byte[] pdf = Payload.pdf(r);
        save("malformed-8bit-headers", start("J\u00f6rg M\u00fcller <" + who() + ">", to, "Gr\u00fc\u00dfe \u00fcber \u00c4nderungen")
                .multipart("mixed", mark()).plain("Anbei.\r\n").attach("application/pdf", "\u00dcbersicht.pdf", pdf).end(),
                "malformed", List.of("malformed-mime"), List.of(att("\u00dcbersicht.pdf", pdf)));

        String base64 = Mime.base64(pdf);
        save("malformed-base64-noise", start(who(), to, "Offer").multipart("mixed", mark()).plain("See offer.\r\n")
                .part("Content-Type: application/pdf; name=\"offer.pdf\"\r\nContent-Transfer-Encoding: base64\r\n"
                + "Content-Disposition: attachment; filename=\"offer.pdf\"", base64.substring(0, 200) + "!*!{}~\r\n" + base64.substring(200)).end(),
                "malformed", List.of("malformed-mime"), List.of());

        save("malformed-header-line", new Mime().header("From", who()).text("this line has no colon\r\nTo: " + to
                + "\r\nSubject: Data\r\n\r\nBody after a broken header.\r\n"), "malformed", List.of("malformed-mime"), List.of());

        save("edge-rfc2231-program", start(who(), to, "error").multipart("mixed", mark()).plain("See attachment.\r\n")
                .attachAs("application/octet-stream", "attachment;\r\n\tfilename*0=\"letter.doc\";\r\n\tfilename*1=\"      .pif\"", exe).end(),
                "malicious_like", List.of("executable-attachment", "double-extension", "worm-subject"), List.of(att("letter.doc      .pif", exe)));

        save("edge-rfc2047-program", start(who(), to, "Returned mail: Data format error").multipart("mixed", mark()).plain("See attachment.\r\n")
                .attachAs("application/octet-stream", "attachment; filename=\"=?UTF-8?B?bWFpbC50eHQuY21k?=\"", exe).end(),
                "malicious_like", List.of("executable-attachment", "double-extension", "worm-subject"), List.of(att("mail.txt.cmd", exe)));

        byte[] slip = new ZipMaker().add("../../../../windows/system32/drop.txt", Payload.text(r, 5), ZipMaker.DEFLATED)
                .add("readme.txt", Payload.text(r, 5), ZipMaker.DEFLATED).build();
        save("edge-zip-slip", start(who(), to, "Files").multipart("mixed", mark()).plain("Unpack these.\r\n")
                .attach("application/zip", "files.zip", slip).end(), "malicious_like", List.of("zip-slip"), List.of(att("files.zip", slip)));

        byte[] lying = new ZipMaker().add("big.txt", Payload.ascii("0123456789abcdef".repeat(65536)), ZipMaker.DEFLATED, 512, null).build();
        save("edge-zip-lying-size", start(who(), to, "Log files").multipart("mixed", mark()).plain("The log you wanted.\r\n")
                .attach("application/zip", "log.zip", lying).end(), "suspicious", List.of("zip-size-mismatch"), List.of(att("log.zip", lying)));

        save("edge-type-mismatch", start(who(), to, "Holiday picture").multipart("mixed", mark()).plain("Look at this.\r\n")
                .attach("image/jpeg", "beach.jpg", exe).end(), "malicious_like", List.of("executable-attachment", "type-mismatch"),
                List.of(att("beach.jpg", exe)));
    }

    /** Writes each message, and all as one mbox. */
    public void write(Output out) throws IOException {
        for (Map.Entry<String, byte[]> e : files.entrySet()) {
            out.bytes("mailbox/" + e.getKey(), e.getValue(), 1);
        }
        ByteArrayOutputStream mbox = new ByteArrayOutputStream();
        int i = 0;
        for (byte[] eml : files.values()) {
            mbox.writeBytes((fromLines.get(i++) + "\n").getBytes(StandardCharsets.ISO_8859_1));
            mbox.writeBytes(mboxBody(eml));
        }
        out.bytes("mailbox/all.mbox", mbox.toByteArray(), files.size());
    }

    /** LF line ends, "From " lines quoted (mboxrd), a blank line at the end. */
    private static byte[] mboxBody(byte[] eml) {
        String s = new String(eml, StandardCharsets.ISO_8859_1).replace("\r\n", "\n").replaceAll("(?m)^(>*From )", ">$1");
        return (s.endsWith("\n") ? s + "\n" : s + "\n\n").getBytes(StandardCharsets.ISO_8859_1);
    }
}
