/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The report as a document: sections of paragraphs, facts, tables, charts and exhibits, without any format's syntax. All texts
 * may hold any character; it is the renderer's business to keep them texts.
 */
@NullMarked
package org.watchpost.report.document;

import org.jspecify.annotations.NullMarked;
