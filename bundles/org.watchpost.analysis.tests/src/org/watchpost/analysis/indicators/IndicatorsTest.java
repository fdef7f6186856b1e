/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.analysis.indicators;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.watchpost.core.indicators.AllowList;
import org.watchpost.core.indicators.AttackTechniques;
import org.watchpost.core.indicators.Fangs;
import org.watchpost.core.indicators.Indicator;
import org.watchpost.core.indicators.IndicatorFormat;
import org.watchpost.core.indicators.IndicatorService.Heading;
import org.watchpost.core.indicators.IndicatorType;
import org.watchpost.core.indicators.Indicators;
import org.watchpost.core.json.Json;
import org.watchpost.testing.Seeded;
import org.watchpost.testing.Shared;

/** Indicators: found in text, made harmless and whole again, written and read. */
class IndicatorsTest {

    private static final Heading HEADING = new Heading("Worm of July", Instant.parse("2026-01-02T03:04:05Z"),
            List.of("T1566.001", "T9999"));
    private static final String SHA256 = "275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f";
    private final IndicatorDesk desk = new IndicatorDesk();

    private static List<Indicator> all() {
        return List.of(new Indicator(IndicatorType.ADDRESS, "192.0.2.1", "first, \"seen\""),
                new Indicator(IndicatorType.ADDRESS, "2001:db8::1"),
                new Indicator(IndicatorType.NETWORK, "198.51.100.0/24"), new Indicator(IndicatorType.DOMAIN, "evil.example"),
                new Indicator(IndicatorType.URL, "http://evil.example/a'b\\c?x=1,2"),
                new Indicator(IndicatorType.EMAIL, "lanny@gzac.example"),
                new Indicator(IndicatorType.SUBJECT, "=hello, \"world\""), new Indicator(IndicatorType.FILE_NAME, "readme.txt.pif"),
                new Indicator(IndicatorType.MD5, "44d88612fea8a8f36de82e1278abb02f"),
                new Indicator(IndicatorType.SHA1, "3395856ce81f2b7382dee72602f798b642f14140"), new Indicator(IndicatorType.SHA256, SHA256));
    }

    private byte[] write(IndicatorFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        desk.write(format, HEADING, all(), out);
        return out.toByteArray();
    }

    private List<Indicator> read(String text) throws IOException {
        return desk.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void writtenAndReadAgain() throws IOException {
        for (IndicatorFormat format : List.of(IndicatorFormat.CSV, IndicatorFormat.MISP, IndicatorFormat.STIX)) {
            byte[] written = write(format);
            assertArrayEquals(written, write(format), "the same bytes");
            assertEquals(all(), desk.read(new ByteArrayInputStream(written)), format.word());
        }
        assertEquals("first, \"seen\"", desk.read(new ByteArrayInputStream(write(IndicatorFormat.CSV))).getFirst().note());
        List<Indicator> defanged = desk.read(new ByteArrayInputStream(write(IndicatorFormat.TEXT)));
        assertTrue(defanged
                .containsAll(List.of(all().get(0), all().get(1), all().get(2), all().get(3), all().get(5), all().get(7), all().get(10))));
    }

    /** What the specification asks of every object: required properties, forms of ids and times, references that lead somewhere. */
    @Test
    void stixBundleIsSound() throws IOException {
        Map<String, Object> bundle = cast(Json.readObject(new String(write(IndicatorFormat.STIX), StandardCharsets.UTF_8)));
        String uuid5 = "[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
        assertTrue(String.valueOf(bundle.get("id")).matches("bundle--" + uuid5));
        Set<Object> ids = new HashSet<>();
        List<Object> references = new ArrayList<>();
        for (Object each : (List<?>) bundle.get("objects")) {
            Map<String, Object> object = cast(each);
            assertTrue(String.valueOf(object.get("id")).matches(object.get("type") + "--" + uuid5), String.valueOf(object));
            assertTrue(ids.add(object.get("id")));
            assertEquals("2.1", object.get("spec_version"));
            assertEquals("2026-01-02T03:04:05.000Z", object.get("created"));
            switch (String.valueOf(object.get("type"))) {
                case "indicator" -> assertTrue(String.valueOf(object.get("pattern")).matches("\\[.+ = '.+'\\]")
                        && object.get("valid_from") != null && "stix".equals(object.get("pattern_type")));
                case "report" -> references.addAll((List<?>) object.get("object_refs"));
                default -> assertTrue(object.containsKey("name"));
            }
        }
        assertEquals(13, references.size());
        assertTrue(ids.containsAll(references));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Object object) {
        return (Map<String, Object>) object;
    }

    @Test
    void uuidsAreOfVersion5() {
        assertEquals("2ed6657d-e927-568b-95e1-2665a8aea6a2",
                Uuids.of(java.util.UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com").toString());
    }

    @Test
    void sharedExamplesOfOthers() throws IOException {
        Path folder = Shared.data("samples/stix-misp").orElse(null);
        Assumptions.assumeTrue(folder != null, "the shared examples are not here");
        int found = 0;
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    found += desk.read(in).size();
                }
            }
        }
        assertTrue(found > 60, found + " found");
        try (InputStream in = Files.newInputStream(folder.resolve("MISP__event.json"))) {
            assertTrue(desk.read(in).contains(new Indicator(IndicatorType.FILE_NAME, "abiosdsk.sys")));
        }
        try (InputStream in = Files.newInputStream(folder.resolve("cti-documentation__indicator-for-malicious-url.json"))) {
            assertEquals(List.of(new Indicator(IndicatorType.URL, "http://x4z9arb.cn/4712/")), desk.read(in));
        }
    }

