/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.flood.world;

/**
 * One burst of messages.
 *
 * @param number  from 1
 * @param seconds how long it took
 * @param nominal messages at scale 1
 * @param count   messages at this scale
 */
public record Burst(int number, long begin, int seconds, int nominal, int count, String recipient, String cause) {

    /** The queue that the third run left, sent when its server came up again. */
    public static final int FORGOTTEN_QUEUE = 4;

    /** Whether it is the one that brought the gateway down. */
    public boolean isForgottenQueue() {
        return number == FORGOTTEN_QUEUE;
    }
}
