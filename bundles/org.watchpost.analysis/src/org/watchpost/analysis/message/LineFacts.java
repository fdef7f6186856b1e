/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.analysis.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.watchpost.core.analysis.message.MessageLife;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventKind;
import org.watchpost.core.event.EventRef;

/**
 * What one line says about a message, and the keys by which it is joined to others. Made anew for each line; used by one thread.
 */
public final class LineFacts {

    /** What a line says by which a sensor raised an alert. */
    public static final String ALERT = "alert";

    private static final int LONGEST_ID = 300;

    EventRef ref;
    long micros;
    String dataset;
    String server = "";
    String queueId = "";
    String messageId = "";
    String from = "";
    String envelopeFrom = "";
    String subject = "";
    List<String> to = new ArrayList<>(2);
    List<String> envelopeTo = List.of();
    String originalTo = "";
    long size = -1;
    long expected = -1;
    double delay = -1;
    String status = "";
    String action = "";
    String reason = "";
    String relay = "";
    String clientIp = "";
    String client = "";
    String destinationIp = "";
    String flow = "";
    String tuple = "";
    /** A connection without an id of its own, in which messages follow each other. */
    String connection = "";
    /** Whether the connection ends. */
    boolean disconnects;
    /** Whether a new message begins in the connection. */
    boolean begins;
    String next = "";
    boolean arrival;
    boolean ends;
    /** Whether it is a line of a mail server or a sensor's record of a message, rather than something beside it. */
    boolean mail;
    /** Whether a sensor wrote it. */
    boolean sensor;
    /** A refusal before there was a message. */
    boolean refusal;
    String process = "";
    private final boolean alert;

    private LineFacts(Event event) {
        ref = event.ref();
        micros = event.micros();
        dataset = event.dataset();
        alert = event.kind() == EventKind.ALERT;
    }

    /** Format of the line. */
    public String dataset() {
        return dataset;
    }

    /** Time of the line. */
    public long micros() {
        return micros;
    }

    /** Message-ID, or empty. */
    public String messageId() {
        return messageId;
    }

    /** Queue id, or empty. */
    public String queueId() {
        return queueId;
    }

    /** The id the next server gave it, or empty. */
    public String next() {
        return next;
    }

    /** Addresses and ports of its connection, or empty. */
    public String tuple() {
        return tuple;
    }

    /** Flow or connection id of a sensor with its field, {@code field=id}, or empty. */
    public String flow() {
        return flow;
    }

    /** Whether it is about a mail at all. */
    public boolean mail() {
        return mail;
    }

    /** Whether it tells that a message was handed on. */
    public boolean sent() {
        return status.equals("sent");
    }

    /** Name of the server or sensor. */
    public String server() {
        return server;
    }

    /** Who handed the message in, or empty. */
    public String clientIp() {
        return clientIp;
    }

    /** Reads an event. */
    public static LineFacts of(Event event) {
        LineFacts facts = new LineFacts(event);
        String sourcePort = "";
        String destinationPort = "";
        String path = "";
        String protocol = "";
        String site = "";
        String pid = "";
        String origin = "";
        List<String> envelope = new ArrayList<>(1);
        for (Event.Value value : event.values()) {
            String text = value.text();
            switch (value.field().name()) {
                case "host.name" -> facts.server = text;
                case "watchpost.mail.queue_id" -> facts.queueId = id(text);
                case "email.message_id" -> facts.messageId = id(text);
                case "email.from.address" -> facts.from = facts.from.isEmpty() ? text : facts.from;
                case "email.to.address" -> facts.to.add(text);
                case "email.subject" -> facts.subject = text;
                case "watchpost.mail.size" -> facts.size = number(text);
                case "watchpost.mail.recipients" -> facts.expected = number(text);
                case "watchpost.mail.delay" -> facts.delay = seconds(text);
                case "watchpost.mail.status" -> facts.status = text;
                case "watchpost.mail.relay" -> facts.relay = text;
                case "event.action" -> facts.action = text;
                case "event.reason" -> facts.reason = text;
                case "process.name" -> facts.process = text;
                case "process.pid" -> pid = text;
                case "zeek.smtp.last_reply" -> facts.reason = text;
                case "source.ip" -> facts.clientIp = text;
                case "source.domain" -> facts.client = text;
                case "source.port" -> sourcePort = text;
                case "destination.ip" -> facts.destinationIp = text;
                case "destination.port" -> destinationPort = text;
                case "network.protocol" -> protocol = text;
                case "log.file.path" -> path = text;
                case "postfix.orig_to" -> facts.originalTo = text;
                case "suricata.eve.smtp.mail_from" -> facts.envelopeFrom = bare(text);
                case "suricata.eve.smtp.rcpt_to" -> envelope.add(bare(text));
                case "zeek.smtp.mailfrom" -> facts.envelopeFrom = bare(text);
                case "iis.smtp.s-sitename" -> site = text;
                case "iis.smtp.cs-uri-query" -> origin = text;
                case "suricata.eve.flow_id" -> facts.flow = value.field().name() + "=" + text;
                default -> {
                    if (value.field().name().endsWith(".uid") && event.dataset().startsWith("zeek.") && facts.flow.isEmpty()) {
                        facts.flow = value.field().name() + "=" + text;
                    }
                }
            }
        }
        facts.envelopeTo = envelope;
        facts.sensor = sensor(event.dataset());
        boolean smtp = protocol.equals("smtp") || destinationPort.equals("25") || destinationPort.equals("465")
                || destinationPort.equals("587") || destinationPort.equals("2525");
        if (facts.sensor && smtp && !sourcePort.isEmpty() && !facts.clientIp.isEmpty() && !facts.destinationIp.isEmpty()) {
            facts.tuple = facts.clientIp + " " + sourcePort + " " + facts.destinationIp + " " + destinationPort;
        }
        facts.name(path);
        facts.judge(event, site, origin, pid);
        return facts;
    }

