/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.message;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.watchpost.core.parse.Bom;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.text.Bytes;

/** Judges whether a source begins with the header of a message. */
final class MessageSample {

    /** Names that mean a message wherever they stand. */
    private static final Set<String> STRONG = Set.of("received", "from", "to", "subject", "message-id", "return-path", "mime-version",
            "content-type",
            "content-transfer-encoding", "delivered-to", "dkim-signature", "domainkey-signature", "authentication-results", "in-reply-to",
            "envelope-to", "x-envelope-to", "x-envelope-from", "x-mailer", "x-original-to", "arc-seal", "received-spf", "x-spam-status",
            "x-received", "x-originating-ip", "reply-to", "list-unsubscribe", "resent-from", "disposition-notification-to", "x-store-info");
    /** Names that other texts have, too: notes, settings, rules. */
    private static final Set<String> WEAK = Set.of("date", "sender", "cc", "bcc", "references", "list-id", "precedence", "organization",
            "user-agent",
            "content-disposition", "auto-submitted", "x-priority", "errors-to");
    private static final int MOST_LINES = 400;

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
        while (at < to && (b[at] == '\n' || b[at] == '\r' || b[at] == ' ')) {
            at++;
        }
        if (at > 0 && at < to && b[at - 1] == ' ') {
            // The first line is folded without a field to belong to.
            return 0;
        }
        if (mbox) {
            if (!MboxFraming.isSeparator(b, at, to, true)) {
                return 0;
            }
            at = Bytes.indexOf(b, at, to, (byte) '\n') + 1;
        }
        return new MessageSample().judge(b, at, to, sample.whole());
    }

    private final Set<String> strong = new HashSet<>();
    private final Set<String> weak = new HashSet<>();
    private int fields;
    private int others;
    private boolean complete;

    private MessageSample() {
    }

    private int judge(byte[] b, int from, int to, boolean whole) {
        byte eol = HeaderLines.lineEnd(b, from, to);
        int at = from;
        for (int line = 0; line < MOST_LINES && at < to && !complete; line++) {
            int end = Bytes.indexOf(b, at, to, eol);
            int stop = end < 0 ? to : end;
            line(b, at, stop, line);
            boolean blank = isBlank(b, at, stop);
            at = stop + 1;
            if (blank && at < to && b[at] > ' ') {
                complete = true;
            }
        }
        if (others > 1 && others * 4 > fields || others == 1 && fields < 2) {
            return 0;
        }
        int score = 0;
        if (strong.size() >= 2) {
            score = strong.size() > 2 ? 94 : 85;
        } else if (strong.size() == 1) {
            score = weak.isEmpty() ? complete || whole ? 45 : 0 : 75;
        }
        return others == 0 || score < 75 ? score : score - 10;
    }

    private static boolean isBlank(byte[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            if (b[i] != ' ' && b[i] != '\t' && b[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private void line(byte[] b, int from, int to, int number) {
        int end = to > from && b[to - 1] == '\r' ? to - 1 : to;
        if (end == from) {
            complete = true;
            return;
        }
        if (b[from] == ' ' || b[from] == '\t') {
            return;
        }
        int name = HeaderLines.nameEnd(b, from, end);
        if (name > 0) {
            fields++;
            String word = Bytes.decode(b, from, name).toLowerCase(Locale.ROOT);
            if (STRONG.contains(word)) {
                strong.add(word);
            } else if (WEAK.contains(word)) {
                weak.add(word);
            }
        } else if (!(b[from] == '>' && number == 0)) {
            others++;
        }
    }
}
