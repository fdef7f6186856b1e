/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.tests.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.incident.IncidentBook;
import org.watchpost.core.report.ReportRenderer;
import org.watchpost.model.incident.Incident;
import org.watchpost.ui.tests.driver.Keyboard;
import org.watchpost.ui.tests.driver.Screenshots;
import org.watchpost.ui.tests.driver.UiThread;
import org.watchpost.ui.tests.driver.Widgets;
import org.watchpost.ui.tests.driver.Workbench;
import org.watchpost.ui.util.Services;

/** An incident from an empty case, a crash in between, all reports. */
@ExtendWith(Screenshots.class)
final class IncidentTest {

    private static final String PERSPECTIVE = "org.watchpost.ui.incident.perspective";

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        Workbench.show(null);
        Workbench.showPerspective("org.watchpost.app.investigate");
    }

    private static boolean told(OpenCase open, Predicate<Incident> what) {
        try {
            return IncidentBook.of(open).read(what::test);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(String name) {
        UiThread.run(() -> {
            org.eclipse.swt.widgets.List pages = Widgets.get(org.eclipse.swt.widgets.List.class, "incident.pages");
            pages.select(pages.indexOf(name));
            pages.notifyListeners(SWT.Selection, Widgets.event(pages));
        });
    }

    private static void type(String id, String text) {
        UiThread.run(() -> Widgets.get(Text.class, id).setText(text));
    }

    private static boolean hasFocus(String id) {
        return Widgets.find(StyledText.class, id).filter(StyledText::isFocusControl).isPresent();
    }

    private static void write(String id, String text) {
        UiThread.run(() -> Widgets.get(StyledText.class, id).setText(text));
    }

    @Test
    void fillCrashUndoExport() throws Exception {
        Workbench.showPerspective(PERSPECTIVE);
        OpenCase open = Services.get(CaseService.class).create(folder.resolve("case"), "Worm", ZoneOffset.UTC);
        Workbench.show(open);
        UiThread.waitFor("the choice of checklists", () -> Widgets.button("Mail worm").isPresent());
        UiThread.run(() -> Widgets.press(Widgets.button("Mail worm").orElseThrow()));
        UiThread.waitFor("the phases", () -> told(open, incident -> incident.getPhases().size() == 6));
        UiThread.waitFor("the pages", () -> Widgets.find(org.eclipse.swt.widgets.List.class, "incident.pages").isPresent());

        UiThread.waitFor("the title",
                () -> Widgets.find(Text.class, "incident.title").filter(text -> text.getText().equals("Worm")).isPresent());
        type("incident.title", "Worm of Monday");
        UiThread.waitFor("the title to be saved", () -> told(open, incident -> incident.getTitle().equals("Worm of Monday")));

        page("Containment");
        UiThread.run(() -> Widgets.get(Table.class, "phase.containment.table").setFocus());
        UiThread.run(() -> Keyboard.send(Widgets.get(Table.class, "phase.containment.table"), SWT.INSERT));
        UiThread.waitFor("the new row", () -> told(open, incident -> incident.getPhases().get(2).getEntries().size() == 1));
        UiThread.waitFor("the row to be shown",
                () -> UiThread.call(() -> Widgets.get(Table.class, "phase.containment.table").getItemCount()) == 1);
        write("phase.containment.action", "Filter on");
        UiThread.waitFor("the row to be saved",
                () -> told(open, incident -> incident.getPhases().get(2).getEntries().get(0).getAction().equals("Filter on")));

        // a crash: another program finds all of it in a copy of the folder, without the case being closed
        Path copy = folder.resolve("copy");
        try (var files = Files.walk(open.folder())) {
            for (Path file : files.toList()) {
                Path to = copy.resolve(open.folder().relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else if (!file.endsWith("case.lock")) {
                    Files.copy(file, to);
                }
            }
        }
        try (OpenCase after = Services.get(CaseService.class).open(copy, false)) {
            assertTrue(told(after, incident -> incident.getTitle().equals("Worm of Monday")
                    && incident.getPhases().get(2).getEntries().get(0).getAction().equals("Filter on")));
        }

        Workbench.command("org.eclipse.ui.edit.undo");
        UiThread.waitFor("the undo", () -> told(open, incident -> incident.getPhases().get(2).getEntries().get(0).getAction().isEmpty()));
        Workbench.command("org.eclipse.ui.edit.redo");
        UiThread.waitFor("the redo",
                () -> told(open, incident -> incident.getPhases().get(2).getEntries().get(0).getAction().equals("Filter on")));

        UiThread.start(() -> Workbench.command("org.watchpost.ui.incident.quick"));
        UiThread.waitFor("the question", () -> Widgets.find(StyledText.class, "quick.text").isPresent());
        write("quick.text", "Gateway holds zips");
        UiThread.start(() -> Widgets.press(Widgets.button("Add").orElseThrow()));
        UiThread.waitFor("the line of the timeline", () -> told(open, incident -> incident.getTimeline().size() == 1));

        Set<String> formats = new TreeSet<>();
        for (ReportRenderer renderer : Services.all(ReportRenderer.class)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            renderer.render(new ReportRenderer.Request(open, Instant.EPOCH, ZoneOffset.UTC, Locale.ENGLISH), out,
                    new NullProgressMonitor());
            assertTrue(out.size() > 200, renderer.format());
            formats.add(renderer.format());
        }
        assertTrue(formats.containsAll(List.of("html", "pdf", "docx", "md", "json", "csv", "stix", "misp", "summary", "custody")),
                formats.toString());
        assertEquals(PERSPECTIVE, Workbench.perspective());
    }

    /** From an empty case with the keyboard alone. */
    @Test
    void filledByKeys() throws Exception {
        Workbench.showPerspective(PERSPECTIVE);
        OpenCase open = Services.get(CaseService.class).create(folder.resolve("keys"), "Flood", ZoneOffset.UTC);
        Workbench.show(open);
        UiThread.waitFor("the choice of checklists", () -> Widgets.button("Mail flood").isPresent());
        Keyboard.focus(UiThread.call(() -> Widgets.button("Mail flood").orElseThrow()));
        Keyboard.press(' ');
        UiThread.waitFor("the phases", () -> told(open, incident -> incident.getPhases().size() == 6));
        UiThread.waitFor("the pages", () -> Widgets.find(org.eclipse.swt.widgets.List.class, "incident.pages")
                .filter(pages -> pages.isVisible() && pages.getItemCount() > 6).isPresent());
        org.eclipse.swt.widgets.List pages = UiThread.call(() -> Widgets.get(org.eclipse.swt.widgets.List.class, "incident.pages"));
        Keyboard.focus(pages);
        for (int i = 0; i < 2; i++) {
            Keyboard.press(SWT.ARROW_DOWN);
        }
        UiThread.waitFor("the page of the phase", () -> pages.getSelectionIndex() == 2);
        Table table = UiThread.call(() -> Widgets.get(Table.class, "phase.identification.table"));
        Keyboard.focus(table);
        Keyboard.press(SWT.INSERT);
        UiThread.waitFor("the field of the new row", () -> hasFocus("phase.identification.action"));
        Keyboard.type("queue of the gatway grows");
        UiThread.waitFor("the row to be saved", () -> told(open,
                incident -> incident.getPhases().get(1).getEntries().get(0).getAction().equals("queue of the gatway grows")));
        UiThread.waitFor("the mark below the word", () -> {
            StyleRange[] ranges = Widgets.get(StyledText.class, "phase.identification.action").getStyleRanges();
            return ranges.length == 1 && ranges[0].start == 13 && ranges[0].length == 6 && ranges[0].underline;
        });
        Keyboard.focus(UiThread.call(() -> Widgets.get(StyledText.class, "phase.identification.comment")));
        Keyboard.type("since noon");
        UiThread.waitFor("the comment to be saved",
                () -> told(open, incident -> incident.getPhases().get(1).getEntries().get(0).getComment().equals("since noon")));
    }

    @Test
    void otherPhasesAndBack() throws Exception {
        Workbench.showPerspective(PERSPECTIVE);
        OpenCase open = Services.get(CaseService.class).create(folder.resolve("phases"), "Worm", ZoneOffset.UTC);
        Workbench.show(open);
        UiThread.waitFor("the choice of checklists", () -> Widgets.button("Mail worm").isPresent());
        UiThread.run(() -> Widgets.press(Widgets.button("Mail worm").orElseThrow()));
        UiThread.waitFor("the pages", () -> Widgets.button("Phases…").isPresent());
        UiThread.start(() -> Widgets.press(Widgets.button("Phases…").orElseThrow()));
        UiThread.waitFor("the question", () -> Widgets.find(Combo.class, "phases.set").isPresent());
        UiThread.run(() -> {
            Combo sets = Widgets.get(Combo.class, "phases.set");
            sets.select(1);
            sets.notifyListeners(SWT.Selection, Widgets.event(sets));
        });
        UiThread.start(() -> Widgets.press(Widgets.button("Tell It So").orElseThrow()));
        UiThread.waitFor("the functions of CSF 2.0", () -> told(open, incident -> incident.getView().equals("csf")
                && incident.getPhases().stream().map(phase -> phase.getKey()).toList()
                        .equals(List.of("govern", "identify", "protect", "detect", "respond", "recover"))));
        UiThread.waitFor("their pages",
                () -> Widgets.find(org.eclipse.swt.widgets.List.class, "incident.pages")
                        .filter(pages -> List.of(pages.getItems()).contains("Detect")).isPresent());
        Workbench.command("org.eclipse.ui.edit.undo");
        UiThread.waitFor("the phases as before", () -> told(open,
                incident -> incident.getView().equals("phases") && incident.getPhases().get(2).getKey().equals("containment")));
    }
}
