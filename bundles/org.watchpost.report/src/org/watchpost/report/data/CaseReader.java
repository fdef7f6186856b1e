/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.data;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.incident.AttachOperation;
import org.watchpost.core.incident.AutomaticEntries;
import org.watchpost.core.incident.IncidentBook;
import org.watchpost.core.journal.Journal;
import org.watchpost.core.journal.JournalEntry;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.report.ReportRenderer;
import org.watchpost.core.text.Times;
import org.watchpost.model.Case;
import org.watchpost.model.CustodyEvent;
import org.watchpost.model.EventReference;
import org.watchpost.model.Evidence;
import org.watchpost.model.Finding;
import org.watchpost.model.incident.Attachment;
import org.watchpost.model.incident.CustodyRecord;
import org.watchpost.model.incident.Incident;
import org.watchpost.model.incident.Reference;
import org.watchpost.report.data.ReportData.ActionFacts;
import org.watchpost.report.data.ReportData.Activity;
import org.watchpost.report.data.ReportData.CaseFacts;
import org.watchpost.report.data.ReportData.Custody;
import org.watchpost.report.data.ReportData.EvidenceFacts;
import org.watchpost.report.data.ReportData.Exhibit;
import org.watchpost.report.data.ReportData.FindingFacts;
import org.watchpost.report.data.ReportData.JournalFacts;
import org.watchpost.report.data.ReportData.SourceFacts;

/** Takes the facts of a report from a case, all at once, so that every renderer says the same. */
public final class CaseReader {

    private static final int JOURNAL_PAGE = 1000;
    /** More photos make a report nobody opens; the others are named. */
    private static final int MOST_PICTURES = 40;
    private static final int PICTURE_WIDTH = 1000;
    private static final int PICTURE_HEIGHT = 750;

    private record Place(String evidence, String member, long offset, long length) {
    }

    private record FromModel(String id, String description, String zone, @Nullable Instant created, String createdBy,
            List<FindingFacts> findings,
            List<Exhibit> exhibits, List<EvidenceFacts> evidence) {
    }

    private CaseReader() {
    }

    /**
     * Reads a case.
     *
     * @throws OperationCanceledException if cancelled
     * @throws IOException                if index or journal can't be read
     */
    public static ReportData read(ReportRenderer.Request request, IProgressMonitor monitor) throws IOException {
        OpenCase open = request.openCase();
        IncidentBook book = IncidentBook.of(open);
        boolean there = book.exists();
        Incident incident = book.copy();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        FromModel model = open.read(source -> model(source, incident, numbers));
        List<Exhibit> exhibits = new ExhibitTexts(open, monitor).complete(model.exhibits());
        List<SourceFacts> sources = new ArrayList<>();
        long events = 0;
        long errors = 0;
        for (SourceInfo s : open.sources()) {
            sources.add(new SourceFacts(s.id(), s.sha256(), s.path(), s.format(), s.zoneless() ? s.zone() : "", s.year(), s.yearReason(),
                    s.shiftMicros(), s.state().name().toLowerCase(Locale.ROOT), s.bytes(), s.events() - s.errors(), s.errors(), s.headers(),
                    s.blank(), s.message()));
            events += s.events() - s.errors();
            errors += s.errors();
        }
        Optional<TimeRange> extent = open.events().extent(EventQuery.ALL, monitor);
        Instant first = extent.isPresent() ? Times.instant(extent.get().from()) : null;
        Instant last = extent.isPresent() ? Times.instant(extent.get().to() - 1) : null;
        CaseFacts about = new CaseFacts(model.id(), open.name(), model.description(), model.zone(), model.created(), model.createdBy(),
                events,
                errors, first, last);
        Activity activity = extent.isPresent() ? new ActivityReader(open.events(), monitor).read(extent.get())
                : new Activity(0, List.of(), 0);
        return new ReportData(request.date(), request.zone(), about, model.findings(), exhibits, model.evidence(), sources,
                activity,
                journal(open.journal(), monitor), handling(open, there, incident, numbers, monitor), request.template());
    }

    private static IncidentFacts handling(OpenCase open, boolean there, Incident incident, Map<String, Integer> numbers,
            IProgressMonitor monitor) throws IOException {
        if (!there) {
            return new IncidentFacts(false, incident, numbers, List.of(), List.of(), List.of(), new byte[0], Map.of());
        }
        IncidentReader reader = new IncidentReader(open, monitor);
        byte[] logo = incident.getLogo().isEmpty() ? new byte[0] : Logo.png(open.state().read(incident.getLogo()));
        return new IncidentFacts(true, incident, numbers, AutomaticEntries.of(open, monitor),
                reader.curve(incident.getChartQuery(), incident.getChartField()), reader.queues(), logo, pictures(open, incident));
    }