    @Test
    void textOfPeople() {
        List<Indicator> found = Indicators
                .in("The host 10[.]0[.]0[.]5:4711 asked hxxps://evil[.]example/x.exe?a=1 (see mail from <lanny[@]gzac.example>),"
                        + " src=192.0.2.7 file=readme.pif; 2001:db8::2, " + SHA256.toUpperCase(java.util.Locale.ROOT)
                        + ". Block 198.51.100.7/24 and www.EVIL.example.");
        assertEquals(
                Set.of("10.0.0.5", "https://evil.example/x.exe?a=1", "lanny@gzac.example", "192.0.2.7", "readme.pif", "2001:db8::2", SHA256,
                        "198.51.100.0/24", "www.evil.example"),
                new HashSet<>(found.stream().map(Indicator::value).toList()));
    }

    @Test
    void fangs() {
        for (Indicator one : all()) {
            assertEquals(one.value(), Fangs.on(Fangs.off(one.type(), one.value())));
        }
        assertEquals("hxxp://evil[.]example/a.b", Fangs.off(IndicatorType.URL, "http://evil.example/a.b"));
        assertEquals("http://a.b.example:8080/x", Fangs.on("hXXp[:]//a[dot]b(.)example:8080/x"));
    }

    @Test
    void ownIsNoIndicator() {
        AllowList own = AllowList.of(List.of("gzac.example", "10.0.0.0/8", "2001:db8::/32", "192.0.2.1"));
        for (String value : List.of("mail.gzac.example", "lanny@gzac.example", "http://www.gzac.example:80/x", "10.255.1.1",
                "2001:db8:1::5", "192.0.2.1")) {
            assertTrue(own.allows(Indicators.guess(value).orElseThrow()), value);
        }
        for (String value : List.of("notgzac.example", "11.0.0.1", "http://evil.example/gzac.example", "192.0.2.2", "2001:db9::1")) {
            assertFalse(own.allows(Indicators.guess(value).orElseThrow()), value);
        }
    }

    @Test
    void techniquesInTheTextOfAFinding() {
        AttackTechniques.Technique phishing = AttackTechniques.find("t1566.001").orElseThrow();
        String text = AttackTechniques.add("A worm.", phishing);
        assertEquals("A worm.\nATT&CK: T1566.001 Phishing: Spearphishing Attachment", text);
        assertEquals(text, AttackTechniques.add(text, phishing));
        assertEquals(List.of(phishing), AttackTechniques.in(text));
        assertEquals("A worm.", AttackTechniques.remove(text, phishing));
        assertTrue(AttackTechniques.find("T15").isEmpty());
        AttackTechniques.Technique other = AttackTechniques.find("T1557").orElseThrow();
        assertEquals("A worm.\nATT&CK: T1557", AttackTechniques.set(text, List.of(other)));
        assertEquals(List.of(other, phishing), AttackTechniques.in(List.of(text, "x\nATT&CK: T1557", text)));
        assertEquals("misp-galaxy:mitre-attack-pattern=\"Spearphishing Attachment - T1566.001\"", phishing.tag());
        AttackTechniques.all().forEach(one -> assertTrue(!one.name().isEmpty() && !one.tactic().isEmpty(), one.id()));
    }

    @Test
    void otherFilesAreRefused() {
        assertThrows(IOException.class, () -> read("{\"a\":1}"));
        assertThrows(IOException.class, () -> read("no indicator here\nnor there"));
        assertThrows(IOException.class, () -> read("{\"type\":\"bundle\",\"objects\":["));
    }

    @Test
    void hostileBytes() throws IOException {
        RandomGenerator random = Seeded.random(this);
        byte[][] seeds = { write(IndicatorFormat.CSV), write(IndicatorFormat.MISP), write(IndicatorFormat.STIX) };
        // Work that grows with the square of the input would take hours; a busy machine needs half a minute.
        assertTimeout(Duration.ofMinutes(5), () -> {
            for (int i = 0; i < 1500; i++) {
                byte[] bytes = seeds[i % 3].clone();
                for (int k = random.nextInt(20); k > 0; k--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                try {
                    desk.read(new ByteArrayInputStream(bytes));
                } catch (IOException e) {
                    assertTrue(e.getMessage() != null);
                }
                Indicators.in(new String(bytes, StandardCharsets.ISO_8859_1));
            }
            Indicators.in("a.".repeat(400_000));
            Indicators.in("hxxp://".repeat(100_000));
            desk.read(new ByteArrayInputStream(
                    ("{\"type\":\"bundle\",\"objects\":[{\"type\":\"indicator\",\"pattern\":\"[" + "file:a".repeat(9000) + "\"}]}")
                            .getBytes(StandardCharsets.US_ASCII)));
        });
    }
}
