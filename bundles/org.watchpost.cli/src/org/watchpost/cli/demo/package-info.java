/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** The worked examples: invented incidents, taken into cases and investigated with the same queries a person would use. */
@NullMarked
package org.watchpost.cli.demo;

import org.jspecify.annotations.NullMarked;
