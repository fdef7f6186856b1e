/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.outbreak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.cases.SourceState;
import org.watchpost.core.evidence.EvidenceBytes;

/** The asset list of a case: the one that was taken in as such, or else a source that is one by its name and heading. */
public final class CaseAssets {

    /** The state file. */
    public static final String FILE = "assets.csv";
    /** Largest list that is read, in bytes. */
    public static final int LARGEST = 64 << 20;

    private CaseAssets() {
    }

    /** Reads the list; an empty one if there is none. Not for the UI thread. */
    public static AssetList of(OpenCase open) throws IOException {
        byte[] bytes = open.state().read(FILE);
        if (bytes.length > 0) {
            return parse(bytes, open);
        }
        for (SourceInfo source : open.sources()) {
            String name = source.name().toLowerCase(Locale.ROOT);
            if (name.contains("asset") && name.endsWith(".csv") && source.state() == SourceState.COMPLETE && source.bytes() <= LARGEST) {
                try (EvidenceBytes evidence = open.bytes(source.id())) {
                    byte[] all = new byte[(int) Math.min(LARGEST, source.bytes())];
                    int read = evidence.read(0, all, 0, all.length);
                    return parse(read == all.length ? all : java.util.Arrays.copyOf(all, Math.max(0, read)), open);
                } catch (IllegalArgumentException e) {
                    // Only called so: no column of addresses.
                    continue;
                }
            }
        }
        return AssetList.EMPTY;
    }

    /**
     * Keeps a list with the case.
     *
     * @throws IllegalArgumentException if it has no column of addresses
     */
    public static AssetList put(OpenCase open, byte[] csv, String file) throws IOException {
        AssetList list = parse(csv, open);
        open.state().put(FILE, csv, "assets.taken", Map.of("hosts", Integer.toString(list.all().size()), "file", file));
        return list;
    }

    private static AssetList parse(byte[] csv, OpenCase open) {
        return AssetList.parse(new String(csv, StandardCharsets.UTF_8), open.zone());
    }
}
