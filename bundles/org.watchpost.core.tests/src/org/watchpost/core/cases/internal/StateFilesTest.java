/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.cases.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.CaseState;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.Verification;
import org.watchpost.core.fakes.MemoryIndex;

/** Files a case keeps beside its model. */
class StateFilesTest {

    private static final Map<String, String> NONE = Map.of();

    @TempDir
    Path folder;

    private final CaseService service = new DefaultCaseService(new MemoryIndex(), List.of(), List.of());

    private Path root() {
        return folder.resolve("case");
    }

    private OpenCase open() throws IOException {
        return Files.exists(root()) ? service.open(root(), true) : service.create(root(), "A case", ZoneOffset.UTC);
    }

    private List<String> problems() throws IOException {
        Verification verification = service.verify(root(), new NullProgressMonitor());
        return verification.problems().stream().map(problem -> problem.file() + ": " + problem.message()).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void three() throws IOException {
        try (OpenCase open = open()) {
            CaseState state = open.state();
            state.put("a.json", bytes("one"), "a.saved", NONE);
            state.put("a.json", bytes("other"), "a.saved", NONE);
            state.append("log/b.jsonl", bytes("first\n"), "b.added", NONE);
            state.append("log/b.jsonl", bytes("second\n"), "b.added", NONE);
            state.put("c", bytes("gone"), "c.saved", NONE);
            state.delete("c", "c.deleted", NONE);
        }
    }

    @Test
    void whatWasSavedIsThereAfterwards() throws IOException {
        three();
        try (OpenCase open = open()) {
            assertEquals(List.of("a.json", "log/b.jsonl"), open.state().names());
            assertArrayEquals(bytes("other"), open.state().read("a.json"));
            assertArrayEquals(bytes("first\nsecond\n"), open.state().read("log/b.jsonl"));
            assertEquals(-1, open.state().length("c"));
            assertEquals(0, open.state().read("c").length);
        }
        assertEquals(List.of(), problems());
    }

    @Test
    void anyChangedByteIsFound() throws IOException {
        three();
        Path file = root().resolve("state/log/b.jsonl");
        byte[] good = Files.readAllBytes(file);
        for (int i = 0; i < good.length; i++) {
            byte[] bad = good.clone();
            bad[i] ^= 1;
            Files.write(file, bad);
            assertEquals(1, problems().size(), "byte " + i);
        }
        Files.write(file, bytes("first\nsecond\n+"));
        assertEquals(1, problems().size());
        Files.write(file, bytes("first\n"));
        assertEquals(1, problems().size());
        Files.delete(file);
        assertEquals(List.of("state/log/b.jsonl: is missing"), problems());
    }

    @Test
    void anAddedFileIsFound() throws IOException {
        three();
        Files.write(root().resolve("state/x"), bytes("x"));
        assertEquals(List.of("state/x: does not belong to the case: it was added"), problems());
    }

    @Test
    void aContentThatFailsLeavesTheFileAsItWas() throws IOException {
        three();
        try (OpenCase open = open()) {
            assertThrows(IOException.class, () -> open.state().put("a.json", out -> {
                out.write(1);
                throw new IOException("no more");
            }, "a.saved", NONE));
            assertArrayEquals(bytes("other"), open.state().read("a.json"));
        }
        assertEquals(List.of(), problems());
    }

    @Test
    void aCaseOpenForReadingOnlyIsNotChanged() throws IOException {
        three();
        try (OpenCase open = service.open(root(), false)) {
            assertThrows(CaseException.class, () -> open.state().put("a.json", bytes("x"), "a.saved", NONE));
            assertArrayEquals(bytes("other"), open.state().read("a.json"));
        }
    }

    @Test
    void namesThatLeadElsewhereAreRefused() throws IOException {
        try (OpenCase open = open()) {
            for (String name : List.of("../case.xmi", "/etc/x", "a//b", "A", "", "a/b/c/d", ".x", "a/../b")) {
                assertThrows(IllegalArgumentException.class, () -> open.state().put(name, bytes("x"), "x", NONE), name);
            }
        }
        assertTrue(Files.notExists(root().resolve("state")));
    }
}
