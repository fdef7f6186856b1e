/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.watchpost.core.report.ReportRenderer;
import org.watchpost.testing.report.FakeCase;
import org.watchpost.report.data.CaseReader;
import org.watchpost.report.data.ReportData;

class AllRenderersTest {

    private static final int EXHIBITS = 10_000;

    static Stream<ReportRenderer> renderers() {
        return Stream.of(new HtmlRenderer(), new MarkdownRenderer(), new JsonRenderer(), new SummaryRenderer(), new CsvRenderer(),
                new StixRenderer(),
                new MispRenderer());
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void theSameCaseAndDateGiveTheSameBytesEverywhere(ReportRenderer renderer) throws Exception {
        byte[] first = Rendering.bytes(renderer, FakeCase.full("x", 20));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.of("ar", "EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
            assertArrayEquals(first, Rendering.bytes(renderer, FakeCase.full("x", 20)));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void tenThousandExhibitsAreNoTrouble(ReportRenderer renderer) throws Exception {
        FakeCase open = FakeCase.of("Jul 26 08:33:30 mx1 <postfix>/smtpd[123]: ".repeat(8), EXHIBITS);
        // how long it takes is told by ReportBenchmark
        renderer.render(new ReportRenderer.Request(open, Rendering.DATE, ZoneOffset.UTC, Locale.ENGLISH), OutputStream.nullOutputStream(),
                new NullProgressMonitor());
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void cancelEndsIt(ReportRenderer renderer) {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> renderer.render(
                new ReportRenderer.Request(FakeCase.of("x", 3), Rendering.DATE, ZoneOffset.UTC, Locale.ENGLISH),
                OutputStream.nullOutputStream(),
                monitor));
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void anUnknownLanguageIsEnglish(ReportRenderer renderer) throws Exception {
        renderer.render(new ReportRenderer.Request(FakeCase.of("x", 1), Rendering.DATE, ZoneOffset.UTC, Locale.JAPANESE),
                OutputStream.nullOutputStream(), new NullProgressMonitor());
    }

    @Test
    void anEventInTwoFindingsIsOneExhibit() throws Exception {
        FakeCase open = FakeCase.of("x", 3);
        open.model().getFindings().add(org.eclipse.emf.ecore.util.EcoreUtil.copy(open.model().getFindings().get(0)));
        ReportData data = CaseReader.read(new ReportRenderer.Request(open, Instant.EPOCH, ZoneId.of("UTC"), Locale.ENGLISH),
                new NullProgressMonitor());
        assertEquals(3, data.exhibits().size());
        assertEquals(List.of(1, 2, 3), data.findings().get(1).exhibits());
    }

    @Test
    void theJournalIsSummedUp() throws Exception {
        ReportData data = CaseReader.read(new ReportRenderer.Request(FakeCase.of("x", 0), Instant.EPOCH, ZoneId.of("UTC"), Locale.ENGLISH),
                new NullProgressMonitor());
        assertEquals(2500, data.journal().entries());
        assertEquals(List.of(new ReportData.ActionFacts("x", 2500, FakeCase.BEGIN.plusSeconds(1), FakeCase.BEGIN.plusSeconds(2500))),
                data.journal().actions());
        assertTrue(data.activity().buckets().size() >= 9, "hours");
    }

    @Test
    void techniquesOfFindingsAreNamedEverywhere() throws Exception {
        FakeCase open = FakeCase.of("x", 1);
        open.model().getFindings().get(0).setWhat("A worm.\nATT&CK: T1566.001 Phishing: Spearphishing Attachment\nATT&CK: T9999");
        String stix = Rendering.text(new StixRenderer(), open);
        assertTrue(stix.contains("attack-pattern--") && stix.contains("\"T1566.001\"") && stix.contains("\"T9999\""), stix);
        assertTrue(stix.contains("https://attack.mitre.org/techniques/T1566/001"), stix);
        String misp = Rendering.text(new MispRenderer(), open);
        assertTrue(misp.contains("mitre-attack-pattern=\\\"Spearphishing Attachment - T1566.001\\\""), misp);
        assertTrue(Rendering.text(new HtmlRenderer(), open).contains("T1566.001"));
    }
}
