/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.queues;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.monitor.LogCensus;
import org.watchpost.core.probe.MessageCensus;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.QueryParser;
import org.watchpost.core.query.QuerySyntaxException;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.text.Times;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.Search;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.util.Background;

/** From a place in a chart, an alarm or a pair to the log lines of that minute. UI thread only. */
public final class Pivot {

    private static final String INVESTIGATE = "org.watchpost.app.investigate";
    private static final long AROUND = 60 * Times.SECOND;
    /** Fewer mails of a pair than this in a minute are no reason to show only them. */
    private static final int LEAST = 5;

    private Pivot() {
    }

    /**
     * Shows the log lines within a minute before and after a moment; if one sender and recipient have most of the mails of that time, only
     * theirs.
     *
     * @param server whose queue it is about
     */
    public static void toMinute(IWorkbenchWindow window, String server, long micros) {
        TimeRange range = new TimeRange(micros - AROUND, micros + AROUND);
        OpenCase open = InvestigationContext.of(window).openCase().orElse(null);
        if (open == null) {
            show(window, "", range);
            return;
        }
        Background.run("Finding the log lines of that minute", "", progress -> {
            MessageCensus census = LogCensus.census(open.events(), range, server, progress);
            String pair = census.pairs().stream().findFirst().filter(p -> p.count() >= LEAST && p.count() * 2 >= census.messages())
                    .map(p -> LogCensus.pair(p.sender(), p.recipient())).orElse("");
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(window, pair, range));
        });
    }

    /** Shows the events with a sender and a recipient; an empty one is any. */
    public static void toPair(IWorkbenchWindow window, String sender, String recipient) {
        show(window, LogCensus.pair(sender, recipient), TimeRange.ALL);
    }

    private static void show(IWorkbenchWindow window, String text, TimeRange range) {
        InvestigationContext context = InvestigationContext.of(window);
        if (context.openCase().isEmpty()) {
            Errors.show("There are no log lines to show", "Open the case that holds the logs of this server first.", null);
            return;
        }
        try {
            Query query = text.isEmpty() ? new Query.All() : new QueryParser(context.zone()).parse(text);
            context.search(new Search(text, query, range));
            PlatformUI.getWorkbench().showPerspective(INVESTIGATE, window);
        } catch (QuerySyntaxException | WorkbenchException | OperationCanceledException e) {
            Errors.show("The log lines can't be shown", "", e);
        }
    }
}
