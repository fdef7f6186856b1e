/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.flood.log;

import org.watchpost.demo.flood.world.Letter;

/**
 * A message in an SMTP session.
 *
 * @param time   when it has been handed over
 * @param opens  whether it is the first of its session
 * @param closes whether it is the last of its session
 * @param run    number of the burst; 0 if it belongs to none
 */
public record SmtpMessage(long time, Letter letter, boolean opens, boolean closes, int run) {
}
