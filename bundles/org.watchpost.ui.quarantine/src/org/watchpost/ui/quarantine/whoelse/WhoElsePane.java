/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.quarantine.whoelse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Fields;
import org.watchpost.core.mail.WhoElse;
import org.watchpost.core.query.QuerySyntaxException;
import org.watchpost.core.query.TimeRange;
import org.watchpost.ui.InvestigationContext.Topic;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.Search;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.events.CopyMenu;
import org.watchpost.ui.events.ValueMenu;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.quarantine.Review.About;
import org.watchpost.ui.quarantine.Review;
import org.watchpost.ui.query.Queries;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Latest;
import org.watchpost.ui.util.Pages;
import org.watchpost.ui.util.Services;
import org.watchpost.ui.util.TimeLabels;
import org.watchpost.ui.util.Ui;

/** The answer as a tree: indicators, messages, other events, hosts, recipients. Enter goes to them in Investigate. */
final class WhoElsePane {

    private static final String INVESTIGATE = "org.watchpost.app.investigate";
    private static final int SHOWN = 200;

    private final InvestigationContext context;
    private final Review review;
    private final Pages pages;
    private final Tree tree;
    private final Latest<WhoElse.Answer> work;

    WhoElsePane(Composite parent, InvestigationContext context) {
        this.context = context;
        review = Review.of(context, parent);
        pages = new Pages(parent);
        tree = Keyed.id(new Tree(pages.stack(), SWT.FULL_SELECTION | SWT.SINGLE), "quarantine.whoelse");
        tree.setHeaderVisible(true);
        for (String name : List.of("What", "Events", "Where")) {
            TreeColumn column = new TreeColumn(tree, name.equals("Events") ? SWT.RIGHT : SWT.LEFT);
            column.setText(name);
            column.setWidth(name.equals("What") ? 260 : name.equals("Events") ? 70 : 200);
        }
        tree.addListener(SWT.DefaultSelection, e -> {
            if (e.item instanceof TreeItem item && item.getData() instanceof String query && !query.isEmpty()) {
                investigate(query);
            }
        });
        CopyMenu.install(tree, menu -> {
            if (tree.getSelectionCount() > 0 && tree.getSelection()[0].getData() instanceof String query && !query.isEmpty()) {
                menu.add(ValueMenu.action("Show in Investigate\tEnter", () -> investigate(query)));
            }
        });
        ViewKeys.install(tree, "who else has it", List.of(new ViewKeys.Line("Enter", "Show the events in Investigate")));
        work = new Latest<>(Ui.executor(tree), "Who else has it");
        review.on(tree, EnumSet.of(About.ANALYSIS), this::update);
        context.on(tree, EnumSet.of(Topic.CASE, Topic.ZONE), this::update);
        update();
    }

    private void update() {
        OpenCase open = context.openCase().orElse(null);
        EventRef ref = review.ref();
        if (open == null || ref == null) {
            work.cancel();
            pages.message("Who else has it?", "Select a message: here is who else has its attachments, sender, subject or size.",
                    List.of());
            return;
        }
        if (review.analysis().isEmpty()) {
            return;
        }
        pages.message("Looking through the case…", "", List.of(new Pages.Action("Cancel", () -> {
            work.cancel();
            pages.message("Cancelled", "", List.of(new Pages.Action("Look again", this::update)));
        })));
        work.run(250, monitor -> {
            WhoElse service = Services.get(WhoElse.class);
            return service.ask(open, service.indicators(open, ref), monitor);
        }, this::show,
                failed -> pages.message("The case can't be searched", Errors.reason(failed),
                        List.of(new Pages.Action("Try again", this::update))));
    }

    private void show(WhoElse.Answer answer) {
        if (answer.total() == 0) {
            pages.message("Nobody else has it", "No other event of the case has its attachments, sender, subject or size.", List.of());
            return;
        }
        tree.setRedraw(false);
        tree.removeAll();
        TreeItem found = root("Found by", answer.total(), answer.query());
        for (WhoElse.Found each : answer.found()) {
            child(found, each.indicator().kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + each.indicator().value(),
                    Format.number(each.total()),
                    each.datasets().stream().limit(6).map(count -> count.value() + " " + Format.number(count.count()))
                            .collect(Collectors.joining(", ")),
                    each.query());
        }
        events(root("Other messages", answer.messages().size(), ""), answer.messages());
        events(root("Log lines and IDS events", answer.others().size(), ""), answer.others());
        counts(root("Hosts", answer.hosts().size(), ""), answer.hosts(), true);
        counts(root("Recipients", answer.recipients().size(), ""), answer.recipients(), false);
        for (TreeItem item : tree.getItems()) {
            item.setExpanded(item == found || item.getItemCount() <= 12);
        }
        tree.setRedraw(true);
        pages.content(tree);
    }

    private TreeItem root(String text, long count, String query) {
        TreeItem item = new TreeItem(tree, SWT.NONE);
        item.setText(new String[] { text, Format.number(count), query.isEmpty() ? "" : "Enter shows all of it" });
        item.setData(query);
        return item;
    }

    private static void child(TreeItem parent, String text, String count, String where, String query) {
        TreeItem item = new TreeItem(parent, SWT.NONE);
        item.setText(new String[] { Format.line(text, 200), count, Format.line(where, 200) });
        item.setData(query);
    }

    private void events(TreeItem parent, List<Event> events) {
        for (Event event : events.subList(0, Math.min(SHOWN, events.size()))) {
            String what = event.text(Fields.EMAIL_SUBJECT).isEmpty() ? event.raw() : event.text(Fields.EMAIL_SUBJECT);
            child(parent, TimeLabels.second(event.micros(), context.zone()) + "  " + what, "",
                    event.dataset() + " " + event.text(Fields.EMAIL_FROM_ADDRESS),
                    "watchpost.source:" + event.ref().source() + " AND watchpost.offset:" + event.ref().offset());
        }
    }

    private static void counts(TreeItem parent, List<WhoElse.Count> counts, boolean hosts) {
        List<WhoElse.Count> shown = new ArrayList<>(counts.subList(0, Math.min(SHOWN, counts.size())));
        for (WhoElse.Count count : shown) {
            child(parent, count.value(), Format.number(count.count()), "",
                    hosts ? '"' + count.value().replace("\"", "\\\"") + '"'
                            : "email.to.address:\"" + count.value().replace("\"", "\\\"") + '"');
        }
    }

    private void investigate(String query) {
        try {
            context.search(new Search(query, Queries.parse(query, context.zone()), TimeRange.ALL));
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            if (window != null) {
                PlatformUI.getWorkbench().showPerspective(INVESTIGATE, window);
            }
        } catch (QuerySyntaxException | WorkbenchException e) {
            Errors.show("The events can't be shown", "Search for the value in Investigate.", e);
        }
    }

    void setFocus() {
        if (pages.showsMessage()) {
            pages.stack().setFocus();
        } else {
            tree.setFocus();
        }
    }
}
