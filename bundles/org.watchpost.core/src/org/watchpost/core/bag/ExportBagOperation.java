/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.bag;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.internal.CaseFolder;
import org.watchpost.core.evidence.internal.Sha256;
import org.watchpost.core.json.Json;
import org.watchpost.model.Evidence;

/**
 * Writes a case as a bag: the whole of it, which is a case again where the bag is taken in; or a selection of evidence, with words
 * in it blanked, which is no case any more but says of each byte that is missing how it could be proven.
 * <p>
 * The index is left out, it is built again from the evidence. Linked originals stay where they are; the bag names them.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8493">RFC 8493, BagIt 1.0</a>
 */
public final class ExportBagOperation {

    /**
     * What is left out.
     *
     * @param evidence SHA-256 of the evidence that goes into the bag; empty: all
     * @param redacted texts that are blanked wherever their bytes (UTF-8) stand in an original
     */
    public record Selection(List<String> evidence, List<String> redacted) {

        /** The whole case. */
        public static final Selection ALL = new Selection(List.of(), List.of());

        public Selection {
            evidence = List.copyOf(evidence);
            redacted = List.copyOf(redacted);
            if (redacted.stream().anyMatch(String::isEmpty)) {
                throw new IllegalArgumentException("An empty text can't be blanked");
            }
        }
    }

    private final OpenCase source;
    private final Path target;
    private final Selection selection;

    /**
     * @param target a folder or, if its name ends in {@code .zip}, a file; must not exist yet
     */
    public ExportBagOperation(OpenCase source, Path target, Selection selection) {
        this.source = source;
        this.target = target.toAbsolutePath();
        this.selection = selection;
    }

    /**
     * Runs it.
     *
     * @throws OperationCanceledException when cancelled; what was written stays and is no valid bag
     */
    public void run(IProgressMonitor monitor) throws IOException {
        Path parent = target.getParent();
        if (Files.exists(target) || parent == null || !Files.isDirectory(parent) || target.startsWith(source.folder())) {
            throw new CaseException(
                    "The bag can't be written to " + target + ": name something that does not exist yet, outside of the case");
        }
        if (!source.readOnly()) {
            source.journal().append("case.exported", Map.of("to", String.valueOf(target.getFileName()), "selection",
                    selection.equals(Selection.ALL) ? "all" : selection.evidence().size() + " of the evidence", "blanked",
                    Integer.toString(selection.redacted().size())));
        }
        try (BagSink bag = new BagSink(target)) {
            Map<String, String> info = new LinkedHashMap<>();
            info.put("Bag-Software-Agent", "Watchpost");
            info.put("External-Description", "Case: " + source.name());
            info.put("External-Identifier", String.valueOf(source.<String>read(model -> model.getId())));
            info.put("Bagging-Date", java.time.LocalDate.now(java.time.ZoneOffset.UTC).toString());
            info.put("Watchpost-Journal-Head", source.journal().head());
            if (selection.equals(Selection.ALL)) {
                whole(bag, info, monitor);
            } else {
                selected(bag, info, monitor);
            }
            bag.finish(info);
        }
    }

    private void whole(BagSink bag, Map<String, String> info, IProgressMonitor monitor) throws IOException {
        info.put("Watchpost-Content", "case");
        long linked = source.<Long>read(model -> model.getEvidence().stream().filter(Evidence::isLinked).count());
        if (linked > 0) {
            info.put("Watchpost-Linked-Evidence", linked + " originals are linked and not in this bag");
        }
        Path root = source.folder();
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
        }
        for (Path file : files) {
            check(monitor);
            String path = root.relativize(file).toString().replace('\\', '/');
            if (!path.startsWith(CaseFolder.INDEX + "/") && !path.equals(CaseFolder.LOCK)) {
                bag.copy(path, file);
            }
        }
    }

    private static void check(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    private void selected(BagSink bag, Map<String, String> info, IProgressMonitor monitor) throws IOException {
        info.put("Watchpost-Content", "selection");
        List<String> lines = new ArrayList<>();
        List<byte[]> words = selection.redacted().stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
        Map<String, String> secrets = new LinkedHashMap<>();
        CaseFolder folder = new CaseFolder(source.folder());
        record Item(String sha256, String name, long size, boolean linked) {
        }
        List<Item> items = source.read(model -> model.getEvidence().stream()
                .map(one -> new Item(String.valueOf(one.getSha256()), one.getName(), one.getSize(), one.isLinked())).toList());
        for (String wanted : selection.evidence()) {
            if (items.stream().noneMatch(item -> item.sha256().equals(wanted))) {
                throw new CaseException("The case has no evidence " + wanted);
            }
        }
        for (Item item : items) {
            check(monitor);
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("sha256", item.sha256());
            line.put("name", item.name());
            line.put("size", item.size());
            boolean taken = (selection.evidence().isEmpty() || selection.evidence().contains(item.sha256())) && !item.linked();
            line.put("included", taken);
            if (taken) {
                List<Map<String, Object>> blanked = new ArrayList<>();
                Blanker blanker = new Blanker(words);
                String now = bag.payload("evidence/" + item.sha256(),
                        out -> blanker.copy(folder.evidence(item.sha256()), out, (offset, bytes) -> {
                            byte[] salt = new byte[16];
                            RANDOM.nextBytes(salt);
                            var digest = Sha256.digest();
                            digest.update(salt);
                            digest.update(bytes);
                            Map<String, Object> range = new LinkedHashMap<>();
                            range.put("offset", offset);
                            range.put("length", bytes.length);
                            String commitment = Sha256.hex(digest);
                            range.put("salted_sha256", commitment);
                            blanked.add(range);
                            secrets.put(commitment, HexFormat.of().formatHex(salt));
                        }));
                line.put("sha256_in_bag", now);
                line.put("blanked", blanked);
            }
            lines.add(Json.write(line));
        }
        bag.payload("selection.jsonl", out -> out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8)));
        bag.payload("READ-ME.txt", out -> out.write(EXPLANATION.getBytes(StandardCharsets.UTF_8)));
        if (!secrets.isEmpty() && !source.readOnly()) {
            // whoever holds the case can show a salt, and with it prove what stood in a blanked place
            source.state().append("redactions.jsonl", (Json.write(secrets) + "\n").getBytes(StandardCharsets.UTF_8), "case.redacted",
                    Map.of("places", Integer.toString(secrets.size())));
        }
    }

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String EXPLANATION = """
            This bag holds a selection of the evidence of a case.

            selection.jsonl has one line for each piece of evidence of the case, also for those that are not in this bag:
            "sha256" is the hash of the original, "sha256_in_bag" that of the file here. They differ where bytes were blanked
            (each replaced by X). Each blanked place is named by offset and length; "salted_sha256" is the SHA-256 of 16 secret
            bytes followed by the bytes that stood there. Whoever has the case can name the 16 bytes and the missing bytes:
            put back in, the file has the hash of the original again, which the report and the journal of the case name.
            """;
}
