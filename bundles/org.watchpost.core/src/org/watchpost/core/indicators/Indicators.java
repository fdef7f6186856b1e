/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.indicators;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.text.IpAddresses;

/** Makes indicators of values, takes them from events and from text. Linear in the length of the text. */
public final class Indicators {

    private static final int MAX_TEXT = 1 << 20;
    private static final int MAX_VALUE = 2048;
    private static final String DELIMITERS = " \t\r\n<>\"'`|,;\u00ab\u00bb\u201c\u201d";
    /** Endings of names in the DNS that are far more often those of files. */
    private static final Set<String> FILE_ENDINGS = Set.of("exe", "dll", "pif", "scr", "bat", "cmd", "vbs", "js", "jse", "wsf", "lnk",
            "hta", "doc",
            "docx", "docm", "xls", "xlsx", "xlsm", "ppt", "pptx", "pdf", "rtf", "txt", "log", "html", "htm", "php", "asp", "aspx", "jsp",
            "zip", "rar", "7z", "gz", "iso", "img", "cab", "eml", "msg", "png", "jpg", "gif", "xml", "json", "csv", "cpl", "dat", "tmp",
            "class", "java", "py", "pl", "so", "sys", "ini", "conf", "cf", "local", "localdomain", "internal", "lan", "arpa", "invalid");

    private static final Map<String, IndicatorType> BY_FIELD = new LinkedHashMap<>();

    static {
        put(IndicatorType.ADDRESS, Fields.SOURCE_IP, Fields.DESTINATION_IP, Fields.HOST_IP, Field.own("dns.resolved_ip"));
        put(IndicatorType.DOMAIN, Fields.SOURCE_DOMAIN, Fields.DESTINATION_DOMAIN, Fields.URL_DOMAIN, Fields.DNS_QUESTION_NAME,
                Fields.WATCHPOST_MAIL_RELAY);
        put(IndicatorType.URL, Fields.URL_FULL, Fields.HTTP_REQUEST_REFERRER);
        put(IndicatorType.EMAIL, Fields.EMAIL_FROM_ADDRESS, Fields.EMAIL_TO_ADDRESS, Field.own("capture.header.from"));
        put(IndicatorType.SUBJECT, Fields.EMAIL_SUBJECT);
        put(IndicatorType.FILE_NAME, Fields.FILE_NAME, Fields.EMAIL_ATTACHMENTS_FILE_NAME);
        put(IndicatorType.SHA256, Fields.FILE_HASH_SHA256, Fields.EMAIL_ATTACHMENTS_FILE_HASH_SHA256);
        put(IndicatorType.MD5, Fields.FILE_HASH_MD5);
        put(IndicatorType.SHA1, Field.own("file.hash.sha1"));
    }

    private Indicators() {
    }

    private static void put(IndicatorType type, Field... fields) {
        for (Field field : fields) {
            BY_FIELD.put(field.name(), type);
        }
    }

    /** The type of the values of a field; empty if they are no indicators. */
    public static Optional<IndicatorType> typeOf(Field field) {
        return Optional.ofNullable(BY_FIELD.get(field.name()));
    }

    /** Makes an indicator of a value (also a defanged one); empty if the value is not of that type. */
    public static Optional<Indicator> of(IndicatorType type, String text) {
        String value = text.strip();
        if (value.isEmpty() || value.length() > MAX_VALUE) {
            return Optional.empty();
        }
        String normal = switch (type) {
            case ADDRESS -> address(Fangs.on(value));
            case NETWORK -> network(Fangs.on(value));
            case DOMAIN -> domain(Fangs.on(value));
            case EMAIL -> email(Fangs.on(value));
            case URL -> url(Fangs.on(value));
            case MD5 -> hash(value, 32);
            case SHA1 -> hash(value, 40);
            case SHA256 -> hash(value, 64);
            case SUBJECT, FILE_NAME -> value;
        };
        return normal.isEmpty() ? Optional.empty() : Optional.of(new Indicator(type, normal));
    }

    /** Makes an indicator of a value whose type has to be told from it; what is none of the others is none. */
    public static Optional<Indicator> guess(String text) {
        String value = Fangs.on(text.strip());
        for (IndicatorType type : List.of(IndicatorType.ADDRESS, IndicatorType.NETWORK, IndicatorType.URL, IndicatorType.EMAIL,
                IndicatorType.SHA256,
                IndicatorType.SHA1, IndicatorType.MD5)) {
            Optional<Indicator> found = of(type, value);
            if (found.isPresent()) {
                return found;
            }
        }
        if (isFile(value)) {
            return of(IndicatorType.FILE_NAME, value);
        }
        return of(IndicatorType.DOMAIN, value);
    }

    private static boolean isFile(String value) {
        int dot = value.lastIndexOf('.');
        return dot > 0 && dot < value.length() - 1 && FILE_ENDINGS.contains(value.substring(dot + 1).toLowerCase(Locale.ROOT))
                && value.chars().noneMatch(c -> "/@=:?*&<>\\".indexOf(c) >= 0);
    }

    private static String address(String value) {
        byte[] address = IpAddresses.parse(value.startsWith("[") && value.endsWith("]") ? value.substring(1, value.length() - 1) : value);
        return address == null ? "" : IpAddresses.format(address, 0);
    }

