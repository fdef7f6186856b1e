/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.index;

import java.io.IOException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.EventRef;

/** A sorted result of one state of the index: which event has which rank. To be used by one thread at a time. */
interface Order extends AutoCloseable {

    /** Sees the events of a stretch of the result, as document numbers of the whole index. */
    @FunctionalInterface
    interface Visitor {
        /** @return false to stop */
        boolean visit(int doc) throws IOException;
    }

    /** Number of events. */
    long size(@Nullable IProgressMonitor monitor) throws IOException;

    /** Visits the events from a rank on, in order. */
    void visit(long from, Visitor visitor, @Nullable IProgressMonitor monitor) throws IOException;

    /** The rank of an event, or -1 if it is not in the result. */
    long rank(EventRef ref, @Nullable IProgressMonitor monitor) throws IOException;

    /** Whether it has been closed and can be asked no more. */
    boolean isClosed();

    @Override
    void close() throws IOException;
}
