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
import org.junit.jupiter.api.Test;
import org.watchpost.core.store.EventStoreProvider;
import org.watchpost.testing.EventStoreContract;

/** The contract of event stores, kept by Lucene. */
class LuceneEventStoreTest extends EventStoreContract {

    private long room = Groupings.ROOM;

    @Override
    protected EventStoreProvider provider() {
        return new LuceneEventStoreProvider(room);
    }

    @Test
    void sumsGroupsUpInSeveralPassesWhereThereIsLittleRoom() throws IOException {
        room = 1;
        sumsGroupsUp();
    }
}
