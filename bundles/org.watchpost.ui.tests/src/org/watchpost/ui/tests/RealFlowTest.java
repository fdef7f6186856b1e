/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.report.ReportRenderer;
import org.watchpost.core.store.EventStore;
import org.watchpost.core.query.EventQuery;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.watchpost.ui.events.ExportActions;
import org.watchpost.ui.imports.Imports;
import org.watchpost.ui.report.ReportActions;
import org.watchpost.ui.tests.driver.EventTableDriver;
import org.watchpost.ui.tests.driver.FacetsDriver;
import org.watchpost.ui.tests.driver.FindingsDriver;
import org.watchpost.ui.tests.driver.FreezeMonitor;
import org.watchpost.ui.tests.driver.HistogramDriver;
import org.watchpost.ui.tests.driver.ImportDialogDriver;
import org.watchpost.ui.tests.driver.Keyboard;
import org.watchpost.ui.tests.driver.QueryBarDriver;
import org.watchpost.ui.tests.driver.Screenshots;
import org.watchpost.ui.tests.driver.UiThread;
import org.watchpost.ui.tests.driver.Widgets;
import org.watchpost.ui.tests.driver.Workbench;
import org.watchpost.ui.util.Services;

/** The main job, on real services: drop a folder, watch rows appear, search, zoom, make a finding, export, report. */
@ExtendWith(Screenshots.class)
final class RealFlowTest {

    private static final Set<String> TEXTS = Set.of("html", "md", "json");
    private static final int LINES = 3000;
    private static final DateTimeFormatter SYSLOG = DateTimeFormatter.ofPattern("MMM dd HH:mm:ss", Locale.ENGLISH);

    private final EventTableDriver table = new EventTableDriver();
    private final QueryBarDriver query = new QueryBarDriver();
    private final HistogramDriver histogram = new HistogramDriver();
    private final FacetsDriver facets = new FacetsDriver();
    private final FindingsDriver findings = new FindingsDriver();

    @TempDir
    Path folder;

    @AfterEach
    void closeCase() {
        Workbench.show(null);
    }

    /** A Squid log with one line a second, and a mail log. */
    private Path logs() throws IOException {
        Path logs = Files.createDirectories(folder.resolve("logs"));
        StringBuilder squid = new StringBuilder();
        StringBuilder mail = new StringBuilder();
        LocalDateTime time = LocalDateTime.of(2004, 7, 26, 8, 0);
        for (int i = 0; i < LINES; i++) {
            long seconds = time.plusSeconds(i).toEpochSecond(ZoneOffset.UTC);
            squid.append(seconds).append(".123     87 10.40.1.").append(i % 200)
                    .append(i % 10 == 0 ? " TCP_DENIED/403 1411" : " TCP_MISS/200 5120")
                    .append(" GET http://www.site").append(i % 5).append(".example/page").append(i)
                    .append(".html - DIRECT/203.0.113.9 text/html\n");
            mail.append(SYSLOG.format(time.plusSeconds(i))).append(" mx1 postfix/smtp[123]: ")
                    .append(String.format(Locale.ROOT, "%010X", i))
                    .append(": to=<user").append(i % 50)
                    .append("@gzac.example>, relay=mx.example[203.0.113.5]:25, delay=1.2, dsn=2.0.0, status=sent (250 OK)\n");
        }
        Files.write(logs.resolve("access.log"), squid.toString().getBytes(StandardCharsets.UTF_8));
        Files.write(logs.resolve("maillog"), mail.toString().getBytes(StandardCharsets.UTF_8));
        return logs;
    }

    private OpenCase newCase() throws IOException {
        OpenCase open = Services.get(CaseService.class).create(folder.resolve("case"), "Flow", ZoneOffset.UTC);
        Workbench.show(open);
        return open;
    }

