/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.imports.internal;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.fakes.MemoryIndex;
import org.watchpost.core.imports.ImportListener;
import org.watchpost.core.imports.ImportRequest;

/** A program of its own that takes a folder into a case, made to be killed by {@link KillTest}. */
public final class KilledImport {

    private KilledImport() {
    }

    /**
     * @param args the case folder and the folder to take in
     */
    public static void main(String[] args) throws Exception {
        Path root = Path.of(args[0]);
        CaseService service = Scene.service(new MemoryIndex());
        try (OpenCase open = service.isCase(root) ? service.open(root, true) : service.create(root, "x", ZoneOffset.UTC)) {
            open.importFiles(new ImportRequest(List.of(Path.of(args[1])), false, ImportRequest.Settings.NONE), ImportListener.NONE,
                    new NullProgressMonitor());
        }
    }
}
