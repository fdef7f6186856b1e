/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.analysis.traffic;

/**
 * How long messages took, in seconds. Percentiles are exact up to some hundred messages, beyond that of a fair sample.
 *
 * @param count  messages whose delay is known; if 0 all else is 0
 * @param mean   over all of them
 * @param median half of them took no longer
 * @param p90    nine of ten took no longer
 * @param p99    99 of 100 took no longer
 * @param max    the longest
 */
public record Delays(long count, double mean, double median, double p90, double p99, double max) {

    /** None known. */
    public static final Delays NONE = new Delays(0, 0, 0, 0, 0, 0);
}
