/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.mail;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.query.EventQuery;

/** Groups messages. A Declarative Service; not for the UI thread. */
public interface Campaigns {

    /**
     * Groups of at least two messages, the greatest first.
     *
     * @param query which messages; those that are no {@code mail.message} are left out
     * @param by    by what to group; a message can be in one group of each kind
     */
    List<Campaign> campaigns(OpenCase open, EventQuery query, Set<Campaign.By> by, IProgressMonitor monitor) throws IOException;

    /** The groups a message is in, closest first. */
    List<Campaign> of(OpenCase open, EventRef message, IProgressMonitor monitor) throws IOException;

    /** A group by its id, as far as it still has messages. */
    Optional<Campaign> find(OpenCase open, String id, IProgressMonitor monitor) throws IOException;
}
