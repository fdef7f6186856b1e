/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** The worked examples: log sets of invented incidents, the same bytes for the same seed. Everything in them is made up. */
@NullMarked
package org.watchpost.demo;

import org.jspecify.annotations.NullMarked;
