/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.analysis.indicators;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.indicators.AttackTechniques;
import org.watchpost.core.indicators.AttackTechniques.Technique;
import org.watchpost.core.indicators.Indicator;
import org.watchpost.core.indicators.IndicatorService.Heading;
import org.watchpost.core.indicators.IndicatorType;

/**
 * Bundles of STIX: written as 2.1, read as 2.0 and 2.1. Ids are made from what they stand for, so that the same indicator has the same id in
 * every bundle.
 *
 * @see <a href="https://docs.oasis-open.org/cti/stix/v2.1/os/stix-v2.1-os.html">STIX 2.1</a>
 */
final class Stix {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT);
    /** A comparison of a pattern: path = 'value'; of a longer pattern each is taken. */
    private static final Pattern COMPARISON = Pattern
            .compile("([a-z0-9-]{1,60}):([A-Za-z0-9_.'\\-\\[\\]*]{1,120}?)\\s*(?:=|IN|LIKE)\\s*\\(?\\s*'((?:[^'\\\\]|\\\\.){1,2048}+)'");

    private Stix() {
    }

    static Map<String, Object> bundle(Heading heading, List<Indicator> indicators) {
        String time = TIME.format(heading.created().atOffset(ZoneOffset.UTC));
        List<Map<String, Object>> objects = new ArrayList<>();
        Map<String, Object> identity = object("identity", Uuids.of(Uuids.STIX, "watchpost identity").toString(), time);
        identity.put("name", "Watchpost");
        identity.put("identity_class", "system");
        objects.add(identity);
        StringBuilder content = new StringBuilder(heading.title()).append(time);
        List<String> references = new ArrayList<>();
        for (String id : heading.techniques()) {
            AttackTechniques.find(id).ifPresent(technique -> {
                Map<String, Object> pattern = technique(technique, time);
                references.add((String) pattern.get("id"));
                objects.add(pattern);
            });
        }
        for (Indicator one : indicators) {
            String pattern = pattern(one);
            Map<String, Object> indicator = object("indicator", Uuids.of(Uuids.STIX, "indicator " + pattern).toString(), time);
            indicator.put("created_by_ref", identity.get("id"));
            indicator.put("name", one.type().label() + " " + one.defanged());
            if (!one.note().isEmpty()) {
                indicator.put("description", one.note());
            }
            indicator.put("indicator_types", List.of("malicious-activity"));
            indicator.put("pattern", pattern);
            indicator.put("pattern_type", "stix");
            indicator.put("pattern_version", "2.1");
            indicator.put("valid_from", time);
            objects.add(indicator);
            references.add((String) indicator.get("id"));
            content.append(pattern);
        }
        if (!references.isEmpty()) {
            Map<String, Object> report = object("report", Uuids.of(Uuids.STIX, "report " + content).toString(), time);
            report.put("created_by_ref", identity.get("id"));
            report.put("name", heading.title());
            report.put("report_types", List.of("indicator"));
            report.put("published", time);
            report.put("object_refs", references);
            objects.add(report);
        }
        Map<String, Object> bundle = new LinkedHashMap<>();
        bundle.put("type", "bundle");
        bundle.put("id", "bundle--" + Uuids.of(Uuids.STIX, "bundle " + content));
        bundle.put("objects", objects);
        return bundle;
    }

    private static Map<String, Object> object(String type, String uuid, String time) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", type);
        object.put("spec_version", "2.1");
        object.put("id", type + "--" + uuid);
        object.put("created", time);
        object.put("modified", time);
        return object;
    }

    private static Map<String, Object> technique(Technique technique, String time) {
        Map<String, Object> object = object("attack-pattern", Uuids.of(Uuids.STIX, "attack-pattern " + technique.id()).toString(), time);
        object.put("name", technique.name().isEmpty() ? technique.id() : technique.name());
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("source_name", "mitre-attack");
        reference.put("external_id", technique.id());
        reference.put("url", technique.url());
        object.put("external_references", List.of(reference));
        return object;
    }

    /** The pattern that finds an indicator. */
    static String pattern(Indicator one) {
        String value = "'" + one.value().replace("\\", "\\\\").replace("'", "\\'") + "'";
        boolean v6 = one.value().indexOf(':') >= 0;
        return switch (one.type()) {
            case ADDRESS, NETWORK -> (v6 ? "[ipv6-addr:value = " : "[ipv4-addr:value = ") + value + "]";
            case DOMAIN -> "[domain-name:value = " + value + "]";
            case URL -> "[url:value = " + value + "]";
            case EMAIL -> "[email-addr:value = " + value + "]";
            case SUBJECT -> "[email-message:subject = " + value + "]";
            case FILE_NAME -> "[file:name = " + value + "]";
            case MD5 -> "[file:hashes.MD5 = " + value + "]";
            case SHA1 -> "[file:hashes.'SHA-1' = " + value + "]";
            case SHA256 -> "[file:hashes.'SHA-256' = " + value + "]";
        };
    }

    /** Reads a bundle; answers whether it is one. */
    static boolean read(@Nullable Object value, List<Indicator> into) {
        if (!(value instanceof Map<?, ?> bundle) || !"bundle".equals(bundle.get("type"))) {
            return false;
        }
        if (bundle.get("objects") instanceof List<?> objects) {
            for (Object each : objects) {
                if (each instanceof Map<?, ?> object) {
                    object(object, into);
                }
            }
        }
        return true;
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }

    private static void object(Map<?, ?> object, List<Indicator> into) {
        String type = text(object.get("type"));
        if (type.equals("indicator")) {
            String note = text(object.get("description"));
            pattern(text(object.get("pattern")), note.isEmpty() ? text(object.get("name")) : note, into);
        } else if (type.equals("observed-data") && object.get("objects") instanceof Map<?, ?> observed) {
            for (Object each : observed.values()) {
                if (each instanceof Map<?, ?> one) {
                    observable(text(one.get("type")), one, into);
                }
            }
        } else {
            observable(type, object, into);
        }
    }

    private static void observable(String type, Map<?, ?> object, List<Indicator> into) {
        comparison(type, "value", text(object.get("value")), "", into);
        if (type.equals("file")) {
            comparison(type, "name", text(object.get("name")), "", into);
            if (object.get("hashes") instanceof Map<?, ?> hashes) {
                hashes.forEach((algorithm, hash) -> comparison("file", "hashes." + algorithm, text(hash), "", into));
            }
        } else if (type.equals("email-message")) {
            comparison(type, "subject", text(object.get("subject")), "", into);
        }
    }

    private static void pattern(String pattern, String note, List<Indicator> into) {
        if (pattern.length() > 1 << 16) {
            return;
        }
        Matcher comparisons = COMPARISON.matcher(pattern);
        while (comparisons.find()) {
            String value = comparisons.group(3).replaceAll("\\\\(.)", "$1");
            comparison(comparisons.group(1), comparisons.group(2), value, note, into);
        }
    }

    private static void comparison(String object, String path, String value, String note, List<Indicator> into) {
        String where = path.replace("'", "").toUpperCase(Locale.ROOT);
        Optional<IndicatorType> type = switch (object) {
            case "ipv4-addr", "ipv6-addr" -> Optional.of(value.indexOf('/') > 0 ? IndicatorType.NETWORK : IndicatorType.ADDRESS);
            case "domain-name" -> Optional.of(IndicatorType.DOMAIN);
            case "url" -> Optional.of(IndicatorType.URL);
            case "email-addr" -> Optional.of(IndicatorType.EMAIL);
            case "email-message" -> where.equals("SUBJECT") ? Optional.of(IndicatorType.SUBJECT)
                    : where.endsWith("_REF.VALUE") ? Optional.of(IndicatorType.EMAIL) : Optional.empty();
            case "file" -> file(where);
            default -> Optional.empty();
        };
        type.flatMap(found -> IndicatorDesk.indicator(found, value, note)).ifPresent(into::add);
    }

    private static Optional<IndicatorType> file(String where) {
        return switch (where) {
            case "NAME" -> Optional.of(IndicatorType.FILE_NAME);
            case "HASHES.MD5" -> Optional.of(IndicatorType.MD5);
            case "HASHES.SHA-1", "HASHES.SHA1" -> Optional.of(IndicatorType.SHA1);
            case "HASHES.SHA-256", "HASHES.SHA256" -> Optional.of(IndicatorType.SHA256);
            default -> Optional.empty();
        };
    }
}
