/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.watchpost.core.mail.MailAnalyzer;

/**
 * Messages parsed and analysed (attachment tree with archives opened, types, three hashes, fuzzy hash, entropy, all rules) beside bare
 * mime4j, which parses them, decodes every body to its last byte, and does nothing with it. Each message differs from turn to turn in
 * a header in front, so that nothing is answered from memory. Both run on one thread. Arguments: FOLDER [SECONDS [TURNS]].
 */
public final class MailBenchmark {

    private static final byte[] BUFFER = new byte[64 * 1024];

    private MailBenchmark() {
    }

    /** Counts what it is told, so that nothing is left out. */
    private static final class Handler extends AbstractContentHandler {
        private long fields;
        private long bytes;
        private long bodies;

        @Override
        public void field(Field field) {
            fields += field.getName().length();
        }

        @Override
        public void body(BodyDescriptor descriptor, InputStream in) throws IOException {
            bodies++;
            for (int n = in.read(BUFFER); n >= 0; n = in.read(BUFFER)) {
                bytes += n;
            }
        }
    }

    /** What is done with one message. */
    private interface Work {
        long of(byte[] message) throws IOException;
    }

    public static void main(String[] arguments) throws Exception {
        List<byte[]> messages = new ArrayList<>();
        long bytes = 0;
        try (var files = Files.walk(Path.of(arguments[0]))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                byte[] head = "X-Turn: 00000000\r\n".getBytes(StandardCharsets.US_ASCII);
                byte[] body = Files.readAllBytes(file);
                byte[] message = new byte[head.length + body.length];
                System.arraycopy(head, 0, message, 0, head.length);
                System.arraycopy(body, 0, message, head.length, body.length);
                messages.add(message);
                bytes += message.length;
            }
        }
        double seconds = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 8;
        int turns = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        MailAnalyzer analyzer = Services.one(MailAnalyzer.class);
        Work ours = message -> analyzer.analyse(message, "message.eml").attachments().size();
        Work bare = MailBenchmark::bare;
        System.out.printf(Locale.ROOT, "%,d messages, %,d bytes%n", messages.size(), bytes);
        run("warm", bare, messages, seconds / 2);
        run("warm", ours, messages, seconds / 2);
        for (int turn = 0; turn < turns; turn++) {
            double theirs = run("mime4j   ", bare, messages, seconds);
            double rate = run("watchpost", ours, messages, seconds);
            System.out.printf(Locale.ROOT, "ratio %.2f%n", rate / theirs);
        }
    }

    private static int number;

    /** Messages a second, of CPU time: the machine may do other things. */
    private static double run(String name, Work work, List<byte[]> messages, double seconds) throws IOException {
        long until = System.nanoTime() + (long) (seconds * 1e9);
        long begin = System.nanoTime();
        java.lang.management.ThreadMXBean threads = java.lang.management.ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        long count = 0;
        long bytes = 0;
        long sum = 0;
        do {
            // whole rounds only: messages differ in what they cost
            number++;
            byte[] digits = String.format(Locale.ROOT, "%08d", number).getBytes(StandardCharsets.US_ASCII);
            for (byte[] message : messages) {
                System.arraycopy(digits, 0, message, 8, 8);
                sum += work.of(message);
                count++;
                bytes += message.length;
            }
        } while (System.nanoTime() < until);
        double used = (threads.getCurrentThreadCpuTime() - cpu) / 1e9;
        double wall = (System.nanoTime() - begin) / 1e9;
        System.out.printf(Locale.ROOT, "%s %,9.0f messages/s, %6.1f MB/s of CPU; %,9.0f messages/s by the clock (%d)%n", name, count / used,
                bytes / used / 1e6, count / wall, sum);
        return count / used;
    }

    private static long bare(byte[] message) throws IOException {
        Handler handler = new Handler();
        MimeStreamParser parser = new MimeStreamParser(MimeConfig.PERMISSIVE, DecodeMonitor.SILENT, null);
        parser.setContentDecoding(true);
        parser.setContentHandler(handler);
        try {
            parser.parse(new ByteArrayInputStream(message));
        } catch (MimeException | RuntimeException e) {
            // some samples are broken on purpose: it has read what it could
            return -1;
        }
        return handler.bodies + handler.fields + handler.bytes;
    }
}
