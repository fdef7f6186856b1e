/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.mail.MailRule;
import org.watchpost.core.mail.RuleHit;
import org.watchpost.core.mail.Verdict;
import org.watchpost.mail.tree.Node;

/**
 * The installed {@code yara}, with the {@code *.yar} files of the person's folder. It maps what it reads, so it can't be given a
 * stream; the bytes are in a file of the memory file system while it looks, for nobody else to read, and never on a disk.
 */
final class Yara implements Scanner {

    private static final Logger LOG = LoggerFactory.getLogger(Yara.class);
    private static final String MEMORY = "/dev/shm";
    private static final int SECONDS = 10;
    private static final int MOST = 16 << 20;
    private static final int MOST_HITS = 50;

    private final Path program;
    private final Path memory;
    private final List<Path> rules;
    private final AtomicBoolean told = new AtomicBoolean();

    private Yara(Path program, List<Path> rules, Path memory) {
        this.program = program;
        this.memory = memory;
        this.rules = List.copyOf(rules);
    }

    /** YARA, if it is on the path and there are rules. */
    static Optional<Scanner> find(Path folder) {
        List<Path> rules = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{yar,yara}")) {
            files.forEach(rules::add);
        } catch (IOException e) {
            LOG.warn("Rules of YARA in {} can't be listed", folder, e);
        }
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        rules.sort(null);
        for (String place : System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)) {
            Path program = Path.of(place.isEmpty() ? "." : place).resolve("yara");
            if (!place.isEmpty() && Files.isExecutable(program)) {
                Path memory = Path.of(System.getProperty("watchpost.yara.memory", MEMORY));
                if (Files.isDirectory(memory) && Files.isWritable(memory)) {
                    return Optional.of(new Yara(program, rules, memory));
                }
                LOG.info("YARA is not asked: it reads files only, and there is no folder in memory; -Dwatchpost.yara.memory names one");
                return Optional.empty();
            }
        }
        LOG.info("There are rules for YARA in {}, but it is not installed", folder);
        return Optional.empty();
    }

    private static void remove(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.warn("{} can't be removed", file, e);
        }
    }

    @Override
    public List<RuleHit> scan(byte[] bytes, int from, int to) {
        List<RuleHit> hits = new ArrayList<>();
        if (to - from == 0 || to - from > MOST) {
            return hits;
        }
        Path desk = null;
        try {
            desk = Files.createTempFile(memory, "watchpost", "",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (OutputStream out = Files.newOutputStream(desk)) {
                out.write(bytes, from, to - from);
            }
            for (Path file : rules) {
                run(file, desk, hits);
            }
        } catch (IOException e) {
            if (told.compareAndSet(false, true)) {
                LOG.warn("YARA failed: {}", e.getMessage());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            remove(desk);
        }
        return hits;
    }

    private void run(Path file, Path bytes, List<RuleHit> hits) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(program.toString(), "-w", "-a", Integer.toString(SECONDS), file.toString(), bytes.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            process.getOutputStream().close();
            try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = out.readLine(); line != null && hits.size() < MOST_HITS; line = out.readLine()) {
                    int space = line.indexOf(' ');
                    String name = Node.line(space < 0 ? line : line.substring(0, space));
                    hits.add(new RuleHit(new MailRule("yara", "A rule of YARA matches.", Verdict.SUSPICIOUS, "yara"),
                            name + " of " + file.getFileName()));
                }
            }
            process.waitFor(SECONDS, TimeUnit.SECONDS);
        } finally {
            process.destroyForcibly();
        }
    }
}
