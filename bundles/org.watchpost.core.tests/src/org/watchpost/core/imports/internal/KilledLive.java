/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.imports.internal;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.fakes.MemoryIndex;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.core.live.LiveWriter;

/** A program of its own that receives many records, made to be killed by {@link LiveTest}. */
public final class KilledLive {

    /** After so many records it only waits to be killed: the index of the tests is in memory. */
    private static final int MOST = 30_000;

    private KilledLive() {
    }

    /**
     * @param args the case folder, and the file in which to say how many records were accepted
     */
    public static void main(String[] args) throws Exception {
        Path root = Path.of(args[0]);
        CaseService service = Scene.service(new MemoryIndex());
        try (OpenCase open = service.isCase(root) ? service.open(root, true) : service.create(root, "x", ZoneOffset.UTC);
                RandomAccessFile said = new RandomAccessFile(args[1], "rw")) {
            long number = said.length() == 0 ? 0 : said.readLong();
            LiveWriter writer = open.openLive("killed", Settings.NONE);
            long most = number + MOST;
            while (number < most || System.in.read() >= 0) {
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < 50; i++) {
                    text.append("T").append(number + i).append(" record ").append(number + i).append('\n');
                }
                byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
                writer.append(bytes, 0, bytes.length);
                number += 50;
                said.seek(0);
                said.writeLong(number);
            }
        }
    }
}
