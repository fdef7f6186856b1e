/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchpost.core.marks.ColourRule;
import org.watchpost.ui.theme.Palette.Ink;

/** Text can be read in both themes: a contrast of 4.5:1 or more (WCAG 2.1, 1.4.3), shapes 3:1. */
final class PaletteTest {

    private static double luminance(Color colour) {
        return 0.2126 * channel(colour.getRed()) + 0.7152 * channel(colour.getGreen()) + 0.0722 * channel(colour.getBlue());
    }

    private static double channel(int value) {
        double c = value / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static double contrast(Color a, Color b) {
        double one = luminance(a);
        double two = luminance(b);
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private static void check(Palette palette, Ink text, Ink ground, double least) {
        double contrast = contrast(palette.get(text), palette.get(ground));
        assertTrue(contrast >= least, text + " on " + ground + (palette.dark() ? " (dark): " : " (light): ") + contrast);
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void textStandsOut(boolean dark) {
        Palette palette = Palette.of(dark);
        for (Ink ink : new Ink[] { Ink.TEXT, Ink.MUTED, Ink.LINK, Ink.SEVERITY1, Ink.SEVERITY2, Ink.SEVERITY3, Ink.SEVERITY4, Ink.ERROR,
                Ink.GOOD }) {
            check(palette, ink, Ink.BACKGROUND, 4.5);
            check(palette, ink, Ink.STRIPE, 4.5);
        }
        for (Ink ground : new Ink[] { Ink.MARK, Ink.DROP, Ink.FIELD1, Ink.FIELD2, Ink.FIELD3, Ink.FIELD4 }) {
            check(palette, Ink.TEXT, ground, 4.5);
        }
        for (ColourRule.Colour colour : ColourRule.Colour.values()) {
            for (Ink text : new Ink[] { Ink.TEXT, Ink.MUTED, Ink.SEVERITY1, Ink.SEVERITY2, Ink.SEVERITY3, Ink.SEVERITY4, Ink.ERROR }) {
                check(palette, text, Ink.valueOf("RULE_" + colour.name()), 4.5);
            }
            check(palette, Ink.valueOf("RULE_" + colour.name() + "_BAR"), Ink.BACKGROUND, 3);
        }
        check(palette, Ink.HEADER_TEXT, Ink.HEADER, 4.5);
        check(palette, Ink.SELECTION_TEXT, Ink.SELECTION, 4.5);
        check(palette, Ink.ERROR, Ink.ERROR_BACK, 4.5);
        for (Ink ink : new Ink[] { Ink.FOCUS, Ink.ACCENT, Ink.ZOOM }) {
            check(palette, ink, Ink.BACKGROUND, 3);
        }
    }
}
