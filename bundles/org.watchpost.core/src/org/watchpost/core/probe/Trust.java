/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.probe;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSession;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.text.Times;

/**
 * Judges the certificate of one server as the person decided for it: by the system's authorities and its name, by a pinned
 * fingerprint, or not at all. What the server showed is kept, also when it was not trusted, so that a person can look at it
 * and pin it. Belongs to one reading.
 */
@SuppressWarnings("null") // the platform's type is not annotated
public final class Trust extends X509ExtendedTrustManager {

    /** How a certificate is judged. */
    public enum Kind {
        /** By the authorities of the system, and by its name. */
        SYSTEM,
        /** Only the certificate with the pinned fingerprint. */
        PIN,
        /** Any. */
        ANY
    }

    private static @Nullable X509ExtendedTrustManager system;

    private final Kind kind;
    private final String pin;
    private volatile X509Certificate[] seen = {};
    private volatile String problem = "";

    private Trust(Kind kind, String pin) {
        this.kind = kind;
        this.pin = pin;
    }

    /**
     * As the options of a target say.
     *
     * @throws IllegalArgumentException if they make no sense
     */
    public static Trust of(ProbeTarget target) {
        String pin = target.text(ProbeOption.PIN.name()).replace(":", "").toLowerCase(Locale.ROOT);
        String kind = target.text(ProbeOption.TRUST.name(), pin.isEmpty() ? "system" : "pin");
        if (!pin.isEmpty() && !pin.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a pin is a SHA-256 fingerprint of 64 hexadecimal digits, not " + pin);
        }
        return switch (kind) {
            case "system" -> new Trust(Kind.SYSTEM, "");
            case "any" -> new Trust(Kind.ANY, "");
            case "pin" -> {
                if (pin.isEmpty()) {
                    throw new IllegalArgumentException("trust by pin needs the fingerprint as option pin");
                }
                yield new Trust(Kind.PIN, pin);
            }
            default -> throw new IllegalArgumentException("trust can be system, pin or any, not " + kind);
        };
    }

    /** How it judges. */
    public Kind kind() {
        return kind;
    }

    /** A context that judges by this. */
    public SSLContext context() throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] { this }, null);
        return context;
    }

    /** Whether the connection must compare the host's name with the certificate. */
    public boolean checksNames() {
        return kind == Kind.SYSTEM;
    }

    /** Whether a server showed a certificate. */
    public boolean hasSeen() {
        return seen.length > 0;
    }

    /** Why the last certificate wasn't trusted, empty if it was. */
    public String problem() {
        return problem;
    }

    /** What the server showed. */
    public CertificateFacts facts(@Nullable SSLSession session) {
        X509Certificate[] chain = seen;
        String protocol = session == null ? "" : session.getProtocol();
        String cipher = session == null ? "" : session.getCipherSuite();
        if (chain.length == 0) {
            return new CertificateFacts(protocol, cipher, "", "", List.of(), 0, 0, "", List.of(), "no certificate was shown");
        }
        X509Certificate own = chain[0];
        return new CertificateFacts(protocol, cipher, own.getSubjectX500Principal().getName(), own.getIssuerX500Principal().getName(),
                names(own), Times.micros(own.getNotBefore().toInstant()), Times.micros(own.getNotAfter().toInstant()), fingerprint(own),
                Arrays.stream(chain).limit(20).map(c -> c.getSubjectX500Principal().getName()).toList(), problem);
    }

    private static List<String> names(X509Certificate certificate) {
        List<String> names = new ArrayList<>();
        try {
            var all = certificate.getSubjectAlternativeNames();
            if (all != null) {
                for (List<?> one : all) {
                    if (one.size() > 1 && one.get(1) instanceof String name && names.size() < 100) {
                        names.add(name);
                    }
                }
            }
        } catch (CertificateParsingException e) {
            names.add("unreadable names");
        }
        return names;
    }

    /** SHA-256 of a certificate, lower-case hexadecimal. */
    public static String fingerprint(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void judge(X509Certificate[] chain, Check bySystem) throws CertificateException {
        seen = chain.clone();
        problem = "";
        try {
            switch (kind) {
                case ANY -> problem = "not checked, as was decided for this server";
                case PIN -> {
                    if (!fingerprint(chain[0]).equals(pin)) {
                        throw new CertificateException("its fingerprint is not the pinned one");
                    }
                }
                case SYSTEM -> bySystem.run(system());
            }
        } catch (CertificateException e) {
            problem = words(String.valueOf(e.getMessage()));
            throw e;
        }
    }

    /** The platform's messages are for those who know its classes. */
    private static String words(String message) {
        if (message.contains("unable to find valid certification path")) {
            return "no authority that the system trusts has issued it";
        }
        if (message.contains("validity check failed")) {
            return "it has expired, or is not valid yet";
        }
        return message.startsWith("No subject alternative") || message.startsWith("No name matching") ? "it is for another name: " + message
                : message;
    }

    @FunctionalInterface
    private interface Check {
        void run(X509ExtendedTrustManager system) throws CertificateException;
    }

    /** Reading the authorities takes longer than a probe does. */
    private static synchronized X509ExtendedTrustManager system() throws CertificateException {
        X509ExtendedTrustManager known = system;
        if (known != null) {
            return known;
        }
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init((KeyStore) null);
            for (TrustManager manager : factory.getTrustManagers()) {
                if (manager instanceof X509ExtendedTrustManager extended) {
                    system = extended;
                    return extended;
                }
            }
        } catch (GeneralSecurityException e) {
            throw new CertificateException("the system's authorities can't be read", e);
        }
        throw new CertificateException("the system has no authorities");
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        judge(chain, system -> system.checkServerTrusted(chain, type, socket));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        judge(chain, system -> system.checkServerTrusted(chain, type, engine));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        judge(chain, system -> system.checkServerTrusted(chain, type));
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        throw new CertificateException("only servers are judged here");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        throw new CertificateException("only servers are judged here");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        throw new CertificateException("only servers are judged here");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
