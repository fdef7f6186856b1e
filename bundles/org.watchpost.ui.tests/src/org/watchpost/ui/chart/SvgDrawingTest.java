/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.watchpost.core.query.TimeRange;
import org.watchpost.ui.theme.Palette;
import org.watchpost.ui.theme.Palette.Ink;

/** Charts as SVG: whole XML whatever the texts are, nothing active in it. */
class SvgDrawingTest {

    private static final String HOSTILE = "<script>alert(1)</script> \" onload=\"x & ]]> \u202e\u0000";

    private static final Chart CHART = new Chart() {
        @Override
        public String title() {
            return HOSTILE;
        }

        @Override
        public void draw(Drawing on) {
            on.fill(Ink.BAR, 0.5, 1, 2, 3, 4);
            on.frame(Ink.FOCUS, 1, 1, 5, 5);
            on.line(Ink.ACCENT, 2, 0, 0, 10.25, 20);
            on.dot(Ink.SEVERITY1, 3, 3, 2);
            on.text(Ink.TEXT, HOSTILE, 5, 5, Drawing.Anchor.MIDDLE);
            on.clipped(Ink.TEXT, "a very long text that has no room", 0, 0, 40, Drawing.Anchor.START);
            on.spot(0, 0, 5, 5, HOSTILE + "\n2", "x");
            new TimeAxis(new TimeRange(0, 86_400_000_000L), ZoneOffset.UTC, 10, 300).draw(on, 0, 50);
        }
    };

    @Test
    void textsStayText() {
        for (boolean dark : new boolean[] { false, true }) {
            String svg = SvgDrawing.of(CHART, Palette.of(dark), 400, 100);
            assertTrue(svg.startsWith("<svg ") && svg.endsWith("</svg>\n"), svg);
            assertTrue(svg.contains("&lt;script&gt;alert(1)&lt;/script&gt; &quot; onload=&quot;x &amp; ]]&gt;"), svg);
            assertFalse(svg.contains("<script") || svg.contains("\u0000") || svg.contains("\u202e"), svg);
            // Every tag that is opened is one of those written here.
            for (int at = svg.indexOf('<'); at >= 0; at = svg.indexOf('<', at + 1)) {
                assertTrue(svg.substring(at + 1).matches("(?s)/?(svg|title|rect|polyline|circle|text)[ />].*"), svg.substring(at));
            }
            assertEquals(svg, SvgDrawing.of(CHART, Palette.of(dark), 400, 100), "the same each time");
        }
    }
}
