/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.ids;

import org.osgi.service.component.annotations.Component;
import org.watchpost.core.parse.Parser;

/** What {@link Unified2Stream} makes of unified2 files. */
@Component(service = Parser.class)
public final class Unified2Parser extends SnortJsonFamily {

    /** Format and dataset. */
    public static final String FORMAT = "snort.unified2";

    public Unified2Parser() {
        super(FORMAT, "Snort unified2", names -> names.contains("unified2.offset") || names.contains("unreadable.offset"));
    }
}
