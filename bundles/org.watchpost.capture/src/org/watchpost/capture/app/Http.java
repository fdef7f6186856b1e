/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.watchpost.capture.flow.Mark;
import org.watchpost.capture.flow.StreamSink;
import org.watchpost.capture.out.EventLine;
import org.watchpost.capture.out.EventLines;
import org.watchpost.capture.out.FileDigest;
import org.watchpost.capture.out.MessageContent;
import org.watchpost.capture.out.Words;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;

/**
 * HTTP/1: requests with their answers, and hashes of what was downloaded and uploaded.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9112">RFC 9112</a>
 */
final class Http implements StreamSink {

    static final Pattern REQUEST = Pattern.compile(
            "^(?:GET|POST|HEAD|PUT|DELETE|OPTIONS|CONNECT|TRACE|PATCH|PROPFIND|PROPPATCH|MKCOL|COPY|MOVE|LOCK|UNLOCK|REPORT|SEARCH|M-SEARCH) ");
    private static final int MAX_HEAD = 1 << 17;
    private static final int MAX_OPEN = 500;

    /** A request whose answer is to come. */
    private static final class Exchange {
        private final Mark mark;
        private final String method;
        private final String target;
        private final Map<String, String> fields;
        private long requestBytes;
        private FileDigest.@Nullable Result upload;
        private @Nullable MessageContent message;

        Exchange(Mark mark, String method, String target, Map<String, String> fields) {
            this.mark = mark;
            this.method = method;
            this.target = target;
            this.fields = fields;
        }
    }

    private final Session session;
    private final Side client = new Side();
    private final Side server = new Side();
    private final Deque<Exchange> open = new ArrayDeque<>();
    private @Nullable Exchange sending;
    private @Nullable Exchange answered;
    private int status;
    private Map<String, String> answer = Map.of();
    private Mark answerMark = new Mark(0, 0, 0);
    private boolean opaque;

    /** One side's messages: a head, then perhaps a body. */
    private static final class Side {
        private final Inbox inbox = new Inbox();
        private @Nullable HttpBody body;
        private boolean lost;
    }

    Http(Session session) {
        this.session = session;
        session.flow().application("http");
    }

    @Override
    public void data(boolean fromClient, byte[] b, int from, int to, Mark mark) {
        if (opaque) {
            return;
        }
        Side side = fromClient ? client : server;
        if (side.lost) {
            String head = new String(b, from, Math.min(to - from, 16), java.nio.charset.StandardCharsets.ISO_8859_1);
            if (fromClient ? !REQUEST.matcher(head).find() : !head.startsWith("HTTP/1.")) {
                return;
            }
            side.lost = false;
            side.inbox.clear();
        }
        side.inbox.add(b, from, to);
        boolean going = true;
        while (going && !opaque && side.inbox.size() > 0) {
            HttpBody body = side.body;
            if (body == null) {
                going = fromClient ? request(mark) : response(mark);
            } else {
                going = body.take(side.inbox);
                if (body.done()) {
                    done(fromClient, body);
                }
            }
            if (side.lost) {
                side.inbox.clear();
                return;
            }
        }
        if (opaque) {
            client.inbox.clear();
            server.inbox.clear();
        }
    }

    /** The lines of a head; null if it is not here as a whole. */
    private static @Nullable String head(Side side) {
        Inbox inbox = side.inbox;
        byte[] b = inbox.bytes();
        int limit = Math.min(inbox.to(), inbox.from() + MAX_HEAD);
        for (int i = inbox.from(); i < limit; i++) {
            if (b[i] == '\n' && (i + 1 < limit && b[i + 1] == '\n' || i + 2 < limit && b[i + 1] == '\r' && b[i + 2] == '\n')) {
                String text = Words.text(b, inbox.from(), i);
                inbox.drop(i + (b[i + 1] == '\n' ? 2 : 3) - inbox.from());
                return text;
            }
        }
        side.lost = inbox.size() > MAX_HEAD;
        return null;
    }

    private static Map<String, String> fields(String head) {
        Map<String, String> fields = new LinkedHashMap<>();
        head.lines().skip(1).limit(500).forEach(line -> {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.putIfAbsent(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
            }
        });
        return fields;
    }

    private boolean request(Mark mark) {
        if (client.inbox.bytes()[client.inbox.from()] == '\r' || client.inbox.bytes()[client.inbox.from()] == '\n') {
            client.inbox.drop(1);
            return true;
        }
        String head = head(client);
        if (head == null) {
            return false;
        }
        String[] words = head.lines().findFirst().orElse("").split(" ", 3);
        if (words.length < 2 || !REQUEST.matcher(words[0] + " ").find()) {
            client.lost = true;
            return false;
        }
        Exchange exchange = new Exchange(mark, words[0], words[1], fields(head));
        if (open.size() < MAX_OPEN) {
            open.add(exchange);
        }
        sending = exchange;
        HttpBody body = body(exchange.fields, false, mark);
        client.body = body;
        if (body.done()) {
            done(true, body);
        }
        return true;
    }

    private HttpBody body(Map<String, String> fields, boolean response, Mark mark) {
        HttpBody body = HttpBody.of(fields, response);
        if (Words.main(fields.getOrDefault("content-type", "")).equals("message/rfc822")) {
            body.keep(session.message(mark));
        }
        return body;
    }

