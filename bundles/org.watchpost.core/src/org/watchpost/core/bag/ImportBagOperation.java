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
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.imports.ImportListener;

/** Takes a case out of a bag: checks every byte, copies it, and builds the index again. */
public final class ImportBagOperation {

    private final CaseService cases;
    private final Path bag;
    private final Path folder;
    private final ImportListener listener;

    /**
     * @param bag    folder or zip
     * @param folder for the case; must be empty or not exist
     */
    public ImportBagOperation(CaseService cases, Path bag, Path folder, ImportListener listener) {
        this.cases = cases;
        this.bag = bag;
        this.folder = folder.toAbsolutePath();
        this.listener = listener;
    }

    /**
     * Runs it.
     *
     * @throws CaseException              if the bag is damaged or holds no case; nothing is written then
     * @throws OperationCanceledException when cancelled
     */
    public void run(IProgressMonitor monitor) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> there = Files.list(folder)) {
                if (there.findAny().isPresent()) {
                    throw new CaseException(folder + " is not empty; choose another folder");
                }
            }
        }
        try (Bag from = new Bag(bag)) {
            List<String> problems = from.check(monitor);
            if (!problems.isEmpty()) {
                throw new CaseException(
                        "The bag is damaged: " + problems.get(0) + (problems.size() > 1 ? " and " + (problems.size() - 1) + " more" : ""));
            }
            Map<String, String> payload = from.manifest("manifest-sha256.txt");
            if (!payload.containsKey("data/case.xmi")) {
                throw new CaseException("The bag holds no whole case; a selection is for reading, with the READ-ME in it");
            }
            for (String path : payload.keySet()) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                Path file = folder.resolve(path.substring("data/".length())).normalize();
                if (!path.startsWith("data/") || !file.startsWith(folder)) {
                    throw new CaseException("The bag names a file outside of it");
                }
                Files.createDirectories(file.getParent());
                try (InputStream in = from.open(path)) {
                    Files.copy(in, file);
                }
            }
        }
        try (OpenCase open = cases.open(folder, true)) {
            if (!open.indexProblem().isEmpty() || !open.sources().isEmpty()) {
                open.rebuildIndex(listener, monitor);
            }
            open.journal().append("case.imported", Map.of("bag", String.valueOf(bag.getFileName())));
        }
    }
}
