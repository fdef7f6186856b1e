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
import org.watchpost.ingest.dns.BindPayload;
import org.watchpost.ingest.firewall.CheckPointPayload;
import org.watchpost.ingest.firewall.CiscoAsaPayload;
import org.watchpost.ingest.firewall.IptablesPayload;
import org.watchpost.ingest.firewall.JunosPayload;
import org.watchpost.ingest.firewall.NetscreenPayload;
import org.watchpost.ingest.firewall.PaloAltoPayload;
import org.watchpost.ingest.gateway.AppliancePayload;
import org.watchpost.ingest.gateway.CiscoEsaPayload;
import org.watchpost.ingest.gateway.MimecastPayload;
import org.watchpost.ingest.gateway.ProofpointPayload;
import org.watchpost.ingest.mail.DovecotPayload;
import org.watchpost.ingest.mail.EximPayload;
import org.watchpost.ingest.mail.OpenSmtpdPayload;
import org.watchpost.ingest.mail.PostfixPayload;
import org.watchpost.ingest.mail.SendmailPayload;
import org.watchpost.ingest.siem.CefPayload;
import org.watchpost.ingest.siem.LeefPayload;
import org.watchpost.ingest.windows.SnarePayload;

/** The payloads that are known. */
public final class SyslogPayloads {

    /** In the order they are asked; the first that takes a record reads it. */
    public static final List<SyslogPayload> ALL = List.of(new PostfixPayload(), new SendmailPayload(), new NetscreenPayload(),
            new EximPayload(), new DovecotPayload(), new CiscoAsaPayload(), new CefPayload(), new LeefPayload(), new PaloAltoPayload(),
            new JunosPayload(), new CheckPointPayload(), new OpenSmtpdPayload(), new BindPayload(), new SnarePayload(),
            new ProofpointPayload(), new CiscoEsaPayload(), new MimecastPayload(), AppliancePayload.sophos(), AppliancePayload.fortiGate(),
            AppliancePayload.fortiMail(), new IptablesPayload());

    /** Reads what none of them takes. */
    public static final SyslogPayload OTHER = new PlainPayload();

    private SyslogPayloads() {
    }

    /** The payload of a dataset; {@link #OTHER} if there is none. */
    public static SyslogPayload of(String dataset) {
        return ALL.stream().filter(payload -> payload.dataset().equals(dataset)).findFirst().orElse(OTHER);
    }
}
