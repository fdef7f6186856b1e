/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.capture;

import java.util.List;

/**
 * What was said in a conversation.
 *
 * @param segments    both sides' bytes in the order they were sent, as far as was asked for
 * @param clientBytes bytes of the client in all, those beyond the bound included
 * @param serverBytes bytes of the server in all
 * @param cut         whether there is more than was asked for
 */
public record Stream(Conversation conversation, List<Segment> segments, long clientBytes, long serverBytes, boolean cut) {
    public Stream {
        segments = List.copyOf(segments);
    }
}
