/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.probe;

/**
 * What a probe is given for one reading.
 *
 * @param deadline when it must be over
 * @param secrets  where passwords come from
 */
public record ProbeContext(Deadline deadline, SecretStore secrets) {
}
