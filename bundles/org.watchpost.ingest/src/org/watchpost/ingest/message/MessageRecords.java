/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.message;

import java.util.Arrays;
import java.util.List;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;
import org.watchpost.ingest.text.Addresses;
import org.watchpost.ingest.text.MailAddresses;
import org.watchpost.ingest.text.Values;
import org.watchpost.ingest.time.TimeReader;

/** Reads messages: what their header says, and the names of their attachments. */
final class MessageRecords implements RecordParser {

    static final String DATASET = "mail.message";

    private static final byte[] FROM = Bytes.ascii("From ");
    private static final Field RECEIVED = Field.own("mail.message.received");
    private static final Field ATTACHMENTS = Field.own("mail.message.attachments");
    private static final Field REPLY_TO = Field.own("mail.message.reply-to");
    private static final Field RETURN_PATH = Field.own("mail.message.return-path");
    private static final Field MAILER = Field.own("mail.message.x-mailer");
    private static final Field ORIGINATING_IP = Field.own("mail.message.x-originating-ip");
    private static final Field TYPE = Field.own("mail.message.content-type");

    private final boolean mbox;
    private final TimeReader times;
    private final Values values = new Values();
    private final HeaderLines header = new HeaderLines();
    private final Attachments attachments = new Attachments();
    private int received;
    private long receivedTime;
    private int hopFrom;
    private int hopTo;
    private boolean hopExternal;

    MessageRecords(SourceContext context, boolean mbox) {
        this.mbox = mbox;
        times = new TimeReader(context);
    }

    @Override
    public Result parse(EventBuilder record) {
        byte[] b = record.buffer();
        int from = record.start();
        int to = record.end();
        if (record.length() > 3 && b[from] == (byte) 0xef && b[from + 1] == (byte) 0xbb) {
            from += 3;
        }
        boolean envelope = Bytes.startsWith(b, from, to, FROM);
        if (mbox ? !envelope : record.offset() >= MessageFraming.LONGEST / 2) {
            // The rest of a message that was too long for one record.
            return Result.HEADER;
        }
        values.start(record);
        record.dataset(DATASET);
        received = 0;
        receivedTime = TimeReader.NONE;
        hopFrom = -1;
        hopExternal = false;
        long envelopeTime = TimeReader.NONE;
        if (envelope) {
            int lineEnd = Bytes.indexOf(b, from, to, (byte) '\n');
            envelopeTime = envelopeTime(b, from, lineEnd < 0 ? to : lineEnd);
            from = lineEnd < 0 ? to : lineEnd + 1;
        }
        while (!envelope && from < to && (b[from] == ' ' || b[from] == '\n' || b[from] == '\r')) {
            from++;
        }
        header.start(b, from, to);
        while (header.next()) {
            field(b);
        }
        if (record.time() == TimeReader.NONE) {
            long other = receivedTime != TimeReader.NONE ? receivedTime : envelopeTime;
            if (other != TimeReader.NONE) {
                record.time(other);
            }
        }
        if (hopFrom >= 0) {
            values.put(Fields.SOURCE_IP, hopFrom, hopTo);
        }
        values.number(Fields.WATCHPOST_MAIL_SIZE, to - from, -1, -1);
        values.put(RECEIVED, Integer.toString(received));
        attachments(header.isMac() ? withLineFeeds(b, from, to) : b, header.isMac() ? 0 : from, header.isMac() ? to - from : to);
        return Result.EVENT;
    }

    private void field(byte[] b) {
        int from = header.from();
        int to = header.to();
        if (to <= from) {
            return;
        }
        switch (header.name()) {
            case "date" -> {
                long time = times.message(b, from, to);
                if (time != TimeReader.NONE && values.builder().time() == TimeReader.NONE) {
                    values.builder().time(time);
                }
            }
            case "from" -> MailAddresses.put(values, Fields.EMAIL_FROM_ADDRESS, from, to);
            case "to", "cc", "bcc" -> MailAddresses.put(values, Fields.EMAIL_TO_ADDRESS, from, to);
            case "subject" -> text(b, Fields.EMAIL_SUBJECT, from, to);
            case "message-id" -> {
                boolean angled = b[from] == '<' && b[to - 1] == '>' && to - from > 2;
                values.put(Fields.EMAIL_MESSAGE_ID, angled ? from + 1 : from, angled ? to - 1 : to);
            }
            case "received" -> received(b, from, to);
            case "x-mailer", "user-agent" -> {
                if (!values.put(Fields.USER_AGENT_ORIGINAL, from, to)) {
                    values.put(MAILER, from, to);
                }
            }
            case "reply-to" -> MailAddresses.put(values, REPLY_TO, from, to);
            case "return-path" -> MailAddresses.put(values, RETURN_PATH, from, to);
            case "x-originating-ip" -> values.put(ORIGINATING_IP, b[from] == '[' ? from + 1 : from, b[to - 1] == ']' ? to - 1 : to);
            case "content-type" -> {
                int end = from;
                while (end < to && b[end] != ';' && b[end] != ' ' && b[end] != '\r' && b[end] != '\n') {
                    end++;
                }
                values.put(TYPE, from, end);
            }
            default -> {
                // All other fields stay findable in the raw message.
            }
        }
    }

