/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Hand-written helpers of the model: reading and writing case files, making and finding model objects, and text that no
 * XML document could hold as it is.
 */
@NullMarked
package org.watchpost.model.util;

import org.jspecify.annotations.NullMarked;
