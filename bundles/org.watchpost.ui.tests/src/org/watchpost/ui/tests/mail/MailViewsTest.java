/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.tests.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.analysis.traffic.Dimension;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.ui.details.DetailsView;
import org.watchpost.ui.imports.Imports;
import org.watchpost.ui.tests.driver.EventTableDriver;
import org.watchpost.ui.tests.driver.QueryBarDriver;
import org.watchpost.ui.tests.driver.Screenshots;
import org.watchpost.ui.tests.driver.UiThread;
import org.watchpost.ui.tests.driver.Widgets;
import org.watchpost.ui.tests.driver.Workbench;
import org.watchpost.ui.times.TimesView;
import org.watchpost.ui.traffic.TrafficView;
import org.watchpost.ui.util.Services;

/** A flood through two servers, one of whose clocks is wrong: seen, followed to one message, and set right. */
@ExtendWith(Screenshots.class)
final class MailViewsTest {

    private static final int MESSAGES = 300;
    private static final int WRONG = 240;
    private static final DateTimeFormatter SYSLOG = DateTimeFormatter.ofPattern("MMM dd HH:mm:ss", Locale.ENGLISH);

    private final EventTableDriver table = new EventTableDriver();
    private final QueryBarDriver query = new QueryBarDriver();

    @TempDir
    Path folder;

    @AfterEach
    void closeCase() {
        Workbench.show(null);
    }

    /** Two servers; nine of ten messages are of one pair; the second server's clock is four minutes fast. */
    private Path logs() throws IOException {
        Path logs = Files.createDirectories(folder.resolve("logs"));
        StringBuilder mx = new StringBuilder();
        StringBuilder hub = new StringBuilder();
        LocalDateTime start = LocalDateTime.of(2004, 7, 26, 8, 0);
        for (int i = 0; i < MESSAGES; i++) {
            boolean flood = i % 10 != 0;
            String from = flood ? "script@b.example" : "user" + i + "@b.example";
            String to = flood ? "list@d.example" : "other" + i + "@d.example";
            LocalDateTime time = start.plusSeconds(7L * i);
            message(mx, time, "mx", String.format(Locale.ROOT, "%010X", 0xA00000000L + i), i, from, to, "192.0.2.7");
            message(hub, time.plusSeconds(2 + WRONG), "hub", String.format(Locale.ROOT, "%010X", 0xB00000000L + i), i, from, to,
                    "192.0.2.8");
        }
        Files.write(logs.resolve("mx.log"), mx.toString().getBytes(StandardCharsets.UTF_8));
        Files.write(logs.resolve("hub.log"), hub.toString().getBytes(StandardCharsets.UTF_8));
        return logs;
    }

    private static void message(StringBuilder log, LocalDateTime time, String host, String id, int number, String from, String to,
            String ip) {
        String head = SYSLOG.format(time) + " " + host + " postfix/";
        log.append(head).append("smtpd[1]: ").append(id).append(": client=x.b.example[").append(ip).append("]\n");
        log.append(head).append("cleanup[2]: ").append(id).append(": message-id=<m").append(number).append("@b.example>\n");
        log.append(head).append("qmgr[3]: ").append(id).append(": from=<").append(from).append(">, size=1000, nrcpt=1 (queue active)\n");
        head = SYSLOG.format(time.plusSeconds(2)) + " " + host + " postfix/";
        log.append(head).append("smtp[4]: ").append(id).append(": to=<").append(to)
                .append(">, relay=r.d.example[203.0.113.5]:25, delay=2, delays=1/0/0/1, dsn=2.0.0, status=sent (250 ok)\n");
        log.append(head).append("qmgr[3]: ").append(id).append(": removed\n");
    }

    private OpenCase take() throws IOException {
        Path logs = logs();
        OpenCase open = Services.get(CaseService.class).create(folder.resolve("case"), "Mail", ZoneOffset.UTC);
        Workbench.show(open);
        UiThread.run(() -> Imports.drop(Workbench.context(), List.of(logs), false));
        Workbench.waitForStatus("3,000 of 3,000 events");
        Workbench.idle();
        return open;
    }