    private void text(byte[] b, Field field, int from, int to) {
        boolean plain = true;
        for (int i = from; i < to && plain; i++) {
            plain = b[i] != '\n' && b[i] != '\r' && !(b[i] == '=' && i + 1 < to && b[i + 1] == '?');
        }
        if (plain) {
            values.put(field, from, to);
        } else {
            values.put(field, Attachments.decodeWords(header.unfolded()));
        }
    }

    /** Counts hops; keeps the topmost address from outside, or the topmost at all, and the topmost time. */
    private void received(byte[] b, int from, int to) {
        received++;
        if (receivedTime == TimeReader.NONE) {
            int semicolon = to - 1;
            while (semicolon > from && b[semicolon] != ';') {
                semicolon--;
            }
            int at = semicolon + 1;
            while (at < to && (b[at] == ' ' || b[at] == '\t' || b[at] == '\r' || b[at] == '\n')) {
                at++;
            }
            receivedTime = semicolon > from ? times.message(b, at, to) : TimeReader.NONE;
        }
        if (hopExternal) {
            return;
        }
        for (int open = from; open < to; open++) {
            if (b[open] == '[' || b[open] == '(') {
                int end = open + 1;
                while (end < to && end - open < 48 && b[end] != ']' && b[end] != ')' && b[end] != ' ') {
                    end++;
                }
                int start = Bytes.startsWith(b, open + 1, end, IPV6) ? open + 1 + IPV6.length : open + 1;
                if (Addresses.isAddress(b, start, end)) {
                    boolean external = !isPrivate(b, start, end);
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

    private static final byte[] IPV6 = Bytes.ascii("IPv6:");
    private static final List<byte[]> PRIVATE = List.of(Bytes.ascii("10."), Bytes.ascii("127."), Bytes.ascii("192.168."),
            Bytes.ascii("169.254."),
            Bytes.ascii("::1"), Bytes.ascii("fe80:"), Bytes.ascii("fc"), Bytes.ascii("fd"), Bytes.ascii("0."));

    /** Addresses of RFC 1918, RFC 4193, loopback and link-local. */
    private static boolean isPrivate(byte[] b, int from, int to) {
        for (byte[] prefix : PRIVATE) {
            if (Bytes.startsWith(b, from, to, prefix)) {
                return true;
            }
        }
        if (to - from > 6 && b[from] == '1' && b[from + 1] == '7' && b[from + 2] == '2' && b[from + 3] == '.' && b[from + 6] == '.') {
            int second = (b[from + 4] - '0') * 10 + b[from + 5] - '0';
            return second >= 16 && second <= 31;
        }
        return false;
    }

    /** The time in {@code From a@b Thu Sep 18 17:54:04 2008}. */
    private long envelopeTime(byte[] b, int from, int to) {
        int at = from + FROM.length;
        while (at < to && b[at] != ' ') {
            at++;
        }
        while (at < to && b[at] == ' ') {
            at++;
        }
        return times.syslog(b, at, to);
    }

    private static byte[] withLineFeeds(byte[] b, int from, int to) {
        byte[] copy = Arrays.copyOfRange(b, from, to);
        for (int i = 0; i < copy.length; i++) {
            if (copy[i] == '\r') {
                copy[i] = '\n';
            }
        }
        return copy;
    }

    private void attachments(byte[] b, int from, int to) {
        attachments.read(b, from, to);
        List<String> names = attachments.names();
        for (int i = 0; i < names.size(); i++) {
            values.put(Fields.EMAIL_ATTACHMENTS_FILE_NAME, names.get(i));
            values.put(Fields.FILE_MIME_TYPE, attachments.types().get(i));
        }
        values.put(ATTACHMENTS, Integer.toString(names.size()));
    }
}
