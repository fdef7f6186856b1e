/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.incident;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.evidence.internal.Sha256;
import org.watchpost.model.incident.Attachment;
import org.watchpost.model.incident.IncidentFactory;

/** Keeps a photo, or the scan of a signed form, with an entry of the evidence register. */
public final class AttachOperation {

    /** Photos are smaller; evidence is taken in, not attached. */
    public static final long MOST_BYTES = 32L << 20;
    /** Beginning of the names of the state files. */
    public static final String FOLDER = "attachments/";

    private final OpenCase target;
    private final String record;
    private final Path file;

    /**
     * @param record id of the entry of the register
     */
    public AttachOperation(OpenCase target, String record, Path file) {
        this.target = target;
        this.record = record;
        this.file = file;
    }

    /**
     * Runs it.
     *
     * @return the change that takes it back; the bytes stay in the case
     */
    public IncidentChange run(IProgressMonitor monitor) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
            throw new CaseException(file + " is no file of at most 32 MB; take larger things in as evidence");
        }
        byte[] bytes = Files.readAllBytes(file);
        var digest = Sha256.digest();
        digest.update(bytes);
        String hash = HexFormat.of().formatHex(digest.digest());
        String state = FOLDER + hash;
        if (target.state().length(state) != bytes.length) {
            target.state().put(state, out -> new ByteArrayInputStream(bytes).transferTo(out), "incident.file.kept",
                    Map.of("file", String.valueOf(file.getFileName()), "sha256", hash));
        }
        Attachment attachment = IncidentFactory.eINSTANCE.createAttachment();
        attachment.setName(String.valueOf(file.getFileName()));
        attachment.setSha256(hash);
        attachment.setState(state);
        return IncidentBook.of(target).apply("incident.attached",
                new IncidentChange.All(List.of(new IncidentChange.Put(record, "attachments", -1, attachment))));
    }
}
