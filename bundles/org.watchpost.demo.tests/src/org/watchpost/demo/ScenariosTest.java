/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.json.Json;
import org.watchpost.demo.bulk.BulkScenario;

class ScenariosTest {

    /** Seed 1. Messages and truth.json depend on the platform's zlib and are not here. */
    private static final Map<String, String> WORM = Map.ofEntries(//
            Map.entry("assets.csv", "0c6a7349f9d8122eb0b8fb6f194b359e42d8a2ff97583ec5c45310f17a20d556"),
            Map.entry("firewall/netscreen-traffic.log", "d9990c54251a91a27f3c9c73948fa06e3c5f83405795a6ecf527b37e1b9e5b2a"),
            Map.entry("ids/realsecure-events.csv", "df3510d356412b85013b26ce6e6e417f86a3a8b253541b4d6615e875d637722a"),
            Map.entry("ids/snort-fast.alert", "7e4146e0d3b333491bd83aa8d3d3487f4a59025b3b813a29a4a035505316104c"),
            Map.entry("ids/suricata-eve.json", "ecbd949ddb03e5ffd064d8254670577aa9f5b4caf19faeca9f85b9102a19fa4d"),
            Map.entry("ids/zeek/conn.log", "6de7fe58c190f231c79f63023313948ae778a017c5df45fa885726c1ed04b378"),
            Map.entry("ids/zeek/files.log", "ef67d891dffd78e6935a0ff36460eadeaaccd4419c4f4c73fbe68ee7ca001c16"),
            Map.entry("ids/zeek/smtp.log", "a4ad2e5b8940558df1e984eb65704ad6710d18f9ceaa3544ab02b7de9070aefe"),
            Map.entry("mail/exchange-tracking.log", "e3c37cc8bfd1ecb3e70402548ca5f3cc16fe69849e86f2ff4932448d532d74da"),
            Map.entry("mail/exim-mainlog", "19b06e0eba6f1969e39e327b5e9d0ea720e2cea90a1edeb9292bb60d0f6ac203"),
            Map.entry("mail/postfix-maillog", "7a578a744f726b98163dd657997a5e9e319db7d1dbc0de54cdb65e22d597449b"),
            Map.entry("mail/sendmail-maillog", "a6d69c995af9c4c68a8eeb98c9d337bc3c57ecdf016cbd175bf16a0b6b6b3f0c"),
            Map.entry("proxy/squid-access.log", "e1fbd5fdce6e874c7c166e4e3db28fcf0cb2de205b64c199cbe535284437aaff"));

    /** Seed 1. truth.json names the hashes of all other files, so it stands for them. */
    private static final String FLOOD_TRUTH = "4225726f8638d0226801be4d4508e0fd3f1b67ef37f17230272008c9cb342bd4";
    private static final String BULK_TRUTH = "0715c3f09945b8ecd0746280cdae6e961c62b62bc28815664037b6c4411ac148";

    @TempDir
    Path folder;

    private final Scenarios scenarios = new Scenarios();

    private void generate(String scenario, long seed, double scale, Path target) throws IOException {
        scenarios.generate(scenario, seed, scale, target, new NullProgressMonitor());
    }

    @Test
    void pinnedBytesOfTheWorm() throws Exception {
        generate(Scenarios.WORM, 1, 0.1, folder.resolve("worm"));
        Map<String, String> hashes = Folders.hashes(folder.resolve("worm"));
        hashes.keySet().removeIf(path -> path.startsWith("mailbox/") || path.equals("truth.json"));
        assertEquals(WORM, hashes);
    }

    @Test
    void pinnedBytesOfTheFlood() throws Exception {
        generate(Scenarios.FLOOD, 1, 0.01, folder.resolve("flood"));
        assertEquals(FLOOD_TRUTH, Folders.hash(folder.resolve("flood/truth.json")));
    }

    @Test
    void pinnedBytesOfTheBulk() throws Exception {
        new BulkScenario(1, BulkScenario.LEAST_SIZE).generate(folder.resolve("bulk"), null);
        assertEquals(BULK_TRUTH, Folders.hash(folder.resolve("bulk/truth.json")));
    }

    @Test
    void anotherSeedIsAnotherDay() throws Exception {
        generate(Scenarios.WORM, 2, 0.1, folder.resolve("other"));
        assertNotEquals(WORM.get("ids/realsecure-events.csv"), Folders.hash(folder.resolve("other/ids/realsecure-events.csv")));
    }

