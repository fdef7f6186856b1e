/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Sample;
import org.watchpost.ingest.AllParsers;
import org.watchpost.testing.Shared;

/** Every file of the shared samples and scenarios is recognised as what it is, with all parsers in competition. */
class RecognitionTest {

    private static final Logger LOG = Logger.getLogger(RecognitionTest.class.getName());

    private static final List<Parser> PARSERS = AllParsers.ALL;

    /** What a folder's files are; {@code none} stands for files that no parser takes. */
    private static final Map<String, Set<String>> FOLDERS = table("""
            suricata-eve  suricata.eve
            zeek          zeek zeek.json
            snort         snort.fast snort.csv snort.json
            iis-w3c       iis.w3c
            squid-proxy   squid
            sigma         text
            yara          text
            stix-misp     json
            bulk          text json syslog apache.access web.error text.records
            cef-leef      cef checkpoint json.wrapped
            tnef          none text
            mailgateway   sophos.xg fortinet.fortimail
            mailqueue     text
            windows-xml   windows.evtx syslog text
            syslog        syslog windows.snare text text.records json.wrapped
            dovecot       dovecot syslog
            sendmail      sendmail syslog
            postfix       postfix json.wrapped json syslog text domino
            exim          exim text syslog text.records
            exchange      exchange.tracking iis.smtp exchange.smtp windows.evtx
            firewall      cisco.asa juniper.srx paloalto iptables netscreen syslog text
            att-cab-iso   none
            att-office    none text
            att-pdf       none text
            att-rar-7z    none text
            att-zip       none text
            att-eicar     none text
            msg-outlook   none
            pcap-mail     none
            windows-evtx  none
            """);

    /** Files that are not what their folder says, and why that is right. */
    private static final Map<String, Set<String>> EXCEPTIONS = table("""
            # Nothing in it.
            fever__jsonparse_eve_empty.json                                          text
            spamassassin__spam_bsmtpnull                                             text
            # Its only member is "name".
            zat__json_loaded_scripts.log                                             json
            # Snort's log of files; Cisco's IDS over syslog.
            snort3_demo__inspectors_file_id_file_log_expected                        text
            ossec-docs__cisco_ids.block1.log                                         syslog
            # Binary: unpacked to text before parsers see them.
            py-idstools__ipv6-alert.unified2                                         none
            py-idstools__merged.log                                                  none
            py-idstools__multi-record-event.log                                      text
            unified2__unified2-legacy.log                                            none
            # Other proxies.
            fail2ban__3proxy                                                         text
            fail2ban__dante                                                          syslog
            loghub__Proxifier_2k.log                                                 text
            # One header field, or none; an SMTP dialogue.
            james-mime4j__malformedHeader-noheader.msg                               text
            spamassassin__spam_bsmtp                                                 text
            """);

    private static Map<String, Set<String>> table(String text) {
        return text.lines().filter(line -> !line.startsWith("#")).map(line -> List.of(line.split(" +")))
                .collect(Collectors.toMap(words -> words.get(0), words -> Set.copyOf(words.subList(1, words.size()))));
    }

    private static String recognise(Sample sample) {
        Parser best = null;
        int score = 0;
        for (Parser parser : PARSERS) {
            int its = parser.recognise(sample).score();
            if (its > score) {
                best = parser;
                score = its;
            }
        }
        return best == null ? "none" : best.format();
    }

