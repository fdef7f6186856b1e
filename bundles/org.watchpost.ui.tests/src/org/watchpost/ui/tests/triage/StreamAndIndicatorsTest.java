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

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.imports.ImportListener;
import org.watchpost.core.imports.ImportRequest;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.QueryParser;
import org.watchpost.core.query.SortOrder;
import org.watchpost.ui.Selection;
import org.watchpost.ui.tests.driver.Screenshots;
import org.watchpost.ui.tests.driver.UiThread;
import org.watchpost.ui.tests.driver.Widgets;
import org.watchpost.ui.tests.driver.Workbench;
import org.watchpost.ui.util.Services;

/** An alert leads to the packets of its connection, and its facts to a watch list. */
@ExtendWith(Screenshots.class)
final class StreamAndIndicatorsTest {

    private static final String INVESTIGATE = "org.watchpost.app.investigate";
    private static final String ALERT = "{\"timestamp\":\"2001-09-09T01:46:41.000000+0000\",\"event_type\":\"alert\",\"src_ip\":\"10.0.0.1\",\"src_port\":1025,"
            + "\"dest_ip\":\"10.0.0.2\",\"dest_port\":25,\"proto\":\"TCP\",\"alert\":{\"signature_id\":7,\"signature\":\"Worm mail\",\"severity\":1}}\n";

    @TempDir
    Path folder;

    private OpenCase open;

    /** A capture of raw IPv4 packets in which both sides speak in turn. */
    private static byte[] capture(String... turns) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (int word : new int[] { 0xa1b2c3d4, 0x00020004, 0, 0, 65_535, 101 }) {
                out.writeInt(word);
            }
            int[] sequence = { 1000, 5000 };
            packet(out, 0, true, sequence[0]++, 0, 2, "");
            packet(out, 0, false, sequence[1]++, sequence[0], 18, "");
            for (int i = 0; i < turns.length; i++) {
                int side = i % 2;
                packet(out, i, side == 1, side == 1 ? sequence[0] : sequence[1], side == 1 ? sequence[1] : sequence[0], 24, turns[i]);
                sequence[1 - side] += turns[i].length();
            }
        }
        return bytes.toByteArray();
    }

    private static void packet(DataOutputStream out, int second, boolean client, int sequence, int acknowledged, int flags, String text)
            throws IOException {
        int length = 40 + text.length();
        for (int word : new int[] { 1_000_000_000 + second, 0, length, length, 0x4500 << 16 | length, 0, 64 << 24 | 6 << 16,
                client ? 0x0a000001 : 0x0a000002, client ? 0x0a000002 : 0x0a000001, client ? 1025 << 16 | 25 : 25 << 16 | 1025, sequence,
                acknowledged, 5 << 28 | flags << 16 | 65_535, 0 }) {
            out.writeInt(word);
        }
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    @BeforeEach
    void openCase() throws IOException {
        Path pcap = Files.write(folder.resolve("mail.pcap"),
                capture("220 mx ESMTP\r\n", "EHLO worm\r\n", "250 mx\r\n", "MAIL FROM:<lanny@gzac.example>\r\n",
                        "250 ok\r\n", "RCPT TO:<bob@example.org>\r\n", "250 ok\r\n", "DATA\r\n", "354 go\r\n",
                        "From: lanny@gzac.example\r\nSubject: Mail Delivery System\r\n\r\nhello\u0007\r\n.\r\n",
                        "250 queued as 4F3A2B\r\n"));
        Path eve = Files.writeString(folder.resolve("eve.json"), ALERT, StandardCharsets.UTF_8);
        open = Services.get(CaseService.class).create(folder.resolve("case"), "Stream", ZoneOffset.UTC);
        open.importFiles(new ImportRequest(List.of(pcap, eve), false, ImportRequest.Settings.NONE), ImportListener.NONE,
                new NullProgressMonitor());
        Workbench.show(open);
        Workbench.showPerspective("org.watchpost.ui.triage.perspective");
        Workbench.idle();
    }

    @AfterEach
    void closeCase() {
        Workbench.show(null);
        Workbench.showPerspective(INVESTIGATE);
    }

    private void select(String query) throws Exception {
        var rows = open.events()
                .page(new EventQuery(new QueryParser(ZoneOffset.UTC).parse(query)), SortOrder.BY_TIME, 0, 1, new NullProgressMonitor())
                .rows();
        UiThread.run(() -> Workbench.context().select(new Selection(rows.getFirst(), List.of())));
    }

    private static String shown() {
        return UiThread.call(() -> Widgets.find(StyledText.class, "stream.text").map(StyledText::getText).orElse(""));
    }

    @Test
    void alertLeadsToWhatWasSaid() throws Exception {
        select("event.kind:alert");
        Workbench.command("org.watchpost.ui.triage.stream.follow");
        UiThread.waitFor("both sides", () -> Widgets.find(StyledText.class, "stream.text").map(StyledText::getText).orElse("")
                .contains("250 queued as 4F3A2B"));
        String text = shown();
        assertTrue(text.startsWith("\u2190 server") && text.contains("\u2192 client") && text.contains("EHLO worm"), text);
        assertTrue(text.indexOf('\u0007') < 0, "what can't be seen is shown by its code");
        String ends = UiThread.call(() -> Widgets.get(Label.class, "stream.ends").getText());
        assertTrue(ends.startsWith("10.0.0.1:1025 \u2192 10.0.0.2:25"), ends);
        choose("stream.form", 1);
        UiThread.waitFor("hexadecimal", () -> Widgets.get(StyledText.class, "stream.text").getText().contains("00000000  32 32 30 20"));
        choose("stream.side", 1);
        UiThread.waitFor("the client alone", () -> !Widgets.get(StyledText.class, "stream.text").getText().contains("\u2190 server"));
    }

    private static void choose(String combo, int index) {
        UiThread.run(() -> {
            Combo found = Widgets.get(Combo.class, combo);
            found.select(index);
            found.notifyListeners(SWT.Selection, new Event());
        });
    }

    @Test
    void factsOfAnEventGoToTheWatchList() throws Exception {
        select("event.dataset:capture.smtp");
        Workbench.command("org.watchpost.ui.triage.indicators.add");
        RowListDriver list = new RowListDriver("indicators.list");
        UiThread.waitFor("indicators",
                () -> Widgets.find(Label.class, "indicators.state").map(Label::getText).orElse("").contains("seen in this case"));
        Workbench.idle();
        List<String> values = list.column(1);
        assertTrue(values.containsAll(List.of("10[.]0[.]0[.]1", "10[.]0[.]0[.]2", "lanny[@]gzac[.]example", "bob[@]example[.]org",
                "Mail Delivery System")), values.toString());
        assertEquals("3", list.column(2).get(values.indexOf("10[.]0[.]0[.]1")));
    }
}
