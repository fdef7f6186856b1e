/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.mime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a message: its header, where its body is, and its parts. Made by {@link MimeReader}; belongs to one thread. */
public final class MimePart {

    private final byte[] b;
    final List<HeaderField> fields = new ArrayList<>();
    final List<MimePart> parts = new ArrayList<>();
    int headerFrom;
    int bodyFrom;
    int bodyTo;
    String type = "text/plain";
    String typeField = "";
    String disposition = "";
    String dispositionField = "";
    String encoding = "";
    String name = "";
    boolean unterminated;
    boolean nested;

    MimePart(byte[] b) {
        this.b = b;
    }

    /** Bytes of the message. */
    public byte[] bytes() {
        return b;
    }

    /** All fields of the header in their order. */
    public List<HeaderField> fields() {
        return fields;
    }

    /** The first field with a name in lower case, or null. */
    public @Nullable HeaderField field(String wanted) {
        for (HeaderField field : fields) {
            if (field.name().equals(wanted)) {
                return field;
            }
        }
        return null;
    }

    /** The decoded value of the first field with a name; empty if there is none. */
    public String text(String wanted) {
        HeaderField field = field(wanted);
        return field == null ? "" : field.text();
    }

    /** How many fields have a name. */
    public int count(String wanted) {
        int count = 0;
        for (HeaderField field : fields) {
            count += field.name().equals(wanted) ? 1 : 0;
        }
        return count;
    }

    /** Parts of a multipart; the message in a {@code message/rfc822}. */
    public List<MimePart> parts() {
        return parts;
    }

    /** First byte of the header. */
    public int headerFrom() {
        return headerFrom;
    }

    /** First byte of the encoded body. */
    public int bodyFrom() {
        return bodyFrom;
    }

    /** After the last byte of the encoded body; the line end before a boundary belongs to the boundary. */
    public int bodyTo() {
        return bodyTo;
    }

    /** MIME type in lower case; {@code text/plain} if none is declared. */
    public String type() {
        return type;
    }

    /** Whether a type is declared. */
    public boolean typed() {
        return !typeField.isEmpty();
    }

    /** A parameter of the type, decoded. */
    public String parameter(String wanted) {
        return HeaderText.parameter(wanted, typeField);
    }

    /** {@code attachment}, {@code inline} or whatever is declared, in lower case; may be empty. */
    public String disposition() {
        return disposition;
    }

    /** Transfer encoding in lower case; may be empty. */
    public String encoding() {
        return encoding;
    }

    /** File name as a reader would show it; may be empty. */
    public String name() {
        return name;
    }

    /** Whether the message ended before this part's end was marked. */
    public boolean unterminated() {
        return unterminated;
    }

    /** Whether this is a message in a message. */
    public boolean nested() {
        return nested;
    }
}
