/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.watchpost.core.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The field catalogue: every field with an ECS name or a {@code watchpost.*} name. Queries, columns, exports and reports
 * use the same names. Order is the order of display.
 *
 * @see <a href="https://www.elastic.co/guide/en/ecs/current/ecs-field-reference.html">Elastic Common Schema</a>
 */
public final class Fields {

    private static final List<Field> ALL = new ArrayList<>();
    private static final Map<String, Field> BY_NAME = new HashMap<>();

    /** When it happened; UTC. */
    public static final Field TIMESTAMP = add("@timestamp", FieldType.TIME, true, false, false);

    /** {@code event}, {@code alert}, {@code metric} or {@code pipeline_error}. */
    public static final Field EVENT_KIND = add("event.kind", FieldType.KEYWORD, true, false, true);

    /** The format and product the record is of, for example {@code suricata.eve}. */
    public static final Field EVENT_DATASET = add("event.dataset", FieldType.KEYWORD, true, false, true);

    /** The raw record. */
    public static final Field MESSAGE = add("message", FieldType.TEXT, false, false, false);

    /** Base name of the file or archive member the record is from. */
    public static final Field LOG_FILE_NAME = add("log.file.name", FieldType.KEYWORD, true, false, true);

    /** Path of that file below what was taken in, archive members behind {@code !/}. */
    public static final Field LOG_FILE_PATH = add("log.file.path", FieldType.KEYWORD, true, false, true);

    /** SHA-256 of the evidence file, lower-case hexadecimal. */
    public static final Field WATCHPOST_EVIDENCE = add("watchpost.evidence", FieldType.KEYWORD, true, false, true);

    /** Byte offset of the record in the (decompressed) source. */
    public static final Field WATCHPOST_OFFSET = add("watchpost.offset", FieldType.LONG, true, false, false);

    /** Bytes of the record, without its line end. */
    public static final Field WATCHPOST_LENGTH = add("watchpost.length", FieldType.LONG, true, false, false);

    /** Number of the source within the case. */
    public static final Field WATCHPOST_SOURCE = add("watchpost.source", FieldType.LONG, true, false, false);

    /** The source's own word for what happened. */
    public static final Field EVENT_ACTION = add("event.action", FieldType.KEYWORD, true, false, false);

    /** {@code success}, {@code failure} or {@code unknown}. */
    public static final Field EVENT_OUTCOME = add("event.outcome", FieldType.KEYWORD, true, false, true);

    /** 1 is highest. */
    public static final Field EVENT_SEVERITY = add("event.severity", FieldType.LONG, true, false, false);

    /** The source's own number or code for this kind of event. */
    public static final Field EVENT_CODE = add("event.code", FieldType.KEYWORD, true, false, false);

    /** Why it happened, in the source's words; for pipeline errors why the record could not be read. */
    public static final Field EVENT_REASON = add("event.reason", FieldType.TEXT, false, false, false);

    /** Nanoseconds. */
    public static final Field EVENT_DURATION = add("event.duration", FieldType.LONG, true, false, false);

    /** The host the event is about or that logged it. */
    public static final Field HOST_NAME = add("host.name", FieldType.KEYWORD, true, false, false);

    /** Its address. */
    public static final Field HOST_IP = add("host.ip", FieldType.IP, true, false, false);

    /** The program that logged the event. */
    public static final Field PROCESS_NAME = add("process.name", FieldType.KEYWORD, true, false, false);

    /** Its process id. */
    public static final Field PROCESS_PID = add("process.pid", FieldType.LONG, true, false, false);

    /** The source's own level, for example {@code warning}. */
    public static final Field LOG_LEVEL = add("log.level", FieldType.KEYWORD, true, false, false);

    /** Address of the client, sender or attacker. */
    public static final Field SOURCE_IP = add("source.ip", FieldType.IP, true, false, false);

    /** Its port. */
    public static final Field SOURCE_PORT = add("source.port", FieldType.LONG, true, false, false);

