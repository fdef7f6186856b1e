/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.tests.queues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.watchpost.core.monitor.WatchFiles;
import org.watchpost.model.monitor.MonitorFactory;
import org.watchpost.testing.FakePeer;
import org.watchpost.ui.queues.QueueWatch;
import org.watchpost.ui.queues.QueuesPerspective;
import org.watchpost.ui.queues.alarms.AlarmsView;
import org.watchpost.ui.queues.wall.WallScreen;
import org.watchpost.ui.tests.driver.Screenshots;
import org.watchpost.ui.tests.driver.UiThread;
import org.watchpost.ui.tests.driver.Widgets;
import org.watchpost.ui.tests.driver.Workbench;

/** A mail server whose disk is full: seen on the board, told in words, an alarm that is acknowledged, over when it takes mail again. */
@ExtendWith(Screenshots.class)
final class QueuesTest {

    private static final int STATE = 12;

    @AfterEach
    void watchNothing() {
        UiThread.run(() -> QueueWatch.get().configure(MonitorFactory.eINSTANCE.createWatch()));
        Workbench.idle();
        Workbench.showPerspective("org.watchpost.app.investigate");
    }

    private static String board() {
        return UiThread.call(() -> {
            Optional<Table> table = Widgets.find(Table.class, "queues.board").filter(Table::isVisible);
            return table.map(
                    t -> String.join("\n", Arrays.stream(t.getItems()).map(item -> item.getText(1) + ": " + item.getText(STATE)).toList()))
                    .orElse("");
        });
    }

    private static void waitForState(String words) {
        UiThread.waitFor(words, () -> board().contains(words));
    }

    @Test
    void aServerThatRefusesMail() throws IOException {
        AtomicReference<String> mail = new AtomicReference<>("250 2.1.0 Ok");
        try (FakePeer server = FakePeer.start(FakePeer.lines("220 mx1.example ESMTP", line -> line.startsWith("MAIL") ? mail.get()
                : line.startsWith("QUIT") ? "221 bye" : "250 Ok"))) {
            Workbench.showPerspective(QueuesPerspective.ID);
            UiThread.waitFor("the monitor", () -> QueueWatch.get().monitor().isPresent());
            UiThread.waitFor("what to do where nothing is watched", () -> Widgets.find(Table.class, "queues.board").map(t -> !t.isVisible())
                    .orElse(true));
            UiThread.run(() -> {
                try {
                    QueueWatch.get()
                            .configure(WatchFiles.parse("{\"servers\":[{\"name\":\"mx1\",\"probes\":[{\"type\":\"smtp\",\"address\":\""
                                    + server.address()
                                    + "\",\"every\":1}]}],\"alarms\":[{\"name\":\"refuses\",\"metric\":\"state\",\"limit\":3,"
                                    + "\"severity\":\"critical\",\"actions\":[{\"kind\":\"command\",\"target\":\"true\"}]}]}"));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            waitForState("mx1: takes mail");
            UiThread.waitFor("the phases", () -> Widgets.find(Table.class, "queues.phases").map(t -> t.getItemCount() >= 5).orElse(false));
            assertTrue(UiThread.call(() -> Widgets.get(StyledText.class, "queues.dialogue").getText()).contains("> MAIL FROM:<>"));
            mail.set("452 4.3.1 Insufficient system storage");
            waitForState("accepts connections, refuses mail: queue disk below minimum");
            Workbench.showView(AlarmsView.ID);
            UiThread.waitFor("the alarm", () -> Widgets.find(Table.class, "queues.alarms").map(t -> t.isVisible() && t.getItemCount() == 1
                    && t.getItem(0).getText(3).contains("refuses mail")).orElse(false));
            UiThread.run(() -> QueueWatch.get().work("Acknowledging", monitor -> monitor.acknowledge(monitor.alarms().get(0).id(), "tester",
                    "disk is being cleared")));
            UiThread.waitFor("the note",
                    () -> Widgets.get(Table.class, "queues.alarms").getItem(0).getText(5).equals("disk is being cleared"));
            UiThread.run(() -> WallScreen.open(UiThread.display(), QueueWatch.get()));
            assertTrue(UiThread.call(() -> Widgets.get(Canvas.class, "queues.wall").isVisible()));
            UiThread.run(() -> Widgets.get(Shell.class, "queues.wall.shell").close());
            mail.set("250 2.1.0 Ok");
            waitForState("mx1: takes mail");
            UiThread.waitFor("no alarm", () -> Widgets.get(Label.class, "queues.summary").getText().equals("1 server, no alarm"));
            assertEquals(1, UiThread.call(() -> QueueWatch.get().alarms().size()));
        }
    }
}
