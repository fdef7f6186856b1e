/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.parse;

import org.watchpost.core.text.Bytes;

/** One record a line. */
final class LineFraming implements Framing {

    @Override
    public int recordEnd(byte[] buffer, int from, int to, boolean last) {
        int end = Bytes.indexOf(buffer, from, to, (byte) '\n');
        return end >= 0 ? end + 1 : last ? to : -1;
    }

    @Override
    public int lastRecordEnd(byte[] buffer, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (buffer[i] == '\n') {
                return i + 1;
            }
        }
        return -1;
    }
}
