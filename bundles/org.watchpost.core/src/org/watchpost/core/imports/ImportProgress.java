/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.imports;

/**
 * How far an import is.
 *
 * @param source          the source being read
 * @param bytesDone       original bytes read of all sources
 * @param bytesTotal      original bytes of all sources
 * @param events          events made so far
 * @param errors          pipeline errors among them
 * @param bytesPerSecond  current rate
 * @param eventsPerSecond current rate
 * @param secondsLeft     estimate, or -1 if there is none yet
 */
public record ImportProgress(String source, long bytesDone, long bytesTotal, long events, long errors, double bytesPerSecond,
        double eventsPerSecond,
        double secondsLeft) {
}
