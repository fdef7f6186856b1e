/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.zeek;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.EventKind;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.ingest.text.MailAddresses;
import org.watchpost.ingest.text.Seconds;
import org.watchpost.ingest.text.Urls;
import org.watchpost.ingest.text.Values;
import org.watchpost.ingest.time.TimeReader;

/** Turns the columns of one Zeek record into fields, whether it came as tab-separated text or JSON. Belongs to one thread. */
final class ZeekEvent {

    private static final int FALLBACKS = 16;

    /** Logs of application protocols. */
    private static final Map<String, String> PROTOCOLS = Map.ofEntries(Map.entry("smtp", "smtp"), Map.entry("http", "http"),
            Map.entry("dns", "dns"),
            Map.entry("ssl", "tls"), Map.entry("ssh", "ssh"), Map.entry("ftp", "ftp"), Map.entry("irc", "irc"),
            Map.entry("smb_files", "smb"),
            Map.entry("smb_mapping", "smb"), Map.entry("rdp", "rdp"), Map.entry("sip", "sip"), Map.entry("snmp", "snmp"),
            Map.entry("dhcp", "dhcp"),
            Map.entry("ntp", "ntp"), Map.entry("kerberos", "kerberos"), Map.entry("ldap", "ldap"), Map.entry("ldap_search", "ldap"),
            Map.entry("quic", "quic"), Map.entry("modbus", "modbus"), Map.entry("dnp3", "dnp3"), Map.entry("mysql", "mysql"),
            Map.entry("rfb", "rfb"), Map.entry("dce_rpc", "dce_rpc"), Map.entry("ntlm", "ntlm"), Map.entry("radius", "radius"),
            Map.entry("socks", "socks"), Map.entry("tftp", "tftp"));
    private static final Set<String> ALERTS = Set.of("notice", "notice_alarm", "signatures", "intel");
    private static final Set<String> METRICS = Set.of("stats", "capture_loss", "app_stats", "prof");

    private final Values values;
    private final TimeReader times;
    private final Field[] fallbackFields = new Field[FALLBACKS];
    private final int[] fallbackFrom = new int[FALLBACKS];
    private final int[] fallbackTo = new int[FALLBACKS];
    private int fallbacks;

    ZeekEvent(Values values, TimeReader times) {
        this.values = values;
        this.times = times;
    }

    void begin() {
        fallbacks = 0;
    }

    /**
     * Takes a value.
     *
     * @param decoded the value where it doesn't stand in the buffer as it is, else null
     */
    void value(ZeekColumn column, Field own, int from, int to, @Nullable String decoded) {
        Field field = column.field();
        switch (column.use()) {
            case TIME -> time(own, from, to);
            case DURATION -> {
                double seconds = Seconds.parse(values.builder().buffer(), from, to);
                boolean possible = seconds >= 0 && seconds < 4e9;
                if (!possible || field == null || !values.number(field, Math.round(seconds * 1e6) * 1000L, from, to)) {
                    plain(null, own, from, to, decoded);
                }
            }
            case ADDRESSES -> {
                if (field != null && decoded != null) {
                    MailAddresses.put(values, field, decoded);
                } else if (field != null) {
                    MailAddresses.put(values, field, from, to);
                }
            }
            case MESSAGE_ID -> {
                byte[] b = values.builder().buffer();
                boolean angled = decoded == null && to - from > 2 && b[from] == '<' && b[to - 1] == '>';
                plain(field, own, angled ? from + 1 : from, angled ? to - 1 : to, decoded);
            }
            case URI -> {
                if (decoded == null) {
                    Urls.put(values, from, to);
                } else {
                    plain(Fields.URL_PATH, own, from, to, decoded);
                }
            }
            case FALLBACK -> {
                plain(null, own, from, to, decoded);
                if (field != null && decoded == null && fallbacks < FALLBACKS) {
                    fallbackFields[fallbacks] = field;
                    fallbackFrom[fallbacks] = from;
                    fallbackTo[fallbacks++] = to;
                }
            }
            case OUTCOME -> {
                plain(null, own, from, to, decoded);
                byte first = values.builder().buffer()[from];
                values.word(Fields.EVENT_OUTCOME, first == 'T' || first == 't' ? "success" : "failure");
            }
            default -> plain(field, own, from, to, decoded);
        }
    }

    private void plain(@Nullable Field field, Field own, int from, int to, @Nullable String decoded) {
        if (decoded != null) {
            if (field == null || !values.put(field, decoded)) {
                values.put(own, decoded);
            }
        } else if (field == null || !values.put(field, from, to)) {
            values.put(own, from, to);
        }
    }

    private void time(Field own, int from, int to) {
        byte[] b = values.builder().buffer();
        boolean iso = to - from > 4 && b[from + 4] == '-';
        long time = iso ? times.iso(b, from, to) : times.epoch(b, from, to);
        if (time == TimeReader.NONE) {
            values.put(own, from, to);
        } else {
            values.builder().time(time);
        }
    }

    /** All values have been seen. */
    void finish(String log) {
        EventBuilder record = values.builder();
        for (int i = 0; i < fallbacks; i++) {
            Field field = fallbackFields[i];
            if (!values.free(field)) {
                continue;
            }
            if (field == Fields.EMAIL_FROM_ADDRESS) {
                MailAddresses.put(values, field, fallbackFrom[i], fallbackTo[i]);
            } else {
                values.put(field, fallbackFrom[i], fallbackTo[i]);
            }
        }
        if (ALERTS.contains(log)) {
            record.kind(EventKind.ALERT);
        } else if (METRICS.contains(log)) {
            record.kind(EventKind.METRIC);
        }
        String protocol = PROTOCOLS.get(log);
        if (protocol != null) {
            values.word(Fields.NETWORK_PROTOCOL, protocol);
        }
    }

    /** A file that came over SMTP is an attachment. */
    void attachment() {
        EventBuilder record = values.builder();
        int file = record.indexOf(Fields.FILE_NAME);
        if (file >= 0) {
            if (record.valueStart(file) >= 0) {
                values.put(Fields.EMAIL_ATTACHMENTS_FILE_NAME, record.valueStart(file), record.valueEnd(file));
            } else {
                values.put(Fields.EMAIL_ATTACHMENTS_FILE_NAME, record.valueAsText(file));
            }
        }
        values.word(Fields.NETWORK_PROTOCOL, "smtp");
    }
}
