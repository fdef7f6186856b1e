/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.incident;

import java.util.List;
import java.util.function.Supplier;
import org.watchpost.core.incident.RegisterEvidence;
import org.watchpost.model.incident.Element;
import org.watchpost.model.incident.IncidentFactory;

/**
 * One list of the incident.
 *
 * @param feature name of the list in the model
 * @param noun    of one line: {@code Entry}
 * @param hint    what is shown while it is empty
 * @param fields  in order
 * @param make    makes an empty line
 */
record ListSpec(String feature, String noun, String hint, List<FieldSpec> fields, Supplier<Element> make) {

    private static final IncidentFactory NEW = IncidentFactory.eINSTANCE;

    ListSpec {
        fields = List.copyOf(fields);
    }

    static final ListSpec ENTRIES = new ListSpec("entries", "Entry", "What was done in this phase: press Insert, or drag events here.",
            List.of(FieldSpec.of("time", "Date/Time", 16), FieldSpec.of("who", "By whom", 12), FieldSpec.text("action", "Action", 34, 2),
                    FieldSpec.text("comment", "Comment", 26, 2), FieldSpec.of("system", "System", 12)),
            NEW::createPhaseEntry);
    static final ListSpec CHECKLIST = new ListSpec("checklist", "Check", "Nothing to check.",
            List.of(FieldSpec.of("done", "Done", 10), FieldSpec.text("text", "What", 60, 2), FieldSpec.of("who", "Who", 15),
                    FieldSpec.of("time", "When", 0), FieldSpec.of("note", "Note", 0)),
            NEW::createCheckItem);
    static final ListSpec TIMELINE = new ListSpec("timeline", "Entry",
            "What happened when: press Insert, Ctrl+Alt+T from anywhere, or drag events here.",
            List.of(FieldSpec.of("time", "Time", 15), FieldSpec.of("kind", "Kind", 8), FieldSpec.text("text", "What", 42, 3),
                    FieldSpec.of("who", "Who", 11), FieldSpec.of("system", "System", 12), FieldSpec.of("until", "Until", 0),
                    FieldSpec.of("uncertainty", "± seconds", 6), FieldSpec.of("zone", "Reported in zone", 0),
                    FieldSpec.of("source", "Known from", 0)),
            NEW::createTimelineEntry);
    static final ListSpec SYSTEMS = new ListSpec("systems", "System", "Systems affected: press Insert, or drag events here.",
            List.of(FieldSpec.of("name", "Name", 18), FieldSpec.of("address", "Address", 13), FieldSpec.of("state", "State", 9),
                    FieldSpec.of("role", "Role", 12), FieldSpec.of("owner", "Owner", 10), FieldSpec.of("first", "First sign", 14),
                    FieldSpec.of("last", "Last sign", 14), FieldSpec.of("restored", "Restored", 0), FieldSpec.of("events", "Events", 6),
                    FieldSpec.text("note", "Note", 12, 2)),
            NEW::createAffectedSystem);
    static final ListSpec ACCOUNTS = new ListSpec("accounts", "Account", "Accounts affected: press Insert.",
            List.of(FieldSpec.of("name", "Account", 25), FieldSpec.of("system", "System", 20),
                    FieldSpec.proposing("state", "State", 20,
                            List.of("compromised", "suspected", "locked", "password changed", "restored")),
                    FieldSpec.text("note", "Note", 35, 2)),
            NEW::createAffectedAccount);
    static final ListSpec INDICATORS = new ListSpec("indicators", "Indicator", "By what others can recognise it: press Insert.",
            List.of(FieldSpec.of("kind", "Kind", 10), FieldSpec.of("value", "Value", 30), FieldSpec.text("note", "Note", 30, 2),
                    FieldSpec.of("first", "First seen", 14), FieldSpec.of("last", "Last seen", 14), FieldSpec.of("count", "Count", 7)),
            NEW::createIndicator);
    static final ListSpec UPDATES = new ListSpec("updates", "Update",
            "What teams report by the hour: press Insert, or take the numbers of an hour.",
            List.of(FieldSpec.of("time", "Time", 18), FieldSpec.of("team", "Team", 18), FieldSpec.of("who", "Who", 14),
                    FieldSpec.text("text", "Text", 50, 4)),
            NEW::createTeamUpdate);
    static final ListSpec FIGURES = new ListSpec("figures", "Figure", "Numbers of the update.",
            List.of(FieldSpec.of("name", "What", 50), FieldSpec.of("value", "Number", 25), FieldSpec.of("change", "Change", 25)),
            NEW::createFigure);
    static final ListSpec ITEMS = new ListSpec("items", "Item", "Actions, recommendations, lessons: press Insert.",
            List.of(FieldSpec.of("kind", "Kind", 14), FieldSpec.text("text", "What", 44, 3), FieldSpec.of("owner", "Owner", 14),
                    FieldSpec.of("due", "Due", 12), FieldSpec.of("progress", "Per cent", 8), FieldSpec.text("note", "Note", 10, 2)),
            NEW::createActionItem);
    static final ListSpec NOTICES = new ListSpec("notices", "Notice", "Who was told what: press Insert.",
            List.of(FieldSpec.of("time", "Time", 16), FieldSpec.of("from", "By", 14), FieldSpec.of("to", "To", 18),
                    FieldSpec.of("channel", "By way of", 14), FieldSpec.of("subject", "Subject", 20),
                    FieldSpec.text("text", "Text", 30, 3)),
            NEW::createNotice);
    static final ListSpec PARTICIPANTS = new ListSpec("participants", "Participant", "Who takes part: press Insert.",
            List.of(FieldSpec.of("name", "Name", 30), FieldSpec.of("role", "Role", 25), FieldSpec.of("organisation", "Organisation", 25),
                    FieldSpec.of("contact", "Contact", 20)),
            NEW::createParticipant);
    static final ListSpec JUMP_KIT = new ListSpec("jumpKit", "Item", "What has to lie ready.", CHECKLIST.fields(), NEW::createCheckItem);
    static final ListSpec RECORDS = new ListSpec("records", "Record", "Evidence that is signed for: press Insert.",
            List.of(FieldSpec.of("number", "Number", 10), FieldSpec.of("what", "What", 26), FieldSpec.of("origin", "From where", 20),
                    FieldSpec.of("takenBy", "Taken by", 12), FieldSpec.of("taken", "Taken", 16), FieldSpec.of("how", "How", 0),
                    FieldSpec.of("kept", "Kept at", 16), FieldSpec.of("seal", "Seal", 0), FieldSpec.of("evidence", "SHA-256", 0),
                    FieldSpec.text("note", "Note", 0, 2)),
            NEW::createCustodyRecord);
    static final ListSpec STEPS = new ListSpec("events", "Step",
            "Collected, copied, accessed, transferred, returned, destroyed: press Insert.",
            List.of(FieldSpec.of("time", "Time", 18), FieldSpec.proposing("action", "Action", 14, RegisterEvidence.STEPS),
                    FieldSpec.of("from", "From", 14),
                    FieldSpec.of("to", "To", 14), FieldSpec.of("purpose", "Purpose", 20), FieldSpec.of("place", "Place", 10),
                    FieldSpec.of("signed", "Signed by", 10)),
            NEW::createCustodyStep);

    /** Fields of the incident itself. */
    static final List<FieldSpec> OVERVIEW = List.of(FieldSpec.of("title", "Title", 0), FieldSpec.of("organisation", "Organisation", 0),
            FieldSpec.of("author", "Written by", 0), FieldSpec.of("tlp", "TLP", 0), FieldSpec.of("finished", "Final (no draft mark)", 0),
            FieldSpec.of("began", "Began", 0), FieldSpec.of("detected", "Noticed", 0), FieldSpec.of("contained", "Contained", 0),
            FieldSpec.of("ended", "Over", 0), FieldSpec.text("summary", "Summary", 0, 4), FieldSpec.text("cause", "Cause", 0, 2),
            FieldSpec.of("zones", "More zones", 0), FieldSpec.of("chartQuery", "Curve counts", 0),
            FieldSpec.of("chartField", "and first seen", 0));
    /** Fields of the impact. */
    static final List<FieldSpec> IMPACT = List.of(FieldSpec.of("systems", "Systems", 0), FieldSpec.of("users", "People", 0),
            FieldSpec.of("duration", "Duration", 0), FieldSpec.of("data", "Data", 0), FieldSpec.of("cost", "Cost", 0),
            FieldSpec.text("note", "Remarks", 0, 2));
}
