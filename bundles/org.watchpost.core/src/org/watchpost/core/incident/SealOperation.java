/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.incident;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.journal.JournalEntry;

/**
 * Seals a case: an entry of the journal says so, and its hash stands for everything the case held until then. Whoever writes that
 * hash down elsewhere can prove later that nothing was changed before it; so does the time stamp of an authority, if one is asked.
 */
public final class SealOperation {

    static final String SEALED = "case.sealed";
    static final String STAMPED = "case.timestamped";
    static final String FOLDER = "seals/";
    static final String SUFFIX = ".tst";

    /**
     * An authority to be asked.
     *
     * @param address http or https
     */
    public record Authority(TimeStamper stamper, URI address) {

        /**
         * By the address a person wrote.
         *
         * @throws CaseException if it is none
         */
        public static Authority of(TimeStamper stamper, String address) throws CaseException {
            try {
                URI uri = new URI(address.strip());
                String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
                if (uri.getHost() != null && (scheme.equals("http") || scheme.equals("https")) && uri.getRawUserInfo() == null) {
                    return new Authority(stamper, uri);
                }
            } catch (URISyntaxException e) {
                // said below
            }
            throw new CaseException("Not the address of a time-stamp authority, which begins with http:// or https://: " + address);
        }
    }

    /**
     * What came of it. The case is sealed in any case.
     *
     * @param number  of the entry in the journal
     * @param hash    its hash, to be written down elsewhere
     * @param stamp   the time stamp; empty if none was asked for or none came
     * @param problem why none came, for people; empty if none was asked for or it came
     */
    public record Sealed(long number, String hash, Optional<TimeStamper.Stamp> stamp, String problem) {
    }

    private final OpenCase target;
    private final String reason;
    private final Optional<Authority> authority;

    /** @param reason why, for the journal */
    public SealOperation(OpenCase target, String reason, Optional<Authority> authority) {
        this.target = target;
        this.reason = reason;
        this.authority = authority;
    }

    /**
     * Runs it.
     *
     * @throws IOException if the journal can't be written; that an authority doesn't answer is no error
     */
    public Sealed run(IProgressMonitor monitor) throws IOException {
        JournalEntry seal = target.journal().append(SEALED, Map.of("reason", reason, "head", target.journal().head()));
        if (authority.isEmpty() || monitor.isCanceled()) {
            return new Sealed(seal.number(), seal.hash(), Optional.empty(), "");
        }
        Authority asked = authority.get();
        byte[] hash = HexFormat.of().parseHex(seal.hash());
        byte[] token;
        TimeStamper.Stamp stamp;
        try {
            token = asked.stamper().ask(asked.address(), hash, TimeStamper.PATIENCE);
            stamp = asked.stamper().check(token, hash);
        } catch (IOException e) {
            return new Sealed(seal.number(), seal.hash(), Optional.empty(), String.valueOf(e.getMessage()));
        }
        Map<String, String> details = new LinkedHashMap<>();
        details.put("seal", Long.toString(seal.number()));
        details.put("authority", stamp.authority());
        details.put("time", stamp.time().toString());
        details.put("serial", stamp.serial());
        target.state().put(FOLDER + seal.number() + SUFFIX, token, STAMPED, details);
        return new Sealed(seal.number(), seal.hash(), Optional.of(stamp), "");
    }
}
