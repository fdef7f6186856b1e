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

/** Builds RFC 822 messages with CRLF line ends. */
final class Mime {
    private final StringBuilder head = new StringBuilder();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private String boundary = "";

    Mime header(String name, String value) {
        head.append(name).append(": ").append(value).append("\r\n");
        return this;
    }

    Mime multipart(String subtype, String boundaryMark) {
        boundary = boundaryMark;
        header("MIME-Version", "1.0");
        header("Content-Type", "multipart/" + subtype + ";\r\n\tboundary=\"" + boundary + "\"");
        text("This message is in MIME format.\r\n");
        return this;
    }

    Mime text(String s) {
        body.writeBytes(s.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    Mime part(String headers, String content) {
        return text("\r\n--" + boundary + "\r\n" + headers + "\r\n\r\n" + content);
    }

    Mime plain(String content) {
        return part("Content-Type: text/plain; charset=us-ascii\r\nContent-Transfer-Encoding: 7bit", content);
    }

    Mime attach(String type, String name, byte[] data) {
        return attachAs(type + ";\r\n\tname=\"" + name + "\"", "attachment;\r\n\tfilename=\"" + name + "\"", data);
    }

    Mime attachAs(String typeHeader, String dispositionHeader, byte[] data) {
        return part("Content-Type: " + typeHeader + "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: "
                + dispositionHeader, base64(data));
    }

    Mime end() {
        return text("\r\n--" + boundary + "--\r\n");
    }

    static String base64(byte[] data) {
        return Base64.getMimeEncoder(76, new byte[] {'\r', '\n'}).encodeToString(data) + "\r\n";
    }

    byte[] build() {
        ByteArrayOutputStream o = new ByteArrayOutputStream();
        o.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        o.writeBytes(new byte[] {'\r', '\n'});
        o.writeBytes(body.toByteArray());
        return o.toByteArray();
    }
}
