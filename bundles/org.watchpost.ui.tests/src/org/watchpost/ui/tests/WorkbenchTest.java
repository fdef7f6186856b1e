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

import java.util.concurrent.CountDownLatch;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.watchpost.core.query.TimeRange;
import org.watchpost.ui.Search;
import org.watchpost.ui.findings.FindingsView;
import org.watchpost.ui.tests.driver.EventTableDriver;
import org.watchpost.ui.tests.driver.FacetsDriver;
import org.watchpost.ui.tests.driver.FindingsDriver;
import org.watchpost.ui.tests.driver.FreezeMonitor;
import org.watchpost.ui.tests.driver.HistogramDriver;
import org.watchpost.ui.tests.driver.Keyboard;
import org.watchpost.ui.tests.driver.QueryBarDriver;
import org.watchpost.ui.tests.driver.Screenshots;
import org.watchpost.ui.tests.driver.UiThread;
import org.watchpost.ui.tests.driver.Widgets;
import org.watchpost.ui.tests.driver.Workbench;
import org.watchpost.ui.tests.fake.FakeCase;
import org.watchpost.ui.tests.fake.FakeStore;
import org.watchpost.ui.theme.Theme;

/** The workbench over ten million invented events. */
@ExtendWith(Screenshots.class)
final class WorkbenchTest {

    private final EventTableDriver table = new EventTableDriver();
    private final HistogramDriver histogram = new HistogramDriver();
    private final FacetsDriver facets = new FacetsDriver();
    private final QueryBarDriver query = new QueryBarDriver();
    private FakeStore store = new FakeStore(0);
    private FakeCase open = new FakeCase(store);

    @BeforeEach
    void openCase() {
        show(10_000_000);
    }

    private void show(long events) {
        store = new FakeStore(events);
        open = new FakeCase(store);
        Workbench.show(open);
    }

    @AfterEach
    void closeCase() {
        store.setGate(null);
        Workbench.show(null);
    }

    @Test
    void startPageGivesWayToTheCaseAndComesBack() {
        assertEquals("org.watchpost.app.investigate", Workbench.perspective());
        Workbench.show(null);
        assertEquals("org.watchpost.app.start", Workbench.perspective());
        assertTrue(open.isClosed());
        assertTrue(UiThread.call(() -> Widgets.button("Open the Worked Example").isPresent()));
    }

    @Test
    void tenMillionRowsScrollAsTen() {
        table.waitForFirstRow("10.40.0.0");
        Workbench.waitForStatus("10,000,000 of 10,000,000 events");
        int before = store.pagesRead();
        try (FreezeMonitor monitor = new FreezeMonitor(UiThread.display(), 100)) {
            for (int rank = 0; rank < 10_000_000; rank += 499_999) {
                table.scrollTo(rank);
            }
            table.scrollTo(9_999_999);
            Workbench.idle();
            UiThread.waitFor("the last row", () -> table.control().getRowCount() > 2);
            assertTrue(monitor.stalls().stream().noneMatch(FreezeMonitor.Stall::waiting), monitor.stalls().toString());
        }
        assertTrue(store.pagesRead() - before < 120, (store.pagesRead() - before) + " pages");
        int last = table.visibleRows() - 1;
        assertEquals(9_999_999, table.rank(last));
        UiThread.waitFor("the text of the last row", () -> table.text(4, last).contains("9999999 alert"));
    }

    @Test
    void keysMoveMarkAndShowDetails() {
        table.waitForFirstRow("10.40.0.0");
        table.click(0, 0);
        table.focus();
        Keyboard.type("jj");
        Workbench.idle();
        UiThread.waitFor("the third event to have the focus", () -> {
            var focus = Workbench.context().selection().focus();
            return focus != null && focus.ref().offset() == 128;
        });
        Keyboard.type("xkx");
        UiThread.waitFor("two marks", () -> Workbench.context().marks().size() == 2);
        Workbench.waitForStatus("2 marked");
        Table fields = UiThread.call(() -> Widgets.get(Table.class, "details.fields"));
        UiThread.waitFor("the details", () -> fields.getItemCount() > 5 && fields.getItem(0).getText(0).equals("@timestamp"));
    }

