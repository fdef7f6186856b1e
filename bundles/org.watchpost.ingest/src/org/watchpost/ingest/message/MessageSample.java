/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.message;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.watchpost.core.parse.Bom;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.text.Bytes;

/** Judges whether a source begins with the header of a message. */
final class MessageSample {

    private static final Set<String> KNOWN = Set.of("received", "from", "to", "subject", "date", "message-id", "return-path", "mime-version",
            "content-type", "content-transfer-encoding", "delivered-to", "reply-to", "dkim-signature", "authentication-results", "sender", "cc", "bcc",
            "references", "in-reply-to", "envelope-to", "x-envelope-to", "x-envelope-from", "x-mailer", "x-original-to", "list-unsubscribe", "list-id",
            "precedence", "organization", "user-agent", "arc-seal", "received-spf", "resent-from", "content-disposition", "auto-submitted",
            "disposition-notification-to", "x-spam-status", "x-priority", "errors-to", "x-received", "domainkey-signature", "x-originating-ip");
    private static final int MOST_LINES = 400;

    private MessageSample() {
    }

    /**
     * How sure.
     *
     * @param mbox whether a {@code From } line must stand before it
     * @return 0 to 100
     */
    static int score(Sample sample, boolean mbox) {
        byte[] b = sample.bytes();
        int to = Math.min(b.length, Sample.MAX_BYTES);
        int at = Bom.length(b);
        while (at < to && (b[at] == '\n' || b[at] == '\r')) {
            at++;
        }
        if (mbox) {
            if (!MboxFraming.isSeparator(b, at, to, true)) {
                return 0;
            }
            at = Bytes.indexOf(b, at, to, (byte) '\n') + 1;
        }
        Set<String> known = new HashSet<>();
        int fields = 0;
        int others = 0;
        boolean complete = false;
        for (int line = 0; line < MOST_LINES && at < to; line++) {
            int end = Bytes.indexOf(b, at, to, (byte) '\n');
            int stop = end < 0 ? to : end;
            if (stop == at || stop == at + 1 && b[at] == '\r') {
                complete = true;
                break;
            }
            if (b[at] != ' ' && b[at] != '\t') {
                int name = HeaderLines.nameEnd(b, at, stop);
                if (name > 0) {
                    fields++;
                    String word = Bytes.decode(b, at, name).toLowerCase(Locale.ROOT);
                    if (KNOWN.contains(word)) {
                        known.add(word);
                    }
                } else if (!(b[at] == '>' && line == 0)) {
                    others++;
                }
            } else if (line == 0) {
                return 0;
            }
            at = stop + 1;
        }
        int score = known.size() >= 3 ? 94 : known.size() == 2 ? 85 : known.size() == 1 && (complete || sample.whole()) ? 45 : 0;
        return others == 0 ? score : others * 4 <= fields && known.size() >= 2 ? score - 10 : 0;
    }
}
