/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.timestamp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.incident.TimeStamper;

/**
 * Time stamps over HTTP, as RFC 3161 (3.4) has it. The answer of an authority is hostile: it is bounded in size and time, its
 * signature, nonce, hash and the purpose of its certificate are checked. No redirects are followed.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3161">RFC 3161</a>
 */
@Component
public final class Rfc3161TimeStamper implements TimeStamper {

    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_CERTIFICATES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public byte[] ask(URI authority, byte[] sha256, Duration patience) throws IOException {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        TimeStampRequest request = generator.generate(TSPAlgorithms.SHA256, sha256, new BigInteger(64, RANDOM));
        byte[] answer = post(authority, request.getEncoded(), patience);
        try {
            TimeStampResponse response = new TimeStampResponse(answer);
            response.validate(request);
            TimeStampToken token = response.getTimeStampToken();
            if (token == null) {
                throw new IOException("The authority gave no time stamp: " + response.getStatusString());
            }
            return token.getEncoded();
        } catch (TSPException | RuntimeException e) {
            throw new IOException("The authority's answer is no good time stamp: " + e.getMessage(), e);
        }
    }

    private static byte[] post(URI authority, byte[] request, Duration patience) throws IOException {
        HttpRequest post = HttpRequest.newBuilder(authority).timeout(patience).header("Content-Type", "application/timestamp-query")
                .header("Accept", "application/timestamp-reply").header("User-Agent", "Watchpost")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request)).build();
        long end = System.nanoTime() + patience.toNanos();
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience).build();
        try {
            // read on another thread: a server that sends a byte a minute is given up as well
            CompletableFuture<byte[]> whole = client.sendAsync(post, HttpResponse.BodyHandlers.ofInputStream())
                    .thenApplyAsync(Rfc3161TimeStamper::body);
            return whole.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() instanceof java.io.UncheckedIOException io ? io.getCause() : e.getCause();
            String why = cause == null || cause.getMessage() == null ? "it can't be reached" : cause.getMessage();
            throw new IOException("No time stamp from " + authority + ": " + why, e);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new IOException("No time stamp from " + authority + ": no answer within " + patience.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            client.shutdownNow();
        }
    }

    private static byte[] body(HttpResponse<InputStream> response) {
        try (InputStream in = response.body()) {
            if (response.statusCode() != 200) {
                throw new IOException("it answers with HTTP " + response.statusCode());
            }
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                all.write(buffer, 0, count);
                if (all.size() > MOST_BYTES) {
                    throw new IOException("its answer is larger than a time stamp");
                }
            }
            return all.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public Stamp check(byte[] token, byte[] sha256) throws IOException {
        try {
            TimeStampToken stamp = new TimeStampToken(new CMSSignedData(token));
            var info = stamp.getTimeStampInfo();
            if (!info.getMessageImprintAlgOID().equals(TSPAlgorithms.SHA256) || !Arrays.equals(info.getMessageImprintDigest(), sha256)) {
                throw new IOException("The time stamp is of another hash");
            }
            X509CertificateHolder signer = signer(stamp);
            // the purpose of the certificate, its time, its hash in the signed attributes, and the signature
            stamp.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
            X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(signer);
            byte[] print = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return new Stamp(info.getGenTime().toInstant(), certificate.getSubjectX500Principal().getName(),
                    info.getSerialNumber().toString(), HexFormat.of().formatHex(print), root(stamp, certificate));
        } catch (CMSException | TSPException | OperatorCreationException | GeneralSecurityException e) {
            throw new IOException("The time stamp can't be trusted: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            throw new IOException("This is no time stamp: " + e.getMessage(), e);
        }
    }

    private static X509CertificateHolder signer(TimeStampToken stamp) throws IOException {
        for (X509CertificateHolder one : stamp.getCertificates().getMatches(null)) {
            if (stamp.getSID().match(one)) {
                return one;
            }
        }
        throw new IOException("The time stamp doesn't carry the certificate it is signed with");
    }

    /** The root that the signer's certificate leads to at the time of the stamp, by the certificates the token carries. */
    private static String root(TimeStampToken stamp, X509Certificate signer) throws GeneralSecurityException {
        Set<TrustAnchor> anchors = new HashSet<>();
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init((java.security.KeyStore) null);
        for (TrustManager manager : factory.getTrustManagers()) {
            if (manager instanceof X509TrustManager known) {
                for (X509Certificate one : known.getAcceptedIssuers()) {
                    anchors.add(new TrustAnchor(one, null));
                }
            }
        }
        if (anchors.isEmpty()) {
            return "";
        }
        List<X509Certificate> between = new ArrayList<>();
        for (X509CertificateHolder one : stamp.getCertificates().getMatches(null)) {
            if (between.size() < MOST_CERTIFICATES) {
                between.add(new JcaX509CertificateConverter().getCertificate(one));
            }
        }
        X509CertSelector target = new X509CertSelector();
        target.setCertificate(signer);
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
        parameters.setRevocationEnabled(false);
        parameters.setDate(stamp.getTimeStampInfo().getGenTime());
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(between)));
        try {
            var path = (PKIXCertPathBuilderResult) CertPathBuilder.getInstance("PKIX").build(parameters);
            return path.getTrustAnchor().getTrustedCert().getSubjectX500Principal().getName();
        } catch (java.security.cert.CertPathBuilderException e) {
            return "";
        }
    }
}