    @Test
    void tenMillionRowsAreSelectedAtOnce() {
        table.waitForFirstRow("10.40.0.0");
        table.click(0, 0);
        try (FreezeMonitor monitor = new FreezeMonitor(UiThread.display(), 1000)) {
            UiThread.run(() -> table.control().doCommand(new org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand()));
            Workbench.waitForStatus("10,000,000 selected");
            assertTrue(monitor.stalls().isEmpty(), monitor.stalls().toString());
        }
        assertEquals(1, UiThread.call(() -> Workbench.context().selection().rows().size()), "one stretch");
    }

    @Test
    void histogramZoomsAndGoesBack() {
        TimeRange all = UiThread.call(() -> Workbench.context().search().range());
        histogram.drag(0.4, 0.6);
        TimeRange zoomed = UiThread.call(() -> Workbench.context().search().range());
        assertFalse(zoomed.isAll());
        assertTrue(zoomed.from() > FakeStore.START);
        Workbench.waitForStatus(" of 10,000,000 events");
        histogram.doubleClick();
        assertEquals(all, UiThread.call(() -> Workbench.context().search().range()));
    }

    @Test
    void histogramByKeyboard() {
        Keyboard.focus(histogram.canvas());
        Keyboard.press(SWT.ARROW_RIGHT);
        Keyboard.press(SWT.ARROW_RIGHT, SWT.SHIFT);
        Keyboard.press(SWT.CR);
        Workbench.idle();
        assertFalse(UiThread.call(() -> Workbench.context().search().range().isAll()));
        Keyboard.press(SWT.BS);
        assertTrue(UiThread.call(() -> Workbench.context().search().range().isAll()));
    }

    @Test
    void facetsIncludeAndExclude() {
        facets.waitFor("rule.name", "rule-0");
        assertEquals("5,000,000", facets.count("rule.name", "rule-0"));
        facets.include("rule.name", "rule-0");
        assertEquals("rule.name:\"rule-0\"", query.value());
        facets.waitFor("rule.name", "rule-1");
        facets.exclude("rule.name", "rule-1");
        assertEquals("rule.name:\"rule-0\" AND NOT rule.name:\"rule-1\"", query.value());
    }

    @Test
    void queryIsCompletedSearchedAndExplained() {
        query.write("rule.name:ru");
        query.waitForProposal("rule-0");
        Keyboard.send(query.text(), SWT.ARROW_DOWN);
        Keyboard.send(query.text(), SWT.CR);
        UiThread.waitFor("the proposal to be taken", () -> query.value().contains("rule-0"));
        Keyboard.press(SWT.CR);
        Workbench.waitForStatus("1,000,000 of 10,000,000 events");
        query.search("rule.name:(");
        assertTrue(query.problem().contains("position"), query.problem());
        assertEquals("1,000,000", Workbench.status().split(" ")[0], "a mistake leaves the result as it was");
    }

    @Test
    void rowsArriveWhileTheImportRuns() {
        show(0);
        UiThread.waitFor("the hint to drop logs", () -> Widgets.sees("Drop logs here"));
        store.grow(25);
        Workbench.waitForStatus("25 of 25 events");
        table.waitForFirstRow("10.40.0.0");
        store.grow(1_000_000);
        Workbench.waitForStatus("1,000,025 of 1,000,025 events");
    }

    @Test
    void emptyResultSaysWhatToDo() {
        Search none = new Search("", new org.watchpost.core.query.Query.All(), new TimeRange(0, 1));
        Workbench.search(none);
        UiThread.waitFor("the empty result", () -> Widgets.sees("No events match"));
        UiThread.run(() -> Widgets.press(Widgets.button("Show all events").orElseThrow()));
        Workbench.waitForStatus("10,000,000 of 10,000,000 events");
    }

    @Test
    void failureIsShownInPlaceAndCanBeTriedAgain() {
        store.setFailure(new IllegalStateException("segment _7 is damaged"));
        Workbench.search(new Search("", new org.watchpost.core.query.Query.All(), new TimeRange(0, Long.MAX_VALUE)));
        UiThread.waitFor("the failure", () -> Widgets.sees("segment _7 is damaged"));
        store.setFailure(null);
        UiThread.run(() -> Widgets.press(Widgets.button("Try again").orElseThrow()));
        Workbench.waitForStatus("10,000,000 of 10,000,000 events");
        table.waitForFirstRow("10.40.0.0");
    }

