/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.syslog;

import org.osgi.service.component.annotations.Component;
import org.watchpost.core.parse.Parser;

/** Mimecast's logs for collectors. */
@Component(service = Parser.class)
public final class MimecastParser extends SyslogFamily {

    public MimecastParser() {
        super("mimecast", "Mimecast");
    }
}
