/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Sample;
import org.watchpost.ingest.csv.CsvParser;
import org.watchpost.ingest.csv.QueueCsvParser;
import org.watchpost.ingest.csv.WindowsCsvParser;
import org.watchpost.ingest.dns.BindParser;
import org.watchpost.ingest.host.AntivirusCsvParser;
import org.watchpost.ingest.host.NetstatParser;
import org.watchpost.ingest.ids.EveParser;
import org.watchpost.ingest.ids.RealSecureParser;
import org.watchpost.ingest.ids.SnortCsvParser;
import org.watchpost.ingest.ids.SnortFastParser;
import org.watchpost.ingest.ids.SnortJsonParser;
import org.watchpost.ingest.ids.Unified2Parser;
import org.watchpost.ingest.json.JsonParser;
import org.watchpost.ingest.mail.DominoParser;
import org.watchpost.ingest.mail.ExchangeSmtpParser;
import org.watchpost.ingest.mail.ExchangeTrackingParser;
import org.watchpost.ingest.mail.EximParser;
import org.watchpost.ingest.mail.IisSmtpParser;
import org.watchpost.ingest.syslog.CefParser;
import org.watchpost.ingest.syslog.CheckPointParser;
import org.watchpost.ingest.syslog.CiscoAsaParser;
import org.watchpost.ingest.syslog.CiscoEsaParser;
import org.watchpost.ingest.syslog.DovecotParser;
import org.watchpost.ingest.syslog.FortiGateParser;
import org.watchpost.ingest.syslog.FortiMailParser;
import org.watchpost.ingest.syslog.IptablesParser;
import org.watchpost.ingest.syslog.JunosParser;
import org.watchpost.ingest.syslog.LeefParser;
import org.watchpost.ingest.syslog.MimecastParser;
import org.watchpost.ingest.syslog.NetscreenParser;
import org.watchpost.ingest.syslog.OctetSyslogParser;
import org.watchpost.ingest.syslog.OpenSmtpdParser;
import org.watchpost.ingest.syslog.PaloAltoParser;
import org.watchpost.ingest.syslog.PostfixParser;
import org.watchpost.ingest.syslog.ProofpointParser;
import org.watchpost.ingest.syslog.SendmailParser;
import org.watchpost.ingest.syslog.SnareParser;
import org.watchpost.ingest.syslog.SophosParser;
import org.watchpost.ingest.syslog.SyslogParser;
import org.watchpost.ingest.text.TextParser;
import org.watchpost.ingest.text.TimedTextParser;
import org.watchpost.ingest.web.AccessLogParser;
import org.watchpost.ingest.web.IisW3cParser;
import org.watchpost.ingest.web.IsaParser;
import org.watchpost.ingest.web.JsonAccessParser;
import org.watchpost.ingest.web.SquidParser;
import org.watchpost.ingest.web.WebErrorParser;
import org.watchpost.ingest.windows.EventXmlParser;
import org.watchpost.ingest.wrapped.WrappedParser;
import org.watchpost.ingest.zeek.ZeekJsonParser;
import org.watchpost.ingest.zeek.ZeekParser;

/** All parsers of the bundle, as the import has them. */
public final class AllParsers {

    /** Every component. */
    public static final List<Parser> ALL = List.of(new CsvParser(), new QueueCsvParser(), new WindowsCsvParser(), new BindParser(),
            new AntivirusCsvParser(), new NetstatParser(),
            new EveParser(), new RealSecureParser(), new SnortCsvParser(), new SnortFastParser(), new SnortJsonParser(),
            new Unified2Parser(), new JsonParser(), new DominoParser(), new ExchangeSmtpParser(), new ExchangeTrackingParser(),
            new EximParser(), new IisSmtpParser(), new CefParser(), new CheckPointParser(), new CiscoAsaParser(),
            new CiscoEsaParser(), new DovecotParser(), new FortiGateParser(), new FortiMailParser(), new IptablesParser(),
            new JunosParser(), new LeefParser(), new MimecastParser(), new NetscreenParser(), new OctetSyslogParser(),
            new OpenSmtpdParser(), new PaloAltoParser(), new PostfixParser(), new ProofpointParser(), new SendmailParser(),
            new SnareParser(), new SophosParser(), new SyslogParser(), new TextParser(), new TimedTextParser(), new AccessLogParser(),
            new IisW3cParser(), new IsaParser(), new JsonAccessParser(), new SquidParser(), new WebErrorParser(),
            new EventXmlParser(), new WrappedParser(), new ZeekJsonParser(), new ZeekParser());

    private AllParsers() {
    }

    /** The parser that is most sure of a sample. */
    public static Optional<Parser> recognise(Sample sample) {
        @Nullable
        Parser best = null;
        int score = 0;
        for (Parser parser : ALL) {
            int its = parser.recognise(sample).score();
            if (its > score) {
                best = parser;
                score = its;
            }
        }
        return Optional.ofNullable(best);
    }
}
