/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.quarantine;

import java.util.Locale;
import org.eclipse.swt.graphics.Color;
import org.watchpost.core.mail.Decision;
import org.watchpost.core.mail.HeldItem;
import org.watchpost.core.mail.Verdict;
import org.watchpost.ui.theme.Palette;
import org.watchpost.ui.theme.Palette.Ink;

/** Verdicts, states and decisions as people read them: a shape, a word and a colour, never the colour alone. */
public final class Words {

    private Words() {
    }

    /** Shape and word of a verdict. */
    public static String of(Verdict verdict) {
        return shape(verdict) + " " + verdict.word();
    }

    /** The shape of a verdict. */
    public static String shape(Verdict verdict) {
        return switch (verdict) {
            case MALICIOUS -> "▲";
            case SUSPICIOUS -> "◆";
            case UNKNOWN -> "?";
            case CLEAN -> "○";
        };
    }

    /** The colour of a verdict. */
    public static Color colour(Verdict verdict, Palette palette) {
        return switch (verdict) {
            case MALICIOUS -> palette.severity(1);
            case SUSPICIOUS -> palette.severity(2);
            case UNKNOWN -> palette.get(Ink.MUTED);
            case CLEAN -> palette.get(Ink.TEXT);
        };
    }

    /** Where a held message stands. */
    public static String of(HeldItem.State state) {
        return switch (state) {
            case HELD -> "■ held";
            case DECIDED -> "◷ decided";
            case RELEASED -> "→ released";
            case DELETED -> "✕ deleted";
            case CONFIRMED -> "▲ confirmed";
            case CLEAN -> "✓ clean";
        };
    }

    /** What was decided. */
    public static String of(Decision.Kind kind) {
        return switch (kind) {
            case RELEASE -> "Release";
            case DELETE -> "Delete";
            case CONFIRM -> "Confirm malicious";
            case CLEAN -> "Clean";
        };
    }

    /** For which messages. */
    public static String of(Decision.Scope scope) {
        return switch (scope) {
            case ONE -> "the selected";
            case SAME_HASH -> "all with the same attachment";
            case CAMPAIGN -> "the whole campaign";
        };
    }

    /** Whether a decision is carried out. */
    public static String of(Decision.State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
