/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.tests.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.imports.ImportListener;
import org.watchpost.core.imports.ImportRequest;
import org.watchpost.core.journal.JournalEntry;
import org.watchpost.core.live.LiveWriter;
import org.watchpost.core.triage.Decision;
import org.watchpost.core.triage.GroupBy;
import org.watchpost.core.triage.Triage;
import org.watchpost.ui.tests.driver.Keyboard;
import org.watchpost.ui.tests.driver.Screenshots;
import org.watchpost.ui.tests.driver.UiThread;
import org.watchpost.ui.tests.driver.Widgets;
import org.watchpost.ui.tests.driver.Workbench;
import org.watchpost.ui.triage.TriageModel;
import org.watchpost.ui.util.Services;

/** Triage by keyboard only, on real services. */
@ExtendWith(Screenshots.class)
final class TriageTest {

    private static final String INVESTIGATE = "org.watchpost.app.investigate";
    private static final int LABEL = 2;

    private final RowListDriver groups = new RowListDriver("triage.groups");
    private final RowListDriver alerts = new RowListDriver("triage.alerts");
    private final RowListDriver hosts = new RowListDriver("outbreak.hosts");

    @TempDir
    Path folder;

    private OpenCase open;

    private static String alert(int second, String rule, int severity, String source) {
        return "{\"timestamp\":\"" + Instant.parse("2004-07-26T12:00:00Z").plusSeconds(second) + "\",\"flow_id\":" + (1000 + second)
                + ",\"event_type\":\"alert\",\"src_ip\":\"" + source + "\",\"src_port\":" + (2000 + second)
                + ",\"dest_ip\":\"10.1.0.25\",\"dest_port\":25,\"proto\":\"TCP\",\"alert\":{\"signature_id\":7,\"signature\":\"" + rule
                + "\",\"severity\":" + severity + "}}\n";
    }

