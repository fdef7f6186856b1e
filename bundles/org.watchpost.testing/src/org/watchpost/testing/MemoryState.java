/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.watchpost.core.cases.CaseState;

/** State files in memory; remembers nothing of actions and details. */
public final class MemoryState implements CaseState {

    private final Map<String, byte[]> files = new ConcurrentSkipListMap<>();

    @Override
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    @Override
    public long length(String name) {
        byte[] bytes = files.get(name);
        return bytes == null ? -1 : bytes.length;
    }

    @Override
    public InputStream open(String name) {
        byte[] bytes = files.get(name);
        return bytes == null ? InputStream.nullInputStream() : new ByteArrayInputStream(bytes);
    }

    @Override
    public void put(String name, Content content, String action, Map<String, String> details) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        content.writeTo(out);
        files.put(name, out.toByteArray());
    }

    @Override
    public void append(String name, byte[] bytes, String action, Map<String, String> details) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(files.getOrDefault(name, new byte[0]));
        out.write(bytes);
        files.put(name, out.toByteArray());
    }

    @Override
    public void delete(String name, String action, Map<String, String> details) {
        files.remove(name);
    }
}
