/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Mail: what is in a message, why it is suspect, who else has it, what was decided. Records and ports only; the work is done by
 * services that implement these interfaces.
 */
@NullMarked
package org.watchpost.core.mail;

import org.jspecify.annotations.NullMarked;
