/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Triage of alerts: what has been decided about them, by whom and why; groups, folds and what belongs to an alert. A decision
 * is one entry whatever the number of its alerts.
 */
@NullMarked
package org.watchpost.core.triage;

import org.jspecify.annotations.NullMarked;
