/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.tree;

/**
 * Bounds for what one message may unpack to.
 *
 * @param depth   containers within each other
 * @param members nodes in all
 * @param member  bytes of one node that are kept in memory; of greater ones only the head is looked at and all is hashed
 * @param bytes   decompressed bytes in all
 * @param ratio   decompressed to compressed bytes, judged once 4 MiB have come out
 * @param millis  time
 */
public record Limits(int depth, int members, int member, long bytes, int ratio, long millis) {

    /** 12 deep, 2,000 nodes, 32 MiB each, 192 MiB in all, 1 to 150, 20 seconds. */
    public static final Limits DEFAULT = new Limits(12, 2_000, 32 << 20, 192L << 20, 150, 20_000);
}
