/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.analysis.indicators;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.indicators.AllowList;
import org.watchpost.core.indicators.Indicator;
import org.watchpost.core.indicators.IndicatorFormat;
import org.watchpost.core.indicators.IndicatorService;
import org.watchpost.core.indicators.IndicatorType;
import org.watchpost.core.indicators.Indicators;
import org.watchpost.core.indicators.Sighting;
import org.watchpost.core.indicators.WatchLists;
import org.watchpost.core.json.Json;
import org.watchpost.core.json.JsonException;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.SortOrder;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.store.EventStore;
import org.watchpost.core.store.Facet;

/** Does what is done with indicators. */
@Component(service = IndicatorService.class)
public final class IndicatorDesk implements IndicatorService {

    private static final List<Field> ADDRESSES = List.of(Fields.SOURCE_IP, Fields.DESTINATION_IP, Fields.HOST_IP);

    private static final int LONG_SUBJECT = 10;

    public IndicatorDesk() {
        // Made by Declarative Services.
    }

    @Override
    public List<Indicator> extract(OpenCase open, EventQuery query, boolean text, int most, IProgressMonitor monitor) throws IOException {
        AllowList allowed = WatchLists.read(open).allowed();
        Map<Indicator, Indicator> found = new LinkedHashMap<>();
        open.events().scan(query, SortOrder.BY_TIME, event -> {
            take(Indicators.of(event), allowed, found, most);
            if (text) {
                take(Indicators.in(event.raw()), allowed, found, most);
            }
            return found.size() < most;
        }, monitor);
        return new ArrayList<>(found.values());
    }

    private static void take(List<Indicator> some, AllowList allowed, Map<Indicator, Indicator> found, int most) {
        for (Indicator one : some) {
            if (found.size() < most && !allowed.allows(one)) {
                found.putIfAbsent(one, one);
            }
        }
    }

    @Override
    public List<Sighting> seen(OpenCase open, List<Indicator> indicators, IProgressMonitor monitor) throws IOException {
        EventStore events = open.events();
        List<Sighting> sightings = new ArrayList<>(indicators.size());
        for (Indicator indicator : indicators) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            EventQuery query = query(indicator);
            long count = events.count(query, monitor);
            if (count == 0) {
                sightings.add(new Sighting(indicator, 0, 0, 0, List.of()));
                continue;
            }
            Facet datasets = events.facet(query, Fields.EVENT_DATASET, Integer.MAX_VALUE, monitor);
            Optional<TimeRange> extent = events.extent(query, monitor);
            sightings.add(
                    new Sighting(indicator, count, extent.map(TimeRange::from).orElse(0L), extent.map(range -> range.to() - 1).orElse(0L),
                            datasets.values()));
        }
        return sightings;
    }

    @Override
    public EventQuery query(Indicator indicator) {
        String value = indicator.value();
        return new EventQuery(switch (indicator.type()) {
            case ADDRESS -> address(value);
            case NETWORK -> {
                int slash = value.indexOf('/');
                int bits = Integer.parseInt(value.substring(slash + 1));
                yield new Query.Or(ADDRESSES.stream().<Query>map(field -> new Query.Cidr(field, value.substring(0, slash), bits)).toList());
            }
            // A subject of one word stands for itself only where subjects stand.
            case SUBJECT -> new Query.Phrase(value.indexOf(' ') > 0 && value.length() >= LONG_SUBJECT ? null : Fields.EMAIL_SUBJECT, value);
            default -> new Query.Phrase(null, value);
        });
    }

    private static Query address(String value) {
        List<Query> parts = new ArrayList<>();
        parts.add(new Query.Word(null, value));
        // An IPv6 address has many ways to be written: the columns know them all.
        ADDRESSES.forEach(field -> parts.add(new Query.Word(field, value)));
        return new Query.Or(parts);
    }

    @Override
    public void write(IndicatorFormat format, Heading heading, List<Indicator> indicators, OutputStream out) throws IOException {
        List<Indicator> all = Indicators.distinct(indicators);
        String text = switch (format) {
            case CSV -> IndicatorCsv.write(all);
            case MISP -> Json.write(Misp.event(heading, all)) + "\n";
            case STIX -> Json.write(Stix.bundle(heading, all)) + "\n";
            case TEXT -> text(all);
        };
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(List<Indicator> all) {
        StringBuilder out = new StringBuilder();
        for (Indicator one : all) {
            out.append(org.watchpost.core.text.VisibleText.line(one.defanged())).append('\n');
        }
        return out.toString();
    }

    @Override
    public List<Indicator> read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_FILE + 1);
        if (bytes.length > MAX_FILE) {
            throw new IOException("A file of indicators may have " + (MAX_FILE >> 20) + " MiB at most");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        String stripped = text.startsWith("\ufeff") ? text.substring(1).strip() : text.strip();
        List<Indicator> found = stripped.startsWith("{") || stripped.startsWith("[") && !stripped.toLowerCase(Locale.ROOT).startsWith("[.]")
                ? json(stripped)
                : IndicatorCsv.read(stripped);
        return Indicators.distinct(found);
    }

    private static List<Indicator> json(String text) throws JsonException {
        Object value = Json.read(text, MAX_FILE);
        List<Indicator> found = new ArrayList<>();
        boolean known = Stix.read(value, found) | Misp.read(value, found);
        if (!known) {
            throw new JsonException("Neither a MISP event nor a STIX bundle", 0);
        }
        return found;
    }

    /** An indicator of that type with a note; empty if the value is not of the type. */
    static Optional<Indicator> indicator(IndicatorType type, String value, String note) {
        return Indicators.of(type, value).map(one -> new Indicator(one.type(), one.value(), note));
    }
}
