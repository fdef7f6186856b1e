/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.quarantine.messages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Fields;
import org.watchpost.core.mail.HeldItem;
import org.watchpost.core.mail.Verdict;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.ui.quarantine.Review;

/** Which messages the list shows, beyond the search of the window. */
enum Filter {

    ALL("All messages"), SUSPECT("Suspicious or malicious"), MALICIOUS("Malicious"), BROKEN("Can't be judged"), UNDECIDED(
            "Held, undecided"),
    HELD("Held, decided or not");

    private final String label;

    Filter(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The query of the list. */
    EventQuery query(Review review) {
        List<Query> parts = new ArrayList<>();
        parts.add(new Query.Phrase(Fields.EVENT_DATASET, "mail.message"));
        switch (this) {
            case ALL -> {
                // no condition
            }
            case SUSPECT -> parts.add(new Query.Or(List.of(verdict(Verdict.MALICIOUS), verdict(Verdict.SUSPICIOUS))));
            case MALICIOUS -> parts.add(verdict(Verdict.MALICIOUS));
            case BROKEN -> parts.add(verdict(Verdict.UNKNOWN));
            case UNDECIDED -> parts.add(held(review, true));
            case HELD -> parts.add(held(review, false));
        }
        review.confined().ifPresent(parts::add);
        if (!(review.context().search().query() instanceof Query.All)) {
            parts.add(review.context().search().query());
        }
        return new EventQuery(parts.size() == 1 ? parts.getFirst() : new Query.And(parts), review.context().search().range());
    }

    private static Query verdict(Verdict verdict) {
        return new Query.Phrase(Fields.WATCHPOST_VERDICT, verdict.word());
    }

    private static Query held(Review review, boolean undecided) {
        List<EventRef> refs = review.held().stream().filter(item -> !undecided || item.state() == HeldItem.State.HELD)
                .map(HeldItem::message).sorted(Comparator.naturalOrder()).toList();
        return new Query.At(refs);
    }
}
