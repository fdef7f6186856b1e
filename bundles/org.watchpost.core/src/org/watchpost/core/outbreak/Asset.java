/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.outbreak;

/**
 * What is known of a host.
 *
 * @param ip      its address as text in canonical form
 * @param host    its name
 * @param role    what it is for
 * @param owner   who uses it
 * @param os      its operating system
 * @param cleaned when it was cleaned, microseconds since the epoch; {@link OutbreakRequest#UNKNOWN} if it wasn't or isn't known
 */
public record Asset(String ip, String host, String role, String owner, String os, long cleaned) {
}