    /** Bytes sent by the source. */
    public static final Field SOURCE_BYTES = add("source.bytes", FieldType.LONG, true, false, false);

    /** Name of the source as the record gives it. */
    public static final Field SOURCE_DOMAIN = add("source.domain", FieldType.KEYWORD, true, false, false);

    /** Address of the server, recipient or target. */
    public static final Field DESTINATION_IP = add("destination.ip", FieldType.IP, true, false, false);

    /** Its port. */
    public static final Field DESTINATION_PORT = add("destination.port", FieldType.LONG, true, false, false);

    /** Bytes sent by the destination. */
    public static final Field DESTINATION_BYTES = add("destination.bytes", FieldType.LONG, true, false, false);

    /** Name of the destination as the record gives it. */
    public static final Field DESTINATION_DOMAIN = add("destination.domain", FieldType.KEYWORD, true, false, false);

    /** {@code tcp}, {@code udp}, {@code icmp}... */
    public static final Field NETWORK_TRANSPORT = add("network.transport", FieldType.KEYWORD, true, false, true);

    /** Application protocol: {@code smtp}, {@code http}, {@code dns}... */
    public static final Field NETWORK_PROTOCOL = add("network.protocol", FieldType.KEYWORD, true, false, true);

    /** Name of the signature or filter rule. */
    public static final Field RULE_NAME = add("rule.name", FieldType.KEYWORD, true, false, false);

    /** Its id. */
    public static final Field RULE_ID = add("rule.id", FieldType.KEYWORD, true, false, false);

    /** Its class. */
    public static final Field RULE_CATEGORY = add("rule.category", FieldType.KEYWORD, true, false, false);

    /** Sender address, without angle brackets. */
    public static final Field EMAIL_FROM_ADDRESS = add("email.from.address", FieldType.KEYWORD, true, false, false);

    /** Recipient addresses. */
    public static final Field EMAIL_TO_ADDRESS = add("email.to.address", FieldType.KEYWORD, true, true, false);

    /** Subject, decoded. */
    public static final Field EMAIL_SUBJECT = add("email.subject", FieldType.TEXT, false, false, false);

    /** Message-ID without angle brackets. */
    public static final Field EMAIL_MESSAGE_ID = add("email.message_id", FieldType.TEXT, false, false, false);

    /** Names of the attachments. */
    public static final Field EMAIL_ATTACHMENTS_FILE_NAME = add("email.attachments.file.name", FieldType.KEYWORD, true, true, false);

    /** Their hashes. */
    public static final Field EMAIL_ATTACHMENTS_FILE_HASH_SHA256 = add("email.attachments.file.hash.sha256", FieldType.TEXT, false, true,
            false);

    /** Queue id within one server. */
    public static final Field WATCHPOST_MAIL_QUEUE_ID = add("watchpost.mail.queue_id", FieldType.TEXT, false, false, false);

    /** {@code sent}, {@code deferred}, {@code bounced}, {@code rejected}, {@code expired}, {@code queued}, {@code removed}. */
    public static final Field WATCHPOST_MAIL_STATUS = add("watchpost.mail.status", FieldType.KEYWORD, true, false, true);

    /** Seconds from arrival to this delivery attempt. */
    public static final Field WATCHPOST_MAIL_DELAY = add("watchpost.mail.delay", FieldType.DOUBLE, true, false, false);

    /** Bytes of the message. */
    public static final Field WATCHPOST_MAIL_SIZE = add("watchpost.mail.size", FieldType.LONG, true, false, false);

    /** The next or previous hop as the record gives it. */
    public static final Field WATCHPOST_MAIL_RELAY = add("watchpost.mail.relay", FieldType.KEYWORD, true, false, false);

    /** Number of recipients. */
    public static final Field WATCHPOST_MAIL_RECIPIENTS = add("watchpost.mail.recipients", FieldType.LONG, true, false, false);

    /** GET, POST... */
    public static final Field HTTP_REQUEST_METHOD = add("http.request.method", FieldType.KEYWORD, true, false, false);

