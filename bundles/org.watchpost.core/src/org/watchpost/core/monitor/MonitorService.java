/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.monitor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.probe.SecretStore;
import org.watchpost.core.store.EventStore;
import org.watchpost.model.monitor.Watch;

/** Makes monitors. A Declarative Service. */
public interface MonitorService {

    /**
     * Makes a monitor that does not measure yet. Reads what its store holds: not for the UI thread.
     *
     * @param watch   what is watched; copied
     * @param secrets where passwords come from
     * @param store   folder in which samples and alarms are kept over a restart; made if missing; none keeps them in memory only
     * @throws IllegalArgumentException if the configuration makes no sense; the message says where
     * @throws IOException              if the store can't be used
     */
    Monitor open(Watch watch, SecretStore secrets, Optional<Path> store) throws IOException;

    /**
     * Runs recorded samples through the alarms of a configuration, as if they came now: CSV with the columns time (ISO 8601),
     * server, queue, depth and free_bytes.
     *
     * @param logs log lines of the same time, which tell who filled the queues; null for none
     * @throws IOException if it can't be read
     */
    void replay(Watch watch, InputStream csv, @Nullable EventStore logs, Consumer<Alarm.Event> listener) throws IOException;
}
