/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.chart;

import org.eclipse.swt.graphics.Rectangle;
import org.watchpost.core.store.Histogram;

/**
 * Where things of a histogram are on its canvas.
 *
 * @param histogram what is drawn
 * @param plot      where the bars stand
 */
record HistogramGeometry(Histogram histogram, Rectangle plot) {

    int buckets() {
        return histogram.total().length;
    }

    /** Left edge of a bucket; that of the one after the last is the right edge of the plot. */
    int x(int bucket) {
        return plot.x + (int) ((long) plot.width * bucket / Math.max(1, buckets()));
    }

    /** The bucket at a place, the first or last one beside the plot. */
    int bucket(int x) {
        int bucket = (int) ((long) (x - plot.x) * buckets() / Math.max(1, plot.width));
        return Math.max(0, Math.min(buckets() - 1, bucket));
    }

    long max() {
        long max = 0;
        for (long count : histogram.total()) {
            max = Math.max(max, count);
        }
        return max;
    }

    /** Pixels of height for a count; what is there is never invisible. */
    int height(long count, long max) {
        return count == 0 || max == 0 ? 0 : Math.max(2, (int) Math.round((double) plot.height * count / max));
    }
}
