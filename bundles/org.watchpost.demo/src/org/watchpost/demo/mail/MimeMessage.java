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
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Builds mail messages (RFC 5322, RFC 2045) with CRLF line ends. Texts are written as ISO 8859-1 and not checked, so that
 * broken messages can be made too.
 */
public final class MimeMessage {

    private static final int LINE = 76;

    private final StringBuilder headers = new StringBuilder();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private String boundary = "";

    /** Adds a header field. */
    public MimeMessage header(String name, String value) {
        headers.append(name).append(": ").append(value).append("\r\n");
        return this;
    }

    /** Makes it a message of several parts. */
    public MimeMessage multipart(String subtype, String newBoundary) {
        boundary = newBoundary;
        header("MIME-Version", "1.0");
        header("Content-Type", "multipart/" + subtype + ";\r\n\tboundary=\"" + boundary + "\"");
        return text("This message is in MIME format.\r\n");
    }

    /** Appends to the body as it is. */
    public MimeMessage text(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /** Appends a part; its headers have no line end at their end. */
    public MimeMessage part(String partHeaders, String content) {
        return text("\r\n--" + boundary + "\r\n" + partHeaders + "\r\n\r\n" + content);
    }

    /** Appends a part of plain text. */
    public MimeMessage plain(String content) {
        return part("Content-Type: text/plain; charset=us-ascii\r\nContent-Transfer-Encoding: 7bit", content);
    }

    /** Appends an attachment in base64. */
    public MimeMessage attach(String type, String name, byte[] data) {
        return attachAs(type + ";\r\n\tname=\"" + name + "\"", "attachment;\r\n\tfilename=\"" + name + "\"", data);
    }

    /** Appends an attachment in base64 with the values of these two headers. */
    public MimeMessage attachAs(String contentType, String disposition, byte[] data) {
        return part("Content-Type: " + contentType + "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: " + disposition,
                base64(data));
    }

    /** Ends the last part. */
    public MimeMessage end() {
        return text("\r\n--" + boundary + "--\r\n");
    }

    /** Base64 in lines, with a line end at its end. */
    public static String base64(byte[] data) {
        return Base64.getMimeEncoder(LINE, new byte[] { '\r', '\n' }).encodeToString(data) + "\r\n";
    }

    /** The message so far. */
    public byte[] build() {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(headers.toString().getBytes(StandardCharsets.ISO_8859_1));
        message.writeBytes(new byte[] { '\r', '\n' });
        message.writeBytes(body.toByteArray());
        return message.toByteArray();
    }
}
