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
import java.util.Set;
import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.mail.Campaign;
import org.watchpost.core.mail.Campaigns;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.ui.InvestigationContext.Topic;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.events.CopyMenu;
import org.watchpost.ui.events.ValueMenu;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.quarantine.Review;
import org.watchpost.ui.quarantine.Words;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Latest;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Pages;
import org.watchpost.ui.util.Parts;
import org.watchpost.ui.util.Services;
import org.watchpost.ui.util.TimeLabels;
import org.watchpost.ui.util.Ui;

/** Groups of messages by what they have in common; choosing one confines the list of messages to it. */
final class CampaignsPane {

    private static final Set<String> NUMBERS = Set.of("Messages", "Senders", "Recipients");

    private final InvestigationContext context;
    private final Review review;
    private final Pages pages;
    private final Composite content;
    private final Combo by;
    private final TableViewer list;
    private final Latest<List<Campaign>> work;

    CampaignsPane(Composite parent, InvestigationContext context) {
        this.context = context;
        review = Review.of(context, parent);
        pages = new Pages(parent);
        content = new Composite(pages.stack(), SWT.NONE);
        content.setLayout(Layouts.tight(2));
        new Label(content, SWT.NONE).setText(" Messages with the same");
        by = Keyed.id(new Combo(content, SWT.READ_ONLY), "campaigns.by");
        by.setItems("attachment", "attachment, nearly", "subject but for numbers and names", "sender", "size of the attachment");
        by.select(0);
        by.setLayoutData(Layouts.wide(120));
        by.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> update()));
        Composite holder = new Composite(content, SWT.NONE);
        org.eclipse.swt.layout.GridData data = Layouts.fill();
        data.horizontalSpan = 2;
        holder.setLayoutData(data);
        list = new TableViewer(holder, SWT.FULL_SELECTION | SWT.SINGLE);
        Keyed.id(list.getTable(), "campaigns.table");
        list.getTable().setHeaderVisible(true);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        column(layout, "Verdict", 16, c -> Words.of(c.verdict()));
        column(layout, "Messages", 12, c -> Format.number(c.messages().size()));
        column(layout, "In common", 36, c -> Format.line(c.feature(), 200));
        column(layout, "First", 20, c -> TimeLabels.second(c.first(), context.zone()));
        column(layout, "Last", 20, c -> TimeLabels.second(c.last(), context.zone()));
        column(layout, "Senders", 10, c -> Format.number(c.senders().size()));
        column(layout, "Recipients", 10, c -> Format.number(c.recipients().size()));
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.addDoubleClickListener(e -> choose());
        CopyMenu.install(list.getTable(), menu -> {
            if (!list.getStructuredSelection().isEmpty()) {
                menu.add(ValueMenu.action("Show Its Messages\tEnter", this::choose));
            }
        });
        ViewKeys.install(list.getTable(), "the campaigns", List.of(new ViewKeys.Line("Enter", "Show the messages of the campaign")));
        work = new Latest<>(Ui.executor(content), "Grouping messages");
        context.on(content, EnumSet.of(Topic.CASE, Topic.SEARCH), this::update);
        context.on(content, EnumSet.of(Topic.ZONE), () -> list.refresh(true));
        context.on(content, EnumSet.of(Topic.EVENTS), () -> work.whenIdle(this::update));
        Theme.onChange(content, () -> list.refresh(true));
        update();
    }

    private void column(TableColumnLayout layout, String name, int weight, Function<Campaign, String> text) {
        TableViewerColumn column = new TableViewerColumn(list, NUMBERS.contains(name) ? SWT.RIGHT : SWT.LEFT);
        column.getColumn().setText(name);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(@Nullable Object element) {
                return element instanceof Campaign campaign ? text.apply(campaign) : "";
            }

            @Override
            public @Nullable Color getForeground(@Nullable Object element) {
                return name.equals("Verdict") && element instanceof Campaign campaign ? Words.colour(campaign.verdict(), Theme.palette())
                        : null;
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 40));
    }

    private void choose() {
        if (list.getStructuredSelection().getFirstElement() instanceof Campaign campaign) {
            review.confine(new Query.At(campaign.messages()), "Campaign: " + campaign.feature());
            Parts.activate(MessagesView.ID);
        }
    }

    private void update() {
        OpenCase open = context.openCase().orElse(null);
        if (open == null) {
            work.cancel();
            pages.message("Campaigns", "Messages of a case that belong together are shown here.", List.of());
            return;
        }
        Campaign.By chosen = Campaign.By.values()[Math.max(0, by.getSelectionIndex())];
        EventQuery query = context.search().toQuery();
        work.run(300, monitor -> Services.get(Campaigns.class).campaigns(open, query, Set.of(chosen), monitor), found -> {
            list.setInput(found);
            if (found.isEmpty() && chosen == Campaign.By.HASH) {
                pages.message("No campaigns", "No two messages of this search have the same attachment.",
                        List.of(new Pages.Action("Group by subject", () -> {
                            by.select(Campaign.By.SUBJECT.ordinal());
                            update();
                        })));
            } else {
                pages.content(content);
            }
        }, failed -> pages.message("Messages can't be grouped", Errors.reason(failed),
                List.of(new Pages.Action("Try again", this::update))));
    }

    void setFocus() {
        if (pages.showsMessage()) {
            pages.stack().setFocus();
        } else {
            list.getTable().setFocus();
        }
    }
}
