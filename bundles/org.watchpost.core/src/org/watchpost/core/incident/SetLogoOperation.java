/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.incident;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.OpenCase;

/** Keeps the picture of the organisation that stands on reports. It is drawn anew when a report is written. */
public final class SetLogoOperation {

    private static final long MOST_BYTES = 4L << 20;
    private static final List<byte[]> BEGINNINGS = List.of(new byte[] { (byte) 0x89, 'P', 'N', 'G' },
            new byte[] { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF }, new byte[] { 'G', 'I', 'F', '8' });
    private static final String FILE = "logo";

    private final OpenCase target;
    private final Path file;

    public SetLogoOperation(OpenCase target, Path file) {
        this.target = target;
        this.file = file;
    }

    /**
     * Runs it.
     *
     * @return the change that takes it back
     * @throws CaseException if the file is no picture
     */
    public IncidentChange run(IProgressMonitor monitor) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
            throw new CaseException(file + " is no file of at most 4 MB");
        }
        byte[] bytes = Files.readAllBytes(file);
        if (BEGINNINGS.stream().noneMatch(start -> bytes.length > start.length
                && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length))) {
            throw new CaseException(file + " is no PNG, JPEG or GIF picture");
        }
        target.state().put(FILE, bytes, "incident.logo.kept", Map.of("file", String.valueOf(file.getFileName())));
        IncidentBook book = IncidentBook.of(target);
        String root = book.read(incident -> incident.getId());
        return book.apply("incident.logo.set", IncidentChange.Set.of(root, "logo", FILE));
    }
}
