/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.probe.smtp;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reply as RFC 5321 section 4.2 has it.
 *
 * @param code  three digits
 * @param lines text of each line, without code; from outside
 */
record SmtpReply(int code, List<String> lines) {

    private static final Pattern ENHANCED = Pattern.compile("([245]\\.\\d{1,3}\\.\\d{1,3})(?: |$)");

    SmtpReply {
        lines = List.copyOf(lines);
    }

    /** Whether it says that what was asked for is done. */
    boolean success() {
        return code >= 200 && code < 400;
    }

    /** All lines as one. */
    String text() {
        return String.join(" / ", lines);
    }

    /** The enhanced status code of RFC 3463, or an empty string. */
    String enhanced() {
        Matcher m = ENHANCED.matcher(lines.isEmpty() ? "" : lines.get(0));
        return m.lookingAt() ? m.group(1) : "";
    }
}
