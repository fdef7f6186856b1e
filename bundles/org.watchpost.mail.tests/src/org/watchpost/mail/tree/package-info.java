/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** The tree of what is in a message: attachments, members of archives, objects in documents. */
@NullMarked
package org.watchpost.mail.tree;

import org.jspecify.annotations.NullMarked;
