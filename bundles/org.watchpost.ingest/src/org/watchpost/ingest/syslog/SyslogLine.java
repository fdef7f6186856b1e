/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.syslog;

import org.watchpost.core.text.Bytes;
import org.watchpost.ingest.text.Addresses;
import org.watchpost.ingest.time.TimeReader;

/**
 * The header of one syslog record, read into extents of the buffer. Reused from record to record; belongs to one thread.
 * Understood are RFC 5424, RFC 3164 and its relatives (see {@link TimeReader#syslog}), the ISO 8601 stamps of rsyslog and
 * systemd, and the stamps of Cisco devices; with and without {@code <PRI>}, host, program and process id. An extent that the
 * record lacks is empty.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5424">RFC 5424</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3164">RFC 3164</a>
 */
public final class SyslogLine {

    private static final int LONGEST_TAG = 128;
    private static final byte[] ID = Bytes.ascii("[ID ");
    private static final byte[] CEF = Bytes.ascii("CEF:");
    private static final byte[] LEEF = Bytes.ascii("LEEF:");
    private static final KeyTable LEVELS = new KeyTable("INFO", "WARN", "ERROR", "DEBUG", "TRACE", "FATAL", "NOTICE", "WARNING", "CRITICAL",
            "SEVERE",
            "info", "warn", "error", "debug", "trace", "fatal", "notice", "warning", "critical", "-");

    private final TimeReader times;

    private byte[] b = {};
    private int end;
    private long time;
    private int priority;
    private int hostFrom;
    private int hostTo;
    private int programFrom;
    private int programTo;
    private int pidFrom;
    private int pidTo;
    private int levelFrom;
    private int levelTo;
    private int codeFrom;
    private int codeTo;
    private int dataFrom;
    private int dataTo;
    private int message;
    private boolean iso;

    public SyslogLine(TimeReader times) {
        this.times = times;
    }

    private void start(byte[] buffer, int from, int to) {
        b = buffer;
        end = to;
        time = TimeReader.NONE;
        priority = -1;
        hostFrom = from;
        hostTo = from;
        programFrom = from;
        programTo = from;
        pidFrom = from;
        pidTo = from;
        levelFrom = from;
        levelTo = from;
        codeFrom = from;
        codeTo = from;
        dataFrom = from;
        dataTo = from;
        message = from;
        iso = false;
    }

    /**
     * Reads a record's header.
     *
     * @return whether it has one: a priority or a time stamp at least
     */
    public boolean read(byte[] buffer, int from, int to) {
        start(buffer, from, to);
        int i = priority(from);
        if (i + 2 < to && b[i] >= '1' && b[i] <= '9' && b[i + 1] == ' ' && (priority >= 0 || b[i + 2] == '2')) {
            return structured(i + 2);
        }
        if (i >= to) {
            return false;
        }
        int prefixed = epochPrefix(i);
        boolean dated = prefixed > i;
        i = prefixed;
        if (i + 12 < to && b[i + 3] == ' ' && Scan.digit(b[i + 4]) && b[i + 8] == '-' && Scan.letter(b[i])) {
            // journalctl writes the weekday before a date of ISO 8601.
            i += 4;
        }
        byte first = b[i];
        if (first == '@') {
            time = times.tai64n(b, i, to);
        } else if (Scan.digit(first) && !(i + 4 < to && b[i + 4] == ' ')) {
            time = times.iso(b, i, to);
            iso = time != TimeReader.NONE;
        } else {
            time = times.syslog(b, i, to);
            if (dated && times.yearless()) {
                time = times.syslogInYear(times.dateYear(), times.dateMonth());
            }
        }
        if (time == TimeReader.NONE) {
            message = Scan.skipBlanks(b, i, to);
            if (priority >= 0) {
                tag(message);
            }
            return priority >= 0;
        }
        return afterStamp(times.end());
    }

    /** Reads a record that lacks time and host: only a program's tag and what it says. */
    public void readBare(byte[] buffer, int from, int to) {
        start(buffer, from, to);
        tag(from);
    }

    /** {@code <PRI>}, at most three digits. */
    private int priority(int from) {
        int i = from;
        if (i < end && b[i] == '<') {
            int value = 0;
            i++;
            while (i < end && i - from <= 3 && Scan.digit(b[i])) {
                value = value * 10 + b[i] - '0';
                i++;
            }
            if (i < end && b[i] == '>' && i > from + 1 && value <= 191) {
                priority = value;
                return i + 1;
            }
        }
        return from;
    }

