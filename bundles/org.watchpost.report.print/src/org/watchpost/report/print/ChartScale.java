/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.print;

import org.watchpost.report.document.Block.Bar;
import org.watchpost.report.document.Block.Chart;

/** The scale of a chart and the labels of its axes. */
final class ChartScale {

    private ChartScale() {
    }

    /** Top of the scale: the next of 4, 8, 20, 40, 80, 200..., quarters of which are whole. */
    static long top(Chart chart) {
        long most = 1;
        for (Bar bar : chart.bars()) {
            most = Math.max(most, bar.total());
        }
        long top = 4;
        for (int i = 0; top < most; i++) {
            top = i % 3 == 1 ? top / 2 * 5 : top * 2;
        }
        return top;
    }

    /** Every how many bars stands a label. */
    static int step(Chart chart, int most) {
        return Math.max(1, (chart.bars().size() + most - 1) / most);
    }

    /** What somebody hears who can't see the picture. */
    static String words(Chart chart) {
        Bar peak = new Bar("", -1, 0);
        for (Bar bar : chart.bars()) {
            peak = bar.total() > peak.total() ? bar : peak;
        }
        return chart.bars().isEmpty() ? chart.title() : chart.title() + ": " + peak.label() + ", " + peak.total();
    }
}
