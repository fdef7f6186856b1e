/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.syslog;

import java.util.List;
import org.watchpost.ingest.firewall.NetscreenPayload;
import org.watchpost.ingest.mail.EximPayload;
import org.watchpost.ingest.mail.PostfixPayload;
import org.watchpost.ingest.mail.SendmailPayload;

/** The payloads that are known. */
public final class SyslogPayloads {

    /** In the order they are asked; the first that takes a record reads it. */
    public static final List<SyslogPayload> ALL = List.of(new PostfixPayload(), new SendmailPayload(), new NetscreenPayload(),
            new EximPayload());

    /** Reads what none of them takes. */
    public static final SyslogPayload OTHER = new PlainPayload();

    private SyslogPayloads() {
    }

    /** The payload of a dataset; {@link #OTHER} if there is none. */
    public static SyslogPayload of(String dataset) {
        return ALL.stream().filter(payload -> payload.dataset().equals(dataset)).findFirst().orElse(OTHER);
    }
}
