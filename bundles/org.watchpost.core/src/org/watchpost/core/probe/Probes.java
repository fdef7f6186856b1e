/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.probe;

import java.util.List;
import java.util.Optional;

/** All probes there are. A Declarative Service. */
public interface Probes {

    /** All, by type. */
    List<Probe> all();

    /** The probe of that type. */
    Optional<Probe> find(String type);

    /** What can list what a server of that type offers. */
    Optional<AttributeBrowser> browser(String type);
}