    /** Arabic digits, another calendar and a zone far away change nothing. */
    @Test
    void neitherLocaleNorZoneMatter() throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        generate(Scenarios.WORM, 3, 0.05, folder.resolve("a"));
        generate(Scenarios.FLOOD, 3, 0.001, folder.resolve("a2"));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab-ca-islamic"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            generate(Scenarios.WORM, 3, 0.05, folder.resolve("b"));
            generate(Scenarios.FLOOD, 3, 0.001, folder.resolve("b2"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertEquals(Folders.hashes(folder.resolve("a")), Folders.hashes(folder.resolve("b")));
        assertEquals(Folders.hashes(folder.resolve("a2")), Folders.hashes(folder.resolve("b2")));
    }

    @Test
    void theTruthTellsWhatIsInTheFiles() throws Exception {
        Path worm = folder.resolve("worm");
        generate(Scenarios.WORM, 5, 0.1, worm);
        Map<String, Object> files = object(Json.readObject(Files.readString(worm.resolve("truth.json"))).get("files"));
        Map<String, String> hashes = Folders.hashes(worm);
        hashes.remove("truth.json");
        assertEquals(hashes.keySet(), files.keySet());
        for (Map.Entry<String, String> file : hashes.entrySet()) {
            Map<String, Object> totals = object(files.get(file.getKey()));
            byte[] content = Files.readAllBytes(worm.resolve(file.getKey()));
            long lines = 0;
            for (byte b : content) {
                lines += b == '\n' ? 1 : 0;
            }
            assertEquals(file.getValue(), totals.get("sha256"), file.getKey());
            assertEquals((long) content.length, totals.get("bytes"), file.getKey());
            assertEquals(lines, totals.get("lines"), file.getKey());
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object json) {
        return (Map<String, Object>) json;
    }

    @Test
    void cancelEndsIt() throws Exception {
        IProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        for (String scenario : scenarios.scenarios()) {
            assertThrows(OperationCanceledException.class, () -> scenarios.generate(scenario, 1, 0.1, folder.resolve(scenario), monitor));
        }
        assertThrows(OperationCanceledException.class,
                () -> new BulkScenario(1, BulkScenario.LEAST_SIZE).generate(folder.resolve("bulk"), monitor));
        assertEquals(List.of(), names(folder));
    }

    /** Wherever it is cancelled, what was written is deleted; then the same folder will do. */
    @Test
    void cancelWhileFilesAreWrittenTakesThemBack() throws Exception {
        Path target = folder.resolve("worm");
        CancelAt counting = new CancelAt(Integer.MAX_VALUE);
        scenarios.generate(Scenarios.WORM, 1, 0.1, target, counting);
        for (int part = 1; part <= 10; part++) {
            Path again = folder.resolve("again");
            CancelAt monitor = new CancelAt(counting.asked * part / 10);
            assertThrows(OperationCanceledException.class, () -> scenarios.generate(Scenarios.WORM, 1, 0.1, again, monitor));
            assertEquals(List.of("worm"), names(folder));
        }
    }

    /** Is cancelled when it is asked for the n-th time. */
    private static final class CancelAt extends NullProgressMonitor {

        private final int last;
        private int asked;

        CancelAt(int last) {
            this.last = last;
        }

        @Override
        public boolean isCanceled() {
            return ++asked >= last;
        }
    }

    private static List<String> names(Path root) throws IOException {
        try (Stream<Path> content = Files.list(root)) {
            return content.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void nothingElseIsReplaced() throws Exception {
        Files.writeString(folder.resolve("assets.csv"), "mine");
        assertThrows(FileSystemException.class, () -> generate(Scenarios.WORM, 1, 0.1, folder));
        Files.writeString(folder.resolve("truth.json"), "{\n  \"scenario\": \"flood\",\n");
        assertThrows(FileSystemException.class, () -> generate(Scenarios.WORM, 1, 0.1, folder));
        assertEquals("mine", Files.readString(folder.resolve("assets.csv")));
        assertThrows(FileSystemException.class, () -> generate(Scenarios.WORM, 1, 0.1, folder.resolve("assets.csv")));
    }

    @Test
    void anEarlierRunIsReplaced() throws Exception {
        Path worm = folder.resolve("worm");
        generate(Scenarios.WORM, 7, 0.1, worm);
        generate(Scenarios.WORM, 1, 0.1, worm);
        assertEquals(WORM.get("ids/snort-fast.alert"), Folders.hash(worm.resolve("ids/snort-fast.alert")));
        CancelAt monitor = new CancelAt(100);
        assertThrows(OperationCanceledException.class, () -> scenarios.generate(Scenarios.WORM, 1, 0.1, worm, monitor));
        generate(Scenarios.WORM, 1, 0.1, worm);
        assertEquals(WORM.get("assets.csv"), Folders.hash(worm.resolve("assets.csv")));
        // as if the program had been killed while it wrote
        Files.writeString(worm.resolve("truth.json"), "{\n  \"scenario\": \"mydoom\"\n}\n");
        Files.writeString(worm.resolve("assets.csv"), "half");
        generate(Scenarios.WORM, 1, 0.1, worm);
        assertEquals(WORM.get("assets.csv"), Folders.hash(worm.resolve("assets.csv")));
    }

    @Test
    void progressIsToldUpToTheEnd() throws Exception {
        double[] done = new double[2];
        IProgressMonitor monitor = new NullProgressMonitor() {
            @Override
            public void beginTask(String name, int total) {
                done[1] = total;
            }

            @Override
            public void internalWorked(double work) {
                done[0] += work;
            }

            @Override
            public void worked(int work) {
                done[0] += work;
            }
        };
        scenarios.generate(Scenarios.FLOOD, 1, 0.001, folder.resolve("flood"), monitor);
        assertTrue(done[1] > 0 && Math.abs(done[0] - done[1]) < 0.01, () -> done[0] + " of " + done[1]);
    }

    @Test
    void everyScenarioHasAZone() {
        assertEquals(List.of("America/New_York", "Asia/Dubai"),
                scenarios.scenarios().stream().map(name -> scenarios.zone(name).getId()).toList());
        assertThrows(IllegalArgumentException.class, () -> scenarios.zone("none"));
    }

    @Test
    void wrongArguments() {
        assertThrows(IllegalArgumentException.class, () -> generate("none", 1, 1, folder));
        for (double scale : new double[] { 0, -1, 51, Double.NaN, Double.POSITIVE_INFINITY }) {
            assertThrows(IllegalArgumentException.class, () -> generate(Scenarios.FLOOD, 1, scale, folder), () -> "scale " + scale);
        }
        assertThrows(IllegalArgumentException.class, () -> new BulkScenario(1, BulkScenario.LEAST_SIZE - 1));
    }
}
