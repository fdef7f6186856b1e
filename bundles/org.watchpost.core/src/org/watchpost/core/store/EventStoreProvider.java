/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.store;

import java.io.IOException;
import java.nio.file.Path;

/** Opens indexes. A Declarative Service of the index bundle. */
public interface EventStoreProvider {

    /** An open index; the store shows what the writer adds. */
    interface Open extends AutoCloseable {

        EventStore store();

        /**
         * @throws IllegalStateException if opened for reading only
         */
        EventWriter writer();

        /**
         * The state given to the commit this index was opened at, or to the last one since; empty for a new index. Unlike
         * {@link EventWriter#committedState()} it can be asked of an index that is open for reading only, which must answer it.
         */
        default java.util.Map<String, String> committedState() {
            return writer().committedState();
        }

        /**
         * Reads all of the index and compares checksums.
         *
         * @return one line for each damaged file, naming it; empty if whole
         */
        java.util.List<String> check() throws IOException;

        /**
         * Files in the folder that the committed index does not know: left by a program that ended in the middle of a change,
         * being written just now, or added by somebody.
         */
        java.util.List<String> strangers() throws IOException;

        @Override
        void close() throws IOException;
    }

    /**
     * Opens the index in a folder; a writer makes it if it is not there, a reader sees an empty one.
     *
     * @throws IndexDamagedException if the index can't be read; it can be rebuilt from evidence after deleting the folder
     */
    Open open(Path folder, EventReader reader, boolean forWriting) throws IOException;
}
