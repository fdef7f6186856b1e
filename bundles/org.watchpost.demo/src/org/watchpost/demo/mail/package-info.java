/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Mail messages and attachments, sound and broken ones. Programs in them are the letters MZ and filler: they can't run. */
@NullMarked
package org.watchpost.demo.mail;

import org.jspecify.annotations.NullMarked;
