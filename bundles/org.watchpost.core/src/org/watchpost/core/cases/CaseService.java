/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.cases;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import org.eclipse.core.runtime.IProgressMonitor;

/** Makes and opens cases. A Declarative Service. */
public interface CaseService {

    /**
     * Makes a case in a folder that is empty or does not exist, and opens it for writing.
     *
     * @throws CaseException if the folder holds something else, or can't be written
     */
    OpenCase create(Path folder, String name, ZoneId zone) throws IOException;

    /**
     * Opens a case. One program at a time can have it open for writing, any number for reading.
     *
     * @throws CaseLockedException if it is to be opened for writing and another program has it so
     * @throws CaseException       if it isn't a case or can't be read; the message says what to do
     */
    OpenCase open(Path folder, boolean forWriting) throws IOException;

    /**
     * Checks every byte of a case: evidence against its hashes, linked originals included, decompressed copies against the
     * evidence, the case file against the journal, the journal against itself, the index against its checksums. Opens the case
     * for reading as far as that can be; changes nothing.
     *
     * @throws CaseException if it isn't a case
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    Verification verify(Path folder, IProgressMonitor monitor) throws IOException;

    /** Whether the folder holds a case. */
    boolean isCase(Path folder);
}
