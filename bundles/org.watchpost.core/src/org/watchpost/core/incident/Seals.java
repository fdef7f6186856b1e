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
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.journal.JournalEntry;

/** The seals of a case, read from its journal. */
public final class Seals {

    private static final int PAGE = 1000;
    /** A token has a few kilobytes. */
    private static final long LONGEST = 1 << 20;

    /**
     * A seal.
     *
     * @param number  of the entry in the journal
     * @param time    when it was made, by the clock of the machine
     * @param who     made it
     * @param reason  as it was given
     * @param hash    of the entry
     * @param stamp   what the authority's time stamp says; empty if there is none, or it is wrong, or nobody can read it
     * @param problem what is wrong with the time stamp, for people; empty if nothing is
     */
    public record Seal(long number, Instant time, String who, String reason, String hash, Optional<TimeStamper.Stamp> stamp,
            String problem) {
    }

    private Seals() {
    }

    /**
     * All seals, oldest first, their time stamps checked.
     *
     * @param stamper reads time stamps; empty: they are not read
     * @throws OperationCanceledException when cancelled
     */
    public static List<Seal> of(OpenCase source, Optional<TimeStamper> stamper, IProgressMonitor monitor) throws IOException {
        List<Seal> seals = new ArrayList<>();
        long size = source.journal().size();
        for (long from = 1; from <= size; from += PAGE) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            for (JournalEntry entry : source.journal().read(from, (int) Math.min(PAGE, size - from + 1))) {
                if (entry.action().equals(SealOperation.SEALED)) {
                    seals.add(seal(source, entry, stamper));
                }
            }
        }
        return seals;
    }

    private static Seal seal(OpenCase source, JournalEntry entry, Optional<TimeStamper> stamper) throws IOException {
        String file = SealOperation.FOLDER + entry.number() + SealOperation.SUFFIX;
        long length = source.state().length(file);
        Optional<TimeStamper.Stamp> stamp = Optional.empty();
        String problem = "";
        if (length > LONGEST) {
            problem = file + " is no time stamp";
        } else if (length > 0 && stamper.isPresent()) {
            try {
                stamp = Optional.of(stamper.get().check(source.state().read(file), HexFormat.of().parseHex(entry.hash())));
            } catch (IOException e) {
                problem = String.valueOf(e.getMessage());
            }
        }
        return new Seal(entry.number(), entry.time(), entry.who(), entry.details().getOrDefault("reason", ""), entry.hash(), stamp,
                problem);
    }
}
