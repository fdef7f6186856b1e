/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.probe;

import java.util.Objects;

/**
 * One step of a reading.
 *
 * @param name    {@code connect}, {@code banner}, {@code ehlo}, {@code starttls}, {@code mail}, {@code read}...
 * @param nanos   how long it took, in nanoseconds
 * @param code    the peer's reply code, 0 if it has none
 * @param success whether it did what it should
 * @param text    what the peer said or what went wrong; from outside, to be escaped for showing
 */
public record Phase(String name, long nanos, int code, boolean success, String text) {

    public Phase {
        Objects.requireNonNull(name);
        Objects.requireNonNull(text);
    }
}
