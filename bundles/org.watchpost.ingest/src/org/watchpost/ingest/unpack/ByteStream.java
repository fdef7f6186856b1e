/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.unpack;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A stream made of one method; it can't be closed by who was given it. */
abstract class ByteStream extends InputStream {

    private final byte[] one = new byte[1];

    /** As {@link InputStream#read(byte[], int, int)}, for at least one byte. */
    abstract int next(byte[] buffer, int offset, int length) throws IOException;

    @Override
    public final int read() throws IOException {
        int n = next(one, 0, 1);
        return n <= 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public final int read(byte @Nullable [] buffer, int offset, int length) throws IOException {
        if (buffer == null || length == 0) {
            return 0;
        }
        return next(buffer, offset, length);
    }
}
