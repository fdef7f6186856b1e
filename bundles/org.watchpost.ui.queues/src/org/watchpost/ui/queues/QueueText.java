/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.queues;

import org.watchpost.core.monitor.Alarm;
import org.watchpost.core.monitor.BoardRow;
import org.watchpost.core.monitor.Forecast;
import org.watchpost.core.probe.ServerState;
import org.watchpost.core.text.VisibleText;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.util.Format;

/** How numbers and states of queues are written; nothing is said by colour alone. */
public final class QueueText {

    private QueueText() {
    }

    /** A number, or nothing where none is known. */
    public static String number(double value) {
        return Double.isNaN(value) ? "" : Format.number(Math.round(value));
    }

    /** A change with its sign. */
    public static String change(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        long whole = Math.round(value);
        return whole == 0 ? "0" : whole > 0 ? "+" + Format.number(whole) : "−" + Format.number(-whole);
    }

    /** An age. */
    public static String age(double seconds) {
        return Double.isNaN(seconds) ? "" : Format.duration(seconds);
    }

    /** A time of answering. */
    public static String millis(double millis) {
        return Double.isNaN(millis) ? "" : millis < 10 ? String.format(java.util.Locale.ENGLISH, "%.1f ms", millis)
                : millis < 10_000 ? Format.number(Math.round(millis)) + " ms" : Format.number(Math.round(millis / 1000)) + " s";
    }

    /** Server and queue of a row. */
    public static String label(BoardRow row) {
        return VisibleText.line(row.server()) + (row.queue().isEmpty() ? "" : " · " + VisibleText.line(row.queue()));
    }

    /** The arrow of a trend. */
    public static String arrow(Forecast forecast) {
        return switch (forecast.trend()) {
            case RISING -> "▲";
            case FALLING -> "▼";
            case NONE -> "▬";
            case UNKNOWN -> "";
        };
    }

    /** The shape of a state; each state has its own. */
    public static String shape(ServerState state) {
        return switch (state) {
            case OK -> "●";
            case DEGRADED -> "◐";
            case REFUSING -> "◆";
            case FAILING -> "▲";
            case UNREACHABLE -> "✖";
            case UNKNOWN -> "○";
        };
    }

    /** Its colour. */
    public static Ink ink(ServerState state) {
        return switch (state) {
            case OK -> Ink.GOOD;
            case DEGRADED -> Ink.SEVERITY3;
            case REFUSING -> Ink.SEVERITY2;
            case FAILING, UNREACHABLE -> Ink.SEVERITY1;
            case UNKNOWN -> Ink.MUTED;
        };
    }

    /** The colour of an alarm's severity, by its ordinal. */
    public static Ink ink(int severity) {
        return severity >= 2 ? Ink.SEVERITY1 : severity == 1 ? Ink.SEVERITY2 : severity == 0 ? Ink.SEVERITY4 : Ink.TEXT;
    }

    /** The state of a row in words, with what is different from usual. */
    public static String state(BoardRow row) {
        String words = VisibleText.line(row.meaning());
        if (row.paused()) {
            return "paused; " + words;
        }
        return row.backoff() > 1 ? words + " · measured " + row.backoff() + " times less often" : words;
    }

    /** What an alarm is now. */
    public static String state(Alarm alarm) {
        return alarm.active() ? alarm.acknowledged() > 0 ? "seen by " + VisibleText.line(alarm.by()) : "active"
                : alarm.acknowledged() > 0 ? "over, seen" : "over";
    }
}
