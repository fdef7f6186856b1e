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

    private static final long[] BY_PROGRAM = new long[256];
    private static final long[] BY_MESSAGE = new long[256];
    private static final long ALWAYS;
    private static final long STRUCTURED;
    /** Longer hosts are no names but records without blanks. */
    private static final int LONGEST_HOST = 20;

    static {
        long always = 0;
        long structured = 0;
        for (int i = 0; i < ALL.size(); i++) {
            SyslogPayload.Hints hints = ALL.get(i).hints();
            long bit = 1L << i;
            always |= hints.any() ? bit : 0;
            structured |= ALL.get(i).structured() ? bit : 0;
            for (char c : hints.programs().toCharArray()) {
                BY_PROGRAM[c] |= bit;
            }
            for (char c : hints.messages().toCharArray()) {
                BY_MESSAGE[c] |= bit;
            }
        }
        ALWAYS = always;
        STRUCTURED = structured;
    }

    private SyslogPayloads() {
    }

    /** The payload that takes a record; null if none does. */
    static @org.jspecify.annotations.Nullable SyslogPayload find(SyslogLine line) {
        byte[] b = line.buffer();
        int program = line.programTo() > line.programFrom() ? b[line.programFrom()] & 0xff : ' ';
        int message = line.message() < line.end() ? b[line.message()] & 0xff : ' ';
        boolean structured = line.dataTo() > line.dataFrom() || line.codeTo() > line.codeFrom()
                || line.hostTo() - line.hostFrom() > LONGEST_HOST;
        long candidates = ALWAYS | BY_PROGRAM[program] | BY_MESSAGE[message] | (structured ? STRUCTURED : 0);
        while (candidates != 0) {
            SyslogPayload payload = ALL.get(Long.numberOfTrailingZeros(candidates));
            if (payload.takes(line)) {
                return payload;
            }
            candidates &= candidates - 1;
        }
        return null;
    }

    /** The payload of a dataset; {@link #OTHER} if there is none. */
    public static SyslogPayload of(String dataset) {
        return ALL.stream().filter(payload -> payload.dataset().equals(dataset)).findFirst().orElse(OTHER);
    }
}
