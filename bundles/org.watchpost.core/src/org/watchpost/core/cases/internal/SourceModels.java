/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.cases.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.cases.SourceState;
import org.watchpost.core.parse.ClockDrift;
import org.watchpost.core.text.Times;
import org.watchpost.model.Case;
import org.watchpost.model.CustodyAction;
import org.watchpost.model.Evidence;
import org.watchpost.model.Source;
import org.watchpost.model.util.Models;

/** Between the ledger and the model: what of a source is edited and survives the index. */
public final class SourceModels {

    private static final long MICROS_OF_MILLI = 1000;

    private SourceModels() {
    }

    /** The sources of a case by the number the model gives them, which is one more than the source's own. */
    public static Map<Integer, Source> byId(Case model) {
        Map<Integer, Source> byId = new HashMap<>();
        for (Evidence evidence : model.getEvidence()) {
            for (Source source : evidence.getSources()) {
                byId.put(source.getId(), source);
            }
        }
        return byId;
    }

    /** Adds an original that has been taken in. */
    static Evidence addEvidence(Case model, Intake intake, String who) {
        Evidence evidence = Models.newEvidence(intake.sha256(), intake.name(), intake.origin(), intake.size());
        evidence.setModified(Instant.ofEpochMilli(intake.modifiedMillis()));
        evidence.setTaken(Instant.ofEpochMilli(intake.takenMillis()));
        evidence.setTakenBy(who);
        evidence.setLinked(intake.linked());
        evidence.setLinkTarget(intake.linked() ? intake.origin() : "");
        evidence.setNote(intake.message());
        CustodyAction action = intake.linked() ? CustodyAction.LINKED : intake.live() ? CustodyAction.COLLECTED : CustodyAction.COPIED;
        evidence.getCustody().add(Models.newCustodyEvent(evidence.getTaken(), who, action, intake.message()));
        model.getEvidence().add(evidence);
        return evidence;
    }

    /** Writes a source of the ledger to its counterpart. */
    static void toModel(CaseSource source, Source target) {
        SourceInfo info = source.info();
        CaseSource.Reading reading = source.reading();
        target.setFormat(info.format());
        target.setZone(info.zone());
        target.setYear(reading.yearSaid());
        target.setYearDerived(reading.yearSaid() == 0 ? info.year() : 0);
        target.setYearReason(info.yearReason());
        target.setClockShiftMillis(info.shiftMicros() / MICROS_OF_MILLI);
        target.setClockDriftPpb(source.drift().ppb());
        target.setClockDriftFromMicros(source.drift().fromMicros());
        target.setState(org.watchpost.model.SourceState.valueOf(info.state().name()));
        target.setBytes(info.bytes());
        target.setEvents(info.events() - info.errors());
        target.setErrors(info.errors());
        target.setHeaders(info.headers() + info.blank());
        target.setSeconds(info.seconds());
        target.setMessage(info.message());
    }

    /** A source as far as the model knows it, still to be read. */
    static CaseSource fromModel(int id, Source source, ZoneId zone) {
        Evidence evidence = (Evidence) source.eContainer();
        Instant modified = evidence.getModified();
        int year = source.getYear() != 0 ? source.getYear() : source.getYearDerived();
        CaseSource.Reading reading = new CaseSource.Reading(source.getFormat(), SourceCodec.zoneOf(source.getZone(), zone), false, year,
                source.getYearReason(), source.getYear(), source.getClockShiftMillis() * MICROS_OF_MILLI);
        String path = source.getPath();
        String member = source.getMember();
        String whole = member.isEmpty() ? path : member;
        String name = member.isEmpty() ? evidence.getName()
                : whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
        CaseSource made = new CaseSource(id, name, path, evidence.getOrigin(), member, modified == null ? 0 : Times.micros(modified),
                reading);
        String sha256 = evidence.getSha256();
        made.sha256(sha256 == null ? "" : sha256);
        made.derived(!member.isEmpty());
        made.drift(new ClockDrift(source.getClockDriftFromMicros(), source.getClockDriftPpb()));
        made.state(SourceState.PENDING, "");
        return made;
    }
}
