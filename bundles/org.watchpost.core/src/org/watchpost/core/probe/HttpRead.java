/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.probe;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/**
 * Asks a server over HTTP, bounded in time and size, without following redirects. Belongs to one reading and one thread;
 * connections are kept for the next reading of the same server.
 */
public final class HttpRead {

    private static final int MOST_CLIENTS = 500;
    private static final int MOST_BYTES = 32 << 20;
    private static final Map<String, Client> CLIENTS = new LinkedHashMap<>();

    private final ProbeTarget target;
    private final ProbeContext context;
    private final ReadingBuilder reading;
    private @Nullable Trust trust;

    private record Client(HttpClient http, Trust trust) {
    }

    /**
     * An answer.
     *
     * @param status HTTP status
     * @param body   its content
     */
    public record Answer(int status, byte[] body) {

        /** The content as text in UTF-8; malformed bytes are replaced. */
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    public HttpRead(ProbeTarget target, ProbeContext context, ReadingBuilder reading) {
        this.target = target;
        this.context = context;
        this.reading = reading;
    }

    /**
     * The address as a base URL without a slash at its end; {@code http://} unless a scheme is given.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static String base(String address, int defaultPort) {
        String text = address.contains("://") ? address : "http://" + HostPort.parse(address, defaultPort);
        try {
            URI uri = new URI(text);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (uri.getHost() == null || !scheme.equals("http") && !scheme.equals("https") || uri.getRawUserInfo() != null) {
                throw new IllegalArgumentException("not the address of a web service: " + address);
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not the address of a web service: " + address, e);
        }
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    /**
     * Asks.
     *
     * @param phase name of the phase in the reading
     * @param url   whole URL
     * @param body  JSON to post; an empty string gets
     * @throws IOException if there is no answer; {@link #failed} tells what it means
     */
    public Answer ask(String phase, String url, String body) throws IOException {
        URI uri = URI.create(url);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(Duration.ofMillis(context.deadline().remainingMillis()))
                .header("User-Agent", "Watchpost");
        String user = target.text(ProbeOption.USER.name());
        Optional<String> secret = user.isEmpty() && target.text(ProbeOption.SECRET.name()).isEmpty() ? Optional.empty()
                : context.secrets().find(target.text(ProbeOption.SECRET.name(), target.address()));
        if (!user.isEmpty()) {
            request.header("Authorization", "Basic "
                    + Base64.getEncoder().encodeToString((user + ":" + secret.orElse("")).getBytes(StandardCharsets.UTF_8)));
        } else if (secret.isPresent()) {
            request.header("Authorization", "Bearer " + secret.get());
        }
        if (body.isEmpty()) {
            request.GET();
        } else {
            request.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        }
        Client client = client(uri);
        trust = client.trust();
        reading.begin();
        reading.say((body.isEmpty() ? "> GET " : "> POST ") + url + (body.isEmpty() ? "" : " " + body));
        CompletableFuture<HttpResponse<InputStream>> future = client.http().sendAsync(request.build(),
                HttpResponse.BodyHandlers.ofInputStream());
        context.deadline().register(() -> future.cancel(true));
        Answer answer;
        try {
            HttpResponse<InputStream> response = future.get();
            try (InputStream in = context.deadline().register(response.body())) {
                answer = new Answer(response.statusCode(), read(in));
            }
            response.sslSession().ifPresent(session -> reading.certificate(client.trust().facts(session)));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(String.valueOf(e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (java.util.concurrent.CancellationException e) {
            throw new IOException("time is over", e);
        }
        String text = answer.text();
        reading.say("< HTTP " + answer.status() + ", " + answer.body().length + " bytes");
        text.lines().limit(40).forEach(line -> reading.say("< " + line));
        reading.phase(phase, answer.status(), answer.status() == 200, answer.status() == 200 ? "" : text.lines().findFirst().orElse(""));
        return answer;
    }

    private byte[] read(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            all.write(buffer, 0, count);
            if (all.size() > MOST_BYTES) {
                throw new IOException("the answer is larger than " + (MOST_BYTES >> 20) + " MiB");
            }
            if (context.deadline().isOver()) {
                throw new IOException("time is over");
            }
        }
        return all.toByteArray();
    }

    private Client client(URI uri) throws IOException {
        boolean secure = "https".equalsIgnoreCase(uri.getScheme());
        String key = secure ? uri.getHost() + ":" + uri.getPort() + " " + target.text(ProbeOption.TRUST.name()) + " "
                + target.text(ProbeOption.PIN.name()) : "";
        synchronized (CLIENTS) {
            Client known = CLIENTS.get(key);
            if (known != null) {
                return known;
            }
            Trust judge = Trust.of(target);
            HttpClient.Builder builder = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER).connectTimeout(Duration.ofSeconds(30));
            try {
                if (secure) {
                    builder.sslContext(judge.context());
                    if (!judge.checksNames()) {
                        SSLParameters parameters = new SSLParameters();
                        // the client insists on checking names; an extended trust manager that doesn't is its only way out
                        parameters.setEndpointIdentificationAlgorithm("");
                        builder.sslParameters(parameters);
                    }
                }
            } catch (GeneralSecurityException e) {
                throw new IOException("TLS can't be set up: " + e.getMessage(), e);
            }
            Client made = new Client(builder.build(), judge);
            if (CLIENTS.size() >= MOST_CLIENTS) {
                CLIENTS.remove(CLIENTS.keySet().iterator().next());
            }
            CLIENTS.put(key, made);
            return made;
        }
    }

    /** Says in the reading what it means that {@link #ask} failed. */
    public void failed(String phase, Exception e) {
        Throwable cause = e;
        for (int depth = 0; depth < 10 && cause.getCause() != null && !(cause instanceof SSLException); depth++) {
            cause = cause.getCause();
        }
        Trust judge = trust;
        String seconds = String.format(Locale.ROOT, "%.0f s", context.deadline().length().toMillis() / 1e3);
        boolean late = context.deadline().isOver() || e instanceof java.net.http.HttpTimeoutException
                || cause instanceof java.net.http.HttpTimeoutException;
        String message = late ? "no answer within " + seconds : message(cause);
        if (cause instanceof SSLException && judge != null && judge.hasSeen() && !judge.problem().isEmpty()) {
            reading.certificate(judge.facts(null));
            reading.mean(ServerState.FAILING, "its certificate is not trusted: " + judge.problem());
        } else if (late) {
            reading.mean(ServerState.FAILING, "doesn't answer within " + seconds + ": frozen or overloaded");
        } else if (cause instanceof ConnectException || e instanceof ConnectException || cause instanceof UnknownHostException
                || cause instanceof java.nio.channels.UnresolvedAddressException) {
            message = cause instanceof java.nio.channels.UnresolvedAddressException || cause instanceof UnknownHostException
                    ? "there is no host of this name"
                    : "nothing listens on this port";
            reading.mean(ServerState.UNREACHABLE, "can't be reached: " + message);
        } else {
            reading.mean(ServerState.FAILING, "doesn't answer as a web service does: " + message);
        }
        reading.say("* " + message);
        reading.phase(phase, 0, false, message);
    }

    private static String message(Throwable cause) {
        String text = cause.getMessage();
        return text == null ? cause.getClass().getSimpleName() : text;
    }
}
