/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;

/** Which names a query may use for fields, and what somebody may have meant by one that it may not. */
final class FieldNames {

    /** First words of {@code event.dataset}; a record's own fields are named after them. */
    static final Set<String> ROOTS = Set.of("antivirus", "apache", "bind", "capture", "cef", "checkpoint", "cisco", "csv", "custom",
            "domino", "dovecot",
            "exchange", "exim", "fortinet", "iis", "iptables", "isa", "json", "juniper", "leef", "mail", "mimecast", "netscreen", "netstat",
            "opensmtpd", "paloalto", "postfix", "probe", "proofpoint", "queue", "realsecure", "sendmail", "snort", "sophos",
            "squid", "suricata", "syslog", "text", "web", "windows", "zeek");

    /** What people note on events; see {@link org.watchpost.core.marks.Marks}. */
    private static final Set<String> NOTED = Set.of("watchpost.tags", "watchpost.comment");

    private FieldNames() {
    }

    /** The catalogue field of that name, or a record's own field below a known dataset. */
    static Optional<Field> find(String name, Set<String> roots) {
        Optional<Field> known = Fields.find(name);
        if (known.isPresent()) {
            return known;
        }
        if (NOTED.contains(name)) {
            return Optional.of(Field.own(name));
        }
        int dot = name.indexOf('.');
        boolean own = dot > 0 && dot < name.length() - 1 && roots.contains(name.substring(0, dot));
        return own ? Optional.of(Field.own(name)) : Optional.empty();
    }

    /** Catalogue names that are like an unknown one, the likeliest first; may be empty. */
    static List<String> like(String name, int most) {
        record Candidate(String name, int distance) {
        }
        String wanted = name.toLowerCase(Locale.ROOT);
        List<Candidate> candidates = new ArrayList<>();
        for (Field field : Fields.all()) {
            int distance = distance(wanted, field.name());
            if (distance <= Math.max(2, wanted.length() / 2)) {
                candidates.add(new Candidate(field.name(), distance));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::distance));
        return candidates.stream().limit(most).map(Candidate::name).toList();
    }

    /** Edits between the names; a name that is a whole part of the other counts as nearly the same. */
    private static int distance(String wanted, String name) {
        if (("." + name + ".").contains("." + wanted + ".")) {
            return 1;
        }
        int best = edits(wanted, name);
        for (String part : name.split("\\.")) {
            best = Math.min(best, edits(wanted, part) + 1);
        }
        return best;
    }

    /** Levenshtein distance with neighbours swapped counting as one edit. */
    static int edits(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] reuse = before;
            before = last;
            last = row;
            row = reuse;
        }
        return last[b.length()];
    }
}
