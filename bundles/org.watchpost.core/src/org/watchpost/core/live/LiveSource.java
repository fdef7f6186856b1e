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

/** A kind of live source that another bundle knows how to follow. A Declarative Service, found by {@link LiveService}. */
public interface LiveSource {

    /** Whether it is for this one to follow. */
    boolean follows(LiveSpec spec);

    /**
     * Begins to follow, as {@link LiveService#start} says.
     *
     * @throws IOException if it can't begin; the message says what to do
     */
    LiveFeed start(OpenCase open, LiveSpec spec, Settings settings) throws IOException;
}