    private boolean response(Mark mark) {
        String head = head(server);
        if (head == null) {
            return false;
        }
        String first = head.lines().findFirst().orElse("");
        if (!first.startsWith("HTTP/") || first.length() < 12 || !first.substring(9, 12).chars().allMatch(c -> c >= '0' && c <= '9')) {
            server.lost = true;
            return false;
        }
        int code = Integer.parseInt(first.substring(9, 12));
        if (code >= 100 && code < 200 && code != 101) {
            return true;
        }
        Exchange exchange = open.poll();
        answered = exchange == null ? new Exchange(mark, "", "", Map.of()) : exchange;
        status = code;
        answer = fields(head);
        answerMark = mark;
        boolean tunnel = code == 101 || exchange != null && exchange.method.equals("CONNECT") && code < 300;
        boolean empty = tunnel || code == 204 || code == 304 || exchange != null && exchange.method.equals("HEAD");
        HttpBody body = empty ? HttpBody.none() : body(answer, true, mark);
        server.body = body;
        if (body.done()) {
            done(false, body);
        }
        opaque = tunnel;
        return true;
    }

    private void done(boolean fromClient, HttpBody body) {
        (fromClient ? client : server).body = null;
        if (fromClient) {
            Exchange exchange = sending;
            if (exchange != null && body.received() > 0) {
                exchange.requestBytes = body.received();
                String type = exchange.fields.getOrDefault("content-type", "");
                exchange.message = body.message();
                exchange.upload = body.finish(name(exchange.fields, ""), Words.main(type));
            }
            return;
        }
        Exchange exchange = answered;
        answered = null;
        if (exchange != null) {
            write(exchange, body);
        }
    }

    private static String name(Map<String, String> fields, String target) {
        Map<String, String> parameters = Words.parameters(fields.getOrDefault("content-disposition", ""));
        String name = parameters.getOrDefault("filename", "");
        if (!name.isEmpty() || target.isEmpty()) {
            return name;
        }
        int end = target.indexOf('?');
        String path = end < 0 ? target : target.substring(0, end);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void write(Exchange exchange, @Nullable HttpBody body) {
        String host = exchange.fields.getOrDefault("host", "");
        int query = exchange.target.indexOf('?');
        boolean absolute = exchange.target.contains("://");
        String path = query < 0 ? exchange.target : exchange.target.substring(0, query);
        EventLine event = session.event(EventLines.HTTP, exchange.mark, exchange.method)
                .put(Fields.HTTP_REQUEST_METHOD, exchange.method)
                .put(Fields.URL_DOMAIN, domain(host))
                .put(Fields.URL_FULL,
                        absolute ? exchange.target : host.isEmpty() || !path.startsWith("/") ? "" : "http://" + host + exchange.target)
                .put(Fields.URL_PATH, absolute ? "" : path).put(Fields.URL_QUERY, query < 0 ? "" : exchange.target.substring(query + 1))
                .put(Fields.USER_AGENT_ORIGINAL, exchange.fields.getOrDefault("user-agent", ""))
                .put(Fields.HTTP_REQUEST_REFERRER, exchange.fields.getOrDefault("referer", ""))
                .count("http.request.body.bytes", exchange.requestBytes);
        MessageContent received = body == null ? null : body.message();
        MessageContent message = received == null ? exchange.message : received;
        if (message != null) {
            Messages.describe(event, session.finish(message, "", List.of()), message);
        }
        if (body == null) {
            event.put(Fields.EVENT_OUTCOME, "unknown").write();
        } else {
            event.number(Fields.HTTP_RESPONSE_STATUS_CODE, status).put(Fields.EVENT_OUTCOME, status < 400 ? "success" : "failure")
                    .count("http.response.body.bytes", body.received())
                    .put("http.response.mime_type", Words.main(answer.getOrDefault("content-type", "")))
                    .put("http.response.headers.server", answer.getOrDefault("server", ""))
                    .put("http.response.headers.location", answer.getOrDefault("location", ""));
            event.number(Field.own("capture.response.frame"), answerMark.frame()).write();
            if (body.received() > 0) {
                session.file(answerMark, body.finish(name(answer, exchange.target), Words.main(answer.getOrDefault("content-type", ""))),
                        EventLines.Mail.NONE);
            }
        }
        FileDigest.Result upload = exchange.upload;
        if (upload != null) {
            session.file(exchange.mark, upload, EventLines.Mail.NONE);
        }
    }

    private static String domain(String host) {
        if (host.startsWith("[")) {
            int end = host.indexOf(']');
            return end < 0 ? host : host.substring(1, end);
        }
        int colon = host.lastIndexOf(':');
        return colon < 0 ? host : host.substring(0, colon);
    }

    @Override
    public void gap(boolean fromClient, long bytes, Mark mark) {
        Side side = fromClient ? client : server;
        HttpBody body = side.body;
        if (body != null && body.gap(bytes)) {
            return;
        }
        if (body != null) {
            done(fromClient, body);
        }
        side.inbox.clear();
        side.lost = true;
    }

    @Override
    public void finished(boolean fromClient, Mark mark) {
        Side side = fromClient ? client : server;
        HttpBody body = side.body;
        if (body != null && !opaque) {
            body.closed();
            done(fromClient, body);
        }
    }

    @Override
    public void end(Mark mark) {
        finished(true, mark);
        finished(false, mark);
        while (!open.isEmpty()) {
            write(open.poll(), null);
        }
        opaque = true;
    }
}
