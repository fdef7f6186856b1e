/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.text;

import java.util.List;
import java.util.Set;

/** Invented people, words and companies. Domains are under {@code .example} (RFC 2606), addresses from RFC 5737. */
public final class Names {

    /** Given names. */
    public static final List<String> FIRST = List.of("ada", "bela", "carl", "dora", "emil", "faye", "gus", "hana", "ivan", "jana",
            "kurt", "lena", "milo", "nora", "otto", "petra", "quin", "rosa", "saul", "tara", "ugo", "vera", "wim", "xenia", "yuri",
            "zoe", "amos", "britt", "cleo", "dina", "edgar", "flora");
    /** Family names. */
    public static final List<String> LAST = List.of("abbot", "barlow", "castell", "drummond", "easton", "falk", "garner", "holt",
            "ingram", "jarvis", "keller", "lund", "marsh", "nolan", "okoro", "pryce", "quill", "rowan", "sutter", "thorne", "usher",
            "vance", "weller", "yates", "zander", "birch", "cole", "dane");
    /** Words for subjects, paths and filler text. */
    public static final List<String> WORDS = List.of("amber", "basin", "cedar", "delta", "ember", "fjord", "glade", "harbor", "inlet",
            "juniper", "knoll", "lagoon", "meadow", "nectar", "orchard", "pebble", "quarry", "ridge", "summit", "thicket", "upland",
            "valley", "willow", "yarrow");
    /** Domains of other companies. */
    public static final List<String> PARTNERS = List.of("northwind-parts.example", "oakline.example", "pinefreight.example",
            "quaybank.example", "riverlab.example", "stonecraft.example", "tidewater.example", "umbra-media.example");

    private static final int TRIES_WITHOUT_NUMBER = 40;

    private Names() {
    }

    /** A name {@code first.last} that is not among those used; it is added to them. */
    public static String person(RandomStream random, Set<String> used) {
        for (int tries = 0;; tries++) {
            String name = firstDotLast(random) + (tries > TRIES_WITHOUT_NUMBER ? Integer.toString(tries) : "");
            if (used.add(name)) {
                return name;
            }
        }
    }

    /** A name {@code first.last}, perhaps one that was drawn before. */
    public static String firstDotLast(RandomStream random) {
        return random.pick(FIRST) + "." + random.pick(LAST);
    }

    /** What follows the @ of a mail address. */
    public static String domain(String address) {
        return address.substring(address.indexOf('@') + 1);
    }

    /** An address for documentation. */
    public static String publicIp(RandomStream random) {
        return random.pick("192.0.2.", "198.51.100.", "203.0.113.") + random.range(10, 250);
    }
}
