/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.live;

import java.io.IOException;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.imports.ImportRequest.Settings;

/** Starts followers and listeners. A Declarative Service. */
public interface LiveService {

    /**
     * Begins to follow or to listen; returns when that has begun. What arrives goes into the case until the feed is closed, which
     * must be done before the case is.
     *
     * @param open     open for writing
     * @param settings how to read it; without a format it is recognised
     * @throws IOException if it can't begin: the port is taken, the certificate can't be read; the message says what to do
     */
    LiveFeed start(OpenCase open, LiveSpec spec, Settings settings) throws IOException;
}