    /** Where no host is named, the folder of the log stands for it: logs of several servers are kept in folders of their own. */
    private void name(String path) {
        if (sensor) {
            int dot = dataset.indexOf('.');
            server = dot < 0 ? dataset : dataset.substring(0, dot);
        } else if (server.isEmpty()) {
            int end = path.lastIndexOf('/');
            int start = path.lastIndexOf('/', end - 1) + 1;
            server = end > start ? path.substring(start, end) : dataset;
        }
        server = server.toLowerCase(Locale.ROOT);
    }

    private void judge(Event event, String site, String origin, String pid) {
        switch (dataset) {
            case "postfix" -> postfix(event.raw(), pid);
            case "sendmail" -> {
                mail = !queueId.isEmpty() || status.equals("rejected");
                arrival = !queueId.isEmpty() && (expected >= 0 || size >= 0);
                next = queuedAs(reason);
            }
            case "exim" -> {
                mail = !queueId.isEmpty() || status.equals("rejected");
                arrival = action.equals("arrival");
                next = queuedAs(reason);
            }
            case "iis.smtp" -> iis(site, origin);
            case "exchange.tracking" -> {
                mail = true;
                arrival = status.equals("queued");
            }
            case "mail.message", "mail.attachment" -> {
                // A message that is evidence itself joins its life; alone it is no traffic.
                mail = false;
                queueId = "";
                to.clear();
            }
            default -> other();
        }
        ends |= status.equals("removed");
        refusal = status.equals("rejected") && queueId.isEmpty() && messageId.isEmpty() && flow.isEmpty() && tuple.isEmpty()
                && connection.isEmpty();
    }

    private void other() {
        if (sensor) {
            mail = dataset.equals("zeek.smtp") || dataset.equals("suricata.eve") && (!from.isEmpty() || !envelopeFrom.isEmpty());
            // What the server answered is all a sensor knows of the message's fate.
            char reply = dataset.equals("zeek.smtp") && mail && !reason.isEmpty() ? reason.charAt(0) : ' ';
            status = reply == '2' ? "queued" : reply == '4' || reply == '5' ? "rejected" : "";
        } else {
            mail = !queueId.isEmpty() || !messageId.isEmpty() && !status.isEmpty() || !status.isEmpty() && !to.isEmpty();
            arrival = status.equals("queued");
            next = queuedAs(reason);
        }
    }

    private void postfix(String raw, String pid) {
        mail = !queueId.isEmpty() || status.equals("rejected");
        arrival = !queueId.isEmpty() && status.isEmpty()
                && (raw.contains(": client=") || process.endsWith("pickup") && (raw.contains(": uid=") || raw.contains(": sender=")));
        next = queuedAs(reason);
        if (process.endsWith("/smtpd") && !status.equals("rejected")) {
            // One process serves one client at a time: what it says between connect and disconnect belongs together.
            connection = server + " " + process + " " + pid;
            begins = arrival;
            disconnects = action.equals("disconnect");
        }
    }

    /** The protocol log of a server that numbers neither messages nor connections. */
    private void iis(String site, String origin) {
        mail = !from.isEmpty() || !to.isEmpty() || !messageId.isEmpty();
        boolean outgoing = clientIp.isEmpty() || origin.startsWith("TO:") || action.startsWith("Outbound");
        connection = ref.source() + " " + site + " "
                + (destinationIp.isEmpty() || !clientIp.isEmpty() && !outgoing ? clientIp : destinationIp);
        String verb = action.toUpperCase(Locale.ROOT);
        begins = verb.equals("MAIL");
        arrival = begins;
        disconnects = verb.equals("QUIT") || verb.equals("EHLO") || verb.equals("HELO");
        if (!mail) {
            status = "";
        } else if (!messageId.isEmpty() && verb.equals("DATA")) {
            status = "queued";
        }
    }

    /** {@code queued as 4F3B2A1}: the id the next server gave it. */
    static String queuedAs(String reason) {
        int at = reason.indexOf("queued as ");
        if (at < 0) {
            return "";
        }
        int from = at + 10;
        int to = from;
        while (to < reason.length() && to - from < 40 && (Character.isLetterOrDigit(reason.charAt(to)) || reason.charAt(to) == '-')) {
            to++;
        }
        return to - from < 5 ? "" : reason.substring(from, to);
    }

    /** Whether records of a dataset are what a network sensor saw. */
    static boolean sensor(String dataset) {
        return MessageLife.isSensor(dataset);
    }

    /** What it says, in a word or two. */
    String what() {
        return alert ? ALERT
                : !status.isEmpty() ? status : !action.isEmpty() ? action : arrival ? "arrival" : !messageId.isEmpty() ? "message-id" : "";
    }

    private static String id(String text) {
        return text.length() > LONGEST_ID ? text.substring(0, LONGEST_ID) : text;
    }

    private static String bare(String text) {
        return text.length() >= 2 && text.charAt(0) == '<' && text.endsWith(">") ? text.substring(1, text.length() - 1) : text;
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return -1; // an own field of the same name in a log of another kind
        }
    }

    private static double seconds(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
