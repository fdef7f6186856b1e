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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Fields;
import org.watchpost.ui.events.ValueMenu;
import org.watchpost.ui.status.AlarmCount;
import org.watchpost.ui.tests.driver.EventTableDriver;
import org.watchpost.ui.tests.driver.Screenshots;
import org.watchpost.ui.tests.driver.UiThread;
import org.watchpost.ui.tests.driver.Widgets;
import org.watchpost.ui.tests.driver.Workbench;
import org.watchpost.ui.tests.fake.FakeCase;
import org.watchpost.ui.tests.fake.FakeStore;

/** What holds in every view: menus of values, notes, help on keys, the status line, ways in from the start page. */
@ExtendWith(Screenshots.class)
final class LookTest {

    private static final int NOTES = 5;

    private final EventTableDriver table = new EventTableDriver();
    private FakeCase open = new FakeCase(new FakeStore(0));

    @BeforeEach
    void openCase() {
        open = new FakeCase(new FakeStore(1000));
        Workbench.show(open);
    }

    @AfterEach
    void closeCase() {
        UiThread.run(() -> AlarmCount.set(0, ""));
        Workbench.show(null);
    }

    @Test
    void aValueOffersWhatCanBeDoneWithIt() {
        List<String> labels = UiThread.call(() -> {
            MenuManager menu = new MenuManager();
            ValueMenu.fill(menu, Workbench.context(), Fields.SOURCE_IP, "10.40.1.7");
            return labels(menu);
        });
        for (String wanted : List.of("Include source.ip: 10.40.1.7", "Exclude source.ip: 10.40.1.7", "New Search for It", "Investigate",
                "Triage", "Quarantine", "Copy Defanged", "Add 10.40.1.7 to Indicators")) {
            assertTrue(labels.contains(wanted), wanted + " in " + labels);
        }
    }

    private static List<String> labels(MenuManager menu) {
        List<String> labels = new ArrayList<>();
        for (IContributionItem item : menu.getItems()) {
            if (item instanceof MenuManager inner) {
                labels.addAll(labels(inner));
            } else if (item instanceof ActionContributionItem action) {
                labels.add(action.getAction().getText());
            }
        }
        return labels;
    }

    @Test
    void notesAreWrittenInPlaceAndTakenBack() {
        table.waitForFirstRow("10.40.0.0");
        table.click(0, 0);
        EventRef ref = UiThread.call(() -> Workbench.context().selection().focus().ref());
        UiThread.run(() -> {
            CTabFolder tabs = Widgets.get(CTabFolder.class, "details.tabs");
            tabs.setSelection(NOTES);
            tabs.notifyListeners(SWT.Selection, Widgets.event(tabs));
        });
        Workbench.idle();
        UiThread.run(() -> {
            Widgets.get(Text.class, "notes.tags").setText("todo, lateral");
            Widgets.get(Text.class, "notes.comment").setText("seen first here");
            Widgets.press(Widgets.get(Button.class, "notes.save"));
        });
        Workbench.idle();
        assertEquals(Set.of("todo", "lateral"), open.marks().of(ref).tags());
        assertEquals("seen first here", open.marks().of(ref).comment());
        UiThread.run(() -> {
            try {
                PlatformUI.getWorkbench().getOperationSupport().getOperationHistory()
                        .undo(PlatformUI.getWorkbench().getOperationSupport().getUndoContext(), null, null);
            } catch (org.eclipse.core.commands.ExecutionException e) {
                throw new IllegalStateException(e);
            }
        });
        Workbench.idle();
        assertTrue(open.marks().of(ref).isEmpty(), "undo gives back what was noted before");
    }

    @Test
    void alarmsAreInTheStatusLine() {
        UiThread.run(() -> AlarmCount.set(2, "outgoing on mx1 grows"));
        UiThread.waitFor("the alarms", () -> Widgets.get(Link.class, "status.alarms").getText().contains("2 alarms"));
        UiThread.run(() -> AlarmCount.set(0, ""));
        UiThread.waitFor("no alarms", () -> !Widgets.get(Link.class, "status.alarms").getVisible());
    }

    @Test
    void mailServersAreReachedFromTheStartPage() {
        Workbench.show(null);
        UiThread.run(() -> Widgets.press(Widgets.button("Watch Mail Servers").orElseThrow()));
        assertEquals("org.watchpost.ui.queues.perspective", Workbench.perspective());
        Workbench.showPerspective("org.watchpost.app.start");
    }

    @Test
    void questionMarkHelpsWhereNothingIsShown() {
        Workbench.show(null);
        UiThread.run(() -> {
            Button button = Widgets.button("Watch Mail Servers").orElseThrow();
            Event event = Widgets.event(button);
            event.type = SWT.KeyDown;
            event.character = '?';
            button.notifyListeners(SWT.KeyDown, event);
        });
        UiThread.waitFor("the keys", () -> keys().length == 1);
        UiThread.run(() -> Arrays.stream(keys()).forEach(Shell::close));
    }

    private static Shell[] keys() {
        return Arrays.stream(UiThread.display().getShells()).filter(shell -> "keys".equals(shell.getData("org.watchpost.id")))
                .toArray(Shell[]::new);
    }
}
