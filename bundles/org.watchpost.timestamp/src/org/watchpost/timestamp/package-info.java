/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Time stamps of an authority (RFC 3161) for sealed cases. */
@NullMarked
package org.watchpost.timestamp;

import org.jspecify.annotations.NullMarked;
