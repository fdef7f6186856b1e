/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** The mail collected in the worm scenario: worm messages, ordinary and malformed ones, with the verdict to expect. */
@NullMarked
package org.watchpost.demo.worm.mailbox;

import org.jspecify.annotations.NullMarked;
