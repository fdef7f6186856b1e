/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.probe;

import java.util.List;
import java.util.Objects;

/**
 * One message in a queue, as the server lists it; texts are from outside.
 *
 * @param queue      name of the queue
 * @param id         queue id
 * @param arrival    when it came in, microseconds since the epoch; 0 if not told
 * @param size       bytes, {@link QueueReading#UNKNOWN} if not told
 * @param sender     envelope sender, empty for bounces
 * @param recipients envelope recipients that still wait
 * @param host       the client it came from, empty if not told
 * @param reason     why it waits, empty if not told
 */
public record QueuedMessage(String queue, String id, long arrival, long size, String sender, List<String> recipients, String host,
        String reason) {

    public QueuedMessage {
        Objects.requireNonNull(queue);
        recipients = List.copyOf(recipients);
    }
}
