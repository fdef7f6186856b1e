/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** JSON of the case's own files and of results; log records are not read with this. */
@NullMarked
package org.watchpost.core.json;

import org.jspecify.annotations.NullMarked;
