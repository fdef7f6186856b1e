/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.capture;

/**
 * Bytes one side of a conversation sent in one packet, in the order of the stream: no retransmission, nothing twice.
 *
 * @param client  whether the side that opened the conversation sent them
 * @param micros  when the packet was captured, microseconds since 1970-01-01T00:00:00Z
 * @param frame   number of the packet in the capture, from 1
 * @param offset  byte of the capture where the packet's record begins
 * @param bytes   the bytes; not to be changed. Empty for a hole
 * @param missing bytes that were sent here but not captured; 0 where {@code bytes} are
 */
public record Segment(boolean client, long micros, long frame, long offset, byte[] bytes, long missing) {
}
