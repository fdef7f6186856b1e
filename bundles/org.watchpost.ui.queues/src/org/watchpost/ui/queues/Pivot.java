/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.queues;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.QueryParser;
import org.watchpost.core.query.QuerySyntaxException;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.text.Times;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.Search;
import org.watchpost.ui.errors.Errors;

/** From a place in a chart, an alarm or a pair to the log lines of that minute. UI thread only. */
public final class Pivot {

    private static final String INVESTIGATE = "org.watchpost.app.investigate";
    private static final long AROUND = 60 * Times.SECOND;

    private Pivot() {
    }

    /** Shows the events within a minute before and after a moment. */
    public static void toMinute(IWorkbenchWindow window, long micros) {
        show(window, "", new TimeRange(micros - AROUND, micros + AROUND));
    }

    /** Shows the events with a sender and a recipient; an empty one is any. */
    public static void toPair(IWorkbenchWindow window, String sender, String recipient) {
        List<String> parts = new ArrayList<>();
        if (!sender.isEmpty()) {
            parts.add("email.from.address:" + quote(sender));
        }
        if (!recipient.isEmpty()) {
            parts.add("email.to.address:" + quote(recipient));
        }
        show(window, String.join(" AND ", parts), TimeRange.ALL);
    }

    private static String quote(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
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
