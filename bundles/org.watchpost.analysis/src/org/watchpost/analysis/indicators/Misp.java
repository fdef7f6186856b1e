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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.indicators.AttackTechniques;
import org.watchpost.core.indicators.Indicator;
import org.watchpost.core.indicators.IndicatorService.Heading;
import org.watchpost.core.indicators.IndicatorType;

/**
 * Events of MISP.
 *
 * @see <a href="https://datatracker.ietf.org/doc/draft-dulaunoy-misp-core-format/">MISP core format</a>
 */
final class Misp {

    private Misp() {
    }

    static Map<String, Object> event(Heading heading, List<Indicator> indicators) {
        long time = heading.created().getEpochSecond();
        List<Map<String, Object>> attributes = new ArrayList<>();
        for (Indicator one : indicators) {
            Map<String, Object> attribute = new LinkedHashMap<>();
            attribute.put("uuid", Uuids.of(Uuids.STIX, "misp-attribute " + one.type().word() + " " + one.value()).toString());
            attribute.put("type", type(one));
            attribute.put("category", category(one.type()));
            attribute.put("value", one.value());
            attribute.put("to_ids", one.type() != IndicatorType.SUBJECT && one.type() != IndicatorType.FILE_NAME);
            attribute.put("comment", one.note());
            attribute.put("distribution", "5");
            attribute.put("timestamp", Long.toString(time));
            attributes.add(attribute);
        }
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("uuid", Uuids.of(Uuids.STIX, "misp-event " + heading.title() + " " + time).toString());
        event.put("info", heading.title());
        event.put("date", heading.created().atOffset(ZoneOffset.UTC).toLocalDate().toString());
        event.put("threat_level_id", "4");
        event.put("analysis", "1");
        event.put("distribution", "0");
        event.put("published", Boolean.FALSE);
        event.put("timestamp", Long.toString(time));
        event.put("Attribute", attributes);
        List<Map<String, Object>> tags = new ArrayList<>();
        for (String id : heading.techniques()) {
            AttackTechniques.find(id).ifPresent(technique -> tags.add(Map.of("name", technique.tag())));
        }
        event.put("Tag", tags);
        return new LinkedHashMap<>(Map.of("Event", event));
    }

    private static String type(Indicator one) {
        return switch (one.type()) {
            case ADDRESS, NETWORK -> "ip-src";
            case DOMAIN -> "domain";
            case URL -> "url";
            case EMAIL -> "email-src";
            case SUBJECT -> "email-subject";
            case FILE_NAME -> "filename";
            case MD5 -> "md5";
            case SHA1 -> "sha1";
            case SHA256 -> "sha256";
        };
    }

    private static String category(IndicatorType type) {
        return switch (type) {
            case ADDRESS, NETWORK, DOMAIN, URL -> "Network activity";
            default -> "Payload delivery";
        };
    }

    /** Reads an event, several of them, or the answer to a search; answers whether it is one. */
    static boolean read(@Nullable Object value, List<Indicator> into) {
        if (value instanceof List<?> list) {
            boolean any = false;
            for (Object each : list) {
                any |= read(each, into);
            }
            return any;
        }
        if (!(value instanceof Map<?, ?> map)) {
            return false;
        }
        if (map.get("response") instanceof List<?> response) {
            return read(response, into);
        }
        if (map.get("Event") instanceof Map<?, ?> event) {
            attributes(event, into);
            return true;
        }
        if (map.get("Attribute") instanceof List<?>) {
            attributes(map, into);
            return true;
        }
        return map.get("response") instanceof Map<?, ?> response && read(response, into);
    }

    private static void attributes(Map<?, ?> holder, List<Indicator> into) {
        if (holder.get("Attribute") instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof Map<?, ?> attribute) {
                    attribute(text(attribute.get("type")), text(attribute.get("value")), text(attribute.get("comment")), into);
                }
            }
        }
        if (holder.get("Object") instanceof List<?> objects) {
            for (Object each : objects) {
                if (each instanceof Map<?, ?> object) {
                    attributes(object, into);
                }
            }
        }
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }

    private static void attribute(String type, String value, String note, List<Indicator> into) {
        int bar = type.indexOf('|');
        if (bar > 0) {
            int split = value.indexOf('|');
            if (split > 0) {
                attribute(type.substring(0, bar), value.substring(0, split), note, into);
                attribute(type.substring(bar + 1), value.substring(split + 1), note, into);
            }
            return;
        }
        Optional<IndicatorType> ours = switch (type) {
            case "ip-src", "ip-dst", "ip" -> Optional.of(value.indexOf('/') > 0 ? IndicatorType.NETWORK : IndicatorType.ADDRESS);
            case "domain", "hostname" -> Optional.of(IndicatorType.DOMAIN);
            case "url", "uri", "link" -> Optional.of(IndicatorType.URL);
            case "email", "email-src", "email-dst", "email-reply-to" -> Optional.of(IndicatorType.EMAIL);
            case "email-subject" -> Optional.of(IndicatorType.SUBJECT);
            case "filename", "email-attachment" -> Optional.of(IndicatorType.FILE_NAME);
            case "md5" -> Optional.of(IndicatorType.MD5);
            case "sha1" -> Optional.of(IndicatorType.SHA1);
            case "sha256" -> Optional.of(IndicatorType.SHA256);
            default -> Optional.empty();
        };
        ours.flatMap(found -> IndicatorDesk.indicator(found, value, note)).ifPresent(into::add);
    }
}
