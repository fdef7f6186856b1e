/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.evidence;

import java.io.Closeable;
import java.io.IOException;

/** The (decompressed) bytes of one source, read at any place. Safe for use by several threads. */
public interface EvidenceBytes extends Closeable {

    /** Bytes in all; while the source is still being read, those that are there already. */
    long size() throws IOException;

    /**
     * Reads bytes.
     *
     * @return how many were read, 0 at the end; fewer than asked for only at the end
     */
    int read(long offset, byte[] into, int at, int length) throws IOException;
}