    /** HTTP status. */
    public static final Field HTTP_RESPONSE_STATUS_CODE = add("http.response.status_code", FieldType.LONG, true, false, false);

    /** The referring page. */
    public static final Field HTTP_REQUEST_REFERRER = add("http.request.referrer", FieldType.TEXT, false, false, false);

    /** Whole URL. */
    public static final Field URL_FULL = add("url.full", FieldType.TEXT, false, false, false);

    /** Path of the URL. */
    public static final Field URL_PATH = add("url.path", FieldType.KEYWORD, true, false, false);

    /** Query string, without the question mark. */
    public static final Field URL_QUERY = add("url.query", FieldType.TEXT, false, false, false);

    /** Host of the URL. */
    public static final Field URL_DOMAIN = add("url.domain", FieldType.KEYWORD, true, false, false);

    /** User agent as sent. */
    public static final Field USER_AGENT_ORIGINAL = add("user_agent.original", FieldType.TEXT, false, false, false);

    /** The user the record names. */
    public static final Field USER_NAME = add("user.name", FieldType.KEYWORD, true, false, false);

    /** Name asked for. */
    public static final Field DNS_QUESTION_NAME = add("dns.question.name", FieldType.KEYWORD, true, false, false);

    /** Name of the file the event is about. */
    public static final Field FILE_NAME = add("file.name", FieldType.KEYWORD, true, true, false);

    /** Its size in bytes. */
    public static final Field FILE_SIZE = add("file.size", FieldType.LONG, true, false, false);

    /** Its SHA-256. */
    public static final Field FILE_HASH_SHA256 = add("file.hash.sha256", FieldType.TEXT, false, true, false);

    /** Its MD5. */
    public static final Field FILE_HASH_MD5 = add("file.hash.md5", FieldType.TEXT, false, true, false);

    /** Its MIME type. */
    public static final Field FILE_MIME_TYPE = add("file.mime_type", FieldType.KEYWORD, true, true, false);

    /** {@code malicious}, {@code suspicious}, {@code clean} or {@code unknown}. */
    public static final Field WATCHPOST_VERDICT = add("watchpost.verdict", FieldType.KEYWORD, true, false, true);

    /** Ids of the verdict rules that fired. */
    public static final Field WATCHPOST_RULES = add("watchpost.rules", FieldType.KEYWORD, true, true, true);

    /** Watched server. */
    public static final Field WATCHPOST_SERVER = add("watchpost.server", FieldType.KEYWORD, true, false, false);

    /** Name of its queue. */
    public static final Field WATCHPOST_QUEUE = add("watchpost.queue", FieldType.KEYWORD, true, false, false);

    /** Messages in the queue. */
    public static final Field WATCHPOST_DEPTH = add("watchpost.depth", FieldType.LONG, true, false, false);

    /** Free bytes on the queue's disk. */
    public static final Field WATCHPOST_FREE_BYTES = add("watchpost.free_bytes", FieldType.LONG, true, false, false);

    /** Phase of a probe. */
    public static final Field WATCHPOST_PROBE_PHASE = add("watchpost.probe.phase", FieldType.KEYWORD, true, false, true);

    /** Reply code of a probe. */
    public static final Field WATCHPOST_PROBE_CODE = add("watchpost.probe.code", FieldType.LONG, true, false, false);

    private Fields() {
    }

    private static Field add(String name, FieldType type, boolean column, boolean multi, boolean derived) {
        Field field = new Field(name, type, column, multi, derived, ALL.size());
        ALL.add(field);
        BY_NAME.put(name, field);
        return field;
    }

    /** All catalogue fields; the position in the list is the field's {@link Field#ordinal()}. */
    public static List<Field> all() {
        return List.copyOf(ALL);
    }

    /** The catalogue field of that exact name. */
    public static Optional<Field> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The catalogue field of that name, or a record's own field. */
    public static Field named(String name) {
        Field field = BY_NAME.get(name);
        return field != null ? field : Field.own(name);
    }
}