    @Test
    void aStoreThatHangsFreezesNothing() {
        CountDownLatch gate = new CountDownLatch(1);
        store.setGate(gate);
        try (FreezeMonitor monitor = new FreezeMonitor(UiThread.display(), 100)) {
            UiThread.run(() -> Workbench.context()
                    .search(new Search("", new org.watchpost.core.query.Query.All(), new TimeRange(0, Long.MAX_VALUE))));
            UiThread.waitFor("the view to say that it searches",
                    () -> Widgets.get(org.eclipse.swt.widgets.Label.class, "status.text").getText().startsWith("Searching"));
            for (int i = 0; i < 50; i++) {
                UiThread.call(() -> true);
            }
            assertTrue(monitor.stalls().stream().noneMatch(FreezeMonitor.Stall::waiting), monitor.stalls().toString());
        } finally {
            gate.countDown();
        }
        Workbench.waitForStatus("10,000,000 of 10,000,000 events");
    }

    @Test
    void findingIsMadeChangedDeletedAndComesBackByUndo() {
        FindingsDriver findings = new FindingsDriver();
        table.waitForFirstRow("10.40.0.0");
        table.click(0, 0);
        Workbench.command("org.watchpost.ui.finding.new");
        findings.fillDialog("Patient zero", "The first machine");
        findings.waitFor("Patient zero");
        assertEquals(1, open.read(model -> model.getFindings().get(0).getEvents().size()));
        Workbench.showView(FindingsView.ID);
        UiThread.run(() -> {
            Text title = Widgets.all().stream().filter(c -> c instanceof Text t && "finding.title".equals(t.getData("org.watchpost.id")))
                    .map(Text.class::cast).findFirst().orElseThrow();
            title.setText("Patient zero is 10.40.0.0");
        });
        UiThread.waitFor("the change to be written", () -> open.edits().contains("finding.changed"));
        Workbench.idle();
        findings.waitFor("Patient zero is 10.40.0.0");
        Table list = UiThread.call(() -> Widgets.get(Table.class, "findings.table"));
        Keyboard.focus(list);
        Keyboard.press(SWT.DEL);
        UiThread.waitFor("the finding to be gone", () -> open.read(model -> model.getFindings().isEmpty()));
        Workbench.idle();
        UiThread.run(() -> {
            try {
                PlatformUI.getWorkbench().getOperationSupport().getOperationHistory()
                        .undo(PlatformUI.getWorkbench().getOperationSupport().getUndoContext(), null, null);
            } catch (org.eclipse.core.commands.ExecutionException e) {
                throw new IllegalStateException(e);
            }
        });
        UiThread.waitFor("the finding to be back", () -> open.read(model -> model.getFindings().size() == 1));
    }

    @Test
    void bothThemes() throws Exception {
        table.waitForFirstRow("10.40.0.0");
        boolean before = UiThread.call(Theme::isDark);
        for (int i = 0; i < 2; i++) {
            boolean dark = UiThread.call(Theme::isDark);
            Workbench.command("org.watchpost.ui.theme.toggle");
            UiThread.waitFor("the other theme", () -> Theme.isDark() != dark);
            Workbench.idle();
            Screenshots.take("theme-" + (dark ? "light" : "dark"));
        }
        assertEquals(before, UiThread.call(Theme::isDark));
    }

    @Test
    void questionMarkShowsTheKeys() {
        table.waitForFirstRow("10.40.0.0");
        table.focus();
        Keyboard.type("?");
        UiThread.waitFor("the keys",
                () -> java.util.Arrays.stream(UiThread.display().getShells()).anyMatch(s -> "keys".equals(s.getData("org.watchpost.id"))));
        UiThread.run(() -> java.util.Arrays.stream(UiThread.display().getShells()).filter(s -> "keys".equals(s.getData("org.watchpost.id")))
                .forEach(org.eclipse.swt.widgets.Shell::close));
    }
}
