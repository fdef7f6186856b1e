/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.benchmarks;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.watchpost.core.imports.Unpacker;

/**
 * A capture opened (flows, names, requests, mails, messages, hashes) beside tshark counting the same packets with its SMTP and IMF
 * dissectors. The capture is made by repeating the packets of a folder of captures with other addresses.
 * Arguments: SAMPLES WORK [MEGABYTES].
 */
public final class CaptureBenchmark {

    /** A packet: what stands in its record header, and its bytes from Ethernet on. */
    private record Frame(int original, byte[] bytes) {
    }

    private CaptureBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[1]);
        long megabytes = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1000;
        Path capture = work.resolve("capture-" + megabytes + ".pcap");
        if (!Files.exists(capture)) {
            make(Path.of(arguments[0]), capture, megabytes << 20);
        }
        double size = Files.size(capture) / 1e6;
        byte[] head;
        try (InputStream in = Files.newInputStream(capture)) {
            head = in.readNBytes(4096);
        }
        Unpacker unpacker = Services.unpacker("capture.pcap", head);
        for (int turn = 0; turn < 2; turn++) {
            long begin = System.nanoTime();
            long[] found = new long[2];
            byte[] nowhere = new byte[1 << 16];
            try (InputStream in = Files.newInputStream(capture)) {
                unpacker.unpack("capture.pcap", in, Unpacker.Limits.DEFAULT, (member, length, content) -> {
                    int read;
                    while ((read = content.read(nowhere)) >= 0) {
                        for (int i = 0; i < read && member.endsWith(".jsonl"); i++) {
                            found[0] += nowhere[i] == '\n' ? 1 : 0;
                        }
                    }
                    found[1] += member.endsWith(".eml") ? 1 : 0;
                });
            }
            double ours = (System.nanoTime() - begin) / 1e9;
            Runtime runtime = Runtime.getRuntime();
            System.out.printf(Locale.ROOT, "watchpost %.0f MB in %.1f s, %.1f MB/s, %,d events, %,d messages, heap %d MB of %d%n", size,
                    ours, size / ours,
                    found[0], found[1], runtime.totalMemory() - runtime.freeMemory() >> 20, runtime.maxMemory() >> 20);
            begin = System.nanoTime();
            Process process = new ProcessBuilder("tshark", "-r", capture.toString(), "-q", "-z", "io,phs")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            int status = process.waitFor();
            double theirs = (System.nanoTime() - begin) / 1e9;
            System.out.printf(Locale.ROOT, "tshark    %.0f MB in %.1f s, %.1f MB/s, status %d; ours is %.1f times as fast%n", size, theirs,
                    size / theirs,
                    status, theirs / ours);
        }
    }

    private static void make(Path samples, Path capture, long bytes) throws IOException {
        List<Frame> frames = new ArrayList<>();
        try (var files = Files.list(samples)) {
            for (Path file : files.sorted().toList()) {
                frames(Files.readAllBytes(file), frames);
            }
        }
        ByteBuffer header = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN).putInt(0xa1b2c3d4).putShort((short) 2)
                .putShort((short) 4);
        header.putLong(0).putInt(262_144).putInt(1);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(capture), 1 << 20)) {
            out.write(header.array());
            long written = 0;
            for (int turn = 0; written < bytes; turn++) {
                ByteArrayOutputStream once = new ByteArrayOutputStream(1 << 20);
                for (int i = 0; i < frames.size(); i++) {
                    write(frames.get(i), turn, i, once);
                }
                once.writeTo(out);
                written += once.size();
            }
        }
    }

    private static void frames(byte[] file, List<Frame> frames) {
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        if (file.length < 24 || in.getInt(0) != 0xa1b2c3d4 || in.getInt(20) != 1) {
            return;
        }
        int at = 24;
        while (at + 16 <= file.length && at + 16 + in.getInt(at + 8) <= file.length) {
            int length = in.getInt(at + 8);
            byte[] bytes = Arrays.copyOfRange(file, at + 16, at + 16 + length);
            if (length >= 34 && bytes[12] == 8 && bytes[13] == 0) {
                frames.add(new Frame(in.getInt(at + 12), bytes));
            }
            at += 16 + length;
        }
    }

    /** Both addresses get the number of the turn, which keeps a conversation's packets together and apart from those of other turns. */
    private static void write(Frame frame, int turn, int index, OutputStream out) throws IOException {
        byte[] bytes = frame.bytes.clone();
        for (int at = 26; at <= 30; at += 4) {
            bytes[at] ^= (byte) (turn >> 8 & 0x3f);
            bytes[at + 1] ^= (byte) turn;
        }
        ByteBuffer header = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(1_700_000_000 + turn * 10 + index / 1000).putInt(index % 1000 * 1000).putInt(bytes.length).putInt(frame.original);
        out.write(header.array());
        out.write(bytes);
    }
}
