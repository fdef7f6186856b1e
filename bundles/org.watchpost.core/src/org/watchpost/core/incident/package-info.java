/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** The incident of a case: its file, changes to it that can be undone, and what people do with it. */
@NullMarked
package org.watchpost.core.incident;

import org.jspecify.annotations.NullMarked;
