/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** What people note on rows, and lists of values they bring: tags, comments, value lists. Kept beside the case's model. */
@NullMarked
package org.watchpost.core.marks;

import org.jspecify.annotations.NullMarked;
