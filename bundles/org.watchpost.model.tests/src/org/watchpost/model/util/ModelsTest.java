/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model.util;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchpost.model.Case;
import org.watchpost.model.CustodyAction;
import org.watchpost.model.CustodyEvent;
import org.watchpost.model.EventReference;
import org.watchpost.model.Evidence;
import org.watchpost.model.Finding;
import org.watchpost.model.Phase;
import org.watchpost.model.SavedSearch;
import org.watchpost.model.Severity;
import org.watchpost.model.Source;
import org.watchpost.model.SourceState;
import org.watchpost.model.WatchpostFactory;

class ModelsTest {

    private static final String SHA = "0123456789abcdef".repeat(4);
    private static final Instant NOW = Instant.parse("2004-01-26T13:05:00.25Z");

    @Test
    void casesAndFindingsGetTheirOwnId() {
        Case one = Models.newCase("one", ZoneId.of("Europe/Berlin"), NOW, "ann");
        Case other = Models.newCase("one", ZoneId.of("Europe/Berlin"), NOW, "ann");
        assertNotEquals(one.getId(), other.getId());
        assertEquals(one.getId(), Models.checkUuid(one.getId()));
        assertEquals("Europe/Berlin", one.getZone());
        assertEquals(NOW, one.getCreated());
        assertEquals("ann", one.getCreatedBy());

        Finding finding = Models.newFinding("worm", "ann", NOW);
        assertNotEquals(finding.getId(), Models.newFinding("worm", "ann", NOW).getId());
        assertEquals(Severity.MEDIUM, finding.getSeverity());
        assertEquals(Phase.IDENTIFICATION, finding.getPhase());
        assertEquals(NOW, finding.getModified());
    }

    @Test
    void newObjectsHaveTheDocumentedDefaults() {
        Case model = WatchpostFactory.eINSTANCE.createCase();
        assertEquals("UTC", model.getZone());
        assertEquals("", model.getName());
        Source source = Models.newSource(3, "mail.log", "logs.zip/mail.log");
        assertEquals(SourceState.PENDING, source.getState());
        assertEquals("", source.getZone());
        assertEquals(0, source.getYear());
        SavedSearch search = Models.newSavedSearch("all", "*", null, NOW);
        assertEquals(NOW, search.getTo());
        CustodyEvent event = Models.newCustodyEvent(NOW, "ann", CustodyAction.LINKED, "");
        assertEquals(CustodyAction.LINKED, event.getAction());
    }

    @Test
    void findsEvidenceAndSources() {
        Case model = Models.newCase("one", ZoneId.of("UTC"), NOW, "ann");
        assertEquals(1, Models.nextSourceId(model));
        Evidence evidence = Models.newEvidence(SHA, "mail.log", "/var/log/mail.log", 5);
        model.getEvidence().add(evidence);
        Source source = Models.newSource(7, "", "mail.log");
        evidence.getSources().add(source);
        assertEquals(Optional.of(evidence), Models.evidence(model, SHA));
        assertEquals(Optional.empty(), Models.evidence(model, "f".repeat(64)));
        assertEquals(Optional.of(source), Models.source(model, 7));
        assertEquals(Optional.empty(), Models.source(model, 1));
        assertEquals(8, Models.nextSourceId(model));
        assertTrue(source.eContainer() == evidence && evidence.eContainer() == model);
        source.setId(Integer.MAX_VALUE);
        assertThrows(ArithmeticException.class, () -> Models.nextSourceId(model));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "abc", "../../../../../../../../../../../../../../../../../../../etc/passwd",
            "0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF",
            "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcde\n" })
    void refusesWhatIsNoHash(String hash) {
        assertThrows(IllegalArgumentException.class, () -> Models.checkSha256(hash));
        assertThrows(IllegalArgumentException.class, () -> Models.newEvidence(hash, "", "", 0));
        assertThrows(IllegalArgumentException.class, () -> Models.newEventReference(hash, "", "", 0, 0));
        assertThrows(IllegalArgumentException.class, () -> Models.checkUuid(hash));
    }

    @Test
    void refusesImpossibleNumbers() {
        assertThrows(IllegalArgumentException.class, () -> Models.newEvidence(SHA, "", "", -1));
        assertThrows(IllegalArgumentException.class, () -> Models.newEventReference(SHA, "", "", -1, 0));
        assertThrows(IllegalArgumentException.class, () -> Models.newEventReference(SHA, "", "", 0, -1));
        EventReference reference = Models.newEventReference(SHA, "a", "b", 1L << 40, 9);
        assertEquals(1L << 40, reference.getOffset());
        assertFalse(reference.getText() == null);
    }
}
