/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.quarantine;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.mail.Redelivery;
import org.watchpost.core.mail.Relay;

/** Redelivery by SMTP (RFC 5321) with Angus Mail; TLS certificates are verified. */
@Component(service = Redelivery.class)
public final class SmtpRedelivery implements Redelivery {

    private static final String MILLIS = "20000";

    private final @Nullable SSLSocketFactory trust;

    /** Trusts the certificates the platform trusts. */
    @Activate
    public SmtpRedelivery() {
        this(null);
    }

    /** @param trust makes TLS sockets; null for those of the platform */
    SmtpRedelivery(@Nullable SSLSocketFactory trust) {
        this.trust = trust;
    }

    @Override
    public String send(Relay relay, char[] password, byte[] message, List<String> recipients, String note, IProgressMonitor monitor)
            throws IOException {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        Session session = Session.getInstance(properties(relay, trust));
        try {
            Address[] to = new Address[recipients.size()];
            for (int i = 0; i < to.length; i++) {
                to[i] = new InternetAddress(recipients.get(i), true);
            }
            MimeMessage sent = new Unchanged(session, marked(relay, recipients, message, note));
            try (Transport transport = session.getTransport(relay.security() == Relay.Security.TLS ? "smtps" : "smtp")) {
                transport.connect(relay.host(), relay.port(), relay.user().isEmpty() ? null : relay.user(),
                        relay.user().isEmpty() ? null : new String(password));
                transport.sendMessage(sent, to);
                return transport instanceof SMTPTransport smtp ? String.valueOf(smtp.getLastServerResponse()).strip() : "accepted";
            }
        } catch (MessagingException e) {
            throw new IOException("The relay " + relay.host() + ":" + relay.port() + " did not take the message: " + e.getMessage()
                    + "; check relay, protection and recipients, then carry it out again", e);
        }
    }

    private static Properties properties(Relay relay, @Nullable SSLSocketFactory trust) {
        Properties properties = new Properties();
        String protocol = relay.security() == Relay.Security.TLS ? "mail.smtps." : "mail.smtp.";
        properties.put(protocol + "connectiontimeout", MILLIS);
        properties.put(protocol + "timeout", MILLIS);
        properties.put(protocol + "writetimeout", MILLIS);
        properties.put(protocol + "from", relay.sender());
        properties.put(protocol + "localhost", "watchpost.invalid");
        properties.put(protocol + "ssl.checkserveridentity", "true");
        properties.put(protocol + "allow8bitmime", "true");
        if (trust != null) {
            properties.put(protocol + "ssl.socketFactory", trust);
        }
        if (!relay.user().isEmpty()) {
            properties.put(protocol + "auth", "true");
        }
        if (relay.security() == Relay.Security.STARTTLS) {
            properties.put("mail.smtp.starttls.enable", "true");
            properties.put("mail.smtp.starttls.required", "true");
        }
        return properties;
    }

    /** The message with the fields that say it was delivered again (RFC 5322, 3.6.6) in front; all else byte by byte. */
    private static byte[] marked(Relay relay, List<String> recipients, byte[] message, String note) {
        StringBuilder head = new StringBuilder();
        head.append("Resent-From: ").append(relay.sender()).append("\r\nResent-To: ").append(String.join(",\r\n ", recipients))
                .append("\r\n");
        head.append("Resent-Date: ").append(DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC))).append("\r\n");
        head.append("X-Watchpost-Released: ").append(note.replaceAll("[\\r\\n]+", " ")).append("\r\n");
        ByteArrayOutputStream all = new ByteArrayOutputStream(message.length + head.length());
        all.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        all.writeBytes(message);
        return all.toByteArray();
    }

    /** A message that is sent as the bytes it was made of: parsing and writing it again would change what is broken in it. */
    private static final class Unchanged extends MimeMessage {

        private final byte[] bytes;

        Unchanged(Session session, byte[] bytes) throws MessagingException {
            super(session, new ByteArrayInputStream(bytes));
            this.bytes = bytes;
        }

        @Override
        public void saveChanges() {
            saved = true;
        }

        @Override
        @SuppressWarnings("null")
        public void writeTo(OutputStream out, String[] ignored) throws IOException {
            out.write(bytes);
        }

        @Override
        @SuppressWarnings("null")
        public void writeTo(OutputStream out) throws IOException {
            out.write(bytes);
        }
    }
}
