/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.imports;

import java.io.IOException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.cases.OpenCase;

/**
 * Something that is done whenever files have been taken into a case, before {@link OpenCase#importFiles} returns: what is made of
 * their events, such as those of attachments. A Declarative Service; called on the thread of the import when no import runs.
 */
public interface AfterImport {

    /**
     * An import has ended.
     *
     * @throws IOException if not all could be done; the import is not undone for that
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled; the next import goes on with it
     */
    void imported(OpenCase open, IProgressMonitor monitor) throws IOException;
}
