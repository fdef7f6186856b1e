/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.basics;

/**
 * What a scenario depends on.
 *
 * @param seed  the same seed gives the same bytes
 * @param scale factor of the volume; of worm and flood
 * @param hosts number of workstations; of the worm
 * @param size  bytes in all; of bulk
 */
public record Settings(long seed, double scale, int hosts, long size) {
}
