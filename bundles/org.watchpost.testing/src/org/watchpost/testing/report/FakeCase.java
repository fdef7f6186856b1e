/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.testing.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.CaseState;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.cases.SourceState;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Field;
import org.watchpost.core.evidence.EvidenceBytes;
import org.watchpost.core.imports.ImportListener;
import org.watchpost.core.imports.ImportRequest;
import org.watchpost.core.imports.ImportSummary;
import org.watchpost.core.incident.IncidentBook;
import org.watchpost.core.journal.Journal;
import org.watchpost.core.journal.JournalEntry;
import org.watchpost.core.live.LiveWriter;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.SortOrder;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.store.EventStore;
import org.watchpost.core.store.EventVisitor;
import org.watchpost.core.store.Facet;
import org.watchpost.core.store.Histogram;
import org.watchpost.core.store.Page;
import org.watchpost.core.text.Times;
import org.watchpost.model.Case;
import org.watchpost.model.CustodyAction;
import org.watchpost.model.EventReference;
import org.watchpost.model.Evidence;
import org.watchpost.model.Finding;
import org.watchpost.model.Phase;
import org.watchpost.model.Severity;
import org.watchpost.model.incident.Incident;
import org.watchpost.model.incident.IncidentPackage;
import org.watchpost.model.util.IncidentFiles;
import org.watchpost.model.util.Models;
import org.watchpost.testing.MemoryState;

/** A case without files, in which every text can be chosen: reports must be safe whatever a case holds. */
public final class FakeCase implements OpenCase {

    private final CaseState state = new MemoryState();

    public static final Instant BEGIN = Instant.parse("2004-07-26T12:33:30Z");
    public static final String SHA = "0123456789abcdef".repeat(4);

    private final Case model;
    private final String text;
    private final List<SourceInfo> sources;

    private FakeCase(String text, int references) {
        this.text = text;
        model = Models.newCase(text, ZoneId.of("America/New_York"), BEGIN, text);
        model.setId("00000000-0000-0000-0000-000000000001");
        model.setDescription(text);
        Evidence evidence = Models.newEvidence(SHA, text, text, 12_345);
        evidence.setTaken(BEGIN);
        evidence.setTakenBy(text);
        evidence.setNote(text);
        evidence.setLinked(true);
        evidence.setLinkTarget(text);
        evidence.getCustody().add(Models.newCustodyEvent(BEGIN, text, CustodyAction.LINKED, text));
        model.getEvidence().add(evidence);
        Finding finding = Models.newFinding(text, text, BEGIN);
        finding.setId("00000000-0000-0000-0000-000000000002");
        finding.setWhat(text);
        finding.setNote("not for readers");
        finding.setSeverity(Severity.HIGH);
        finding.setPhase(Phase.CONTAINMENT);
        for (int i = 0; i < references; i++) {
            EventReference reference = Models.newEventReference(SHA, text, text, i * 100L, 80);
            reference.setTime(BEGIN.plusSeconds(references - i));
            reference.setDataset(text);
            reference.setText(text);
            finding.getEvents().add(reference);
        }
        model.getFindings().add(finding);
        sources = List.of(
                new SourceInfo(0, SHA, text, text, text, text, text, text, true, 2004, text, -1_500_000, SourceState.FAILED, 12_345, 7, 2,
                        1, 0, 0.25, text, List.of()));
    }

    /** A case in which that text stands wherever a text can stand. */
    public static FakeCase of(String text, int references) {
        return new FakeCase(text, references);
    }

