/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The scanners of this machine, and where the person's own rules are. */
public final class Scanners {

    private static final Path CLAMD = Path.of("/run/clamav/clamd.ctl");

    private Scanners() {
    }

    /**
     * The folder of the person's own rules ({@code *.yaml}, {@code *.hashes}, {@code *.yar}): system property
     * {@code watchpost.mail.rules}, else {@code ~/.watchpost/mail-rules}. Need not exist.
     */
    public static Path folder() {
        String set = System.getProperty("watchpost.mail.rules", "");
        return set.isEmpty() ? Path.of(System.getProperty("user.home", "."), ".watchpost", "mail-rules") : Path.of(set);
    }

    /** YARA if it is installed and there are rules for it; ClamAV if its daemon listens or {@code watchpost.clamd} names it. */
    public static List<Scanner> present() {
        List<Scanner> all = new ArrayList<>();
        Yara.find(folder()).ifPresent(all::add);
        String clamd = System.getProperty("watchpost.clamd", "");
        if (!clamd.isEmpty()) {
            all.add(new ClamAv(clamd));
        } else if (Files.exists(CLAMD)) {
            all.add(new ClamAv(CLAMD.toString()));
        }
        return List.copyOf(all);
    }
}
