/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The incident report. {@link org.watchpost.report.data} takes the facts from the case, {@link org.watchpost.report.document}
 * lays them out, {@link org.watchpost.report.render} writes the result in one format each.
 */
@NullMarked
package org.watchpost.report;

import org.jspecify.annotations.NullMarked;
