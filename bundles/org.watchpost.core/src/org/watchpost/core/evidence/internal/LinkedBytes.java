/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.evidence.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/** An original that was left in place: it is looked at again every second, since nobody keeps others from changing it. */
public final class LinkedBytes extends ChannelBytes {

    private static final long CHECK_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Path file;
    private final long size;
    private final long modifiedMillis;
    private volatile long checked;

    /**
     * @param size           bytes it had when it was hashed
     * @param modifiedMillis when it was last modified then, milliseconds since 1970
     * @throws IOException if it is gone or has changed since
     */
    public LinkedBytes(Path file, long size, long modifiedMillis) throws IOException {
        super(existing(file, size, modifiedMillis));
        this.file = file;
        this.size = size;
        this.modifiedMillis = modifiedMillis;
        this.checked = System.nanoTime();
    }

    private static Path existing(Path file, long size, long modifiedMillis) throws IOException {
        BasicFileAttributes now;
        try {
            now = Files.readAttributes(file, BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            throw new IOException("The linked original " + file + " is gone; put it back to read its records", e);
        }
        if (now.size() != size || now.lastModifiedTime().toMillis() != modifiedMillis) {
            throw new IOException("The linked original " + file + " has changed since it was taken in; its records can't be read any more");
        }
        return file;
    }

    @Override
    public int read(long offset, byte[] into, int at, int length) throws IOException {
        long now = System.nanoTime();
        if (now - checked > CHECK_NANOS) {
            existing(file, size, modifiedMillis);
            checked = now;
        }
        return super.read(offset, into, at, length);
    }
}
