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
import java.util.List;
import java.util.Locale;
import org.watchpost.model.Case;
import org.watchpost.model.Evidence;
import org.watchpost.model.incident.CustodyRecord;
import org.watchpost.model.incident.CustodyStep;
import org.watchpost.model.incident.Incident;
import org.watchpost.model.incident.IncidentFactory;

/** Fills the register of custody with what the case knows of its evidence, so that nobody has to copy hashes by hand. */
public final class RegisterEvidence {

    /** What can happen to a piece of evidence, as it is chosen for a step. */
    public static final List<String> STEPS = List.of("collected", "copied", "accessed", "transferred", "returned", "destroyed");

    private RegisterEvidence() {
    }

    /** A record, with its first step, for each piece of evidence that has none yet; in the order of the case. */
    public static List<CustodyRecord> missing(Case of, Incident incident) {
        List<CustodyRecord> records = new ArrayList<>();
        int number = incident.getRecords().size();
        for (Evidence one : of.getEvidence()) {
            String hash = String.valueOf(one.getSha256());
            if (incident.getRecords().stream().anyMatch(record -> record.getEvidence().equals(hash))) {
                continue;
            }
            number++;
            records.add(record(one, hash, String.format(Locale.ROOT, "E-%03d", number)));
        }
        return records;
    }

    private static CustodyRecord record(Evidence one, String hash, String number) {
        CustodyRecord record = IncidentFactory.eINSTANCE.createCustodyRecord();
        record.setNumber(number);
        record.setEvidence(hash);
        record.setWhat(one.getName() + String.format(Locale.ROOT, " (%,d bytes)", one.getSize()));
        record.setOrigin(text(one.getOrigin()));
        record.setHow(one.isLinked() ? "hashed and left in its place" : "copied into the case, hashed while copying");
        record.setTakenBy(text(one.getTakenBy()));
        record.setTaken(one.getTaken());
        record.setKept(one.isLinked() ? text(one.getLinkTarget()) : "case, evidence/" + hash);
        CustodyStep step = IncidentFactory.eINSTANCE.createCustodyStep();
        step.setTime(one.getTaken());
        step.setAction(STEPS.get(0));
        step.setFrom(text(one.getOrigin()));
        step.setTo(text(one.getTakenBy()));
        step.setPurpose("analysis");
        record.getEvents().add(step);
        return record;
    }

    private static String text(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }
}
