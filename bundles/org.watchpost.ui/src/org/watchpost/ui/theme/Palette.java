/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.watchpost.core.marks.ColourRule;

/**
 * The colours of what we draw ourselves, in one theme. All come from {@code css/palette.properties}. Immutable; colours of
 * SWT need no disposal.
 */
public final class Palette {

    /** What a colour is for. The file has a line for each. */
    public enum Ink {
        BACKGROUND, STRIPE, HEADER, HEADER_TEXT, TEXT, MUTED, GRID, BORDER, SELECTION, SELECTION_TEXT, FOCUS, ACCENT, LINK, SEVERITY1,
        SEVERITY2,
        SEVERITY3, SEVERITY4, ERROR, ERROR_BACK, GOOD, BAR, BAR_ALERT, BAR_ERROR, BAR_OTHER, ZOOM, MARK, DROP, FIELD1, FIELD2, FIELD3,
        FIELD4, RULE_RED, RULE_ORANGE, RULE_YELLOW, RULE_GREEN, RULE_TEAL, RULE_BLUE, RULE_PURPLE, RULE_GREY, RULE_RED_BAR,
        RULE_ORANGE_BAR, RULE_YELLOW_BAR, RULE_GREEN_BAR, RULE_TEAL_BAR, RULE_BLUE_BAR, RULE_PURPLE_BAR, RULE_GREY_BAR;

        String key() {
            StringBuilder key = new StringBuilder();
            for (String word : name().split("_")) {
                String lower = word.toLowerCase(Locale.ROOT);
                key.append(key.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
            }
            return key.toString();
        }
    }

    private static final Palette LIGHT = load(0);
    private static final Palette DARK = load(1);

    private final boolean dark;
    private final Map<Ink, Color> colours;

    private Palette(boolean dark, Map<Ink, Color> colours) {
        this.dark = dark;
        this.colours = colours;
    }

    /** The palette of the light or the dark theme. */
    public static Palette of(boolean dark) {
        return dark ? DARK : LIGHT;
    }

    public boolean dark() {
        return dark;
    }

    /** A colour. */
    public Color get(Ink ink) {
        Color colour = colours.get(ink);
        if (colour == null) {
            throw new IllegalArgumentException(ink.name());
        }
        return colour;
    }

    /** The colour of a severity, 1 being the highest; 0 or anything else: that of plain text. */
    public Color severity(int severity) {
        return get(switch (severity) {
            case 1 -> Ink.SEVERITY1;
            case 2 -> Ink.SEVERITY2;
            case 3 -> Ink.SEVERITY3;
            case 4, 5 -> Ink.SEVERITY4;
            default -> Ink.TEXT;
        });
    }

    /** The colour of a colour rule: behind the text of a row, or strong, for a bar beside it. */
    public Color rule(ColourRule.Colour colour, boolean strong) {
        return get(Ink.valueOf("RULE_" + colour.name() + (strong ? "_BAR" : "")));
    }

    private static Palette load(int column) {
        Properties lines = new Properties();
        try (InputStream in = Palette.class.getResourceAsStream("/css/palette.properties")) {
            if (in == null) {
                throw new IllegalStateException("css/palette.properties is missing");
            }
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Ink, Color> colours = new EnumMap<>(Ink.class);
        for (Ink ink : Ink.values()) {
            String line = lines.getProperty(ink.key());
            if (line == null) {
                throw new IllegalStateException("css/palette.properties lacks " + ink.key());
            }
            colours.put(ink, colour(line.strip().split("\\s+")[column]));
        }
        return new Palette(column == 1, colours);
    }

    private static Color colour(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Color(new RGB(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff));
    }
}
