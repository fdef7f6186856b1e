/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.imports.ImportRequest;
import org.watchpost.core.imports.ImportSummary;
import org.watchpost.core.imports.ImportSummary.SourceResult;
import org.watchpost.core.imports.ImportSummary.Status;
import org.watchpost.testing.MemoryState;

/** A case that remembers what it was asked to take in. */
final class TakingCase {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    final MemoryState state = new MemoryState();
    /** Text of each file, in the order taken. */
    final List<String> taken = new CopyOnWriteArrayList<>();
    final List<Path> paths = new CopyOnWriteArrayList<>();
    final OpenCase open;
    private final Set<String> known = new HashSet<>();
    private volatile boolean full;

    TakingCase(Path folder) {
        open = (OpenCase) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { OpenCase.class },
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "state" -> state;
                    case "readOnly" -> false;
                    case "folder" -> folder;
                    case "importFiles" -> take((ImportRequest) arguments[0]);
                    case "hashCode" -> System.identityHashCode(state);
                    case "equals" -> proxy == arguments[0];
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    /** Whether it has no room. */
    void full(boolean is) {
        full = is;
    }

    private ImportSummary take(ImportRequest request) throws IOException {
        if (full) {
            throw new IOException("No space left on device");
        }
        List<SourceResult> results = new ArrayList<>();
        for (Path path : request.paths()) {
            String text = Files.readString(path, StandardCharsets.ISO_8859_1);
            boolean fresh = known.add(text);
            if (fresh) {
                taken.add(text);
                paths.add(path);
            }
            results.add(new SourceResult(path.toString(), results.size(), "", "mail.message", text.length(), fresh ? 1 : 0, 0, 0, 0, 0,
                    fresh ? Status.IMPORTED : Status.DUPLICATE, ""));
        }
        return new ImportSummary(results);
    }

    /** Waits until something is so. */
    static void await(BooleanSupplier condition, java.util.function.Supplier<String> otherwise) {
        long until = System.nanoTime() + PATIENCE;
        CountDownLatch never = new CountDownLatch(1);
        try {
            while (!condition.getAsBoolean()) {
                if (System.nanoTime() > until) {
                    throw new AssertionError(otherwise.get());
                }
                never.await(20, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** Waits until as many messages are taken in. */
    void await(int messages) {
        await(() -> taken.size() >= messages, () -> taken.size() + " of " + messages + ": " + paths);
    }
}
