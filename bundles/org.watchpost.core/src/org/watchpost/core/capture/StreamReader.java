/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.capture;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Event;

/**
 * Reads conversations back from the captures of a case. A Declarative Service. Not for the UI thread; safe for several threads.
 */
public interface StreamReader {

    /** Bytes that are plenty to look at. */
    long PLENTY = 4L << 20;

    /**
     * The conversation an event is about: an event or message of a capture, or any event with addresses and ports (an IDS alert, a
     * connection log) whose packets are in a capture of the case. Where several fit, the one that was going on at the event's time, or
     * else the nearest in time.
     *
     * @return empty if there is none
     */
    Optional<Conversation> find(OpenCase open, Event event, IProgressMonitor monitor) throws IOException;

    /**
     * Reads a conversation from the capture's packets.
     *
     * @param most bytes of both sides together that are kept; the rest is only counted
     * @throws IOException if the capture can't be read; the message says why
     * @throws org.eclipse.core.runtime.OperationCanceledException if cancelled
     */
    Stream read(OpenCase open, Conversation conversation, long most, IProgressMonitor monitor) throws IOException;
}
