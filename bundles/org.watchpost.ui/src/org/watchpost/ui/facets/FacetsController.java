/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.facets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.store.EventStore;
import org.watchpost.core.store.Facet;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.util.Latest;
import org.watchpost.ui.util.Prefs;

/** Which fields the side bar shows, and their values for the window's search: asked for one after another, shown as they come. */
final class FacetsController {

    private static final String KEY = "facets.fields";
    private static final int TOP = 10;
    private static final List<Field> DEFAULTS = List.of(Fields.EVENT_DATASET, Fields.RULE_NAME, Fields.EVENT_ACTION, Fields.SOURCE_IP,
            Fields.DESTINATION_IP, Fields.EMAIL_FROM_ADDRESS, Fields.HTTP_RESPONSE_STATUS_CODE, Fields.LOG_FILE_NAME);

    private final InvestigationContext context;
    private final Executor ui;
    private final Runnable changed;
    private final Latest<Boolean> work;
    private final Map<Field, Facet> answers = new LinkedHashMap<>();
    private final List<Field> fields = new ArrayList<>();
    private final Map<Field, Integer> tops = new LinkedHashMap<>();
    private String problem = "";
    private int epoch;

    FacetsController(InvestigationContext context, Executor ui, Runnable changed) {
        this.context = context;
        this.ui = ui;
        this.changed = changed;
        work = new Latest<>(ui, "Counting values");
        List<String> remembered = Prefs.list(KEY);
        fields.addAll(remembered.isEmpty() ? DEFAULTS : remembered.stream().map(Fields::named).toList());
    }

    /** The fields shown, in order. */
    List<Field> fields() {
        return List.copyOf(fields);
    }

    /** The values of a field; null while they are being counted. */
    @Nullable
    Facet values(Field field) {
        return answers.get(field);
    }

    String problem() {
        return problem;
    }

    void add(Field field) {
        if (!fields.contains(field)) {
            fields.add(0, field);
            remember();
        }
    }

    void remove(Field field) {
        fields.remove(field);
        remember();
    }

    /** Shows more values of a field. */
    void more(Field field) {
        tops.merge(field, TOP * 5, Integer::sum);
        request();
    }

    private void remember() {
        Prefs.put(KEY, String.join("\n", fields.stream().map(Field::name).toList()));
        request();
    }

    /** Asks anew; old values stay until new ones come. */
    void request() {
        EventStore store = context.openCase().<@Nullable EventStore>map(OpenCase::events).orElse(null);
        int asked = ++epoch;
        if (store == null) {
            work.cancel();
            answers.clear();
            changed.run();
            return;
        }
        EventQuery query = context.search().toQuery();
        List<Field> wanted = fields();
        Map<Field, Integer> counts = Map.copyOf(tops);
        problem = "";
        work.run(monitor -> {
            for (Field field : wanted) {
                Facet facet = store.facet(query, field, counts.getOrDefault(field, TOP), monitor);
                ui.execute(() -> arrived(asked, field, facet));
            }
            return true;
        }, done -> changed.run(), failure -> {
            problem = Errors.reason(failure);
            changed.run();
        });
    }

    /** Asks anew once the answer under way is there: during an import values need not be newer than the last full count. */
    void refresh() {
        work.whenIdle(this::request);
    }

    private void arrived(int asked, Field field, Facet facet) {
        if (asked == epoch) {
            answers.put(field, facet);
            changed.run();
        }
    }
}
