/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Queue files of mail servers: messages with their envelopes, as Postfix, Sendmail and Exim keep them. */
@NullMarked
package org.watchpost.mail.queue;

import org.jspecify.annotations.NullMarked;