    private static String network(String value) {
        int slash = value.indexOf('/');
        byte[] address = slash < 0 ? null : IpAddresses.parse(value.substring(0, slash));
        String bits = value.substring(slash + 1);
        if (address == null || bits.isEmpty() || bits.length() > 3 || !bits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return "";
        }
        boolean v4 = IpAddresses.isIpv4(address, 0);
        int count = Integer.parseInt(bits);
        if (count > (v4 ? 32 : 128)) {
            return "";
        }
        byte[] first = IpAddresses.mask(address, v4 ? count + IpAddresses.IPV4_PREFIX_BITS : count, false);
        return IpAddresses.format(first, 0) + "/" + count;
    }

    private static String domain(String value) {
        String name = (value.endsWith(".") ? value.substring(0, value.length() - 1) : value).toLowerCase(Locale.ROOT);
        int labels = 0;
        int length = 0;
        boolean letters = false;
        if (name.length() > 253) {
            return "";
        }
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : '.';
            if (c == '.') {
                if (length == 0 || length > 63 || i > 0 && name.charAt(i - 1) == '-') {
                    return "";
                }
                labels++;
                if (i == name.length() && (!letters || length < 2)) {
                    return "";
                }
                length = 0;
                letters = false;
            } else if (Character.isLetterOrDigit(c) || c == '-' && length > 0 || c == '_') {
                length++;
                letters |= Character.isLetter(c);
            } else {
                return "";
            }
        }
        return labels < 2 ? "" : name;
    }

    private static String email(String value) {
        String address = value.startsWith("<") && value.endsWith(">") ? value.substring(1, value.length() - 1) : value;
        int at = address.lastIndexOf('@');
        if (at <= 0 || at > 320) {
            return "";
        }
        for (int i = 0; i < at; i++) {
            char c = address.charAt(i);
            if (c <= ' ' || "<>()[],;:\\\"@".indexOf(c) >= 0) {
                return "";
            }
        }
        String domain = domain(address.substring(at + 1));
        return domain.isEmpty() ? "" : address.substring(0, at).toLowerCase(Locale.ROOT) + "@" + domain;
    }

    private static String url(String value) {
        int scheme = value.indexOf("://");
        if (scheme < 2 || scheme > 8 || value.length() < scheme + 5 || !value.substring(0, scheme).chars().allMatch(Character::isLetter)) {
            return "";
        }
        int end = scheme + 3;
        while (end < value.length() && "/?#".indexOf(value.charAt(end)) < 0) {
            end++;
        }
        String host = value.substring(scheme + 3, end);
        boolean good = host.chars().allMatch(c -> c > ' ' && c != '<' && c != '>' && c != '"')
                && (host.indexOf('.') > 0 || host.startsWith("["));
        return good ? value.substring(0, end).toLowerCase(Locale.ROOT) + value.substring(end) : "";
    }

    private static String hash(String value, int length) {
        boolean hex = value.length() == length && value.chars().allMatch(c -> c < 0x80 && Character.digit(c, 16) >= 0);
        return hex ? value.toLowerCase(Locale.ROOT) : "";
    }

    /** The indicators in an event's fields. */
    public static List<Indicator> of(Event event) {
        Set<Indicator> found = new LinkedHashSet<>();
        for (Event.Value value : event.values()) {
            typeOf(value.field()).flatMap(type -> of(type, value.text())).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** The indicators in running text: addresses, networks, names, URLs, e-mail addresses and hashes, defanged or not. Each once. */
    public static List<Indicator> in(String text) {
        Set<Indicator> found = new LinkedHashSet<>();
        String whole = Fangs.on(text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text);
        int from = 0;
        for (int i = 0; i <= whole.length(); i++) {
            if (i == whole.length() || DELIMITERS.indexOf(whole.charAt(i)) >= 0) {
                if (i - from >= 4 && i - from <= MAX_VALUE) {
                    word(whole.substring(from, i), found);
                }
                from = i + 1;
            }
        }
        return List.copyOf(found);
    }

    private static void word(String raw, Set<Indicator> found) {
        String word = trimmed(raw);
        int scheme = word.indexOf("://");
        if (scheme > 0) {
            int begin = scheme;
            while (begin > 0 && Character.isLetter(word.charAt(begin - 1))) {
                begin--;
            }
            of(IndicatorType.URL, word.substring(begin)).ifPresent(found::add);
            return;
        }
        if (add(word, found)) {
            return;
        }
        // key=value, key:value, address:port
        for (String part : word.split("[=\\[\\]()]")) {
            String piece = trimmed(part);
            int colon = piece.lastIndexOf(':');
            if (!piece.equals(word) && add(piece, found) || colon <= 0) {
                continue;
            }
            add(trimmed(piece.substring(0, colon)), found);
            add(trimmed(piece.substring(colon + 1)), found);
        }
    }

    private static boolean add(String word, Set<Indicator> found) {
        if (word.length() < 4) {
            return false;
        }
        Optional<Indicator> one = guess(word);
        one.ifPresent(found::add);
        return one.isPresent();
    }

    private static String trimmed(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && "([{*=:.".indexOf(word.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && ")]}*.:!?=".indexOf(word.charAt(to - 1)) >= 0) {
            to--;
        }
        return word.substring(from, to);
    }

    /** Each once, in the order of their first appearance; the first note counts. */
    public static List<Indicator> distinct(List<Indicator> indicators) {
        Map<Indicator, Indicator> all = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            all.merge(indicator, indicator, (one, other) -> one.note().isEmpty() ? other : one);
        }
        return new ArrayList<>(all.values());
    }
}
