/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture.flow;

/** Gets the bytes of a TCP connection in order, both sides interleaved as they were captured. Must not throw for any bytes. */
public interface StreamSink {

    /**
     * Bytes one side sent.
     *
     * @param client whether the side that opened the connection sent them
     * @param b      holds them from {@code from} to {@code to}; valid during the call only
     * @param mark   the packet they came in
     */
    void data(boolean client, byte[] b, int from, int to, Mark mark);

    /** Bytes one side sent that were not captured. */
    void gap(boolean client, long bytes, Mark mark);

    /** One side says that it sends no more. */
    default void finished(boolean client, Mark mark) {
    }

    /** The connection is over, or the capture is. */
    void end(Mark mark);
}
