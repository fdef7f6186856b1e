/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.event.Event;
import org.watchpost.core.imports.ImportListener;
import org.watchpost.core.imports.ImportRequest;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.SortOrder;
import org.watchpost.core.report.ReportRenderer;
import org.watchpost.model.EventReference;
import org.watchpost.model.Finding;
import org.watchpost.model.util.Models;

/**
 * Reports with thousands of exhibits: seconds and heap for each format. The PDF stands beside bare PDFBox, which writes the same
 * records line by line without headings, tables, links, tags or contents. Arguments: a folder for work, and how many exhibits.
 */
public final class ReportBenchmark {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int LINES = 70;

    private final IProgressMonitor monitor = new NullProgressMonitor();
    private final PrintStream out;
    private final int exhibits;

    private ReportBenchmark(PrintStream out, int exhibits) {
        this.out = out;
        this.exhibits = exhibits;
    }

    /** Runs it. */
    public static void main(String[] args) throws Exception {
        new ReportBenchmark(System.out, args.length > 1 ? Integer.parseInt(args[1]) : 10_000).run(Path.of(args[0]));
    }

    private void run(Path work) throws Exception {
        CaseService cases = Services.cases();
        Path folder = work.resolve("report-case-" + exhibits);
        List<String> lines = lines();
        if (!cases.isCase(folder)) {
            Path file = work.resolve("report-" + exhibits + ".log");
            try (BufferedWriter writer = Files.newBufferedWriter(file)) {
                for (String line : lines) {
                    writer.write(line + "\n");
                }
            }
            try (OpenCase open = cases.create(folder, "report", ZoneOffset.UTC)) {
                open.importFiles(new ImportRequest(List.of(file), false, ImportRequest.Settings.NONE), ImportListener.NONE, monitor);
                finding(open);
            }
        }
        out.printf(Locale.ROOT, "%,d exhibits, heap of at most %,d MB%n", exhibits, Runtime.getRuntime().maxMemory() >> 20);
        double bare = bare(lines, work.resolve("bare.pdf"));
        try (OpenCase open = cases.open(folder, false)) {
            for (ReportRenderer renderer : Services.renderers()) {
                Path file = work.resolve("report." + renderer.extension());
                reset();
                long begin = System.nanoTime();
                try (OutputStream stream = Files.newOutputStream(file)) {
                    renderer.render(new ReportRenderer.Request(open, Instant.EPOCH, ZoneOffset.UTC, Locale.ENGLISH), stream, monitor);
                }
                double seconds = (System.nanoTime() - begin) / 1e9;
                out.printf(Locale.ROOT, "%-8s %6.1f s  %,8d KB  heap peak %,5d MB%s%n", renderer.format(), seconds, Files.size(file) >> 10,
                        peak(),
                        renderer.format().equals("pdf") ? String.format(Locale.ROOT, "  %.1f times bare PDFBox", seconds / bare) : "");
            }
        }
    }

    private List<String> lines() {
        Random random = new Random(7);
        List<String> lines = new ArrayList<>(exhibits);
        for (int i = 0; i < exhibits; i++) {
            lines.add(String.format(Locale.ROOT,
                    "Jul 26 %02d:%02d:%02d mx1 postfix/smtp[%d]: %08X: to=<user%d@example.test>, relay=mx%d.example.test[192.0.2.%d]:25, "
                            + "delay=%d, status=sent (250 2.0.0 Ok: queued as %08X)",
                    i / 3600 % 24, i / 60 % 60, i % 60, 1000 + random.nextInt(9000), random.nextInt(Integer.MAX_VALUE),
                    random.nextInt(5000),
                    random.nextInt(9), random.nextInt(250), random.nextInt(900), random.nextInt(Integer.MAX_VALUE)));
        }
        return lines;
    }

    private void finding(OpenCase open) throws IOException {
        Finding finding = Models.newFinding("Everything", "benchmark", Instant.EPOCH);
        List<SourceInfo> sources = open.sources();
        open.events().scan(EventQuery.ALL, SortOrder.BY_TIME, (Event event) -> {
            SourceInfo source = sources.get(event.ref().source());
            EventReference reference = Models.newEventReference(source.sha256(), source.member(), source.path(), event.ref().offset(),
                    event.ref().length());
            reference.setTime(event.time());
            reference.setDataset(event.dataset());
            reference.setText(event.raw());
            return finding.getEvents().add(reference);
        }, monitor);
        open.edit("finding.created", Map.of(), model -> model.getFindings().add(finding));
    }

    /** Bare PDFBox: the records, line by line. */
    private double bare(List<String> lines, Path file) throws IOException {
        long begin = System.nanoTime();
        try (PDDocument document = new PDDocument(); var in = PDFont.class.getResourceAsStream(FONT)) {
            PDFont font = PDType0Font.load(document, in);
            for (int from = 0; from < lines.size(); from += LINES) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                    stream.beginText();
                    stream.setFont(font, 6);
                    stream.setLeading(10);
                    stream.newLineAtOffset(20, 760);
                    for (String line : lines.subList(from, Math.min(lines.size(), from + LINES))) {
                        stream.showText(line);
                        stream.newLine();
                    }
                    stream.endText();
                }
            }
            document.save(file.toFile());
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            if (!stripper.getText(document).contains("postfix/smtp")) {
                throw new IllegalStateException("the peer writes nothing");
            }
        }
        out.printf(Locale.ROOT, "bare PDFBox %.1f s%n", seconds);
        return seconds;
    }

    private static void reset() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    }
}
