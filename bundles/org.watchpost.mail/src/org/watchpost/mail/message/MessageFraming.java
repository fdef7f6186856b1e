/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.message;

import org.watchpost.core.parse.Framing;

/** A file is one message. One longer than {@link #LONGEST} goes on in further records, which are no events of their own. */
final class MessageFraming implements Framing {

    static final MessageFraming INSTANCE = new MessageFraming();
    /** Most bytes of a message that are looked at; its header and most attachments' names are well within. */
    static final int LONGEST = 12 * 1024 * 1024;

    private MessageFraming() {
    }

    @Override
    public int recordEnd(byte[] buffer, int from, int to, boolean last) {
        if (to - from > LONGEST) {
            return cut(buffer, from);
        }
        return last ? to : -1;
    }

    /** Where a message that is too long is cut: behind the last line end within bounds. */
    static int cut(byte[] buffer, int from) {
        for (int i = from + LONGEST - 1; i > from + LONGEST / 2; i--) {
            if (buffer[i] == '\n') {
                return i + 1;
            }
        }
        return from + LONGEST;
    }
}