    /** Photos and scans, drawn anew; what is no picture is named in the report, not shown. */
    private static Map<String, byte[]> pictures(OpenCase open, Incident incident) throws IOException {
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        for (CustodyRecord record : incident.getRecords()) {
            for (Attachment file : record.getAttachments()) {
                String name = file.getState();
                if (pictures.size() < MOST_PICTURES && name.startsWith(AttachOperation.FOLDER) && open.state().length(name) > 0) {
                    byte[] png = Logo.png(open.state().read(name), PICTURE_WIDTH, PICTURE_HEIGHT);
                    if (png.length > 0) {
                        pictures.put(name, png);
                    }
                }
            }
        }
        return pictures;
    }

    private static FromModel model(Case model, Incident incident, Map<String, Integer> ofReferences) {
        Map<Place, Exhibit> exhibits = new LinkedHashMap<>();
        List<FindingFacts> findings = new ArrayList<>();
        for (Finding finding : model.getFindings()) {
            Set<Integer> numbers = new LinkedHashSet<>();
            for (EventReference reference : finding.getEvents()) {
                numbers.add(exhibit(reference, exhibits).number());
            }
            findings.add(new FindingFacts(findings.size() + 1, text(finding.getId()), text(finding.getTitle()), text(finding.getWhat()),
                    word(finding.getSeverity()), word(finding.getPhase()), text(finding.getAuthor()), finding.getCreated(),
                    finding.getModified(),
                    List.copyOf(numbers)));
        }
        // exhibits of the incident follow those of the findings, so that adding one doesn't number the others anew
        for (TreeIterator<EObject> all = EcoreUtil.getAllContents(incident, false); all.hasNext();) {
            if (all.next() instanceof Reference reference) {
                ofReferences.put(reference.getId(), exhibit(reference, exhibits).number());
            }
        }
        List<EvidenceFacts> evidence = new ArrayList<>();
        for (Evidence one : model.getEvidence()) {
            List<Custody> custody = new ArrayList<>();
            for (CustodyEvent event : one.getCustody()) {
                custody.add(new Custody(event.getTime(), text(event.getWho()), word(event.getAction()), text(event.getNote())));
            }
            evidence.add(new EvidenceFacts(text(one.getSha256()), text(one.getName()), text(one.getOrigin()), one.getSize(),
                    one.getModified(),
                    one.getTaken(), text(one.getTakenBy()), one.isLinked() ? text(one.getLinkTarget()) : "", text(one.getNote()), custody));
        }
        return new FromModel(text(model.getId()), text(model.getDescription()), text(model.getZone()), model.getCreated(),
                text(model.getCreatedBy()), findings, new ArrayList<>(exhibits.values()), evidence);
    }

    private static Exhibit exhibit(EventReference r, Map<Place, Exhibit> exhibits) {
        return exhibits.computeIfAbsent(new Place(text(r.getEvidence()), text(r.getMember()), r.getOffset(), r.getLength()),
                place -> new Exhibit(exhibits.size() + 1, r.getTime(), text(r.getDataset()), place.evidence(), text(r.getPath()),
                        place.member(),
                        place.offset(), place.length(), text(r.getText())));
    }

    private static Exhibit exhibit(Reference r, Map<Place, Exhibit> exhibits) {
        return exhibits.computeIfAbsent(new Place(r.getEvidence(), r.getMember(), r.getOffset(), r.getLength()),
                place -> new Exhibit(exhibits.size() + 1, r.getTime(), r.getDataset(), place.evidence(), r.getPath(), place.member(),
                        place.offset(), place.length(), r.getText()));
    }

    /** The model's texts are empty when not set, except ids and hashes. */
    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String word(@Nullable Enumerator value) {
        return value == null ? "" : value.getName().toLowerCase(Locale.ROOT);
    }

    private static JournalFacts journal(Journal journal, IProgressMonitor monitor) throws IOException {
        Map<String, ActionFacts> actions = new LinkedHashMap<>();
        Instant first = null;
        Instant last = null;
        String head = journal.head();
        long size = journal.size();
        for (long from = 1; from <= size; from += JOURNAL_PAGE) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            for (JournalEntry entry : journal.read(from, (int) Math.min(JOURNAL_PAGE, size - from + 1))) {
                first = first == null ? entry.time() : first;
                last = entry.time();
                actions.merge(entry.action(), new ActionFacts(entry.action(), 1, entry.time(), entry.time()),
                        (sum, one) -> new ActionFacts(sum.action(), sum.count() + 1, sum.first(), one.last()));
            }
        }
        return new JournalFacts(size, first, last, head, new ArrayList<>(actions.values()));
    }
}
