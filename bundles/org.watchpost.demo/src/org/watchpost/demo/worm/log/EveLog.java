/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm.log;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.json.Json;
import org.watchpost.demo.output.FileSink;
import org.watchpost.demo.output.Journal;
import org.watchpost.demo.output.LineEnd;
import org.watchpost.demo.output.OutputFolder;
import org.watchpost.demo.text.JsonObject;
import org.watchpost.demo.text.LogTime;
import org.watchpost.demo.text.RandomStream;
import org.watchpost.demo.text.Tally;
import org.watchpost.demo.worm.world.Connection;
import org.watchpost.demo.worm.world.DnsLookup;
import org.watchpost.demo.worm.world.Endpoint;
import org.watchpost.demo.worm.world.MailSession;
import org.watchpost.demo.worm.world.SentFile;
import org.watchpost.demo.worm.world.Transport;
import org.watchpost.demo.worm.world.WireMail;
import org.watchpost.demo.worm.world.WormDay;

/** EVE log of Suricata 7: a JSON object on each line, local time with offset. */
public final class EveLog {

    private static final long FIRST_FLOW_ID = 100_000_000_000_000L;
    private static final long FLOW_IDS = 2_000_000_000_000_000L;
    private static final long SESSION_BEFORE_MAIL = 60_000;
    private static final long SMTP_AFTER_MAIL = 1500;
    private static final long FILE_AFTER_MAIL = 2100;
    private static final long LEAST_DNS_DELAY = 800;

    /** What a line is; the signature is empty if it is no alert. */
    private record Note(String type, String signature) {
    }

    private final RandomStream random;
    private final Journal<Note> lines;
    private final Tally types = new Tally();
    private final Tally signatures = new Tally();

    /** An empty log. */
    public EveLog(OutputFolder out, long seed) {
        random = new RandomStream(seed, "eve");
        lines = out.journal();
    }

    /** A fresh flow id. */
    public static long flowId(RandomStream random) {
        return FIRST_FLOW_ID + random.longBelow(FLOW_IDS);
    }

    /** A message: alert, transaction, file and flow; its session took that many seconds. */
    public void mail(WireMail mail, double seconds) {
        Map<String, @Nullable Object> smtp = JsonObject.of("helo", mail.session().clientName(), "mail_from", "<" + mail.from() + ">",
                "rcpt_to", mail.recipients().stream().map(recipient -> "<" + recipient + ">").toList());
        Map<String, @Nullable Object> email = JsonObject.of("status", "PARSE_DONE", "from", mail.fullFrom(), "to", mail.recipients(),
                "subject", mail.subject());
        String attachment = mail.attachment();
        if (attachment != null) {
            email.put("attachment", List.of(attachment));
        }
        SentFile worm = mail.worm();
        boolean alerted = mail.carriesZip() || mail.carriesProgram();
        if (worm != null && alerted) {
            alert(mail, worm, smtp, email);
        }
        long at = mail.time() + SMTP_AFTER_MAIL;
        Map<String, @Nullable Object> transaction = event(at, mail.session(), "smtp");
        transaction.put("tx_id", 0);
        transaction.put("smtp", smtp);
        transaction.put("email", email);
        add(at, transaction, "");
        if (attachment != null) {
            at = mail.time() + FILE_AFTER_MAIL;
            Map<String, @Nullable Object> file = event(at, mail.session(), "fileinfo");
            file.put("smtp", smtp);
            file.put("app_proto", "smtp");
            file.put("email", email);
            file.put("fileinfo", worm != null ? fileInfo(worm) : fileInfo(mail, attachment));
            add(at, file, "");
        }
        // the session ends with a whole microsecond, so its length is taken from its end
        double sessionSeconds = (long) (seconds * LogTime.SECOND) / 1e6;
        flow(new Connection(mail.time() - SESSION_BEFORE_MAIL, mail.session().client(), mail.session().target(), Transport.TCP, "smtp",
                sessionSeconds, mail.size() + 600L, 740), alerted, mail.session().flowId());
    }

