/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.probe;

import java.util.Optional;

/**
 * Where passwords live: the platform's secure storage in the workbench, the environment or a prompt on the command line.
 * Secrets are never written to a configuration, a case, a journal, a log or a report. Safe for several threads; may block,
 * so not for the UI thread.
 */
public interface SecretStore {

    /** A store without secrets. */
    SecretStore NONE = name -> Optional.empty();

    /**
     * Looks a secret up.
     *
     * @param name as the {@code secret} option gives it
     * @return the secret, which the caller must not keep, or empty if there is none of that name
     */
    Optional<String> find(String name);

    /**
     * Keeps a secret.
     *
     * @throws java.io.IOException if it can't be kept
     */
    default void put(String name, String secret) throws java.io.IOException {
        throw new java.io.IOException("Secrets can't be kept here");
    }

    /**
     * Forgets a secret; nothing happens if there is none.
     *
     * @throws java.io.IOException if it can't be removed
     */
    default void remove(String name) throws java.io.IOException {
        throw new java.io.IOException("Secrets can't be kept here");
    }
}
