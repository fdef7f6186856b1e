/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.live;

import java.io.IOException;
import java.net.BindException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.core.live.LiveCounters;
import org.watchpost.core.live.LiveFeed;
import org.watchpost.core.live.LiveSpec;
import org.watchpost.core.live.LiveStatus;

/**
 * Syslog over UDP (RFC 5426). Nobody can hold such senders back: what comes while as much waits as may wait is counted as lost,
 * and where the system says so (Linux) also what it dropped itself.
 */
final class DatagramListener implements LiveFeed {

    private static final Logger LOG = LoggerFactory.getLogger(DatagramListener.class);
    private static final int LARGEST = 65_535;
    private static final int SYSTEM_BUFFER = 8 << 20;
    private static final int BATCH = 256 * 1024;
    private static final int BATCHES = 64;
    private static final int POLL_MILLIS = 100;

    /**
     * Messages as lines.
     *
     * @param bytes   their buffer
     * @param length  bytes used
     * @param records number of messages
     */
    private record Batch(byte[] bytes, int length, long records) {
    }

    private final LiveSpec.Syslog spec;
    private final DatagramSocket socket;
    private final String place;
    private final LiveCounters counters = new LiveCounters(this::lag);
    private final Outlet outlet;
    private final KernelDrops drops;
    private final BlockingQueue<Batch> queue = new ArrayBlockingQueue<>(BATCHES);
    private final AtomicLong queued = new AtomicLong();
    private final Thread receiver;
    private final Thread keeper;
    private volatile boolean received;

    DatagramListener(OpenCase open, LiveSpec.Syslog spec, Settings settings) throws IOException {
        this.spec = spec;
        InetAddress address = spec.host().isEmpty() ? null : InetAddress.getByName(spec.host());
        this.socket = new DatagramSocket(null);
        try {
            socket.setReceiveBufferSize(SYSTEM_BUFFER);
            socket.bind(new InetSocketAddress(address, spec.port()));
            socket.setSoTimeout(POLL_MILLIS);
            this.place = place(socket);
            this.outlet = new Outlet(open, spec.name(), place, settings, counters);
            outlet.begin();
        } catch (BindException e) {
            socket.close();
            throw new IOException("Port " + spec.port() + " can't be used: " + e.getMessage()
                    + (spec.port() > 0 && spec.port() < 1024 ? "; ports below 1024 may need an administrator, take a higher one" : ""), e);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
        this.drops = new KernelDrops(socket.getLocalPort());
        this.receiver = Thread.ofPlatform().name("watchpost-datagrams").daemon().unstarted(this::receive);
        this.keeper = Thread.ofPlatform().name("watchpost-datagrams-keep").daemon().unstarted(this::keep);
    }

    void start() {
        receiver.start();
        keeper.start();
    }

    private long lag() {
        return queued.get() + outlet.unparsed();
    }

    private void receive() {
        byte[] datagram = new byte[LARGEST];
        DatagramPacket packet = new DatagramPacket(datagram, datagram.length);
        byte[] batch = new byte[BATCH];
        int size = 0;
        long records = 0;
        long begun = 0;
        try {
            while (!outlet.isClosing()) {
                boolean came = receive(packet);
                long now = System.nanoTime();
                if (came) {
                    if (size + packet.getLength() * 4 + 1 > batch.length && size > 0) {
                        offer(new Batch(batch, size, records));
                        batch = new byte[BATCH];
                        size = 0;
                        records = 0;
                    }
                    if (size == 0) {
                        begun = now;
                        batch = batch.length < packet.getLength() * 4 + 1 ? new byte[packet.getLength() * 4 + 1] : batch;
                    }
                    int before = size;
                    size = line(datagram, packet.getLength(), batch, size);
                    records += size > before ? 1 : 0;
                }
                // Few messages are kept soon, many of them together.
                if (size > 0 && (!came || now - begun > TimeUnit.MILLISECONDS.toNanos(POLL_MILLIS))) {
                    offer(new Batch(batch, size, records));
                    batch = new byte[BATCH];
                    size = 0;
                    records = 0;
                }
                packet.setLength(LARGEST);
            }
            if (size > 0) {
                offer(new Batch(batch, size, records));
            }
        } finally {
            received = true;
        }
    }

    private boolean receive(DatagramPacket packet) {
        try {
            socket.receive(packet);
            return true;
        } catch (java.net.SocketTimeoutException e) {
            counters.lost(drops.more());
            return false;
        } catch (IOException e) {
            if (!outlet.isClosing()) {
                LOG.warn("{} can't receive", spec.name(), e);
                counters.note("can't receive: " + e.getMessage());
                outlet.waitFor(POLL_MILLIS);
            }
            return false;
        }
    }

    private void offer(Batch batch) {
        queued.addAndGet(batch.length());
        if (!queue.offer(batch)) {
            queued.addAndGet(-batch.length());
            counters.lost(batch.records());
            counters.note("messages come faster than they can be kept: " + batch.records() + " more were lost");
        }
        counters.lost(drops.more());
    }

    /** A message as a line: line feeds within become {@code #012}, those at its end go. @return the new end of the batch */
    static int line(byte[] datagram, int length, byte[] batch, int from) {
        int end = length;
        while (end > 0 && (datagram[end - 1] == '\n' || datagram[end - 1] == '\r' || datagram[end - 1] == 0)) {
            end--;
        }
        int at = from;
        for (int i = 0; i < end; i++) {
            if (datagram[i] == '\n') {
                batch[at++] = '#';
                batch[at++] = '0';
                batch[at++] = '1';
                batch[at++] = '2';
            } else {
                batch[at++] = datagram[i];
            }
        }
        if (at > from) {
            batch[at++] = '\n';
        }
        return at;
    }

    private void keep() {
        try {
            while (!received || !queue.isEmpty()) {
                Batch batch = queue.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
                if (batch != null) {
                    if (!outlet.deliver(batch.bytes(), 0, batch.length(), batch.records())) {
                        counters.lost(batch.records());
                    }
                    queued.addAndGet(-batch.length());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public LiveSpec spec() {
        return spec;
    }

    @Override
    public String place() {
        return place;
    }

    private static String place(DatagramSocket socket) {
        InetAddress address = socket.getLocalAddress();
        return "udp " + (address.isAnyLocalAddress() ? "all addresses" : address.getHostAddress()) + " port " + socket.getLocalPort();
    }

    @Override
    public LiveStatus status() {
        return counters.status();
    }

    @Override
    public synchronized void close() {
        if (outlet.isClosing()) {
            return;
        }
        outlet.closing();
        StreamListener.join(receiver);
        socket.close();
        StreamListener.join(keeper);
        outlet.seal();
        counters.stopped();
    }
}