    private static Map<String, @Nullable Object> fileInfo(SentFile worm) {
        return JsonObject.of("filename", worm.name(), "magic", worm.magic(), "gaps", false, "state", "CLOSED", "md5", worm.md5(), "sha256",
                worm.sha256(), "stored", false, "size", worm.size(), "tx_id", 0);
    }

    private Map<String, @Nullable Object> fileInfo(WireMail mail, String document) {
        return JsonObject.of("filename", document, "gaps", false, "state", "CLOSED", "sha256", random.hex(64), "stored", false, "size",
                mail.documentSize(), "tx_id", 0);
    }

    private void alert(WireMail mail, SentFile worm, Map<String, @Nullable Object> smtp, Map<String, @Nullable Object> email) {
        MailSession session = mail.session();
        Signature signature = mail.carriesZip() ? Signature.ZIP_WITH_PROGRAM : Signature.PROGRAM;
        Map<String, @Nullable Object> event = event(mail.time(), session, "alert");
        event.put("tx_id", 0);
        event.put("alert", rule(signature));
        event.put("smtp", smtp);
        event.put("email", email);
        event.put("app_proto", "smtp");
        event.put("direction", "to_server");
        event.put("files", List.of(JsonObject.of("filename", worm.name(), "gaps", false, "state", "CLOSED", "stored", false, "size",
                worm.size(), "tx_id", 0)));
        event.put("flow", JsonObject.of("pkts_toserver", mail.size() / 1460 + 8, "pkts_toclient", mail.size() / 2920 + 7, "bytes_toserver",
                mail.size() + 520, "bytes_toclient", 690, "start", time(mail.time() - SESSION_BEFORE_MAIL), "src_ip", session.client().ip(),
                "dest_ip", session.target().ip(), "src_port", session.client().port(), "dest_port", session.target().port()));
        add(mail.time(), event, signature.text());
    }

    private static Map<String, @Nullable Object> rule(Signature signature) {
        return JsonObject.of("action", "allowed", "gid", 1, "signature_id", signature.id(), "rev", signature.revision(), "signature",
                signature.text(), "category", signature.classification(), "severity", signature.priority());
    }

    /** A flow that was answered; it is logged some time after it has ended. */
    public void flow(Connection flow, boolean alerted, long flowId) {
        long end = flow.time() + (long) (flow.seconds() * LogTime.SECOND);
        boolean tcp = flow.transport() == Transport.TCP;
        long logged = end + (tcp ? 1 : 30) * LogTime.SECOND + random.below(900_000);
        Map<String, @Nullable Object> event = event(logged, flowId, "flow", flow.source(), flow.target(), flow.transport());
        event.remove("pkt_src");
        event.put("app_proto", flow.service().equals("pop3") ? "failed" : flow.service());
        event.put("flow", JsonObject.of("pkts_toserver", flow.sent() / 1300 + 4, "pkts_toclient", flow.received() / 1300 + 4,
                "bytes_toserver", flow.sent() + 220, "bytes_toclient", flow.received() + 220, "start", time(flow.time()), "end", time(end),
                "age", Math.round(flow.seconds()), "state", "closed", "reason", "timeout", "alerted", alerted));
        if (tcp) {
            event.put("tcp", JsonObject.of("tcp_flags", "1b", "tcp_flags_ts", "1b", "tcp_flags_tc", "1b", "syn", true, "fin", true, "psh",
                    true, "ack", true, "state", "closed", "ts_max_regions", 1, "tc_max_regions", 1));
        }
        add(logged, event, "");
    }

