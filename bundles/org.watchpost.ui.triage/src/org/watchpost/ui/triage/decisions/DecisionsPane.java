/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.triage.decisions;

import java.util.EnumSet;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.watchpost.core.query.QueryText;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.text.Times;
import org.watchpost.core.triage.Decision;
import org.watchpost.core.triage.Triage;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.Search;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.triage.TriageActions;
import org.watchpost.ui.triage.TriageModel;
import org.watchpost.ui.triage.rows.RowColumn;
import org.watchpost.ui.triage.rows.RowContent;
import org.watchpost.ui.triage.rows.RowList;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Latest;
import org.watchpost.ui.util.Pages;
import org.watchpost.ui.util.TimeLabels;
import org.watchpost.ui.util.Ui;

/** The list of decisions, newest first. */
final class DecisionsPane implements RowContent {

    private static final List<RowColumn> COLUMNS = List.of(RowColumn.text("when", 134), RowColumn.text("who", 60),
            RowColumn.text("outcome", 120), RowColumn.number("events", 62), RowColumn.text("why", 130), RowColumn.wide("about", 240),
            RowColumn.text("until", 134));

    private final InvestigationContext context;
    private final TriageModel model;
    private final TriageActions actions;
    private final Pages pages;
    private final RowList list;
    private final Latest<List<Decision>> loads;
    private List<Decision> decisions = List.of();

    DecisionsPane(Composite parent, InvestigationContext context) {
        this.context = context;
        model = TriageModel.of(context);
        actions = new TriageActions(model);
        pages = new Pages(parent);
        list = new RowList(pages.stack(), "triage.decisions", COLUMNS, this);
        loads = new Latest<>(Ui.executor(list.control()), "Reading decisions");
        list.onChosen(this::look);
        list.onKey(e -> {
            if (e.keyCode == SWT.DEL || e.character == 'u') {
                remove();
                return true;
            }
            return false;
        });
        ViewKeys.install(list.control(), "the decisions", List.of(new ViewKeys.Line("j / k", "Next / previous decision"),
                new ViewKeys.Line("Enter", "Its events"), new ViewKeys.Line("u, Delete", "Take it back, or end the rule")));
        Menu menu = new Menu(list.control());
        item(menu, "Show Its Events\tEnter", this::look);
        item(menu, "Take Back\tu", this::remove);
        list.control().setMenu(menu);
        context.on(list.control(), EnumSet.of(InvestigationContext.Topic.CASE), this::load);
        context.on(list.control(), EnumSet.of(InvestigationContext.Topic.ZONE), list.control()::redraw);
        model.on(list.control(), EnumSet.of(TriageModel.Topic.DECIDED), this::load);
        load();
    }

    private static void item(Menu menu, String text, Runnable what) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, e -> what.run());
    }

    private void load() {
        TriageModel.View view = model.view();
        if (view == null) {
            loads.cancel();
            show(List.of());
        } else {
            loads.run(monitor -> Triage.of(view.open()).book().decisions().reversed(), this::show,
                    e -> pages.message("The decisions could not be read", Errors.reason(e),
                            List.of(new Pages.Action("Try again", this::load))));
        }
    }

    private void show(List<Decision> next) {
        decisions = next;
        list.rowsChanged();
        if (next.isEmpty()) {
            pages.message("Nothing is decided",
                    "Keys in the groups and the alerts decide: a acknowledge, s escalate, f false positive; ? shows all.",
                    List.of());
        } else {
            pages.content(list.control());
        }
    }

    private void look() {
        if (list.cursor() >= 0) {
            Decision decision = decisions.get(list.cursor());
            context.search(new Search(QueryText.of(decision.condition()), decision.condition(), TimeRange.ALL));
            model.outcome(decision.outcome());
        }
    }

    private void remove() {
        if (list.cursor() >= 0) {
            actions.remove(decisions.get(list.cursor()).id());
        }
    }

    void setFocus() {
        if (pages.showsMessage()) {
            pages.stack().setFocus();
        } else {
            list.control().setFocus();
        }
    }

    @Override
    public int rows() {
        return decisions.size();
    }

    @Override
    public String text(int row, int column) {
        Decision decision = decisions.get(row);
        return switch (column) {
            case 0 -> TimeLabels.second(Times.micros(decision.when()), context.zone());
            case 1 -> Format.line(decision.who(), 60);
            case 2 -> (decision.rule() ? "Rule: " : "") + Format.line(decision.outcome().label(), 60);
            case 3 -> decision.events() < 0 ? "" : Format.number(decision.events());
            case 4 -> Format.line(decision.note(), 200);
            case 5 -> Format.line(decision.about(), 300);
            default ->
                decision.rule() && decision.range().to() != Long.MAX_VALUE ? TimeLabels.second(decision.range().to(), context.zone()) : "";
        };
    }
}
