/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.query;

import java.util.function.Consumer;
import org.eclipse.swt.widgets.Control;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Latest;
import org.watchpost.ui.util.Ui;

/** Counts, while a query is being written, how many events it would find. */
final class LiveCount {

    private static final int PAUSE = 250;

    private final InvestigationContext context;
    private final Latest<Long> work;
    private final Consumer<String> shown;

    LiveCount(InvestigationContext context, Control owner, Consumer<String> shown) {
        this.context = context;
        this.shown = shown;
        work = new Latest<>(Ui.executor(owner), "Counting");
    }

    /** Counts after a pause in typing. */
    void count(Query query) {
        context.openCase().ifPresent(open -> {
            EventQuery asked = new EventQuery(query, context.search().range());
            work.run(PAUSE, monitor -> open.events().count(asked, monitor), n -> shown.accept(Format.count(n, "event")),
                    problem -> shown.accept(""));
        });
    }

    void cancel() {
        work.cancel();
    }
}
