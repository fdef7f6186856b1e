/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.message;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.stream.RecursionMode;
import org.apache.james.mime4j.util.ByteSequence;
import org.apache.james.mime4j.util.MimeParameterMapping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.text.Bytes;

/**
 * Finds the names and types of a message's attachments without decoding any body. Bounded in depth, parts, and length of
 * headers; what lies beyond is left out. Broken messages give what could be found. Belongs to one thread.
 */
final class Attachments {

    private static final Logger LOG = LoggerFactory.getLogger(Attachments.class);

    private static final int DEEPEST = 16;
    private static final int MOST_PARTS = 1000;
    private static final int MOST_NAMES = 100;
    private static final int LONGEST_NAME = 1000;
    private static final int LONGEST_WORDS = 16 * 1024;

    private static final MimeConfig CONFIG = MimeConfig.custom().setMaxLineLen(1024 * 1024).setMaxHeaderLen(256 * 1024)
            .setMaxHeaderCount(5000)
            .setMaxContentLen(-1).setCountLineNumbers(false).build();

    private final List<String> names = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private int parts;

    /** Reads a message. */
    void read(byte[] buffer, int from, int to) {
        names.clear();
        types.clear();
        parts = 0;
        MimeTokenStream stream = new MimeTokenStream(CONFIG, DecodeMonitor.SILENT, null);
        stream.setRecursionMode(RecursionMode.M_RECURSE);
        stream.parse(new ByteArrayInputStream(buffer, from, to - from));
        try {
            walk(stream);
        } catch (IOException | MimeException e) {
            LOG.debug("The parts of a message end early: {}", e.getMessage());
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            // The library's answer to some malformed messages.
            LOG.debug("The parts of a message cannot be read further", e);
        }
    }

    /** Names in the order of the parts. */
    List<String> names() {
        return names;
    }

    /** Types of the parts that have names. */
    List<String> types() {
        return types;
    }

    /** Parts that are no containers. */
    int parts() {
        return parts;
    }

    private void walk(MimeTokenStream stream) throws IOException, MimeException {
        int depth = 0;
        String disposition = "";
        String type = "";
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            switch (state) {
                case T_START_HEADER -> {
                    disposition = "";
                    type = "";
                }
                case T_FIELD -> {
                    Field field = stream.getField();
                    if ("content-disposition".equalsIgnoreCase(field.getName())) {
                        disposition = body(field);
                    } else if ("content-type".equalsIgnoreCase(field.getName())) {
                        type = body(field);
                    }
                }
                case T_END_HEADER -> part(disposition, type);
                case T_START_MULTIPART, T_START_MESSAGE -> {
                    if (++depth > DEEPEST) {
                        return;
                    }
                }
                case T_END_MULTIPART, T_END_MESSAGE -> depth--;
                default -> {
                    // Bodies, preambles and the like say nothing about names.
                }
            }
            if (parts > MOST_PARTS || names.size() >= MOST_NAMES) {
                return;
            }
        }
    }

    /** A field's body, in whatever charset it was written: the library knows UTF-8 only. */
    private static String body(Field field) {
        ByteSequence raw = field.getRaw();
        if (raw == null) {
            String body = field.getBody();
            return body == null ? "" : body;
        }
        byte[] bytes = raw.toByteArray();
        return Bytes.decode(bytes, Bytes.indexOf(bytes, 0, bytes.length, (byte) ':') + 1, bytes.length).strip();
    }

    private void part(String disposition, String type) {
        String mime = mimeType(type);
        if (!mime.startsWith("multipart/")) {
            parts++;
        }
        String name = parameter("filename", disposition);
        if (name.isEmpty()) {
            name = parameter("name", type);
        }
        if (!name.isEmpty()) {
            names.add(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
            types.add(mime);
        }
    }

    private static String mimeType(String field) {
        int end = field.indexOf(';');
        return (end < 0 ? field : field.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** A parameter of a field: RFC 2231 continuations and charsets, and RFC 2047 words where they shouldn't be but are. */
    private static String parameter(String name, String field) {
        if (field.indexOf(';') < 0) {
            return "";
        }
        MimeParameterMapping mapping = new MimeParameterMapping();
        for (NameValuePair pair : RawFieldParser.DEFAULT.parseRawBody(new RawField("X", field)).getParams()) {
            String value = pair.getValue();
            if (value != null) {
                mapping.addParameter(pair.getName(), value);
            }
        }
        String value = mapping.get(name);
        return value == null ? "" : decodeWords(value).strip();
    }

    /** Decodes RFC 2047 words; what cannot be decoded stays as it is. */
    static String decodeWords(String text) {
        if (text.indexOf("=?") < 0) {
            return text;
        }
        try {
            String within = text.length() > LONGEST_WORDS ? text.substring(0, LONGEST_WORDS) : text;
            return DecoderUtil.decodeEncodedWords(within, DecodeMonitor.SILENT);
        } catch (IllegalArgumentException e) {
            LOG.debug("Encoded words cannot be decoded: {}", e.getMessage());
            return text;
        }
    }
}