    private static Sample sample(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (file.toString().endsWith(".gz")) {
                bytes = new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
            }
            boolean whole = bytes.length <= Sample.MAX_BYTES;
            return new Sample(String.valueOf(file.getFileName()), whole ? bytes : Arrays.copyOf(bytes, Sample.MAX_BYTES), whole);
        } catch (IOException e) {
            // Archives among the attachments that are broken on purpose.
            return new Sample(String.valueOf(file.getFileName()), new byte[] { 0, 1, 2, 3 }, true);
        }
    }

    /** Formats with columns named in the file cannot be told where that line is missing. */
    private static boolean hasLostItsColumns(String folder, Sample sample) {
        String text = new String(sample.bytes(), StandardCharsets.ISO_8859_1);
        return folder.equals("zeek") && !text.startsWith("{") && !text.contains("#fields\t")
                || folder.equals("iis-w3c") && !text.contains("#Fields:");
    }

    @Test
    void samples() throws IOException {
        Optional<Path> root = Shared.data("samples");
        if (root.isEmpty()) {
            return;
        }
        List<String> wrong = new ArrayList<>();
        int files = 0;
        for (Map.Entry<String, Set<String>> folder : FOLDERS.entrySet()) {
            try (Stream<Path> all = Files.list(root.get().resolve(folder.getKey()))) {
                for (Path file : all.sorted().toList()) {
                    files++;
                    String name = String.valueOf(file.getFileName());
                    Sample sample = sample(file);
                    String found = recognise(sample);
                    Set<String> expected = hasLostItsColumns(folder.getKey(), sample) ? Set.of("text")
                            : EXCEPTIONS.getOrDefault(name, folder.getValue());
                    boolean right = expected.contains(found);
                    if (!right) {
                        wrong.add(folder.getKey() + "/" + name + " as " + found + ", not " + expected);
                    }
                }
            }
        }
        int count = files;
        LOG.info(() -> count + " sample files looked at");
        assertEquals(List.of(), wrong);
    }

    @Test
    void scenarios() {
        Map<String, Set<String>> expected = table("""
                mydoom-1/assets.csv                                csv
                mydoom-1/firewall/netscreen-traffic.log            netscreen
                mydoom-1/ids/realsecure-events.csv                 realsecure.csv
                mydoom-1/ids/snort-fast.alert                      snort.fast
                mydoom-1/ids/suricata-eve.json                     suricata.eve
                mydoom-1/ids/zeek/conn.log                         zeek
                mydoom-1/ids/zeek/files.log                        zeek
                mydoom-1/ids/zeek/smtp.log                         zeek
                mydoom-1/mail/exchange-tracking.log                exchange.tracking
                mydoom-1/mail/exim-mainlog                         exim
                mydoom-1/mail/postfix-maillog                      postfix
                mydoom-1/mail/sendmail-maillog                     sendmail
                mydoom-1/proxy/squid-access.log                    squid
                flood-1/queue/queue-depth.csv                      queue.csv
                flood-1/system/eventlog.csv                        windows.csv
                flood-1/web/iis-w3c-ex010414.log                   iis.w3c
                flood-1/smtp/devweb17/iis-smtp-ex010414.log        iis.smtp
                flood-1/smtp/smtp96/iis-smtp-ex010414.log          iis.smtp
                flood-1/firewall/store-forward.log                 syslog
                flood-1/exchange/tracking-mailhub1-20010501.log    exchange.tracking
                """);
        expected.forEach((file, formats) -> Shared.data("scenarios/" + file)
                .ifPresent(path -> assertEquals(formats, Set.of(recognise(sample(path))), file)));
    }

    @Test
    void nothingIsTakenForALog() {
        assertEquals("text", recognise(new Sample("x", "just some words\n".getBytes(StandardCharsets.UTF_8), true)));
        assertEquals("none", recognise(new Sample("x", new byte[] { 0, 1, 2, 3, 0, 0, 0 }, true)));
        assertTrue(Set.of("text", "none").contains(recognise(new Sample("x", new byte[0], true))));
    }

    /** What a record calls its own must be findable, whatever the format. */
    @Test
    void ownFieldsOfEveryFormatCanBeNamedInAQuery() throws Exception {
        for (Parser parser : AllParsers.ALL) {
            String root = parser.format().split("\\.")[0];
            new org.watchpost.core.query.QueryParser(java.time.ZoneOffset.UTC).parse(root + ".something:x");
        }
    }
}
