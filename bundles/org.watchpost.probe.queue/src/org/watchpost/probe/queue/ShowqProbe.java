/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.probe.queue;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.probe.CensusBuilder;
import org.watchpost.core.probe.HostPort;
import org.watchpost.core.probe.Probe;
import org.watchpost.core.probe.ProbeContext;
import org.watchpost.core.probe.ProbeOption;
import org.watchpost.core.probe.ProbeTarget;
import org.watchpost.core.probe.QueuedMessage;
import org.watchpost.core.probe.QueueReading;
import org.watchpost.core.probe.Reading;
import org.watchpost.core.probe.ReadingBuilder;
import org.watchpost.core.probe.ServerState;

/**
 * Reads Postfix's own list of its queues from its showq service, over TCP or its local socket: pairs of name and value that end
 * with a zero byte each, an empty name at the end of each message, and an empty message at the end of all.
 *
 * @see <a href="https://www.postfix.org/showq.8.html">showq(8)</a>
 */
@Component(service = Probe.class)
public final class ShowqProbe implements Probe {

    private static final int LONGEST = 64 << 10;
    private static final long MOST_BYTES = 256L << 20;
    private static final int MOST_RECIPIENTS = 1000;
    private static final List<String> QUEUES = List.of("maildrop", "hold", "incoming", "active", "deferred");

    @Override
    public String type() {
        return "postfix";
    }

    @Override
    public String label() {
        return "Postfix showq";
    }

    @Override
    public String addressForm() {
        return "HOST:PORT|/var/spool/postfix/public/showq";
    }

    @Override
    public List<ProbeOption> options() {
        return List.of(new ProbeOption("disk", "PATH", "a path on this machine whose free bytes are the queue's"));
    }

    @Override
    public Reading probe(ProbeTarget target, ProbeContext context) {
        ReadingBuilder reading = new ReadingBuilder(type());
        String phase = "connect";
        boolean local = target.address().startsWith("/");
        HostPort address = local ? new HostPort("local", 1) : HostPort.parse(target.address(), 10_025);
        try (SocketChannel channel = local ? SocketChannel.open(java.net.StandardProtocolFamily.UNIX) : SocketChannel.open()) {
            context.deadline().register(channel);
            if (local) {
                channel.connect(UnixDomainSocketAddress.of(target.address()));
            } else {
                Socket socket = channel.socket();
                socket.connect(new InetSocketAddress(address.host(), address.port()), context.deadline().remainingMillis());
            }
            reading.phase("connect", 0, true, "");
            phase = "read";
            read(new BufferedInputStream(Channels.newInputStream(channel), 1 << 16), reading, context);
            Disk.measure(target.text("disk"), reading);
            reading.mean(ServerState.OK, "answers");
        } catch (IOException | RuntimeException e) {
            if (e instanceof IllegalArgumentException wrong) {
                throw wrong;
            }
            failed(e, phase, context, reading);
        }
        return reading.build();
    }

    private static void failed(Exception e, String phase, ProbeContext context, ReadingBuilder reading) {
        String seconds = String.format(Locale.ROOT, "%.0f s", context.deadline().length().toMillis() / 1e3);
        boolean late = context.deadline().isOver() || e instanceof java.net.SocketTimeoutException;
        String text = late ? "no answer within " + seconds : String.valueOf(e.getMessage());
        reading.say("* " + text);
        reading.phase(phase, 0, false, text);
        if (e instanceof ConnectException || e instanceof UnknownHostException || e instanceof java.nio.channels.UnresolvedAddressException
                || phase.equals("connect")) {
            reading.mean(ServerState.UNREACHABLE, "can't be reached: " + (late ? text : e instanceof ConnectException
                    ? "nothing listens on this port"
                    : e instanceof UnknownHostException ? "there is no host of this name" : text));
        } else if (late) {
            reading.mean(ServerState.FAILING,
                    "accepts connections but doesn't list its queue within " + seconds + ": frozen or overloaded");
        } else {
            reading.mean(ServerState.FAILING, "doesn't list its queue as Postfix does: " + text);
        }
    }

    private static void read(InputStream in, ReadingBuilder reading, ProbeContext context) throws IOException {
        CensusBuilder census = new CensusBuilder(reading.time());
        Bytes bytes = new Bytes(in);
        while (true) {
            Message message = new Message();
            int pairs = 0;
            for (String name = bytes.next(); !name.isEmpty(); name = bytes.next()) {
                message.set(name, bytes.next());
                pairs++;
                if (context.deadline().isOver()) {
                    throw new IOException("time is over");
                }
            }
            if (pairs == 0) {
                break;
            }
            if (!message.id.isEmpty()) {
                census.add(message.build());
            } else if (census.messages() == 0 && !message.known) {
                throw new IOException("no list of a queue");
            }
        }
        List<QueueReading> found = census.queues();
        for (String name : QUEUES) {
            reading.queue(found.stream().filter(q -> q.name().equals(name)).findFirst().orElse(new QueueReading(name, 0, 0, 0,
                    QueueReading.UNKNOWN, QueueReading.UNKNOWN)));
        }
        found.stream().filter(q -> !QUEUES.contains(q.name())).forEach(reading::queue);
        reading.census(census.build());
        reading.say("< " + census.messages() + " messages");
        reading.phase("read", 0, true, "");
    }

    private static final class Message {
        private String queue = "";
        private String id = "";
        private long time;
        private long size = QueueReading.UNKNOWN;
        private String sender = "";
        private String reason = "";
        private boolean known;
        private final List<String> recipients = new ArrayList<>(1);

        void set(String name, String value) throws IOException {
            switch (name) {
                case "queue_name" -> queue = value;
                case "queue_id" -> id = value;
                case "time" -> time = number(value) * 1_000_000L;
                case "size" -> size = number(value);
                case "sender" -> sender = value;
                case "recipient" -> {
                    if (recipients.size() < MOST_RECIPIENTS) {
                        recipients.add(value);
                    }
                }
                case "reason" -> reason = reason.isEmpty() ? value : reason;
                case "protocol" -> known = true;
                default -> {
                    // newer versions tell more
                    return;
                }
            }
        }

        private static long number(String text) throws IOException {
            try {
                return Math.clamp(Long.parseLong(text), 0, 1L << 40);
            } catch (NumberFormatException e) {
                throw new IOException("not a number: " + text, e);
            }
        }

        QueuedMessage build() {
            return new QueuedMessage(queue, id, time, size, sender.equals("MAILER-DAEMON") ? "" : sender, recipients, "", reason);
        }
    }

    private static final class Bytes {
        private final InputStream in;
        private long total;

        Bytes(InputStream in) {
            this.in = in;
        }

        String next() throws IOException {
            ByteArrayOutputStream text = new ByteArrayOutputStream(32);
            for (int b = in.read(); b != 0; b = in.read()) {
                if (b < 0) {
                    throw new EOFException("it ends in the middle");
                }
                if (text.size() >= LONGEST || ++total > MOST_BYTES) {
                    throw new IOException("too much of it");
                }
                text.write(b);
            }
            return text.toString(StandardCharsets.UTF_8);
        }
    }
}
