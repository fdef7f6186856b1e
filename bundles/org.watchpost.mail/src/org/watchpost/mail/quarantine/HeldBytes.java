/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.quarantine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.CaseState;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.mail.MailAnalyzer;

/**
 * Held messages, compressed and encrypted (AES-256-GCM) in the state of the case. The key lies beside them: what this prevents is
 * that a double click, an indexer or a virus scanner starts, opens or deletes them, not that somebody who has the case reads them.
 */
final class HeldBytes {

    private static final String KEY = "held/key";
    private static final int KEY_LENGTH = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();

    private static String file(String sha256) {
        return "held/" + sha256.substring(0, 2) + "/" + sha256;
    }

    /** Keeps a message; the journal's entry is this one's. */
    void put(OpenCase open, String sha256, byte[] message, Map<String, String> details) throws IOException {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(message.length / 2 + 64);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
            out.write(message);
        } finally {
            deflater.end();
        }
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key(open, true), nonce);
            byte[] sealed = cipher.doFinal(packed.toByteArray());
            ByteArrayOutputStream file = new ByteArrayOutputStream(sealed.length + NONCE);
            file.write(nonce);
            file.write(sealed);
            open.state().put(file(sha256), file.toByteArray(), "quarantine.held", details);
        } catch (GeneralSecurityException e) {
            throw new CaseException("The message can't be encrypted: " + e.getMessage(), e);
        }
    }

    boolean has(OpenCase open, String sha256) throws IOException {
        return open.state().length(file(sha256)) >= 0;
    }

    /**
     * A held message.
     *
     * @throws CaseException if it is not there or was changed
     */
    byte[] get(OpenCase open, String sha256) throws IOException {
        byte[] file = open.state().read(file(sha256));
        if (file.length <= NONCE) {
            throw new CaseException("The held bytes of " + sha256 + " are not in the case; they may have been deleted by a decision");
        }
        try {
            byte[] nonce = java.util.Arrays.copyOf(file, NONCE);
            byte[] packed = cipher(Cipher.DECRYPT_MODE, key(open, false), nonce).doFinal(file, NONCE, file.length - NONCE);
            try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
                return in.readNBytes(MailAnalyzer.MAX_MESSAGE);
            }
        } catch (GeneralSecurityException e) {
            throw new CaseException("The held bytes of " + sha256 + " were changed; verify the case", e);
        }
    }

    void delete(OpenCase open, String sha256, Map<String, String> details) throws IOException {
        open.state().delete(file(sha256), "quarantine.bytes-deleted", details);
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private byte[] key(OpenCase open, boolean make) throws IOException {
        CaseState state = open.state();
        synchronized (random) {
            byte[] key = state.read(KEY);
            if (key.length == KEY_LENGTH) {
                return key;
            }
            if (!make) {
                throw new CaseException("The key of the quarantine is missing in the case; verify the case");
            }
            byte[] fresh = new byte[KEY_LENGTH];
            random.nextBytes(fresh);
            state.put(KEY, fresh, "quarantine.opened", Map.of());
            return fresh;
        }
    }
}
