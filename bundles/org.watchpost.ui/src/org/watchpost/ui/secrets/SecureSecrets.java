/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.secrets;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.probe.SecretStore;

/** Secrets in Equinox secure storage, encrypted with what the platform's keyring or the person's master password gives. */
public final class SecureSecrets implements SecretStore {

    private static final Logger LOG = LoggerFactory.getLogger(SecureSecrets.class);
    private static final String NODE = "org.watchpost/probes";

    private static ISecurePreferences node() throws IOException {
        ISecurePreferences root = SecurePreferencesFactory.getDefault();
        if (root == null) {
            throw new IOException("Secure storage can't be opened");
        }
        return root.node(NODE);
    }

    @Override
    public Optional<String> find(String name) {
        try {
            String secret = node().get(name, "");
            return secret == null || secret.isEmpty() ? Optional.empty() : Optional.of(secret);
        } catch (StorageException | IOException e) {
            LOG.warn("A secret can't be read from secure storage", e);
            return Optional.empty();
        }
    }

    @Override
    public void put(String name, String secret) throws IOException {
        try {
            ISecurePreferences node = node();
            node.put(name, secret, true);
            node.flush();
        } catch (StorageException e) {
            throw new IOException("Secure storage doesn't take the secret: " + e.getMessage(), e);
        }
    }

    @Override
    public void remove(String name) throws IOException {
        ISecurePreferences node = node();
        node.remove(name);
        node.flush();
    }
}
