/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model.util;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.watchpost.model.incident.Incident;
import org.watchpost.model.incident.IncidentFactory;
import org.watchpost.model.incident.TimelineEntry;

/** Incidents as bytes. */
class IncidentFilesTest {

    private static Incident sample() {
        Incident incident = IncidentFiles.newIncident();
        incident.setTitle("worm\u202e \u0000 <x>&\\");
        TimelineEntry entry = IncidentFactory.eINSTANCE.createTimelineEntry();
        entry.setTime(Instant.parse("2004-07-26T12:33:30.5Z"));
        entry.setText("line\nline");
        entry.getReferences().add(IncidentFactory.eINSTANCE.createReference());
        incident.getTimeline().add(entry);
        return IncidentFiles.withId(incident);
    }

    @Test
    void readBackAsWritten() throws Exception {
        Incident incident = sample();
        byte[] bytes = IncidentFiles.toBytes(incident);
        Incident again = IncidentFiles.read(bytes);
        assertTrue(EcoreUtil.equals(incident, again));
        assertArrayEquals(bytes, IncidentFiles.toBytes(again));
        assertNotNull(again.getTimeline().get(0).getReferences().get(0).getId());
    }

    @Test
    void nothingIsANewOne() throws Exception {
        assertEquals("", IncidentFiles.read(new byte[0]).getTitle());
    }

    @Test
    void damagedOrHostileBytesAreRefused() {
        String good = new String(IncidentFiles.toBytes(sample()), StandardCharsets.UTF_8);
        for (String bad : new String[] { "x", good.substring(0, good.length() / 2),
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>" + good.substring(good.indexOf("?>") + 2),
                good.replace("https://watchpost.org/incident/1", "https://watchpost.org/incident/9"),
                good.replace("<timeline ", "<timeline href=\"other.xmi#//\" ") }) {
            assertThrows(IOException.class, () -> IncidentFiles.read(bad.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
