/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.imports.Unpacker;

/**
 * Opens zip (also what a writer left without a directory), tar, gzip, bzip2, xz, lzma, Zstandard, compress ({@code .Z}), ar,
 * cpio and 7z, and these within each other. A {@code .tar.gz} is one level to the reader: its members stand where it does.
 * <p>
 * Office documents, OpenDocument files, Java archives and their like are zip files but no archives of logs: they are not
 * recognised. RAR is not opened.
 */
@Component(service = Unpacker.class)
public final class ArchiveUnpacker implements Unpacker {

    public ArchiveUnpacker() {
        // Made by Declarative Services.
    }

    @Override
    public boolean recognises(String name, byte[] head, int length) {
        return Kind.of(name, head, length) != Kind.NONE;
    }

    @Override
    public void unpack(String name, InputStream archive, Limits limits, MemberVisitor visitor) throws IOException {
        new Unpacking(limits, visitor).stream(name, archive);
    }

    @Override
    public void unpack(String name, Path archive, Limits limits, MemberVisitor visitor) throws IOException {
        new Unpacking(limits, visitor).file(name, archive);
    }
}