    /** What some clusters write before a usual stamp: {@code - 1131566461 2005.11.09 dn228 }. */
    private int epochPrefix(int from) {
        int i = from;
        if (end - from > 40 && (b[from] == '-' || b[from] >= 'A' && b[from] <= 'Z')) {
            int blank = Scan.to(b, from, Math.min(end, from + 20), ' ');
            if (blank + 23 < end && b[blank + 11] == ' ' && b[blank + 22] == ' ' && Scan.number(b, blank + 1, blank + 11)
                    && times.date(b, blank + 12, blank + 22) != TimeReader.NO_DATE) {
                i = Scan.to(b, blank + 23, Math.min(end, blank + 100), ' ') + 1;
                return i < end ? i : from;
            }
        }
        return from;
    }

    private boolean afterStamp(int from) {
        int i = from;
        if (i < end && b[i] == ':') {
            tag(Scan.skipBlanks(b, i + 1, end));
            return true;
        }
        if (i < end && b[i] != ' ' && b[i] != '\t') {
            return false;
        }
        i = Scan.skipBlanks(b, i, end);
        if (i < end && b[i] == '<') {
            // Facility and level as BSD's syslogd writes them when asked to: <4.3> or <auth.info>.
            int close = Scan.to(b, i, Math.min(end, i + 24), '>');
            if (close < end && b[close] == '>' && Scan.to(b, i, close, '.') < close) {
                levelFrom = i + 1;
                levelTo = close;
                i = Scan.skipBlanks(b, close + 1, end);
            }
        }
        int word = i;
        while (word < end && b[word] != ' ' && b[word] != '\t') {
            word++;
        }
        boolean tagged = word > i && (b[word - 1] == ':' || word == end);
        if (!tagged && word - i > 3 && b[word - 1] == ']' && Scan.to(b, i, word, '[') < word) {
            tagged = !Addresses.isAddress(b, i + 1, word - 1);
        }
        if (tagged) {
            tag(i);
            return !iso || programTo > programFrom;
        }
        hostFrom = i;
        hostTo = word;
        i = Scan.skipBlanks(b, word, end);
        if (i + 1 < end && b[i] == ':' && b[i + 1] == ' ') {
            i = Scan.skipBlanks(b, i + 1, end);
        }
        tag(i);
        // A stamp of ISO 8601 begins the records of many programs: only what follows it makes it syslog.
        return !iso || programTo > programFrom && LEVELS.find(b, hostFrom, hostTo) < 0
                || times.zoned() && Addresses.isAddress(b, hostFrom, hostTo);
    }

    /** {@code program[pid]: }, {@code %CODE: } or nothing. */
    private void tag(int from) {
        message = from;
        if (from >= end) {
            return;
        }
        if (b[from] == 'C' && Bytes.startsWith(b, from, end, CEF) && from + 4 < end && b[from + 4] != ' '
                || b[from] == 'L' && Bytes.startsWith(b, from, end, LEEF)) {
            return;
        }
        if (b[from] == '%') {
            int colon = Scan.to(b, from, Math.min(end, from + LONGEST_TAG), ':');
            if (colon < end && b[colon] == ':' && Scan.to(b, from, colon, ' ') == colon) {
                codeFrom = from + 1;
                codeTo = colon;
                message = Scan.skipBlanks(b, colon + 1, end);
            }
            return;
        }
        int limit = Math.min(end, from + LONGEST_TAG);
        int i = from;
        while (i < limit) {
            byte c = b[i];
            if (c == ' ' || c == '[' || c == ':' && (i + 1 == end || b[i + 1] == ' ' || b[i + 1] == '\t') || c == '\t' || c == '='
                    || c == '"') {
                break;
            }
            i++;
        }
        if (i == limit || i == from) {
            return;
        }
        if (b[i] == '[') {
            int close = Scan.to(b, i, Math.min(end, i + 40), ']');
            if (close < end && b[close] == ']' && (close + 1 == end || b[close + 1] == ':' || b[close + 1] == ' ')) {
                programFrom = from;
                programTo = i;
                pidFrom = i + 1;
                pidTo = close;
                int after = close + 1;
                message = body(after < end && b[after] == ':' ? after + 1 : after);
            }
        } else if (b[i] == ':') {
            programFrom = from;
            programTo = i;
            message = body(i + 1);
        } else if (b[i] == ' ' && i + 1 < end && isFacilityAndLevel(from, i)) {
            // AIX writes facility and level as a word of their own: auth|security:info.
            levelFrom = from;
            levelTo = i;
            tag(i + 1);
        }
        if (codeTo == codeFrom && message < end && b[message] == '%') {
            int program = programTo;
            int start = programFrom;
            tag(message);
            programFrom = start;
            programTo = program;
        }
    }

