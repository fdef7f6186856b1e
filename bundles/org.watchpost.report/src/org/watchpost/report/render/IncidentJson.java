/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.render;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.json.JsonWriter;
import org.watchpost.model.incident.IncidentPackage;
import org.watchpost.model.incident.Reference;
import org.watchpost.model.incident.TimelineEntry;
import org.watchpost.report.data.IncidentFacts;

/** The incident as JSON: its parts under the names of the model, references to records as numbers of exhibits. */
final class IncidentJson {

    private final JsonWriter json;
    private final IncidentFacts facts;

    IncidentJson(JsonWriter json, IncidentFacts facts) {
        this.json = json;
        this.facts = facts;
    }

    void write() throws IOException {
        json.name("incident").beginObject();
        features(facts.incident());
        json.name("automatic").beginArray();
        for (TimelineEntry entry : facts.automatic()) {
            json.beginObject();
            features(entry);
            json.endObject();
        }
        json.endArray();
        json.name("curve").beginArray();
        for (IncidentFacts.CurveHour hour : facts.curve()) {
            json.beginObject().name("from").value(hour.from().toString()).name("events").value(hour.events()).name("first")
                    .value(hour.first())
                    .name("sum").value(hour.sum()).endObject();
        }
        json.endArray();
        json.name("queues").beginArray();
        for (IncidentFacts.QueueCurve curve : facts.queues()) {
            json.beginObject().name("server").value(curve.server()).name("queue").value(curve.queue()).name("hours").beginArray();
            for (IncidentFacts.Depth hour : curve.hours()) {
                json.beginObject().name("from").value(hour.from().toString()).name("depth").value(hour.depth()).endObject();
            }
            json.endArray().endObject();
        }
        json.endArray();
        json.endObject();
    }

    private void features(EObject element) throws IOException {
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            // ids of lines of the journal are made anew each time
            if (feature != IncidentPackage.Literals.ELEMENT__ID || element.eContainer() != null || element == facts.incident()) {
                json.name(feature.getName().equals("references") ? "exhibits" : feature.getName());
                value(element.eGet(feature));
            }
        }
    }

    private void value(@Nullable Object value) throws IOException {
        switch (value) {
            case null -> json.value((String) null);
            case String text -> json.value(text);
            case Instant time -> json.value(time.toString());
            case Boolean bool -> json.value(bool.booleanValue());
            case Number number -> json.value(number.longValue());
            case Enumerator word -> json.value(word.getName().toLowerCase(Locale.ROOT));
            case List<?> list -> {
                json.beginArray();
                for (Object one : list) {
                    if (one instanceof Reference reference) {
                        json.value(facts.exhibits().getOrDefault(reference.getId(), 0));
                    } else {
                        value(one);
                    }
                }
                json.endArray();
            }
            case EObject part -> {
                json.beginObject();
                features(part);
                json.endObject();
            }
            default -> json.value(value.toString());
        }
    }
}
