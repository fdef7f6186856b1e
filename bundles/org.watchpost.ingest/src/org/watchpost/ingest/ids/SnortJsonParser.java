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

/**
 * Alerts of Snort 3 in JSON ({@code alert_json}), any choice of members.
 *
 * @see <a href="https://docs.snort.org/start/alert_logging">Snort 3, alert logging</a>
 */
@Component(service = Parser.class)
public final class SnortJsonParser extends SnortJsonFamily {

    /** Format and dataset. */
    public static final String FORMAT = "snort.json";

    public SnortJsonParser() {
        super(FORMAT, "Snort JSON alerts", names -> !names.contains("unified2.offset") && (names.contains("rule") || names.contains("sid"))
                && (names.contains("pkt_num") || names.contains("src_ap") || names.contains("src_addr") || names.contains("pkt_gen"))
                && !names.contains("event_type"));
    }
}
