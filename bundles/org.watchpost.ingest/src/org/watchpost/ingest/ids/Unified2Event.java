/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.ids;

import org.watchpost.core.text.IpAddresses;
import org.watchpost.core.text.Times;

/** One event of unified2 with what belongs to it, being written as a line of JSON. */
final class Unified2Event {

    private static final String[] EXTRA = { "", "xff", "xff", "reviewed_by", "gzip_data", "smtp_filename", "smtp_mail_from", "smtp_rcpt_to",
            "smtp_headers", "http_uri", "http_hostname", "ipv6_src", "ipv6_dst", "normalized_js" };
    private static final int PACKET = 2;
    private static final int MORE = 110;
    private static final long MICROS = 1_000_000L;

    private final StringBuilder json = new StringBuilder();
    private final StringBuilder packets = new StringBuilder();
    private final StringBuilder extra = new StringBuilder();
    private boolean open;
    private int id;
    private int second;
    private long first;
    private long after;

    static int i32(byte[] b, int i) {
        return (b[i] & 0xff) << 24 | (b[i + 1] & 0xff) << 16 | (b[i + 2] & 0xff) << 8 | b[i + 3] & 0xff;
    }

    private static long u32(byte[] b, int i) {
        return i32(b, i) & 0xffff_ffffL;
    }

    private static int u16(byte[] b, int i) {
        return (b[i] & 0xff) << 8 | b[i + 1] & 0xff;
    }

    boolean empty() {
        return !open;
    }

    int length() {
        return json.length() + packets.length() + extra.length();
    }

    /** Whether the record at {@code i} is a packet or extra data of this event. */
    boolean joins(byte[] b, int i) {
        int type = i32(b, i);
        int body = type == MORE ? i + 16 : i + 8;
        return open && (type == PACKET || type == MORE) && i32(b, body + 4) == id && i32(b, body + 8) == second;
    }

    /** Adds a whole record. */
    void add(byte[] b, int i, int length, long offset) {
        int type = i32(b, i);
        int body = type == MORE ? i + 16 : i + 8;
        if (!open) {
            open = true;
            id = i32(b, body + 4);
            second = i32(b, body + 8);
            first = offset;
            if (type == PACKET || type == MORE) {
                json.append("{\"timestamp\":\"")
                        .append(type == PACKET ? time(b, body + 12, body + 16) : Times.iso(u32(b, body + 8) * MICROS))
                        .append("\",\"event_id\":")
                        .append(u32(b, body + 4));
            } else {
                event(b, body, type, i + length);
            }
        }
        if (type == PACKET) {
            packet(b, body, i + length);
        } else if (type == MORE) {
            more(b, body, i + length);
        }
        after = offset + length;
    }

    /** Ends the line, if there is one. */
    void flush(StringBuilder out) {
        if (!open) {
            return;
        }
        out.append(json);
        if (!extra.isEmpty()) {
            out.append(",\"extra\":{").append(extra).append('}');
        }
        if (!packets.isEmpty()) {
            out.append(",\"packets\":[").append(packets).append(']');
        }
        out.append(",\"unified2\":{\"offset\":").append(first).append(",\"length\":").append(after - first).append("}}\n");
        json.setLength(0);
        packets.setLength(0);
        extra.setLength(0);
        open = false;
    }

    private static String time(byte[] b, int seconds, int micros) {
        return Times.iso(u32(b, seconds) * MICROS + Math.min(999_999, u32(b, micros)));
    }

