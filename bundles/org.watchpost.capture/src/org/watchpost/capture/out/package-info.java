/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a capture is turned into: event lines, messages, and the files within them. */
@NullMarked
package org.watchpost.capture.out;

import org.jspecify.annotations.NullMarked;