    /** A question to the name server and its answer. */
    public void lookup(DnsLookup lookup) {
        long flowId = flowId(random);
        Endpoint client = new Endpoint(lookup.client(), random.range(1025, 5000));
        Endpoint server = new Endpoint(lookup.server(), 53);
        int id = random.below(65536);
        Map<String, @Nullable Object> query = event(lookup.time(), flowId, "dns", client, server, Transport.UDP);
        query.put("dns",
                JsonObject.of("type", "query", "id", id, "rrname", lookup.name(), "rrtype", lookup.type(), "tx_id", 0, "opcode", 0));
        add(lookup.time(), query, "");
        long answered = lookup.time() + LEAST_DNS_DELAY + lookup.delay();
        Map<String, @Nullable Object> answer = event(answered, flowId, "dns", client, server, Transport.UDP);
        answer.put("dns", JsonObject.of("version", 2, "type", "answer", "id", id, "flags", "8180", "qr", true, "rd", true, "ra", true,
                "opcode", 0, "rrname", lookup.name(), "rrtype", lookup.type(), "rcode", "NOERROR", "answers",
                List.of(JsonObject.of("rrname", lookup.name(), "rrtype", lookup.type(), "ttl", 3600, "rdata", lookup.answer())), "grouped",
                JsonObject.of(lookup.type(), List.of(lookup.answer()))));
        add(answered, answer, "");
    }

    /** A request to the proxy; the agent is null if the client names none. */
    public void request(long time, Endpoint client, Endpoint proxy, String host, String url, int status, int length,
            @Nullable String agent) {
        Map<String, @Nullable Object> event = event(time, flowId(random), "http", client, proxy, Transport.TCP);
        event.put("tx_id", 0);
        Map<String, @Nullable Object> http = JsonObject.of("hostname", host, "http_port", 80, "url", url);
        if (agent != null) {
            http.put("http_user_agent", agent);
        }
        http.put("http_content_type", "text/html");
        http.put("http_method", "GET");
        http.put("protocol", "HTTP/1.0");
        http.put("status", status);
        http.put("length", length);
        event.put("http", http);
        add(time, event, "");
    }

    /** A meaningless event. */
    public void noise(long time, Noise noise, Endpoint source, String target) {
        noise.signature().ifPresent(signature -> {
            Endpoint end = new Endpoint(target, noise.port());
            Map<String, @Nullable Object> event = event(time, flowId(random), "alert", source, end, noise.transport());
            if (noise.isPing()) {
                event.remove("src_port");
                event.remove("dest_port");
                event.put("icmp_type", 8);
                event.put("icmp_code", 0);
            }
            event.put("alert", rule(signature));
            event.put("flow", JsonObject.of("pkts_toserver", 1, "pkts_toclient", 0, "bytes_toserver", 74, "bytes_toclient", 0, "start",
                    time(time)));
            add(time, event, signature.text());
        });
    }

    private static Map<String, @Nullable Object> event(long time, MailSession session, String type) {
        return event(time, session.flowId(), type, session.client(), session.target(), Transport.TCP);
    }

    private static Map<String, @Nullable Object> event(long time, long flowId, String type, Endpoint source, Endpoint target,
            Transport transport) {
        return JsonObject.of("timestamp", time(time), "flow_id", flowId, "in_iface", "eth1", "event_type", type, "src_ip", source.ip(),
                "src_port", source.port(), "dest_ip", target.ip(), "dest_port", target.port(), "proto", transport.name(), "pkt_src",
                "wire/pcap");
    }

    private static String time(long time) {
        return LogTime.eve(time, WormDay.OFFSET);
    }

    private void add(long time, Map<String, @Nullable Object> event, String signature) {
        lines.add(time, Json.write(event), new Note(String.valueOf(event.get("event_type")), signature));
    }

    /** Writes the file, and counts. */
    public void write(OutputFolder out) throws IOException {
        try (FileSink sink = out.open("ids/suricata-eve.json", LineEnd.LF)) {
            lines.writeTo(sink, (time, note) -> {
                types.add(note.type());
                if (!note.signature().isEmpty()) {
                    signatures.add(note.signature());
                }
            });
        }
    }

    /** The lines written, by event_type. */
    public Tally types() {
        return types;
    }

    /** The alerts written, by signature. */
    public Tally signatures() {
        return signatures;
    }
}
