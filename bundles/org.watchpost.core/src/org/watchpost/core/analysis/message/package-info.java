/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

/** The life of a message: all lines about it, of whatever server and sensor, joined to one record. */
@NullMarked
package org.watchpost.core.analysis.message;

import org.jspecify.annotations.NullMarked;
