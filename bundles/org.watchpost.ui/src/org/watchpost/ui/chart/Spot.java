/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.chart;

/**
 * A place in a chart that stands for something.
 *
 * @param x      left edge
 * @param y      upper edge
 * @param width  its width
 * @param height its height
 * @param tip    what it says
 * @param what   what it stands for
 */
public record Spot(double x, double y, double width, double height, String tip, Object what) {

    /** Whether a point is inside; narrow spots are a little wider for the mouse. */
    boolean contains(double atX, double atY) {
        double more = Math.max(0, 4 - width) / 2;
        return atX >= x - more && atX < x + width + more && atY >= y && atY < y + height;
    }
}
