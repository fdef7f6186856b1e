/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.message;

import java.util.Arrays;
import java.util.List;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.mail.AttachmentNode;
import org.watchpost.core.mail.MailAnalyzer;
import org.watchpost.core.mail.MessageAnalysis;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;
import org.watchpost.core.text.IpAddresses;
import org.watchpost.mail.analysis.Times;
import org.watchpost.mail.mime.HeaderField;
import org.watchpost.mail.mime.HeaderText;
import org.watchpost.mail.mime.MimePart;
import org.watchpost.mail.mime.MimeReader;

/** Reads messages: the fields of the header, and what the analysis says of the message and its attachments. */
final class MessageRecords implements RecordParser {

    static final String DATASET = "mail.message";
    /** SHA-256 of a message in an mbox, its key in the quarantine. */
    static final Field SHA256 = Field.own("mail.message.sha256");

    private static final byte[] FROM = Bytes.ascii("From ");
    private static final byte[] IPV6 = Bytes.ascii("IPv6:");
    private static final Field RECEIVED = Field.own("mail.message.received");
    private static final Field ATTACHMENTS = Field.own("mail.message.attachments");
    private static final Field REPLY_TO = Field.own("mail.message.reply-to");
    private static final Field RETURN_PATH = Field.own("mail.message.return-path");
    private static final Field ORIGINATING_IP = Field.own("mail.message.x-originating-ip");
    private static final Field TYPE = Field.own("mail.message.content-type");
    private static final int MOST_NAMES = 100;
    private static final int MOST_RECIPIENTS = 200;
    private static final List<String> PRIVATE = List.of("10.", "127.", "192.168.", "169.254.", "::1", "fe80:", "fc", "fd", "0.");

    private final boolean mbox;
    private final String file;
    private final MailAnalyzer analyzer;
    private final byte[] address = new byte[IpAddresses.BYTES];
    private EventBuilder record = new EventBuilder();
    private int received;
    private long receivedTime;
    private int hopFrom;
    private int hopTo;
    private boolean hopExternal;

    MessageRecords(SourceContext context, boolean mbox, MailAnalyzer analyzer) {
        this.mbox = mbox;
        this.file = context.fileName();
        this.analyzer = analyzer;
    }

    @Override
    public Result parse(EventBuilder builder) {
        record = builder;
        byte[] b = builder.buffer();
        int from = builder.start();
        int to = builder.end();
        if (builder.length() > 3 && b[from] == (byte) 0xef && b[from + 1] == (byte) 0xbb) {
            from += 3;
        }
        boolean envelope = Bytes.startsWith(b, from, to, FROM);
        if (mbox ? !envelope : builder.offset() >= MessageFraming.LONGEST / 2) {
            // The rest of a message that was too long for one record.
            return Result.HEADER;
        }
        builder.dataset(DATASET);
        received = 0;
        receivedTime = Times.NONE;
        hopFrom = -1;
        hopExternal = false;
        long envelopeTime = Times.NONE;
        if (envelope) {
            int lineEnd = Bytes.indexOf(b, from, to, (byte) '\n');
            int stop = lineEnd < 0 ? to : lineEnd;
            envelopeTime = Times.envelope(Bytes.decode(b, from, Math.min(stop, from + 300)));
            from = lineEnd < 0 ? to : lineEnd + 1;
        }
        while (!envelope && from < to && (b[from] == ' ' || b[from] == '\n' || b[from] == '\r')) {
            from++;
        }
        MimePart header = MimeReader.header(b, from, to);
        for (HeaderField field : header.fields()) {
            if (field.to() > field.from()) {
                field(b, field);
            }
        }
        if (builder.time() == EventBuilder.NO_TIME) {
            long other = receivedTime != Times.NONE ? receivedTime : envelopeTime;
            if (other != Times.NONE) {
                builder.time(other);
            }
        }
        if (hopFrom >= 0) {
            builder.slice(Fields.SOURCE_IP, hopFrom, hopTo);
        }
        builder.number(Fields.WATCHPOST_MAIL_SIZE, to - from);
        builder.text(RECEIVED, Integer.toString(received));
        put(record, analyzer.analyse(Arrays.copyOfRange(b, from, to), file), mbox);
        return Result.EVENT;
    }

    /** What the analysis says, as fields of an event. */
    static void put(EventBuilder record, MessageAnalysis analysis, boolean mbox) {
        int[] count = { 0 };
        analysis.visit(node -> {
            if (count[0] < MOST_NAMES) {
                count[0]++;
                node(record, node);
            }
        });
        record.text(ATTACHMENTS, Integer.toString(analysis.attachments().size()));
        if (mbox) {
            // a message in a file of its own has the hash of the file, last line end included, which is not part of the record
            record.text(SHA256, analysis.sha256());
        }
        record.text(Fields.WATCHPOST_VERDICT, analysis.verdict().word());
        analysis.ruleIds().forEach(id -> record.text(Fields.WATCHPOST_RULES, id));
    }

