/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.incident;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.CaseException;
import org.watchpost.model.incident.Element;
import org.watchpost.model.incident.Incident;
import org.watchpost.model.util.IncidentFiles;

/**
 * A change to an incident, named by the ids of what it changes, so that it can be taken back even if other things have changed
 * since. Elements in it are copies: they are never those of an incident.
 */
public sealed interface IncidentChange {

    /**
     * Makes the change.
     *
     * @return the change that takes it back
     * @throws CaseException if what it is about no longer exists; the incident is then as it was
     */
    IncidentChange applyTo(Incident incident) throws CaseException;

    /**
     * Adds an element to a list of its parent, or puts it in the place of the one with the same id.
     *
     * @param parent  id of the element that has the list
     * @param feature name of the list, or of a single part
     * @param index   where; -1: at the end
     */
    record Put(String parent, String feature, int index, Element element) implements IncidentChange {

        public Put {
            element = IncidentFiles.withId(EcoreUtil.copy(element));
        }

        @Override
        public IncidentChange applyTo(Incident incident) throws CaseException {
            Element owner = IncidentChange.find(incident, parent);
            EStructuralFeature list = IncidentChange.feature(owner, feature);
            Element copy = EcoreUtil.copy(element);
            if (!(owner.eGet(list) instanceof EList<?> raw)) {
                Element before = owner.eGet(list) instanceof Element there ? there : null;
                owner.eSet(list, copy);
                return before == null ? new Remove(copy.getId()) : new Put(parent, feature, -1, before);
            }
            @SuppressWarnings("unchecked")
            EList<EObject> elements = (EList<EObject>) raw;
            for (int i = 0; i < elements.size(); i++) {
                if (elements.get(i) instanceof Element there && element.getId().equals(there.getId())) {
                    IncidentChange back = new Put(parent, feature, i, there);
                    elements.set(i, copy);
                    return back;
                }
            }
            elements.add(index < 0 || index > elements.size() ? elements.size() : index, copy);
            return new Remove(element.getId());
        }
    }

    /** Takes an element out. */
    record Remove(String id) implements IncidentChange {

        @Override
        public IncidentChange applyTo(Incident incident) throws CaseException {
            Element there = find(incident, id);
            if (!(there.eContainer() instanceof Element owner)) {
                throw new CaseException("The incident itself can't be removed");
            }
            EStructuralFeature feature = there.eContainingFeature();
            int index = owner.eGet(feature) instanceof EList<?> list ? list.indexOf(there) : -1;
            IncidentChange back = new Put(owner.getId(), feature.getName(), index, there);
            EcoreUtil.remove(there);
            return back;
        }
    }

    /**
     * Sets attributes of an element.
     *
     * @param id     of the element
     * @param values by name of the attribute; null takes a time away
     */
    record Set(String id, Map<String, @Nullable Object> values) implements IncidentChange {

        public Set {
            values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /** Sets one attribute. */
        public static Set of(String id, String name, @Nullable Object value) {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            values.put(name, value);
            return new Set(id, values);
        }

        @Override
        public IncidentChange applyTo(Incident incident) throws CaseException {
            Element there = find(incident, id);
            Map<String, @Nullable Object> before = new LinkedHashMap<>();
            for (String name : values.keySet()) {
                before.put(name, there.eGet(feature(there, name)));
            }
            for (Map.Entry<String, @Nullable Object> value : values.entrySet()) {
                there.eSet(feature(there, value.getKey()), value.getValue());
            }
            return new Set(id, before);
        }
    }

    /** Several changes as one. */
    record All(List<IncidentChange> changes) implements IncidentChange {

        public All {
            changes = List.copyOf(changes);
        }

        @Override
        public IncidentChange applyTo(Incident incident) throws CaseException {
            List<IncidentChange> back = new ArrayList<>();
            for (IncidentChange change : changes) {
                try {
                    back.add(0, change.applyTo(incident));
                } catch (CaseException e) {
                    for (IncidentChange undo : back) {
                        undo.applyTo(incident);
                    }
                    throw e;
                }
            }
            return new All(back);
        }
    }

    private static EStructuralFeature feature(Element owner, String name) throws CaseException {
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(name);
        if (feature == null) {
            throw new CaseException("There is no " + name + " in the incident");
        }
        return feature;
    }

    /**
     * The element with an id.
     *
     * @throws CaseException if it does not exist (any more)
     */
    static Element find(Incident incident, String id) throws CaseException {
        if (id.equals(incident.getId())) {
            return incident;
        }
        for (var all = EcoreUtil.<EObject>getAllContents(incident, false); all.hasNext();) {
            if (all.next() instanceof Element one && id.equals(one.getId())) {
                return one;
            }
        }
        throw new CaseException("What was to be changed in the incident no longer exists");
    }
}
