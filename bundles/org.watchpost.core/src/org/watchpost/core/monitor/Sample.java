/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.monitor;

import org.watchpost.core.probe.Reading;

/**
 * A reading of a watched server.
 *
 * @param server  name of the server
 * @param probe   which of its probes, from 0
 * @param reading what was found
 */
public record Sample(String server, int probe, Reading reading) {
}