    @Test
    void dropSearchZoomFindExportReport() throws Exception {
        Path logs = logs();
        OpenCase open = newCase();
        assertEquals(0, UiThread.call(() -> open.sources().size()));
        try (FreezeMonitor monitor = new FreezeMonitor(UiThread.display(), 100)) {
            UiThread.run(() -> Imports.drop(Workbench.context(), List.of(logs), false));
            Workbench.waitForStatus("6,000 of 6,000 events");
            Workbench.idle();
            table.waitForFirstRow("08:00:00");

            query.search("event.action:TCP_DENIED");
            Workbench.waitForStatus("300 of 6,000 events");
            facets.waitFor("event.dataset", "squid");
            assertEquals("300", facets.count("event.dataset", "squid"));

            histogram.drag(0.3, 0.7);
            Workbench.idle();
            long zoomed = UiThread.call(() -> Workbench.context().matching());
            assertTrue(zoomed > 0 && zoomed < 300, zoomed + " events in the zoomed range");
            histogram.doubleClick();
            Workbench.waitForStatus("300 of 6,000 events");

            table.click(0, 0);
            Workbench.command("org.watchpost.ui.finding.new");
            findings.fillDialog("Blocked downloads", "The proxy refused them");
            findings.waitFor("Blocked downloads");
            var reference = open.read(m -> m.getFindings().get(0).getEvents().get(0).getText());
            assertTrue(reference.contains("TCP_DENIED"), reference);

            Path csv = folder.resolve("rows.csv");
            UiThread.run(() -> ExportActions.run(Workbench.context(), csv));
            Workbench.idle();
            assertEquals(301, Files.readAllLines(csv).size());

            for (ReportRenderer renderer : Services.all(ReportRenderer.class)) {
                Path report = folder.resolve("report." + renderer.extension());
                ReportActions.run(open, renderer, report, ZoneOffset.UTC, Workbench.shell(), false);
                Workbench.idle();
                // PDF, DOCX and archives are read by the tests of their own bundle; what is there is not empty here
                String text = Files.readString(report, StandardCharsets.ISO_8859_1);
                assertTrue(TEXTS.contains(renderer.format()) ? text.contains("Blocked downloads") : text.length() > 200, renderer.format());
            }
            assertTrue(monitor.stalls().stream().noneMatch(FreezeMonitor.Stall::waiting), monitor.stalls().toString());
        }
        assertFalse(UiThread.call(() -> Widgets.all().stream().anyMatch(c -> "errors".equals(c.getData("org.watchpost.id")))),
                "no error was shown");
    }

    @Test
    void importDialogPreviewsAndImports() throws Exception {
        Path logs = logs();
        newCase();
        ImportDialogDriver dialog = new ImportDialogDriver();
        dialog.open();
        dialog.paths(logs.resolve("access.log"));
        assertTrue(dialog.waitForPreview("Squid") > 5);
        dialog.confirm();
        Workbench.waitForStatus("3,000 of 3,000 events");
    }

    @Test
    void onlyTheKeyboard() throws Exception {
        Path logs = logs();
        OpenCase open = newCase();
        UiThread.run(() -> Imports.drop(Workbench.context(), List.of(logs), false));
        Workbench.waitForStatus("6,000 of 6,000 events");
        Workbench.idle();
        Keyboard.focus(table.control());
        Keyboard.press('l', SWT.CTRL);
        UiThread.waitFor("the caret in the query", () -> query.text().isFocusControl());
        query.search("user7 AND watchpost.mail.status:sent");
        Workbench.waitForStatus("60 of 6,000 events");
        table.focus();
        Keyboard.type("jxjx");
        UiThread.waitFor("two marks", () -> Workbench.context().marks().size() == 2);
        Keyboard.type("f");
        UiThread.waitFor("the finding dialog", () -> Widgets.button("Make Finding").isPresent());
        Keyboard.type("Two mails");
        Keyboard.press(SWT.CR);
        UiThread.waitFor("the dialog to close", () -> Widgets.button("Make Finding").isEmpty());
        findings.waitFor("Two mails");
        assertEquals(2, open.read(m -> m.getFindings().get(0).getEvents().size()));
    }

    @Test
    void pastedTextBecomesASource() throws Exception {
        OpenCase open = newCase();
        UiThread.run(() -> Imports.pasteText(Workbench.context(), Workbench.shell(), "first line of a log\nsecond line of a log\n"));
        Workbench.waitForStatus("2 of 2 events");
        assertEquals(1, open.sources().size());
    }

    @Test
    void cancellingAnImportLeavesAWorkingCase() throws Exception {
        Path logs = logs();
        OpenCase open = newCase();
        UiThread.run(() -> {
            Imports.drop(Workbench.context(), List.of(logs), false);
            Workbench.context().imports().cancel();
        });
        UiThread.waitFor("the import to end", () -> !Workbench.context().imports().running());
        Workbench.idle();
        UiThread.run(() -> Imports.drop(Workbench.context(), List.of(logs), false));
        UiThread.waitFor("the import to end", () -> !Workbench.context().imports().running());
        Workbench.waitForStatus("6,000 of 6,000 events");
        EventStore store = open.events();
        assertEquals(6000, store.count(EventQuery.ALL, new NullProgressMonitor()));
    }

    @Test
    void lockedCaseIsOfferedForReading() throws Exception {
        OpenCase open = newCase();
        UiThread.start(() -> org.watchpost.ui.cases.CaseActions.open(Workbench.context(), open.folder(), true));
        UiThread.waitFor("the offer", () -> Widgets.button("Open for Reading").isPresent());
        UiThread.start(() -> Widgets.press(Widgets.button("Open for Reading").orElseThrow()));
        UiThread.waitFor("the case to be open for reading", () -> Workbench.context().openCase().map(OpenCase::readOnly).orElse(false));
        Workbench.idle();
        Table lines = UiThread.call(() -> Widgets.find(Table.class, "imports.table").orElse(null));
        assertTrue(lines == null || !lines.isDisposed());
    }
}
