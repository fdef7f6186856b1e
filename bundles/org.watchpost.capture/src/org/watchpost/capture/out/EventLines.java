/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture.out;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.watchpost.capture.flow.Flow;
import org.watchpost.capture.flow.Mark;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;

/** Event lines that wait to be read. Belongs to one thread. */
public final class EventLines {

    /** Dataset of conversations. */
    public static final String FLOW = "capture.flow";
    /** Dataset of questions and answers about names. */
    public static final String DNS = "capture.dns";
    /** Dataset of requests. */
    public static final String HTTP = "capture.http";
    /** Dataset of mails being handed over. */
    public static final String SMTP = "capture.smtp";
    /** Dataset of mails being fetched. */
    public static final String POP3 = "capture.pop3";
    /** Dataset of mails being read. */
    public static final String IMAP = "capture.imap";
    /** Dataset of files on the wire: attachments, downloads, uploads. */
    public static final String FILE = "capture.file";

    private byte[] bytes = new byte[1 << 16];
    private int from;
    private int to;

    public EventLines() {
        // Nothing waits.
    }

    /** Begins an event; it is added when {@link EventLine#write} is called. */
    public EventLine event(String dataset, Mark mark) {
        return new EventLine(this, dataset, mark);
    }

    /** A file was seen in a conversation. */
    public void file(Flow flow, Mark mark, FileDigest.Result file, Mail mail) {
        event(FILE, mark).put(Fields.EVENT_ACTION, file.complete() ? "file" : "file (incomplete)").flow(flow)
                .put(Fields.FILE_NAME, file.name()).number(Fields.FILE_SIZE, file.size())
                .put(Fields.FILE_HASH_SHA256, file.sha256()).put(Fields.FILE_HASH_MD5, file.md5())
                .put(Fields.FILE_MIME_TYPE, file.type())
                .put(Fields.EMAIL_FROM_ADDRESS, mail.from()).list(Fields.EMAIL_TO_ADDRESS, mail.to())
                .put(Fields.EMAIL_SUBJECT, mail.subject()).put(Fields.EMAIL_MESSAGE_ID, mail.messageId())
                .put(mail.attachment() ? Fields.EMAIL_ATTACHMENTS_FILE_NAME : Field.own("capture.none"),
                        mail.attachment() ? file.name() : "")
                .put("capture.message", mail.member()).write();
    }

    /**
     * The mail a file is from.
     *
     * @param member where the message is among the members of the capture
     */
    public record Mail(boolean attachment, String from, java.util.List<String> to, String subject, String messageId, String member) {
        /** It is from none. */
        public static final Mail NONE = new Mail(false, "", java.util.List.of(), "", "", "");

        public Mail {
            to = java.util.List.copyOf(to);
        }
    }

    void line(CharSequence text) {
        byte[] line = text.toString().getBytes(StandardCharsets.UTF_8);
        if (to + line.length > bytes.length) {
            int size = to - from;
            byte[] room = size + line.length > bytes.length ? new byte[Math.max(size + line.length, bytes.length * 2)] : bytes;
            System.arraycopy(bytes, from, room, 0, size);
            bytes = room;
            from = 0;
            to = size;
        }
        System.arraycopy(line, 0, bytes, to, line.length);
        to += line.length;
    }

    /** Bytes that wait. */
    public int available() {
        return to - from;
    }

    /** Takes bytes out; answers how many. */
    public int read(byte[] into, int at, int length) {
        int read = Math.min(length, to - from);
        System.arraycopy(bytes, from, into, at, read);
        from += read;
        if (from == to) {
            from = 0;
            to = 0;
            bytes = bytes.length > 1 << 22 ? Arrays.copyOf(bytes, 1 << 16) : bytes;
        }
        return read;
    }
}
