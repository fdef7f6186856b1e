/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** From the bytes of a packet to addresses, ports and payload: link layers, IP, fragments. */
@NullMarked
package org.watchpost.capture.net;

import org.jspecify.annotations.NullMarked;