    /** 12 alerts of a worm, 6 of a scan, 3 of a probe. */
    @BeforeEach
    void openCase() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 21; i++) {
            lines.append(
                    alert(60 * i, i % 7 < 4 ? "Worm mail" : i % 7 < 6 ? "Port scan" : "Probe", i % 7 < 4 ? 1 : 2, "10.0.0." + (1 + i % 5)));
        }
        // The mail behind the first alert, seen by the same sensor.
        lines.append(
                "{\"timestamp\":\"2004-07-26T12:00:01Z\",\"flow_id\":1000,\"event_type\":\"fileinfo\",\"src_ip\":\"10.0.0.1\",\"src_port\":2000,"
                        + "\"dest_ip\":\"10.1.0.25\",\"dest_port\":25,\"proto\":\"TCP\",\"app_proto\":\"smtp\",\"email\":{\"from\":\"ann@gzac.example\","
                        + "\"to\":[\"bob@gzac.example\"],\"attachment\":[\"letter.zip\"]},\"fileinfo\":{\"filename\":\"letter.zip\",\"size\":28800,"
                        + "\"sha256\":\"" + "ab".repeat(32) + "\"}}\n");
        Path file = Files.writeString(folder.resolve("eve.json"), lines, StandardCharsets.UTF_8);
        open = Services.get(CaseService.class).create(folder.resolve("case"), "Triage", ZoneOffset.UTC);
        open.importFiles(new ImportRequest(List.of(file), false, ImportRequest.Settings.NONE), ImportListener.NONE,
                new NullProgressMonitor());
        UiThread.run(() -> {
            TriageModel model = TriageModel.of(Workbench.context());
            model.by(GroupBy.RULE);
            model.folded(false);
        });
        Workbench.show(open);
        Workbench.showPerspective("org.watchpost.ui.triage.perspective");
        Workbench.idle();
        groups.waitForRows(3);
        groups.focus();
    }

    @AfterEach
    void closeCase() {
        Workbench.show(null);
        Workbench.showPerspective(INVESTIGATE);
    }

    private static void inbox(int count) {
        UiThread.waitFor("an inbox of " + count, () -> Widgets.get(Combo.class, "triage.outcome").getItemCount() > 0
                && Widgets.get(Combo.class, "triage.outcome").getItem(0).equals("Inbox (" + count + ")"));
    }

    @Test
    void groupsAreDecidedByOneKeyAndTakenBack() throws Exception {
        inbox(21);
        assertEquals(List.of("Worm mail", "Port scan", "Probe"), groups.column(LABEL));
        alerts.waitForRows(12);
        groups.press('j');
        alerts.waitForRows(6);
        groups.press('a');
        inbox(15);
        groups.waitForRows(2);
        assertEquals(1, groups.cursor(), "the cursor stays where the next group is");
        groups.press('u');
        inbox(21);
        groups.press('k');
        groups.press('x');
        groups.press('j');
        groups.press('x');
        groups.press('7');
        // What came back stands last: worm and probe are decided.
        inbox(6);
        Decision newest = Triage.of(open).book().decisions().getLast();
        assertEquals("cat7", newest.outcome().word());
        assertTrue(newest.refs().isEmpty(), "one entry, whatever the number");
        List<JournalEntry> journal = open.journal().read(1, 1000);
        JournalEntry entry = journal.getLast();
        assertEquals("triage.decided", entry.action());
        assertEquals(System.getProperty("user.name"), entry.who());
    }

    /** Nobody waits for the list between two keys. */
    @Test
    void keysFasterThanTheirDecisions() throws Exception {
        Keyboard.type(groups.control(), "aa");
        inbox(3);
        groups.waitForRows(1);
        assertEquals(List.of("Probe"), groups.column(LABEL));
        assertEquals(List.of(12L, 6L), Triage.of(open).book().decisions().stream().map(Decision::events).toList());
        Keyboard.type(groups.control(), "au");
        inbox(3);
        groups.waitForRows(1);
        assertEquals(2, Triage.of(open).book().decisions().size(), "the newest is taken back, although it was still to be made");
        Keyboard.type(groups.control(), "u");
        inbox(9);
    }

    /** An alert that two sensors raised is one, and leaves the inbox of both. */
    @Test
    void whatIsFoldedIsEscalatedTogether() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 21; i++) {
            String rule = i % 7 < 4 ? "Worm mail" : i % 7 < 6 ? "Port scan" : "Probe";
            lines.append(
                    "07/26/2004-12:%02d:00.100000  [**] [1:7:1] %s [**] [Priority: 1] {TCP} 10.0.0.%d:%d -> 10.1.0.25:25\n".formatted(i,
                            rule, 1 + i % 5, 2000 + 60 * i));
        }
        Path file = Files.writeString(folder.resolve("alert"), lines, StandardCharsets.UTF_8);
        open.importFiles(new ImportRequest(List.of(file), false, ImportRequest.Settings.NONE), ImportListener.NONE,
                new NullProgressMonitor());
        inbox(42);
        fold(true);
        inbox(21);
        groups.waitForRows(3);
        groups.press('s');
        UiThread.waitFor("the question for the finding", () -> Widgets.button("Escalate").isPresent());
        Keyboard.type("Both saw it");
        Keyboard.press(SWT.CR);
        UiThread.waitFor("the dialog to close", () -> Widgets.button("Escalate").isEmpty());
        inbox(9);
        fold(false);
        inbox(18);
        assertEquals(24, open.read(model -> model.getFindings().get(0).getEvents().size()), "what both wrote proves it");
    }

    /** Presses the key that folds until it is done: a key may be lost while an import makes the lists anew. */
    private void fold(boolean folded) {
        for (int i = 0; i < 4
                && !UiThread.within(i == 0 ? 0 : 5, () -> Widgets.get(Button.class, "triage.fold").getSelection() == folded); i++) {
            groups.press('o');
        }
    }

    /** What was acknowledged can still become a finding. */
    @Test
    void decidedAlertsAreEscalated() {
        groups.press('a');
        inbox(9);
        groups.press('v');
        groups.waitFor(0, LABEL, "Worm mail");
        groups.waitForRows(1);
        groups.press('s');
        UiThread.waitFor("the question for the finding", () -> Widgets.button("Escalate").isPresent());
        Keyboard.type("After all");
        UiThread.start(() -> Widgets.press(Widgets.get(Button.class, "escalate.techniques")));
        UiThread.waitFor("the techniques", () -> Widgets.button("Set Techniques").isPresent());
        Keyboard.type("t1566.001");
        UiThread.waitFor("the technique", () -> Widgets.get(Table.class, "technique.list").getItemCount() == 1);
        UiThread.run(() -> {
            Table list = Widgets.get(Table.class, "technique.list");
            list.getItem(0).setChecked(true);
            Event event = Widgets.event(list);
            event.item = list.getItem(0);
            event.detail = SWT.CHECK;
            list.notifyListeners(SWT.Selection, event);
        });
        Keyboard.press(SWT.CR);
        UiThread.waitFor("the techniques to close", () -> Widgets.button("Set Techniques").isEmpty());
        UiThread.run(() -> Widgets.button("Escalate").ifPresent(Widgets::press));
        UiThread.waitFor("the dialog to close", () -> Widgets.button("Escalate").isEmpty());
        groups.waitForRows(0);
        inbox(9);
        assertEquals(12, open.read(model -> model.getFindings().get(0).getEvents().size()));
        assertEquals("ATT&CK: T1566.001 Phishing: Spearphishing Attachment", open.read(model -> model.getFindings().get(0).getWhat()));
    }

    @Test
    void aGroupIsEscalatedIntoAFinding() {
        groups.press('s');
        UiThread.waitFor("the question for the finding", () -> Widgets.button("Escalate").isPresent());
        Keyboard.type("It mails itself");
        Keyboard.press(SWT.CR);
        UiThread.waitFor("the dialog to close", () -> Widgets.button("Escalate").isEmpty());
        inbox(9);
        UiThread.waitFor("the finding", () -> open.read(model -> model.getFindings().size()) == 1);
        assertEquals("It mails itself", open.read(model -> model.getFindings().get(0).getTitle()));
        assertEquals(12, open.read(model -> model.getFindings().get(0).getEvents().size()));
        groups.focus();
        groups.press('u');
        inbox(21);
        UiThread.waitFor("the finding to go", () -> open.read(model -> model.getFindings().isEmpty()));
    }

    @Test
    void alertsShowTheirMailAndAllOfARuleAreSelectedAtOnce() {
        alerts.waitForRows(12);
        alerts.waitFor(0, 6, "letter.zip");
        alerts.waitFor(0, 9, "ann@gzac.example");
        groups.press(SWT.CR);
        alerts.focus();
        alerts.press('a');
        inbox(20);
        alerts.waitForRows(11);
        alerts.press('*');
        alerts.press('f');
        inbox(9);
        alerts.press('v');
        groups.waitForRows(1);
        alerts.press('v');
        alerts.press('v');
        alerts.press('v');
        inbox(9);
    }

    @Test
    void aCommentIsAskedForAndKept() throws Exception {
        groups.press('j');
        alerts.waitForRows(6);
        groups.focus();
        groups.press('c');
        UiThread.waitFor("the question why", () -> Widgets.button("Decide").isPresent());
        Keyboard.type("our own scanner");
        Keyboard.press(SWT.CR, SWT.CTRL);
        UiThread.waitFor("the dialog to close", () -> Widgets.button("Decide").isEmpty());
        inbox(15);
        assertEquals("our own scanner", Triage.of(open).book().decisions().getLast().note());
    }

    @Test
    void aRuleIsPreviewedBeforeItApplies() throws Exception {
        groups.press('j');
        alerts.waitForRows(6);
        groups.focus();
        groups.press('r');
        UiThread.waitFor("the preview", () -> Widgets.button("Add Rule").filter(button -> button.isEnabled()).isPresent());
        Keyboard.type("scanner of the audit");
        Keyboard.press(SWT.CR);
        UiThread.waitFor("the dialog to close", () -> Widgets.button("Add Rule").isEmpty());
        inbox(15);
        Decision rule = Triage.of(open).book().rules().getFirst();
        assertEquals(6, rule.events());
        assertEquals("scanner of the audit", rule.note());
    }

    @Test
    void alertsThatArriveMoveNothing() throws Exception {
        groups.press('j');
        alerts.waitForRows(6);
        try (LiveWriter live = open.openLive("live-eve.json", new ImportRequest.Settings("suricata.eve", null, null, null))) {
            byte[] line = (alert(5000, "Brand new", 1, "10.0.0.9") + alert(5001, "Worm mail", 1, "10.0.0.9")).repeat(20)
                    .getBytes(StandardCharsets.UTF_8);
            long begin = System.nanoTime();
            live.append(line, 0, line.length);
            groups.waitForRows(4);
            double seconds = (System.nanoTime() - begin) / 1e9;
            assertTrue(seconds < 20, "alerts took " + seconds + " s");
            inbox(61);
            System.Logger log = System.getLogger(TriageTest.class.getName());
            log.log(System.Logger.Level.INFO, "New alerts were shown after {0} s", seconds);
        }
        assertEquals(1, groups.top() + groups.cursor());
        assertEquals("12:04:00", alerts.column(1).getFirst().substring(6, 14), "what is read stays");
        assertEquals(0, alerts.top());
        assertEquals(6, alerts.rows());
        assertEquals(List.of("Worm mail", "Port scan", "Probe", "Brand new"), groups.column(LABEL), "each group keeps its place");
        assertEquals(1, groups.cursor());
        // A note of the new alerts may have come up meanwhile.
        groups.focus();
        groups.press('R');
        groups.waitFor(1, LABEL, "Brand new");
        assertEquals(2, groups.cursor(), "the cursor stays on its group");
    }

    @Test
    void theOutbreakOfAGroupNamesWhoWasFirst() {
        UiThread.waitFor("patient zero", () -> Widgets.get(Link.class, "outbreak.summary").getText().contains("10.0.0.1"));
        assertTrue(UiThread.call(() -> Widgets.get(Link.class, "outbreak.summary").getText()).startsWith("5 hosts"));
        assertEquals(5, hosts.rows());
        assertEquals("10.0.0.1", hosts.column(1).getFirst());
    }
}
