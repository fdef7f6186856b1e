/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.quarantine.messages;

import java.util.EnumSet;
import java.util.List;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.ui.InvestigationContext.Topic;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.events.EventRows;
import org.watchpost.ui.events.ValueMenu;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.live.LiveEntries;
import org.watchpost.ui.live.MailSourceDialog;
import org.watchpost.ui.quarantine.Review.About;
import org.watchpost.ui.quarantine.Review;
import org.watchpost.ui.quarantine.decisions.DecisionBar;
import org.watchpost.ui.query.QueryBar;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Pages;
import org.watchpost.ui.util.Parts;
import org.watchpost.ui.util.Ui;

/** The list of messages with its filter above and the decision below. */
final class MessagesPane implements EventRows.Listener {

    private static final String INVESTIGATE = "org.watchpost.app.investigate";
    private static final List<Decide> DECISIONS = List.of(new Decide("Hold\th", 'h'), new Decide("Malicious\tm", 'm'),
            new Decide("Clean\tc", 'c'), new Decide("Release…\tr", 'r'), new Decide("Delete Held Bytes…\td", 'd'),
            new Decide("Undo the Last Decision\tu", 'u'));

    private final InvestigationContext context;
    private final Review review;
    private final Pages pages;
    private final Composite content;
    private final Combo filter;
    private final Label count;
    private final Link confined;
    private final EventRows rows;
    private final MessageTable table;
    private final DecisionBar decide;
    private boolean first = true;

