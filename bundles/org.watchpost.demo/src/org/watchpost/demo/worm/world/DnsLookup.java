/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm.world;

/**
 * A question to the name server and its answer.
 *
 * @param type   of the record
 * @param answer the record's data
 * @param delay  microseconds beyond the least time of an answer
 */
public record DnsLookup(long time, String client, String server, String name, String type, String answer, int delay) {
}