    /** {@code auth|security:info}. */
    private boolean isFacilityAndLevel(int from, int to) {
        int bar = Scan.to(b, from, to, '|');
        int colon = Scan.to(b, bar, to, ':');
        if (bar == from || bar + 1 >= colon || colon + 1 >= to) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!Scan.letter(b[i]) && !Scan.digit(b[i]) && b[i] != '|' && b[i] != ':') {
                return false;
            }
        }
        return true;
    }

    /** Skips blanks and the message id of Solaris: {@code [ID 801593 mail.info] }. */
    private int body(int from) {
        int i = Scan.skipBlanks(b, from, end);
        if (Bytes.startsWith(b, i, end, ID)) {
            int close = Scan.to(b, i, Math.min(end, i + 48), ']');
            int blank = Scan.to(b, i + ID.length, close, ' ');
            if (close < end && b[close] == ']' && blank < close) {
                levelFrom = blank + 1;
                levelTo = close;
                return Scan.skipBlanks(b, close + 1, end);
            }
        }
        if (i < end && b[i] == '<' && levelTo == levelFrom) {
            // macOS: kernel[0] <Notice>: text
            int close = i + 1;
            while (close < end && close - i < 16 && Scan.letter(b[close])) {
                close++;
            }
            if (close + 1 < end && b[close] == '>' && b[close + 1] == ':') {
                levelFrom = i + 1;
                levelTo = close;
                return Scan.skipBlanks(b, close + 2, end);
            }
        }
        return i;
    }

    /** RFC 5424, from the time stamp on. */
    private boolean structured(int from) {
        int i = Scan.to(b, from, end, ' ');
        if (!(i - from == 1 && b[from] == '-')) {
            time = times.iso(b, from, i);
            if (time == TimeReader.NONE || times.end() != i) {
                return false;
            }
        }
        i = Math.min(end, i + 1);
        int word = Scan.to(b, i, end, ' ');
        hostFrom = i;
        hostTo = nil(i, word);
        i = Math.min(end, word + 1);
        word = Scan.to(b, i, end, ' ');
        programFrom = i;
        programTo = nil(i, word);
        i = Math.min(end, word + 1);
        word = Scan.to(b, i, end, ' ');
        pidFrom = i;
        pidTo = nil(i, word);
        i = Math.min(end, word + 1);
        word = Scan.to(b, i, end, ' ');
        codeFrom = i;
        codeTo = nil(i, word);
        if (word >= end) {
            return false;
        }
        i = word + 1;
        if (i < end && b[i] == '[') {
            dataFrom = i;
            i = dataEnd(i);
            dataTo = i;
        } else if (i < end && b[i] == '-') {
            i++;
        }
        i = Scan.skipBlanks(b, i, end);
        if (i + 3 <= end && b[i] == (byte) 0xef && b[i + 1] == (byte) 0xbb && b[i + 2] == (byte) 0xbf) {
            i += 3;
        }
        message = i;
        return true;
    }

    private int nil(int from, int to) {
        return to - from == 1 && b[from] == '-' ? from : to;
    }

    /** After the last structured data element. */
    private int dataEnd(int from) {
        int i = from;
        boolean quoted = false;
        while (i < end) {
            byte c = b[i];
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ']' && !quoted && (i + 1 >= end || b[i + 1] != '[')) {
                return i + 1;
            }
            i++;
        }
        return end;
    }

    public byte[] buffer() {
        return b;
    }

    /** After the record's last byte. */
    public int end() {
        return end;
    }

    /** Microseconds since 1970, or {@link TimeReader#NONE}. */
    public long time() {
        return time;
    }

    /** What reads times in the zone of the source. */
    public TimeReader times() {
        return times;
    }

    /** Facility times 8 plus severity, or -1. */
    public int priority() {
        return priority;
    }

    public int hostFrom() {
        return hostFrom;
    }

    public int hostTo() {
        return hostTo;
    }

    public int programFrom() {
        return programFrom;
    }

    public int programTo() {
        return programTo;
    }

    public int pidFrom() {
        return pidFrom;
    }

    public int pidTo() {
        return pidTo;
    }

    /** Where the record names its level or facility and level in words. */
    public int levelFrom() {
        return levelFrom;
    }

    public int levelTo() {
        return levelTo;
    }

    /** MSGID of RFC 5424, or the code of Cisco's messages without percent sign. */
    public int codeFrom() {
        return codeFrom;
    }

    public int codeTo() {
        return codeTo;
    }

    /** Structured data with its brackets. */
    public int dataFrom() {
        return dataFrom;
    }

    public int dataTo() {
        return dataTo;
    }

    /** Where the text of the message begins; it goes to {@link #end()}. */
    public int message() {
        return message;
    }
}
