/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.basics;

import java.util.Set;

/** Names, domains and addresses; all of them invented. */
public final class Names {
    /** First names. */
    public static final String[] FIRST = {"ada", "bela", "carl", "dora", "emil", "faye", "gus", "hana", "ivan", "jana",
        "kurt", "lena", "milo", "nora", "otto", "petra", "quin", "rosa", "saul", "tara", "ugo", "vera", "wim",
        "xenia", "yuri", "zoe", "amos", "britt", "cleo", "dina", "edgar", "flora"};
    /** Last names. */
    public static final String[] LAST = {"abbot", "barlow", "castell", "drummond", "easton", "falk", "garner", "holt",
        "ingram", "jarvis", "keller", "lund", "marsh", "nolan", "okoro", "pryce", "quill", "rowan", "sutter",
        "thorne", "usher", "vance", "weller", "yates", "zander", "birch", "cole", "dane"};
    /** Words of no meaning. */
    public static final String[] WORDS = {"amber", "basin", "cedar", "delta", "ember", "fjord", "glade", "harbor", "inlet",
        "juniper", "knoll", "lagoon", "meadow", "nectar", "orchard", "pebble", "quarry", "ridge", "summit",
        "thicket", "upland", "valley", "willow", "yarrow"};
    /** Domains of other companies. */
    public static final String[] PARTNERS = {"northwind-parts.example", "oakline.example", "pinefreight.example",
        "quaybank.example", "riverlab.example", "stonecraft.example", "tidewater.example", "umbra-media.example"};

    private Names() {
    }

    /** A first.last name that is not in use yet. */
    public static String person(Rng r, Set<String> used) {
        for (int i = 0; ; i++) {
            String n = r.pick(FIRST) + "." + r.pick(LAST) + (i > 40 ? Integer.toString(i) : "");
            if (used.add(n)) {
                return n;
            }
        }
    }

    /** {@code Ada Abbot} for {@code ada.abbot}. */
    public static String title(String person) {
        StringBuilder b = new StringBuilder();
        for (String part : person.split("\\.")) {
            b.append(b.length() == 0 ? "" : " ").append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
        }
        return b.toString();
    }

    /** A documentation address (RFC 5737). */
    public static String publicIp(Rng r) {
        return r.pick("192.0.2.", "198.51.100.", "203.0.113.") + r.range(10, 250);
    }
}
