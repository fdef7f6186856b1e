/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What a report says, as plain facts without layout. Renderers of formats for machines read these; those of formats for people
 * read the {@linkplain org.watchpost.report.document document}. All texts that stem from evidence or from people are hostile.
 */
@NullMarked
package org.watchpost.report.data;

import org.jspecify.annotations.NullMarked;
