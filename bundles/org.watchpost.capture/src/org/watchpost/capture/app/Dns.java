/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture.app;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchpost.capture.flow.Mark;
import org.watchpost.capture.flow.StreamSink;
import org.watchpost.capture.out.EventLine;
import org.watchpost.capture.out.EventLines;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.text.IpAddresses;

/**
 * DNS messages, over UDP and TCP; also multicast DNS and LLMNR, which look the same.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1035">RFC 1035</a>
 */
public final class Dns implements StreamSink {

    private static final int MAX_ANSWERS = 64;
    private static final int MAX_JUMPS = 32;
    private static final String[] CODES = { "NOERROR", "FORMERR", "SERVFAIL", "NXDOMAIN", "NOTIMP", "REFUSED", "YXDOMAIN", "YXRRSET",
            "NXRRSET", "NOTAUTH", "NOTZONE" };

    private final Session session;
    private final Inbox client = new Inbox();
    private final Inbox server = new Inbox();
    private boolean lost;

    Dns(Session session) {
        this.session = session;
        session.flow().application("dns");
    }

    /** Whether a port is one of names. */
    public static boolean isPort(int port) {
        return port == 53 || port == 5353 || port == 5355;
    }

    /** A datagram on such a port. */
    public static void datagram(Session session, byte[] b, int from, int to, Mark mark) {
        Message message = new Message(b, from, to);
        if (message.read()) {
            session.flow().application("dns");
            message.write(session, mark);
        }
    }

    @Override
    public void data(boolean fromClient, byte[] b, int from, int to, Mark mark) {
        if (lost) {
            return;
        }
        Inbox inbox = fromClient ? client : server;
        inbox.add(b, from, to);
        while (inbox.size() >= 2) {
            int length = (inbox.bytes()[inbox.from()] & 0xff) << 8 | inbox.bytes()[inbox.from() + 1] & 0xff;
            if (inbox.size() < length + 2) {
                return;
            }
            Message message = new Message(inbox.bytes(), inbox.from() + 2, inbox.from() + 2 + length);
            if (message.read()) {
                message.write(session, mark);
            }
            inbox.drop(length + 2);
        }
    }

    @Override
    public void gap(boolean fromClient, long bytes, Mark mark) {
        lost = true;
        client.clear();
        server.clear();
    }

    @Override
    public void end(Mark mark) {
        lost = true;
    }

    /** One message. */
    private static final class Message {

        private final byte[] b;
        private final int from;
        private final int to;
        private int at;
        private int flags;
        private String question = "";
        private int questionType;
        private final List<String> answers = new ArrayList<>();
        private final List<String> addresses = new ArrayList<>();

        Message(byte[] b, int from, int to) {
            this.b = b;
            this.from = from;
            this.to = to;
        }

        private int u16(int offset) {
            return (b[offset] & 0xff) << 8 | b[offset + 1] & 0xff;
        }

        boolean read() {
            if (to - from < 12) {
                return false;
            }
            flags = u16(from + 2);
            int questions = u16(from + 4);
            int records = u16(from + 6);
            if (questions > 16 || (flags & 0x40) != 0 || questions == 0 && records == 0) {
                return false;
            }
            at = from + 12;
            for (int i = 0; i < questions; i++) {
                String name = name();
                if (name == null || at + 4 > to) {
                    return false;
                }
                if (i == 0) {
                    question = name;
                    questionType = u16(at);
                }
                at += 4;
            }
            for (int i = 0; i < Math.min(records, MAX_ANSWERS) && record(questions == 0 && i == 0); i++) {
                // Each adds its answer.
            }
            return true;
        }

        private boolean record(boolean first) {
            String owner = name();
            if (owner == null || at + 10 > to) {
                return false;
            }
            int type = u16(at);
            int length = u16(at + 8);
            int data = at + 10;
            if (data + length > to) {
                return false;
            }
            if (first) {
                question = owner;
                questionType = type;
            }
            if (type == 1 && length == 4 || type == 28 && length == 16) {
                byte[] address = new byte[IpAddresses.BYTES];
                if (type == 1) {
                    address[10] = (byte) 0xff;
                    address[11] = (byte) 0xff;
                }
                System.arraycopy(b, data, address, IpAddresses.BYTES - length, length);
                String text = IpAddresses.format(address, 0);
                addresses.add(text);
                answers.add(text);
            } else if (type == 2 || type == 5 || type == 12 || type == 15) {
                at = data + (type == 15 ? 2 : 0);
                String target = name();
                if (target != null) {
                    answers.add(target);
                }
            } else if (type == 16 && length > 1) {
                int size = Math.min(b[data] & 0xff, length - 1);
                answers.add(org.watchpost.core.text.Bytes.decode(b, data + 1, data + 1 + size));
            }
            at = data + length;
            return true;
        }

        /** Reads a name; null if it is damaged. Pointers only lead back, and not for ever. */
        private @Nullable String name() {
            StringBuilder text = new StringBuilder();
            int place = at;
            int jumps = 0;
            boolean jumped = false;
            while (place < to) {
                int length = b[place] & 0xff;
                if (length == 0) {
                    at = jumped ? at : place + 1;
                    return text.isEmpty() ? "." : text.toString();
                }
                if (length >= 0xc0) {
                    if (place + 1 >= to || ++jumps > MAX_JUMPS) {
                        return null;
                    }
                    int target = from + (u16(place) & 0x3fff);
                    at = jumped ? at : place + 2;
                    jumped = true;
                    if (target >= place) {
                        return null;
                    }
                    place = target;
                } else if (length < 64 && place + 1 + length <= to && text.length() <= 255) {
                    text.append(text.isEmpty() ? "" : ".");
                    for (int i = place + 1; i <= place + length; i++) {
                        char c = (char) (b[i] & 0xff);
                        text.append(c);
                    }
                    place += 1 + length;
                } else {
                    return null;
                }
            }
            return null;
        }

        void write(Session session, Mark mark) {
            boolean response = (flags & 0x8000) != 0;
            int code = flags & 15;
            EventLine event = session.event(EventLines.DNS, mark, response ? "response" : "query");
            event.put(Fields.DNS_QUESTION_NAME, question).put("dns.question.type", type(questionType))
                    .number(Field.own("dns.id"), u16(from));
            if (response) {
                event.put("dns.response_code", code < CODES.length ? CODES[code] : Integer.toString(code))
                        .put(Fields.EVENT_OUTCOME, code == 0 ? "success" : "failure")
                        .list(Field.own("dns.answers.data"), answers).list(Field.own("dns.resolved_ip"), addresses);
            }
            event.write();
        }

        private static String type(int type) {
            return switch (type) {
                case 1 -> "A";
                case 2 -> "NS";
                case 5 -> "CNAME";
                case 6 -> "SOA";
                case 12 -> "PTR";
                case 15 -> "MX";
                case 16 -> "TXT";
                case 28 -> "AAAA";
                case 33 -> "SRV";
                case 65 -> "HTTPS";
                case 252 -> "AXFR";
                case 255 -> "ANY";
                default -> "TYPE" + type;
            };
        }
    }
}