    MessagesPane(Composite parent, InvestigationContext context) {
        this.context = context;
        review = Review.of(context, parent);
        pages = new Pages(parent);
        content = new Composite(pages.stack(), SWT.NONE);
        content.setLayout(Layouts.tight(1));
        Composite top = new Composite(content, SWT.NONE);
        top.setLayout(Layouts.tight(3));
        top.setLayoutData(Layouts.wide());
        filter = Keyed.id(new Combo(top, SWT.READ_ONLY), "quarantine.filter");
        for (Filter each : Filter.values()) {
            filter.add(each.label());
        }
        filter.select(0);
        filter.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> update()));
        confined = Keyed.id(new Link(top, SWT.NONE), "quarantine.confined");
        confined.setLayoutData(Layouts.wide(120));
        confined.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> review.confine(null, "")));
        count = Keyed.id(new Label(top, SWT.RIGHT), "quarantine.count");
        count.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        rows = new EventRows(Ui.executor(content), this);
        table = new MessageTable(content, review, rows, this::update);
        table.control().setLayoutData(Layouts.fill());
        table.onSelect(review::select);
        decide = new DecisionBar(content, review);
        decide.control().setLayoutData(Layouts.wide());
        keys();
        menu();
        context.on(content, EnumSet.of(Topic.CASE, Topic.SEARCH), this::update);
        context.on(content, EnumSet.of(Topic.ZONE), table::changed);
        context.on(content, EnumSet.of(Topic.EVENTS), () -> rows.refresh(table.control().getTopIndex()));
        review.on(content, EnumSet.of(About.CONFINED), this::update);
        review.on(content, EnumSet.of(About.DECISIONS), this::decided);
        update();
    }

    private void keys() {
        table.control().addListener(SWT.KeyDown, this::key);
        ViewKeys.install(table.control(), "the messages", List.of(new ViewKeys.Line("j / k", "Next / previous message"),
                new ViewKeys.Line("h", "Hold the selected messages"), new ViewKeys.Line("m", "Confirm: malicious"),
                new ViewKeys.Line("c", "Clean: harmless"), new ViewKeys.Line("r", "Release"), new ViewKeys.Line("d", "Delete held bytes"),
                new ViewKeys.Line("u", "Undo the last decision that can be undone"),
                new ViewKeys.Line("n", "Next message nobody decided on"),
                new ViewKeys.Line("/", "Go to the query")));
    }

    private void menu() {
        ValueMenu.install(table.control(), context, table::values, menu -> {
            for (Decide each : DECISIONS) {
                menu.add(ValueMenu.action(each.label(), () -> decide.key(each.key())));
            }
            menu.add(new Separator());
            menu.add(ValueMenu.action("Show in Investigate", () -> table.selected().stream().findFirst().ifPresent(event -> {
                Parts.perspective(INVESTIGATE);
                context.reveal(event.ref());
            })));
        });
    }

    /** A line of the menu that does what a key does. */
    private record Decide(String label, char key) {
    }

    private void key(Event e) {
        if ((e.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0) {
            return;
        }
        e.doit = false;
        switch (e.character) {
            case 'j' -> step(1);
            case 'k' -> step(-1);
            case 'n' -> nextOpen();
            case '/' -> QueryBar.focus(table.control().getShell());
            default -> e.doit = !decide.key(e.character);
        }
    }

    private void step(int by) {
        table.move(by);
        review.select(table.selected());
    }

    private void nextOpen() {
        int from = table.control().getSelectionIndex() + 1;
        for (int row = from; row < Math.min(table.control().getItemCount(), from + 500); row++) {
            org.watchpost.core.event.Event event = rows.row(row);
            if (event == null || review.held(event.ref()).map(item -> item.state() == org.watchpost.core.mail.HeldItem.State.HELD)
                    .orElse(MessageColumn.verdict(event).compareTo(org.watchpost.core.mail.Verdict.SUSPICIOUS) >= 0)) {
                table.select(row);
                review.select(table.selected());
                return;
            }
        }
    }

    private void connect(MailSourceDialog.Kind kind) {
        LiveEntries.of(context, content.getShell()).connect(content.getShell(), kind);
    }

    private Filter chosen() {
        return Filter.values()[Math.max(0, filter.getSelectionIndex())];
    }

    private void decided() {
        if (chosen() == Filter.HELD || chosen() == Filter.UNDECIDED) {
            update();
        } else {
            table.changed();
        }
    }

    private void update() {
        OpenCase open = context.openCase().orElse(null);
        String words = review.confinedTo();
        confined.setText(words.isEmpty() ? "" : Format.line(words, 80).replace("&", "&&") + "  <a>Show all</a>");
        if (open == null) {
            rows.show(null, chosen().query(review), table.sort());
            pages.message("No case is open", "Drop messages here (.eml, .msg, .mbox, an archive or a folder of them), or open a case.",
                    List.of());
            return;
        }
        first = true;
        rows.show(open.events(), chosen().query(review), table.sort());
    }

    @Override
    public void arrived(boolean counted) {
        boolean nothing = rows.total() == 0 && chosen() == Filter.ALL && review.confinedTo().isEmpty()
                && context.search().text().isEmpty();
        if (nothing) {
            pages.message("No messages yet",
                    "Drop messages here (.eml, .msg, .mbox, an archive or a folder of them, a capture), or File > Import; or let a "
                            + "quarantine folder or a mailbox fill the case.",
                    List.of(new Pages.Action("Watch Folder…", () -> connect(MailSourceDialog.Kind.FOLDER)),
                            new Pages.Action("Connect Mailbox…", () -> connect(MailSourceDialog.Kind.MAILBOX))));
            review.select(List.of());
            return;
        }
        pages.content(content);
        count.setText(rows.total() < 0 ? "" : Format.count(rows.total(), "message"));
        content.layout(true, true);
        table.changed();
        if (first && rows.total() > 0 && rows.row(0) != null) {
            first = false;
            table.select(0);
            review.select(table.selected());
        } else if (rows.total() == 0) {
            review.select(List.of());
        }
    }

    @Override
    public void failed(Exception problem) {
        pages.message("Messages can't be read", Errors.reason(problem), List.of(new Pages.Action("Try again", this::update)));
    }

    void setFocus() {
        if (pages.showsMessage()) {
            pages.stack().setFocus();
        } else {
            table.control().setFocus();
        }
    }
}