    @Test
    void trafficNamesThePairAndLeadsToItsEvents() throws Exception {
        take();
        Workbench.showView(TrafficView.ID);
        UiThread.waitFor("traffic", () -> Widgets.find(Table.class, "traffic.table").map(found -> found.getItemCount() > 0).orElse(false));
        Workbench.idle();
        Table rows = UiThread.call(() -> Widgets.get(Table.class, "traffic.table"));
        String summary = UiThread.call(() -> Widgets.get(Label.class, "traffic.summary").getText());
        assertTrue(summary.contains("300 messages"), summary);
        assertEquals("script@b.example \u2192 list@d.example", UiThread.call(() -> rows.getItem(0).getText(0)));
        assertEquals("270", UiThread.call(() -> rows.getItem(0).getText(1)));
        String stands = UiThread.call(() -> Widgets.get(Table.class, "traffic.observations").getItem(0).getText());
        assertTrue(stands.contains("90.0 %") && stands.contains("script@b.example"), stands);
        String words = UiThread.call(() -> Widgets.get(Text.class, "traffic.words").getText());
        assertTrue(words.contains("270"), words);
        UiThread.run(() -> {
            Combo dimensions = Widgets.get(Combo.class, "traffic.dimension");
            dimensions.select(Dimension.HOST.ordinal());
            dimensions.notifyListeners(SWT.Selection, Widgets.event(dimensions));
        });
        assertEquals("192.0.2.7", UiThread.call(() -> rows.getItem(0).getText(0)));
        UiThread.run(() -> {
            rows.setSelection(0);
            rows.notifyListeners(SWT.DefaultSelection, Widgets.event(rows));
        });
        Workbench.waitForStatus("300 of 3,000 events");
        String searched = UiThread.call(() -> Workbench.context().search().text());
        assertTrue(searched.contains("192.0.2.7"), searched);
    }

    @Test
    void anEventShowsTheLifeOfItsMessage() throws Exception {
        take();
        query.search("email.to.address:other10@d.example");
        Workbench.waitForStatus("2 of 3,000 events");
        table.click(1, 0);
        Workbench.showView(DetailsView.ID);
        UiThread.run(() -> {
            CTabFolder tabs = Widgets.get(CTabFolder.class, "details.tabs");
            for (int i = 0; i < tabs.getItemCount(); i++) {
                if (tabs.getItem(i).getText().equals("Message life")) {
                    tabs.setSelection(i);
                    tabs.notifyListeners(SWT.Selection, Widgets.event(tabs));
                }
            }
        });
        UiThread.waitFor("the message",
                () -> Widgets.find(Label.class, "life.headline").map(label -> label.getText().contains("delivered"))
                        .orElse(false));
        String headline = UiThread.call(() -> Widgets.get(Label.class, "life.headline").getText());
        assertTrue(headline.contains("user10@b.example \u2192 other10@d.example"), headline);
        String facts = UiThread.call(() -> Widgets.get(Label.class, "message.facts").getText());
        assertTrue(facts.contains("2 hops") && facts.contains("10 lines"), facts);
        Tree tree = UiThread.call(() -> Widgets.get(Tree.class, "message.tree"));
        assertEquals("1 recipient", UiThread.call(() -> tree.getItem(0).getText(0)));
        assertEquals(10, UiThread.call(() -> tree.getItem(1).getItemCount()));
    }

    @Test
    void aWrongClockIsFoundAndSetRight() throws Exception {
        OpenCase open = take();
        Workbench.showView(TimesView.ID);
        UiThread.waitFor("the bands", () -> Widgets.find(Button.class, "times.compare").map(Button::isVisible).orElse(false));
        Workbench.idle();
        UiThread.run(() -> Widgets.press(Widgets.get(Button.class, "times.compare")));
        UiThread.waitFor("a proposal", () -> Widgets.get(Table.class, "times.table").getItemCount() > 0);
        Table proposals = UiThread.call(() -> Widgets.get(Table.class, "times.table"));
        assertTrue(UiThread.call(() -> proposals.getItem(0).getText(0)).startsWith("\u25b2"), "the clocks differ");
        assertEquals("300", UiThread.call(() -> proposals.getItem(0).getText(4)));
        UiThread.run(() -> Widgets.press(Widgets.get(Button.class, "times.apply")));
        UiThread.waitFor("the clock set", () -> open.sources().stream().anyMatch(source -> source.shiftMicros() != 0));
        Workbench.waitForStatus("3,000 of 3,000 events");
        Workbench.idle();
        long shift = open.sources().stream().mapToLong(source -> Math.abs(source.shiftMicros())).max().orElse(0);
        assertEquals(WRONG, shift / 1e6, 3, "four minutes");
    }
}
