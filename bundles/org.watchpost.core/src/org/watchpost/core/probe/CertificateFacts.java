/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.probe;

import java.util.List;
import java.util.Objects;

/**
 * What a server showed of itself when a connection was made secure.
 *
 * @param protocol   {@code TLSv1.3}
 * @param cipher     name of the cipher suite
 * @param subject    distinguished name; from outside
 * @param issuer     distinguished name; from outside
 * @param names      DNS names and addresses it is valid for; from outside
 * @param notBefore  microseconds since the epoch
 * @param notAfter   microseconds since the epoch
 * @param sha256     fingerprint of the server's certificate, lower-case hexadecimal: what is pinned
 * @param chain      subjects of all certificates, the server's own first
 * @param problem    why it isn't trusted, for people; empty if it is
 */
public record CertificateFacts(String protocol, String cipher, String subject, String issuer, List<String> names, long notBefore,
        long notAfter, String sha256, List<String> chain, String problem) {

    public CertificateFacts {
        names = List.copyOf(names);
        chain = List.copyOf(chain);
        Objects.requireNonNull(problem);
    }
}