    private void event(byte[] b, int body, int type, int end) {
        boolean six = type == 72 || type == 105 || type == 112;
        int address = six ? 16 : 4;
        int rest = body + 36 + 2 * address;
        int protocol = b[rest + 4] & 0xff;
        json.append("{\"timestamp\":\"").append(time(b, body + 8, body + 12)).append("\",\"sensor_id\":").append(u32(b, body))
                .append(",\"event_id\":").append(u32(b, body + 4)).append(",\"gid\":").append(u32(b, body + 20)).append(",\"sid\":")
                .append(u32(b, body + 16)).append(",\"rev\":").append(u32(b, body + 24)).append(",\"rule\":\"").append(u32(b, body + 20))
                .append(':').append(u32(b, body + 16)).append(':').append(u32(b, body + 24)).append("\",\"class_id\":")
                .append(u32(b, body + 28)).append(",\"priority\":").append(u32(b, body + 32)).append(",\"src_addr\":\"");
        address(b, body + 36, six);
        json.append("\",\"dst_addr\":\"");
        address(b, body + 36 + address, six);
        boolean icmp = protocol == 1 || protocol == 58;
        json.append(icmp ? "\",\"icmp_type\":" : "\",\"src_port\":").append(u16(b, rest))
                .append(icmp ? ",\"icmp_code\":" : ",\"dst_port\":")
                .append(u16(b, rest + 2)).append(",\"proto\":\"").append(protocol(protocol)).append("\",\"impact_flag\":")
                .append(b[rest + 5] & 0xff).append(",\"impact\":").append(b[rest + 6] & 0xff).append(",\"action\":\"")
                .append(switch (b[rest + 7]) {
                    case 0 -> "allow";
                    case 1 -> "block";
                    case 2 -> "would_block";
                    default -> "blocked_" + (b[rest + 7] & 0xff);
                }).append('"');
        if (type >= 104) {
            json.append(",\"mpls\":").append(u32(b, rest + 8)).append(",\"vlan\":").append(u16(b, rest + 12));
        }
        if (type >= 111 && end - rest >= 32) {
            json.append(",\"service\":\"");
            string(b, rest + 16, rest + 32, json);
            json.append('"');
        }
    }

    private static String protocol(int number) {
        return switch (number) {
            case 1 -> "ICMP";
            case 6 -> "TCP";
            case 17 -> "UDP";
            case 58 -> "IPV6-ICMP";
            default -> Integer.toString(number);
        };
    }

    private void address(byte[] b, int i, boolean six) {
        if (six) {
            json.append(IpAddresses.format(b, i));
        } else {
            json.append(b[i] & 0xff).append('.').append(b[i + 1] & 0xff).append('.').append(b[i + 2] & 0xff).append('.')
                    .append(b[i + 3] & 0xff);
        }
    }

    private void packet(byte[] b, int body, int end) {
        packets.append(packets.isEmpty() ? "" : ",").append("{\"timestamp\":\"").append(time(b, body + 12, body + 16))
                .append("\",\"linktype\":").append(u32(b, body + 20)).append(",\"length\":").append(end - body - 28).append(",\"text\":\"");
        readable(b, body + 28, end, packets);
        packets.append("\"}");
    }

    private void more(byte[] b, int body, int end) {
        int kind = i32(b, body + 12);
        String name = kind > 0 && kind < EXTRA.length ? EXTRA[kind] : "type_" + (kind & 0xffff_ffffL);
        extra.append(extra.isEmpty() ? "\"" : ",\"").append(name).append("\":\"");
        int from = body + 24;
        if ((kind == 1 || kind == 11 || kind == 12 || kind == 2) && (end - from == 4 || end - from == 16)) {
            if (end - from == 16) {
                extra.append(IpAddresses.format(b, from));
            } else {
                extra.append(b[from] & 0xff).append('.').append(b[from + 1] & 0xff).append('.').append(b[from + 2] & 0xff).append('.')
                        .append(b[from + 3] & 0xff);
            }
        } else {
            string(b, from, end, extra);
        }
        extra.append('"');
    }

    /** Text with line ends and all that is not printable escaped. */
    private static void string(byte[] b, int from, int to, StringBuilder out) {
        for (int i = from; i < to; i++) {
            int c = b[i] & 0xff;
            switch (c) {
                case 0 -> {
                    // Padding.
                }
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c < ' ' ? '.' : (char) c);
            }
        }
    }

    /** The words that can be read in a packet; a run of other bytes becomes one dot. */
    private static void readable(byte[] b, int from, int to, StringBuilder out) {
        boolean dot = false;
        for (int i = from; i < to; i++) {
            byte c = b[i];
            boolean text = c >= ' ' && c < 0x7f || c == '\n' || c == '\r' || c == '\t';
            if (text) {
                string(b, i, i + 1, out);
            } else if (!dot) {
                out.append('.');
            }
            dot = !text;
        }
    }
}
