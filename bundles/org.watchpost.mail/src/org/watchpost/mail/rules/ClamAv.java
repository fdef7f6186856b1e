/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.rules;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.mail.MailRule;
import org.watchpost.core.mail.RuleHit;
import org.watchpost.core.mail.Verdict;
import org.watchpost.mail.tree.Node;

/** ClamAV's daemon, asked by {@code INSTREAM} (clamd(8)) at a local socket or {@code host:port}. */
public final class ClamAv implements Scanner {

    private static final Logger LOG = LoggerFactory.getLogger(ClamAv.class);
    private static final int CHUNK = 64 * 1024;
    private static final int MOST = 20 << 20;
    private static final long MILLIS = 10_000;
    private static final int LONGEST_ANSWER = 4096;

    private final String address;
    private final AtomicBoolean told = new AtomicBoolean();

    /**
     * @param address path of a local socket, or {@code host:port}
     */
    public ClamAv(String address) {
        this.address = address;
    }

    @Override
    public List<RuleHit> scan(byte[] bytes, int from, int to) {
        if (to - from == 0 || to - from > MOST) {
            return List.of();
        }
        try {
            String answer = ask(bytes, from, to);
            int colon = answer.indexOf(": ");
            if (!answer.endsWith("FOUND") || colon < 0) {
                return List.of();
            }
            String signature = Node.line(answer.substring(colon + 2, answer.length() - 5).strip());
            return List.of(new RuleHit(new MailRule("clamav", "ClamAV knows it as malware.", Verdict.MALICIOUS, "clamav"), signature));
        } catch (IOException | IllegalArgumentException e) {
            if (told.compareAndSet(false, true)) {
                LOG.warn("ClamAV at {} does not answer: {}", address, e.getMessage());
            }
            return List.of();
        }
    }

    private SocketChannel open() throws IOException {
        if (address.startsWith("/")) {
            return SocketChannel.open(StandardProtocolFamily.UNIX);
        }
        return SocketChannel.open();
    }

    private SocketAddress target() {
        if (address.startsWith("/")) {
            return UnixDomainSocketAddress.of(address);
        }
        int colon = address.lastIndexOf(':');
        return new InetSocketAddress(address.substring(0, Math.max(0, colon)), Integer.parseInt(address.substring(colon + 1)));
    }

    private String ask(byte[] bytes, int from, int to) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MILLIS);
        try (SocketChannel channel = open(); Selector selector = Selector.open()) {
            channel.configureBlocking(false);
            SelectionKey key = channel.register(selector, SelectionKey.OP_CONNECT);
            if (!channel.connect(target())) {
                await(selector, key, SelectionKey.OP_CONNECT, deadline);
                channel.finishConnect();
            }
            write(channel, selector, key, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)), deadline);
            for (int at = from; at < to; at += CHUNK) {
                int length = Math.min(CHUNK, to - at);
                ByteBuffer chunk = ByteBuffer.allocate(4 + length).putInt(length).put(bytes, at, length).flip();
                write(channel, selector, key, chunk, deadline);
            }
            write(channel, selector, key, ByteBuffer.allocate(4), deadline);
            ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
            while (answer.hasRemaining()) {
                await(selector, key, SelectionKey.OP_READ, deadline);
                if (channel.read(answer) < 0 || answer.position() > 0 && answer.get(answer.position() - 1) == 0) {
                    break;
                }
            }
            return new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8).replace("\0", "").strip();
        }
    }

    private static void write(SocketChannel channel, Selector selector, SelectionKey key, ByteBuffer bytes, long deadline)
            throws IOException {
        while (bytes.hasRemaining()) {
            if (channel.write(bytes) == 0) {
                await(selector, key, SelectionKey.OP_WRITE, deadline);
            }
        }
    }

    private static void await(Selector selector, SelectionKey key, int what, long deadline) throws IOException {
        long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        if (left <= 0) {
            throw new IOException("no answer within " + MILLIS / 1000 + " seconds");
        }
        key.interestOps(what);
        selector.select(left);
        selector.selectedKeys().clear();
    }
}
