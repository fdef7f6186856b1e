/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads the packets of a capture one after the other, whatever their file format. Memory does not grow with the file. A file that
 * is cut off or damaged is read as far as it goes; then {@link #problem()} says what is wrong. Belongs to one thread; the stream
 * belongs to the caller.
 */
public abstract class CaptureReader {

    /** Largest packet that is looked into; a longer one is skipped. */
    static final int MAX_PACKET = 1 << 20;
    /** A record longer than this can only be damage. */
    static final long MAX_RECORD = 256L << 20;
    /** First bytes that are enough to recognise a capture. */
    public static final int HEAD = 12;

    final Window window;
    private String problem = "";

    CaptureReader(InputStream in) {
        window = new Window(in);
    }

    /** Whether these bytes begin a capture. */
    public static boolean recognises(byte[] head, int length) {
        return length >= HEAD && (PcapReader.magic(head) != 0 || PcapngReader.begins(head));
    }

    /**
     * A reader for what the stream holds.
     *
     * @return empty if it is no capture
     */
    public static Optional<CaptureReader> open(InputStream in) throws IOException {
        Window probe = new Window(in);
        if (!probe.have(HEAD)) {
            return Optional.empty();
        }
        byte[] head = probe.copy(0, HEAD);
        InputStream again = new java.io.SequenceInputStream(new java.io.ByteArrayInputStream(probe.copy(0, probe.available())), in);
        if (PcapReader.magic(head) != 0) {
            return Optional.of(new PcapReader(again));
        }
        return PcapngReader.begins(head) ? Optional.of(new PcapngReader(again)) : Optional.empty();
    }

    /**
     * Reads the next packet.
     *
     * @return false at the end, or where the file can't be read further
     * @throws IOException if the stream can't be read
     */
    public abstract boolean next(Frame frame) throws IOException;

    /** What is wrong with the file, a clause for people; empty if it is whole (so far). */
    public String problem() {
        return problem;
    }

    /** Bytes read so far. */
    public long position() {
        return window.position();
    }

    final boolean wrong(String what) {
        if (problem.isEmpty()) {
            problem = what;
        }
        return false;
    }

    /** Hands {@code length} bytes from the window's position on to the frame, which stays valid until more is read. */
    final void fill(Frame frame, int skip, int length) {
        int from = window.at() + skip;
        frame.bytes(window.buffer(), from, from + length);
    }
}
