/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture.flow;

/**
 * Where something stands in a capture.
 *
 * @param frame  number of the packet, from 1
 * @param offset byte of the capture at which the packet's record begins
 * @param micros when it was captured, microseconds since 1970-01-01T00:00:00Z
 */
public record Mark(long frame, long offset, long micros) {
}