    /** A case in which that text stands wherever a text can stand, the incident included. */
    public static FakeCase full(String text, int references) {
        FakeCase open = new FakeCase(text, references);
        Incident incident = (Incident) filled(IncidentPackage.Literals.INCIDENT, text, new AtomicInteger());
        incident.setLogo("");
        incident.setChartQuery("x");
        incident.setChartField("");
        incident.setFinished(false);
        try {
            open.state.put(IncidentBook.FILE, IncidentFiles.toBytes(incident), "x", Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return open;
    }

    /** An element with that text in each attribute, and one of each kind of part. */
    @SuppressWarnings("unchecked")
    private static EObject filled(EClass type, String text, AtomicInteger ids) {
        EObject element = EcoreUtil.create(type);
        for (EAttribute attribute : type.getEAllAttributes()) {
            if (attribute.isID()) {
                element.eSet(attribute, new UUID(1, ids.incrementAndGet()).toString());
            } else if (attribute.getEAttributeType().getInstanceClass() == String.class) {
                element.eSet(attribute, attribute.getName().equals("evidence") ? SHA : text);
            } else if (attribute.getEAttributeType().getInstanceClass() == Instant.class) {
                element.eSet(attribute, BEGIN);
            }
        }
        for (EReference part : type.getEAllReferences()) {
            EObject child = filled(part.getEReferenceType(), text, ids);
            if (part.isMany()) {
                ((EList<EObject>) element.eGet(part)).add(child);
            } else {
                element.eSet(part, child);
            }
        }
        return element;
    }

    /** The model, to be changed by a test before it makes a report. */
    public Case model() {
        return model;
    }

    @Override
    public Path folder() {
        return Path.of("nowhere").toAbsolutePath();
    }

    @Override
    public String name() {
        return text;
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of("America/New_York");
    }

    @Override
    public boolean readOnly() {
        return true;
    }

    @Override
    public EventStore events() {
        return new FakeEvents();
    }

    @Override
    public Journal journal() {
        return new FakeJournal();
    }

    @Override
    public CaseState state() {
        return state;
    }

    @Override
    public LiveWriter openLive(String name, ImportRequest.Settings settings) throws IOException {
        throw new IOException("not used here");
    }

    @Override
    public List<SourceInfo> sources() {
        return sources;
    }

    @Override
    public EvidenceBytes bytes(int source) throws IOException {
        throw new IOException("the evidence is not here");
    }

    @Override
    public <T> T read(Function<Case, T> reader) {
        return reader.apply(model);
    }

    @Override
    public void edit(String action, Map<String, String> details, Consumer<Case> change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ImportSummary importFiles(ImportRequest request, ImportListener listener, IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ImportSummary reimport(int source, ImportRequest.Settings settings, ImportListener listener, IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void rebuildIndex(ImportListener listener, IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Runnable onChange(Runnable listener) {
        return () -> {
        };
    }

    @Override
    public void close() {
        // holds nothing
    }

    private final class FakeJournal implements Journal {

        @Override
        public JournalEntry append(String action, Map<String, String> details) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<JournalEntry> read(long from, int most) {
            List<JournalEntry> entries = new ArrayList<>();
            for (long i = from; i < from + most && i <= size(); i++) {
                entries.add(new JournalEntry(i, BEGIN.plusSeconds(i), text, text, Map.of(text, text), SHA, SHA));
            }
            return entries;
        }

        @Override
        public long size() {
            return 2500;
        }

        @Override
        public String head() {
            return SHA;
        }
    }

    private static final class FakeEvents implements EventStore {

        @Override
        public long generation() {
            return 1;
        }

        @Override
        public Runnable onChange(Runnable listener) {
            return () -> {
            };
        }

        @Override
        public void refresh() {
            // nothing new ever comes
        }

        @Override
        public long count(EventQuery query, IProgressMonitor monitor) {
            return 5;
        }

        @Override
        public Page page(EventQuery query, SortOrder sort, long from, int count, IProgressMonitor monitor) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long rank(EventQuery query, SortOrder sort, EventRef ref, IProgressMonitor monitor) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Facet facet(EventQuery query, Field field, int top, IProgressMonitor monitor) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Histogram histogram(EventQuery query, long[] bounds, @Nullable Field by, int top, IProgressMonitor monitor) {
            long[] total = new long[bounds.length - 1];
            for (int i = 0; i < total.length; i++) {
                total[i] = i * 7L % 40;
            }
            return new Histogram(bounds, total, List.of());
        }

        @Override
        public Optional<TimeRange> extent(EventQuery query, IProgressMonitor monitor) {
            long from = Times.micros(BEGIN);
            return Optional.of(new TimeRange(from, from + 9 * 3600 * Times.SECOND));
        }

        @Override
        public void scan(EventQuery query, SortOrder sort, EventVisitor visitor, IProgressMonitor monitor) {
            // finds nothing
        }

        @Override
        public List<Optional<Event>> find(List<EventRef> refs) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Event> around(EventRef ref, int before, int after) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<String> complete(Field field, String prefix, int most) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long[] eventsPerSource(int count) throws IOException {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {
            // holds nothing
        }
    }
}
