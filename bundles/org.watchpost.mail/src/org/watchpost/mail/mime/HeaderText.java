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
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.CharsetUtil;
import org.apache.james.mime4j.util.MimeParameterMapping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What stands in header fields: encoded words, parameters, addresses. Takes linear time. */
public final class HeaderText {

    private static final Logger LOG = LoggerFactory.getLogger(HeaderText.class);
    private static final int LONGEST_WORDS = 16 * 1024;
    private static final int LONGEST_FIELD = 64 * 1024;
    private static final int MOST_ADDRESSES = 1000;
    private static final int LONGEST_CHARSET = 60;
    private static final int MOST_UNKNOWN = 1000;
    /** Charsets that occurred and are none, at most 1,000. */
    private static final Set<String> UNKNOWN = ConcurrentHashMap.newKeySet();

    private HeaderText() {
    }

    /** Decodes RFC 2047 words; what cannot be decoded stays as it is. */
    public static String decodeWords(String text) {
        if (text.indexOf("=?") < 0) {
            return text;
        }
        if (!mayBeDecoded(text)) {
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

    /** Whether any word has a charset that is known. The platform looks far and wide for others, each time anew. */
    private static boolean mayBeDecoded(String text) {
        for (int at = text.indexOf("=?"); at >= 0; at = text.indexOf("=?", at + 2)) {
            int end = text.indexOf('?', at + 2);
            int star = text.indexOf('*', at + 2);
            if (end < 0) {
                return false;
            }
            String charset = text.substring(at + 2, star > 0 && star < end ? star : end);
            if (charset.length() > LONGEST_CHARSET || !UNKNOWN.contains(charset)) {
                if (charset.length() > LONGEST_CHARSET || CharsetUtil.lookup(charset) != null) {
                    return true;
                }
                if (UNKNOWN.size() < MOST_UNKNOWN) {
                    UNKNOWN.add(charset);
                }
            }
        }
        return false;
    }

    /** The value before the first semicolon, in lower case. */
    public static String main(String field) {
        int end = field.indexOf(';');
        String value = (end < 0 ? field : field.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        return value.length() > 200 ? value.substring(0, 200) : value;
    }

    /**
     * A parameter of a field: RFC 2231 continuations and charsets, and RFC 2047 words where they shouldn't be but are.
     *
     * @return an empty string if there is none
     */
    public static String parameter(String name, String field) {
        int semicolon = field.indexOf(';');
        if (semicolon < 0) {
            return "";
        }
        String within = field.length() > LONGEST_FIELD ? field.substring(0, LONGEST_FIELD) : field;
        String simple = simple(name, within, semicolon);
        if (simple != null) {
            return decodeWords(simple).strip();
        }
        try {
            MimeParameterMapping mapping = new MimeParameterMapping();
            for (NameValuePair pair : RawFieldParser.DEFAULT.parseRawBody(new RawField("X", within)).getParams()) {
                String value = pair.getValue();
                if (value != null) {
                    mapping.addParameter(pair.getName(), value);
                }
            }
            String value = mapping.get(name);
            return value == null ? "" : decodeWords(value).strip();
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            // the library's answer to some malformed fields
            LOG.debug("The parameters of a field cannot be read", e);
            return "";
        }
    }

    /** Nearly all fields have plain parameters, which need no library. Null if this one needs it. */
    private static @org.jspecify.annotations.Nullable String simple(String name, String field, int semicolon) {
        if (field.indexOf('*', semicolon) >= 0 || field.indexOf('\\', semicolon) >= 0 || field.indexOf('(', semicolon) >= 0) {
            return null;
        }
        int at = semicolon;
        int length = field.length();
        while (at < length) {
            int start = at + 1;
            while (start < length && field.charAt(start) <= ' ') {
                start++;
            }
            int equals = start;
            while (equals < length && field.charAt(equals) != '=' && field.charAt(equals) != ';') {
                equals++;
            }
            if (equals >= length || field.charAt(equals) == ';') {
                at = equals;
                continue;
            }
            int value = equals + 1;
            while (value < length && field.charAt(value) <= ' ') {
                value++;
            }
            int end;
            String text;
            if (value < length && field.charAt(value) == '"') {
                end = field.indexOf('"', value + 1);
                if (end < 0) {
                    return null;
                }
                text = field.substring(value + 1, end);
                end = field.indexOf(';', end + 1);
            } else {
                end = field.indexOf(';', value);
                text = field.substring(value, end < 0 ? length : end).strip();
            }
            if (field.substring(start, equals).strip().equalsIgnoreCase(name)) {
                return text;
            }
            at = end < 0 ? length : end;
        }
        return "";
    }

    /**
     * A mailbox of an address field.
     *
     * @param name    display name, decoded, without quotes; may be empty
     * @param address in lower case domain; may be empty where there is none
     */
    public record Mailbox(String name, String address) {
    }

    /** The mailboxes of a field, at most 1,000. Tolerant: whatever holds an {@code @} is an address. */
    public static List<Mailbox> mailboxes(String field) {
        List<Mailbox> all = new ArrayList<>();
        int length = Math.min(field.length(), 1024 * 1024);
        int start = 0;
        boolean quoted = false;
        boolean angled = false;
        for (int i = 0; i <= length && all.size() < MOST_ADDRESSES; i++) {
            char c = i < length ? field.charAt(i) : ',';
            if (i < length && c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == '<' && !quoted) {
                angled = true;
            } else if (c == '>' && !quoted) {
                angled = false;
            } else if (i == length || (c == ',' || c == ';') && !quoted && !angled) {
                mailbox(field.substring(start, i), all);
                start = i + 1;
            }
        }
        return all;
    }

    private static void mailbox(String text, List<Mailbox> all) {
        String rest = text.strip();
        if (rest.isEmpty()) {
            return;
        }
        int open = rest.lastIndexOf('<');
        String name;
        String address;
        if (open >= 0) {
            int close = rest.indexOf('>', open);
            address = rest.substring(open + 1, close < 0 ? rest.length() : close).strip();
            name = rest.substring(0, open).strip();
        } else {
            int comment = rest.indexOf('(');
            name = comment < 0 ? "" : rest.substring(comment + 1).replace(")", "").strip();
            String bare = comment < 0 ? rest : rest.substring(0, comment).strip();
            int colon = bare.lastIndexOf(':');
            address = colon < 0 ? bare : bare.substring(colon + 1).strip();
        }
        if (name.length() > 1 && name.charAt(0) == '"' && name.charAt(name.length() - 1) == '"') {
            name = name.substring(1, name.length() - 1).replace("\\", "");
        }
        if (address.indexOf('@') < 0) {
            if (name.isEmpty()) {
                name = address;
            }
            address = "";
        }
        if (!name.isEmpty() || !address.isEmpty()) {
            all.add(new Mailbox(decodeWords(name), address.length() > 320 ? address.substring(0, 320) : address));
        }
    }
}
