/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Where log statements go. A fragment of the SLF4J API, so that SLF4J finds its provider without a service-loader mediator,
 * which would weave classes and scan every bundle at each start: SPI Fly is installed, because manifests ask for it, but
 * never started.
 */
@NullMarked
package org.watchpost.logging;

import org.jspecify.annotations.NullMarked;
