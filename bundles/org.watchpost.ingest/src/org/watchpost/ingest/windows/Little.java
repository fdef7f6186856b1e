/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.windows;

/** Little-endian numbers. The caller has checked that the bytes are there. */
final class Little {

    private Little() {
    }

    static int u16(byte[] b, int at) {
        return b[at] & 0xff | (b[at + 1] & 0xff) << 8;
    }

    static int i32(byte[] b, int at) {
        return u16(b, at) | u16(b, at + 2) << 16;
    }

    static long i64(byte[] b, int at) {
        return i32(b, at) & 0xffff_ffffL | (long) i32(b, at + 4) << 32;
    }
}
