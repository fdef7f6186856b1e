/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.op;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.evidence.internal.Sha256;
import org.watchpost.core.report.ReportRenderer;

/**
 * Writes a report to a file, which appears when it is whole. The case is not changed by it, so that the same report can be written
 * again.
 */
public final class WriteReportOperation {

    private final ReportRenderer renderer;
    private final ReportRenderer.Request request;
    private final Path file;

    public WriteReportOperation(ReportRenderer renderer, ReportRenderer.Request request, Path file) {
        this.renderer = renderer;
        this.request = request;
        this.file = file.toAbsolutePath();
    }

    /**
     * Runs it.
     *
     * @return SHA-256 of the report
     * @throws OperationCanceledException when cancelled; a report that was there before is still there
     */
    public String run(IProgressMonitor monitor) throws IOException {
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
            throw new CaseException("The report can't be written to " + file + ": name a file in a folder that exists");
        }
        Path part = Files.createTempFile(folder, ".report-", ".part");
        try {
            MessageDigest digest = Sha256.digest();
            try (OutputStream out = new DigestOutputStream(
                    new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.WRITE), 1 << 16),
                    digest)) {
                renderer.render(request, out, monitor);
            }
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            String hash = Sha256.hex(digest);
            return hash;
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
