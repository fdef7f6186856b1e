/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture.app;

import org.watchpost.capture.out.MessageContent;

/**
 * Text that ends with a line of a single dot, as SMTP and POP3 send messages; a dot before a line's first dot is taken away.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5321#section-4.5.2">RFC 5321, 4.5.2</a>
 */
final class DotText {

    private boolean lineStart = true;
    private boolean bare;
    private boolean carriage;

    /** Takes what it can; answers whether the end has been reached. What is left in the inbox is not part of the text. */
    boolean take(Inbox inbox, MessageContent content) {
        byte[] b = inbox.bytes();
        int at = inbox.from();
        int to = inbox.to();
        int begin = at;
        while (at < to) {
            if (lineStart && b[at] == '.') {
                if (at + 1 >= to) {
                    break;
                }
                if (b[at + 1] == '\r' && at + 2 >= to) {
                    break;
                }
                boolean crlf = b[at + 1] == '\r' && b[at + 2] == '\n';
                if (crlf || b[at + 1] == '\n' && bare) {
                    content.append(b, begin, at);
                    inbox.drop(at - inbox.from() + (crlf ? 3 : 2));
                    return true;
                }
                if (b[at + 1] == '.') {
                    content.append(b, begin, at);
                    begin = at + 1;
                    at++;
                }
                at++;
                lineStart = false;
                carriage = false;
                continue;
            }
            byte c = b[at++];
            lineStart = c == '\n';
            if (lineStart) {
                // Whoever ends lines with a bare line feed ends the text so, too.
                bare = !carriage;
            }
            carriage = c == '\r';
        }
        content.append(b, begin, at);
        inbox.drop(at - inbox.from());
        return false;
    }

    /** Bytes are missing here. */
    void gap() {
        lineStart = false;
        carriage = false;
    }
}
