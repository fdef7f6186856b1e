/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.op;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.evidence.EvidenceBytes;
import org.watchpost.core.journal.JournalEntry;
import org.watchpost.core.report.ReportReader;
import org.watchpost.core.text.Bytes;
import org.watchpost.core.text.VisibleText;

/**
 * Reads every exhibit of a report from the evidence again, and says whether it is what the report shows. Whether the evidence
 * itself is as it was taken says {@link VerifyOperation}.
 */
public final class VerifyReportOperation {

    /** Longer records are compared as far as this. */
    private static final int LONGEST = 1 << 24;
    private static final int BEGINNING = 4096;
    private static final int JOURNAL_PAGE = 1000;

    /**
     * What became of one exhibit.
     *
     * @param problem what doesn't match, for people; empty if all does
     */
    public record Result(int number, String problem) {

        /** Whether it matches. */
        public boolean matches() {
            return problem.isEmpty();
        }
    }

    /**
     * What became of a report.
     *
     * @param results  one for each exhibit, in their order
     * @param headKnown whether the journal of the case has the entry whose hash the report names; true if it names none
     */
    public record Outcome(List<Result> results, boolean headKnown) {
        public Outcome {
            results = List.copyOf(results);
        }

        /** Whether everything matches. */
        public boolean matches() {
            return headKnown && results.stream().allMatch(Result::matches);
        }
    }

    private final OpenCase open;
    private final Path file;
    private final List<ReportReader> readers;
    private final Map<Integer, EvidenceBytes> bytes = new HashMap<>();

    public VerifyReportOperation(OpenCase open, Path file, List<ReportReader> readers) {
        this.open = open;
        this.file = file;
        this.readers = List.copyOf(readers);
    }

    /**
     * Runs it.
     *
     * @throws CaseException              if the file isn't a report with references
     * @throws OperationCanceledException when cancelled
     */
    public Outcome run(IProgressMonitor monitor) throws IOException {
        if (Files.size(file) > ReportReader.MOST_BYTES) {
            throw new CaseException(file + " is too long for a report");
        }
        byte[] beginning;
        try (InputStream in = Files.newInputStream(file)) {
            beginning = in.readNBytes(BEGINNING);
        }
        for (ReportReader reader : readers) {
            if (reader.reads(beginning)) {
                ReportReader.Claims claims = reader.read(file);
                List<Result> results = new ArrayList<>();
                try {
                    for (ReportReader.Claim claim : claims.claims()) {
                        if (monitor.isCanceled()) {
                            throw new OperationCanceledException();
                        }
                        results.add(new Result(claim.number(), problem(claim)));
                    }
                } finally {
                    for (EvidenceBytes one : bytes.values()) {
                        one.close();
                    }
                    bytes.clear();
                }
                return new Outcome(results, claims.head().isEmpty() || knows(claims.head(), monitor));
            }
        }
        throw new CaseException(file + " carries no references; reports as HTML, JSON or DOCX do");
    }

    private boolean knows(String head, IProgressMonitor monitor) throws IOException {
        for (long from = 1; from <= open.journal().size() && !monitor.isCanceled(); from += JOURNAL_PAGE) {
            for (JournalEntry entry : open.journal().read(from, JOURNAL_PAGE)) {
                if (entry.hash().equals(head)) {
                    return true;
                }
            }
        }
        return head.equals(open.journal().head());
    }

    private String problem(ReportReader.Claim claim) {
        Optional<SourceInfo> source = open.sources().stream()
                .filter(one -> one.sha256().equals(claim.evidence())
                        && VisibleText.line(one.member()).equals(VisibleText.line(claim.member())))
                .findFirst();
        if (source.isEmpty()) {
            return "the case has no such evidence: " + VisibleText.line(claim.evidence() + " " + claim.member()).strip();
        }
        if (claim.offset() < 0 || claim.length() < 0 || claim.length() > LONGEST) {
            return "no place in a file: " + claim.offset() + ", " + claim.length() + " bytes";
        }
        try {
            EvidenceBytes from = bytes.get(source.get().id());
            if (from == null) {
                from = open.bytes(source.get().id());
                bytes.put(source.get().id(), from);
            }
            byte[] record = new byte[(int) claim.length()];
            if (from.read(claim.offset(), record, 0, record.length) < record.length) {
                return "the evidence ends before it";
            }
            String there = visible(Bytes.decode(record, 0, record.length));
            String said = visible(claim.text());
            boolean same = claim.cut() ? !said.isEmpty() && there.startsWith(said) : there.equals(said);
            return same ? "" : "the evidence says: " + VisibleText.line(there.substring(0, Math.min(120, there.length())));
        } catch (IOException e) {
            return "the evidence can't be read: " + e.getMessage();
        }
    }

    /** How formats for people show it: readers of markup may drop line ends at either end. */
    private static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        VisibleText.walk(text, true, new VisibleText.Sink() {
            @Override
            public void visible(String all, int from, int to) {
                out.append(all, from, to);
            }

            @Override
            public void hidden(int codePoint) {
                out.append(VisibleText.escape(codePoint));
            }
        });
        return out.toString();
    }
}
