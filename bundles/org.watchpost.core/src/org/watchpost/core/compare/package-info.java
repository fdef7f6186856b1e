/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Questions about values that take more than one look: what changed between two windows of time, what is rare. */
@NullMarked
package org.watchpost.core.compare;

import org.jspecify.annotations.NullMarked;