    private static void node(EventBuilder record, AttachmentNode node) {
        if (!node.name().isEmpty()) {
            // what is within an attachment is a file, but no attachment
            record.text(node.path().indexOf('.') < 0 ? Fields.EMAIL_ATTACHMENTS_FILE_NAME : Fields.FILE_NAME, node.name());
        }
        if (!node.sha256().isEmpty()) {
            record.text(Fields.EMAIL_ATTACHMENTS_FILE_HASH_SHA256, node.sha256());
        }
        if (node.path().indexOf('.') < 0) {
            record.text(Fields.FILE_MIME_TYPE, node.type());
        }
    }

    private void field(byte[] b, HeaderField field) {
        int from = field.from();
        int to = field.to();
        switch (field.name()) {
            case "date" -> {
                long time = Times.parse(field.raw());
                if (time != Times.NONE && record.time() == EventBuilder.NO_TIME) {
                    record.time(time);
                }
            }
            case "from" -> addresses(b, Fields.EMAIL_FROM_ADDRESS, field, 1);
            case "to", "cc", "bcc" -> addresses(b, Fields.EMAIL_TO_ADDRESS, field, MOST_RECIPIENTS);
            case "subject" -> text(b, Fields.EMAIL_SUBJECT, field);
            case "message-id" -> {
                boolean angled = b[from] == '<' && b[to - 1] == '>' && to - from > 2;
                record.slice(Fields.EMAIL_MESSAGE_ID, angled ? from + 1 : from, angled ? to - 1 : to);
            }
            case "received" -> received(b, field);
            case "x-mailer", "user-agent" -> {
                if (record.indexOf(Fields.USER_AGENT_ORIGINAL) < 0) {
                    record.slice(Fields.USER_AGENT_ORIGINAL, from, to);
                }
            }
            case "reply-to" -> addresses(b, REPLY_TO, field, 10);
            case "return-path" -> addresses(b, RETURN_PATH, field, 1);
            case "x-originating-ip" -> record.slice(ORIGINATING_IP, b[from] == '[' ? from + 1 : from, b[to - 1] == ']' ? to - 1 : to);
            case "content-type" -> {
                int end = from;
                while (end < to && b[end] != ';' && b[end] != ' ' && b[end] != '\r' && b[end] != '\n') {
                    end++;
                }
                record.slice(TYPE, from, end);
            }
            default -> {
                // All other fields stay findable in the raw message.
            }
        }
    }

    /** Addresses, as slices where they stand in the bytes as they are. */
    private void addresses(byte[] b, Field into, HeaderField field, int most) {
        if (most == 1 && record.indexOf(into) >= 0) {
            return;
        }
        int at = field.from();
        int put = 0;
        for (HeaderText.Mailbox mailbox : HeaderText.mailboxes(field.raw())) {
            String text = mailbox.address();
            if (text.isEmpty() || put >= most) {
                continue;
            }
            put++;
            byte[] wanted = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            int found = Bytes.indexOf(b, at, field.to(), wanted);
            if (found >= 0) {
                record.slice(into, found, found + wanted.length);
                at = found + wanted.length;
            } else {
                record.text(into, text);
            }
        }
    }

    private void text(byte[] b, Field into, HeaderField field) {
        if (record.indexOf(into) >= 0) {
            return;
        }
        boolean plain = true;
        for (int i = field.from(); i < field.to() && plain; i++) {
            plain = b[i] != '\n' && b[i] != '\r' && !(b[i] == '=' && i + 1 < field.to() && b[i + 1] == '?');
        }
        if (plain) {
            record.slice(into, field.from(), field.to());
        } else {
            record.text(into, field.text());
        }
    }

    /** Counts hops; keeps the topmost address from outside, or the topmost at all, and the topmost time. */
    private void received(byte[] b, HeaderField field) {
        received++;
        if (receivedTime == Times.NONE && field.to() - field.from() < 10_000) {
            receivedTime = Times.received(field.raw());
        }
        if (hopExternal) {
            return;
        }
        int to = field.to();
        for (int open = field.from(); open < to; open++) {
            if (b[open] == '[' || b[open] == '(') {
                int end = open + 1;
                while (end < to && end - open < 48 && b[end] != ']' && b[end] != ')' && b[end] != ' ') {
                    end++;
                }
                int start = Bytes.startsWith(b, open + 1, end, IPV6) ? open + 1 + IPV6.length : open + 1;
                if (IpAddresses.parse(b, start, end, address, 0)) {
                    boolean external = !isPrivate(Bytes.decode(b, start, end));
                    if (external || hopFrom < 0) {
                        hopFrom = start;
                        hopTo = end;
                        hopExternal = external;
                    }
                    return;
                }
            }
        }
    }

    /** Addresses of RFC 1918, RFC 4193, loopback and link-local. */
    private static boolean isPrivate(String text) {
        for (String prefix : PRIVATE) {
            if (text.startsWith(prefix)) {
                return true;
            }
        }
        if (text.startsWith("172.") && text.length() > 6 && text.charAt(6) == '.') {
            int second = (text.charAt(4) - '0') * 10 + text.charAt(5) - '0';
            return second >= 16 && second <= 31;
        }
        return false;
    }
}
