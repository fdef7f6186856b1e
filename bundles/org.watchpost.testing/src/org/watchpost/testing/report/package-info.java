/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** A case in which every text can be chosen, and texts that try to get out of where they are shown. */
@NullMarked
package org.watchpost.testing.report;

import org.jspecify.annotations.NullMarked;
