/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.triage;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.Fields;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.QueryParser;
import org.watchpost.core.query.QuerySyntaxException;
import org.watchpost.core.query.SortOrder;
import org.watchpost.core.store.Page;
import org.watchpost.core.triage.Triage;
import org.watchpost.core.triage.TriageBook;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Latest;
import org.watchpost.ui.util.Prefs;
import org.watchpost.ui.util.Ui;

/**
 * Notifies of new alerts in the inbox that a rule of the person's finds, while sources grow: a note that takes no
 * focus, see {@link DesktopNote}. What is read by an import is no news. For the UI thread.
 */
final class AlertWatch {

    private static final String RULE = "triage.notify";
    private static final String DEFAULT = "event.severity:1";
    private static final Map<InvestigationContext, AlertWatch> ALL = new WeakHashMap<>();

    private final InvestigationContext context;
    private final DesktopNote note;
    private final Latest<News> checks;
    private @Nullable OpenCase of;
    private long known = -1;
    private long knownAll;
    private boolean decided;

    /** How many alerts the rule finds in the inbox, and in all, and the newest of the inbox. */
    private record News(OpenCase of, long count, long all, List<Event> newest) {
    }

    private AlertWatch(InvestigationContext context, Control owner) {
        this.context = context;
        note = new DesktopNote(owner.getShell());
        checks = new Latest<>(Ui.executor(owner), "Watching alerts");
        context.on(owner, EnumSet.of(InvestigationContext.Topic.EVENTS, InvestigationContext.Topic.CASE),
                () -> checks.whenIdle(this::check));
        TriageModel.of(context).on(owner, EnumSet.of(TriageModel.Topic.DECIDED), () -> {
            decided = true;
            checks.whenIdle(this::check);
        });
        check();
    }

    /** Watches for a window, as long as a control of it lives. */
    static void start(InvestigationContext context, Control owner) {
        ALL.computeIfAbsent(context, added -> new AlertWatch(context, owner));
        owner.addDisposeListener(e -> ALL.remove(context));
    }

    /** Asks for the rule. */
    static void ask(Shell parent) {
        InputDialog dialog = new InputDialog(parent, "Notify of New Alerts",
                "Alerts of which a note appears when they arrive from growing sources; empty for none:", Prefs.get(RULE, DEFAULT), text -> {
                    try {
                        new QueryParser(java.time.ZoneOffset.UTC).parse(text);
                        return null;
                    } catch (QuerySyntaxException e) {
                        return e.explain();
                    }
                });
        if (dialog.open() == Window.OK) {
            Prefs.put(RULE, dialog.getValue().strip());
        }
    }

    private void check() {
        OpenCase open = context.openCase().orElse(null);
        String rule = Prefs.get(RULE, DEFAULT);
        if (open == null || rule.isBlank()) {
            checks.cancel();
            of = null;
            return;
        }
        Query query;
        try {
            query = new QueryParser(java.time.ZoneOffset.UTC).parse(rule);
        } catch (QuerySyntaxException e) {
            Errors.log("Reading the rule for notes", e);
            return;
        }
        checks.run(monitor -> {
            EventQuery inbox = new EventQuery(new Query.And(List.of(Triage.of(open).book().inbox(), query)));
            Page newest = open.events().page(inbox, SortOrder.BY_TIME_DESCENDING, 0, 1, monitor);
            long all = open.events().count(new EventQuery(new Query.And(List.of(TriageBook.ALERTS, query))), monitor);
            return new News(open, newest.total(), all, newest.rows());
        }, this::arrived, e -> Errors.log("Watching alerts", e));
    }

    private void arrived(News news) {
        boolean same = news.of() == of;
        // While alerts are decided the inbox can shrink although some have come.
        long more = !same ? 0 : decided ? Math.min(news.all() - knownAll, news.count()) : news.count() - known;
        of = news.of();
        known = news.count();
        knownAll = news.all();
        decided = false;
        if (more > 0 && !context.imports().running() && !news.newest().isEmpty()) {
            show(more, news.newest().getFirst());
        }
    }

    private void show(long more, Event newest) {
        note.show(Format.count(more, "new alert"), Format.line(newest.text(Fields.RULE_NAME), 100) + "\n"
                + Format.line(newest.text(Fields.SOURCE_IP), 60) + " \u2192 " + Format.line(newest.text(Fields.DESTINATION_IP), 60));
    }
}
