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
 * A message as mail servers know it.
 *
 * @param id   the Message-ID without brackets
 * @param size bytes
 * @param sent when it was sent
 */
public record Letter(String sender, String recipient, String subject, String id, int size, long sent) {
}
