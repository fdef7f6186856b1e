/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.quarantine.decisions;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.mail.Decision;
import org.watchpost.core.mail.HeldItem;
import org.watchpost.core.query.Query;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.InvestigationContext.Topic;
import org.watchpost.ui.events.ValueMenu;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.quarantine.Review;
import org.watchpost.ui.quarantine.Review.About;
import org.watchpost.ui.quarantine.Words;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Pages;
import org.watchpost.ui.util.TimeLabels;

/** The list of decisions with a field to look for recipients, hashes, reasons and people. */
final class DecisionsPane {

    private final InvestigationContext context;
    private final Review review;
    private final Pages pages;
    private final Composite content;
    private final Text search;
    private final TableViewer list;

    DecisionsPane(Composite parent, InvestigationContext context) {
        this.context = context;
        review = Review.of(context, parent);
        pages = new Pages(parent);
        content = new Composite(pages.stack(), SWT.NONE);
        content.setLayout(Layouts.tight(1));
        search = Keyed.id(new Text(content, SWT.SEARCH | SWT.ICON_CANCEL), "decisions.search");
        search.setMessage("Recipient, hash, reason or person");
        search.setLayoutData(Layouts.wide(160));
        search.addModifyListener(e -> update());
        Composite holder = new Composite(content, SWT.NONE);
        holder.setLayoutData(Layouts.fill());
        list = new TableViewer(holder, SWT.FULL_SELECTION | SWT.SINGLE);
        Keyed.id(list.getTable(), "decisions.table");
        list.getTable().setHeaderVisible(true);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        column(layout, "Time", 20, d -> TimeLabels.second(d.at(), context.zone()));
        column(layout, "Who", 12, d -> Format.line(d.who(), 40));
        column(layout, "Decision", 18, d -> Words.of(d.kind()));
        column(layout, "Messages", 10, d -> Format.number(d.messages().size()));
        column(layout, "State", 14, d -> Words.of(d.state()));
        column(layout, "Reason", 26, d -> Format.line(d.reason(), 200));
        column(layout, "Result", 26, d -> Format.line(d.result(), 200));
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.addDoubleClickListener(e -> showMessages());
        menu();
        ViewKeys.install(list.getTable(), "the decisions",
                List.of(new ViewKeys.Line("Enter", "Show the messages of the decision"), new ViewKeys.Line("u", "Undo the decision")));
        list.getTable().addListener(SWT.KeyDown, e -> {
            if (e.character == 'u') {
                withSelected(d -> DecisionActions.undo(review, d));
            }
        });
        review.on(content, EnumSet.of(About.DECISIONS), this::update);
        context.on(content, EnumSet.of(Topic.CASE, Topic.ZONE), this::update);
        update();
    }

    private void column(TableColumnLayout layout, String name, int weight, Function<Decision, String> text) {
        TableViewerColumn column = new TableViewerColumn(list, SWT.LEFT);
        column.getColumn().setText(name);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(@Nullable Object element) {
                return element instanceof Decision decision ? text.apply(decision) : "";
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 40));
    }

    private void menu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(m -> withSelected(decision -> {
            m.add(ValueMenu.action("Show Its Messages", this::showMessages));
            if (decision.state() == Decision.State.PENDING || decision.state() == Decision.State.FAILED) {
                m.add(ValueMenu.action("Carry Out", () -> DecisionActions.carryOut(review, content.getShell(), decision)));
            }
            if (DecisionActions.canUndo(decision)) {
                m.add(ValueMenu.action("Undo", () -> DecisionActions.undo(review, decision)));
            }
        }));
        list.getTable().setMenu(menu.createContextMenu(list.getTable()));
    }

    private void withSelected(java.util.function.Consumer<Decision> what) {
        if (list.getStructuredSelection().getFirstElement() instanceof Decision decision) {
            what.accept(decision);
        }
    }

    private void showMessages() {
        withSelected(decision -> {
            List<EventRef> refs = review.held().stream().filter(item -> decision.messages().contains(item.sha256()))
                    .map(HeldItem::message).sorted().toList();
            review.confine(new Query.At(refs), Words.of(decision.kind()) + " " + decision.id());
        });
    }

    private void update() {
        List<Decision> all = review.decisions();
        if (context.openCase().isEmpty() || all.isEmpty()) {
            pages.message("No decisions yet", "Select messages and decide below the list: malicious, clean, release or delete.", List.of());
            return;
        }
        pages.content(content);
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        list.setInput(all.stream().filter(decision -> wanted.isEmpty() || text(decision).contains(wanted))
                .sorted(Comparator.comparingLong(Decision::at).reversed()).toList());
    }

    private static String text(Decision decision) {
        Decision.Target target = decision.target();
        return String.join("\n", decision.id(), decision.reason(), decision.who(), decision.result(), Words.of(decision.kind()),
                String.join(" ", decision.messages()), String.join(" ", decision.hashes()),
                target == null ? "" : String.join(" ", target.recipients()) + " " + target.folder()).toLowerCase(Locale.ROOT);
    }

    void setFocus() {
        if (pages.showsMessage()) {
            pages.stack().setFocus();
        } else {
            list.getTable().setFocus();
        }
    }
}
