/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.triage.alerts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.QueryText;
import org.watchpost.core.query.SortOrder;
import org.watchpost.core.store.EventStore;
import org.watchpost.core.triage.MailFacts;
import org.watchpost.core.triage.MailJoin;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.Selection;
import org.watchpost.ui.details.DetailsView;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.events.EventRows;
import org.watchpost.ui.events.ValueMenu;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.triage.TriageActions;
import org.watchpost.ui.triage.TriageKeys;
import org.watchpost.ui.triage.TriageMenu;
import org.watchpost.ui.triage.TriageModel;
import org.watchpost.ui.triage.rows.RowColumn;
import org.watchpost.ui.triage.rows.RowContent;
import org.watchpost.ui.triage.rows.RowList;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Latest;
import org.watchpost.ui.util.Pages;
import org.watchpost.ui.util.Parts;
import org.watchpost.ui.util.TimeLabels;
import org.watchpost.ui.util.Ui;

/** The flat list of alerts, with what other sensors wrote of the same mail. */
final class AlertsPane implements RowContent, EventRows.Listener {

    private static final List<RowColumn> COLUMNS = List.of(RowColumn.text("sev", 46), RowColumn.text("time", 112),
            RowColumn.text("sensor", 92), RowColumn.wide("rule", 120), RowColumn.text("source", 114), RowColumn.text("target", 114),
            RowColumn.text("attachment", 110), RowColumn.text("inside", 110), RowColumn.number("size", 60),
            RowColumn.text("from", 150), RowColumn.text("to", 150), RowColumn.number("port", 44));
    /** First of the columns that are joined from other records. */
    private static final int JOINED = 6;
    private static final int PORT = 11;
    private static final int KEPT_FACTS = 5000;

    private static final List<Field> VALUES = List.of(Fields.RULE_NAME, Fields.SOURCE_IP, Fields.DESTINATION_IP,
            Fields.EMAIL_ATTACHMENTS_FILE_NAME, Fields.FILE_NAME, Fields.EMAIL_FROM_ADDRESS, Fields.EMAIL_TO_ADDRESS, Fields.EVENT_DATASET);

    private final InvestigationContext context;
    private final TriageModel model;
    private final TriageActions actions;
    private final Pages pages;
    private final RowList list;
    private final EventRows rows;
    private final Latest<EventQuery> queries;
    private final Latest<Map<EventRef, MailFacts>> joins;
    private final Map<EventRef, MailFacts> facts = new LinkedHashMap<>();
    private final Map<EventRef, Event> selected = new LinkedHashMap<>();
    private final Set<EventRef> asked = new HashSet<>();
    private String rule = "";
    private @Nullable EventStore store;
    /** Where the cursor comes back to when rows have arrived after a decision. */
    private @Nullable Place pending;

    /** @param event the event the cursor is on, null if it was not there yet */
    private record Place(int row, @Nullable EventRef event) {
    }

    AlertsPane(Composite parent, InvestigationContext context) {
        this.context = context;
        model = TriageModel.of(context);
        actions = new TriageActions(model);
        pages = new Pages(parent);
        rows = new EventRows(Ui.executor(pages.stack()), this);
        list = new RowList(pages.stack(), "triage.alerts", COLUMNS, this);
        queries = new Latest<>(Ui.executor(list.control()), "Looking for alerts");
        joins = new Latest<>(Ui.executor(list.control()), "Joining mails");
        list.onCursor(this::focus);
        list.onChosen(() -> Parts.activate(DetailsView.ID));
        TriageKeys keys = new TriageKeys(model, actions, this::target, this::clear);
        list.onKey(e -> own(e) || keys.press(e));
        TriageMenu.install(list.control(), context, e -> own(e) || keys.press(e), this::values, () -> {
            TriageActions.Target target = target();
            Query one = target.query();
            return one != null ? one : target.refs().isEmpty() ? null : new Query.At(target.refs());
        });
        ViewKeys.install(list.control(), "the alerts",
                TriageKeys.lines(List.of(new ViewKeys.Line("j / k", "Next / previous alert"), new ViewKeys.Line("Enter", "Its details"),
                        new ViewKeys.Line("x", "Select the alert"), new ViewKeys.Line("*", "Select all of this rule"),
                        new ViewKeys.Line("Esc", "Select nothing"))));
        context.on(list.control(), EnumSet.of(InvestigationContext.Topic.CASE, InvestigationContext.Topic.SEARCH), this::show);
        context.on(list.control(), EnumSet.of(InvestigationContext.Topic.EVENTS), () -> rows.refresh(list.top()));
        context.on(list.control(), EnumSet.of(InvestigationContext.Topic.ZONE), list.control()::redraw);
        model.on(list.control(), EnumSet.of(TriageModel.Topic.SHOWN, TriageModel.Topic.CHOSEN), this::show);
        model.on(list.control(), EnumSet.of(TriageModel.Topic.DECIDED), this::decided);
        model.on(list.control(), EnumSet.of(TriageModel.Topic.LEAVING), this::leave);
        show();
    }

    /** What the alert with the cursor shows. */
    private List<ValueMenu.Shown> values() {
        Event event = list.cursor() < 0 ? null : rows.row(list.cursor());
        return event == null ? List.of()
                : VALUES.stream().map(field -> new ValueMenu.Shown(field, event.text(field))).toList();
    }

    private boolean own(org.eclipse.swt.widgets.Event e) {
        Event event = focused();
        if (e.keyCode == SWT.ESC) {
            clear();
        } else if (event == null || (e.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0) {
            return false;
        } else if (e.character == 'x') {
            rule = "";
            if (selected.remove(event.ref()) == null) {
                selected.put(event.ref(), event);
            }
        } else if (e.character == '*') {
            selected.clear();
            rule = event.text(Fields.RULE_NAME);
        } else if (e.character == 'r') {
            actions.rule(rule(event), event.micros());
        } else {
            return false;
        }
        list.control().redraw();
        return true;
    }

    /** The query a rule begins with: alerts of the same rule from the same source to the same target. */
    private static String rule(Event event) {
        List<Query> all = new ArrayList<>();
        for (var field : List.of(Fields.RULE_NAME, Fields.SOURCE_IP, Fields.DESTINATION_IP)) {
            if (!event.text(field).isEmpty()) {
                all.add(QueryText.equal(field, event.text(field)));
            }
        }
        return all.isEmpty() ? "" : QueryText.of(new Query.And(all));
    }

    private TriageActions.Target target() {
        Event event = focused();
        if (!rule.isEmpty()) {
            Query of = QueryText.equal(Fields.RULE_NAME, rule);
            return TriageActions.Target.query(model.chosen().isEmpty() ? of : new Query.And(List.of(of, TriageModel.any(model.chosen()))),
                    rule);
        }
        if (!selected.isEmpty()) {
            return TriageActions.Target.events(new ArrayList<>(selected.keySet()),
                    selected.values().iterator().next().text(Fields.RULE_NAME));
        }
        return TriageActions.Target.events(event == null ? List.of() : List.of(event.ref()),
                event == null ? "" : event.text(Fields.RULE_NAME));
    }

    private void clear() {
        selected.clear();
        rule = "";
        list.control().redraw();
    }

    private @Nullable Event focused() {
        return list.cursor() < 0 ? null : rows.row(list.cursor());
    }

    private void focus() {
        Event event = focused();
        if (event != null) {
            context.select(new Selection(event, List.of()));
        }
    }

    /** Shows other alerts, from the first on. */
    private void show() {
        clear();
        TriageModel.View view = model.view();
        if (view == null) {
            queries.cancel();
            rows.show(null, EventQuery.ALL, SortOrder.BY_TIME);
            list.reset();
            state();
            return;
        }
        var chosen = model.chosen();
        queries.run(120, monitor -> model.alerts(view, chosen, monitor), query -> {
            store = view.open().events();
            facts.clear();
            asked.clear();
            rows.show(view.open().events(), query, SortOrder.BY_TIME);
            list.reset();
        }, e -> pages.message("The alerts could not be found", Errors.reason(e), List.of(new Pages.Action("Try again", this::show))));
    }

    /** The cursor leaves what is being decided, so that the next key is for the next alert. */
    private void leave() {
        int row = list.cursor();
        Event event = focused();
        while (event != null && model.leaving(event.ref()) && row + 1 < rows()) {
            event = rows.row(++row);
        }
        if (row >= 0 && row != list.cursor() && event != null) {
            list.cursor(row);
        }
        list.control().redraw();
    }

    /** Something was decided: the alerts left keep their places, the cursor goes to the next one. */
    private void decided() {
        TriageModel.View view = model.view();
        if (view != null) {
            var chosen = model.chosen();
            queries.run(monitor -> model.alerts(view, chosen, monitor), query -> {
                int cursor = list.cursor();
                Event at = focused();
                rows.show(view.open().events(), query, SortOrder.BY_TIME);
                if (cursor >= 0) {
                    pending = new Place(cursor, at == null ? null : at.ref());
                }
            }, e -> Errors.log("Looking for alerts", e));
        }
    }

    @Override
    public void arrived(boolean counted) {
        Place place = pending;
        if (place != null && rows.total() >= 0) {
            pending = null;
            list.rowsChanged();
            list.cursor(Math.min(rowOf(place), rows() - 1));
        } else if (counted) {
            list.rowsChanged();
            if (list.cursor() < 0 && rows() > 0) {
                list.cursor(0);
            }
        } else {
            list.control().redraw();
        }
        if (list.cursor() >= 0 && list.control().isFocusControl()) {
            focus();
        }
        join();
        state();
    }

    /** Where the event stands now: as far up as alerts before it were decided. */
    private int rowOf(Place place) {
        EventRef wanted = place.event;
        for (int row = place.row; wanted != null && row >= Math.max(0, place.row - EventRows.PAGE); row--) {
            Event event = row < rows() ? rows.row(row) : null;
            if (event != null && event.ref().equals(wanted)) {
                return row;
            }
        }
        return place.row;
    }

    /** Joins what is known of the mails behind the rows on the screen. */
    private void join() {
        EventStore from = store;
        List<Event> wanted = new ArrayList<>();
        for (int row = list.top(); row < Math.min(rows(), list.top() + EventRows.PAGE); row++) {
            Event event = rows.row(row);
            if (event != null && !facts.containsKey(event.ref()) && MailJoin.isMail(event) && asked.add(event.ref())) {
                wanted.add(event);
            }
        }
        if (from != null && !wanted.isEmpty()) {
            joins.whenIdle(() -> joins.run(monitor -> MailJoin.of(from, wanted, monitor), found -> {
                if (facts.size() > KEPT_FACTS) {
                    facts.clear();
                }
                facts.putAll(found);
                list.control().redraw();
            }, e -> Errors.log("Joining mails", e)));
        }
    }

    @Override
    public void failed(Exception problem) {
        pages.message("The alerts could not be read", Errors.reason(problem), List.of(new Pages.Action("Try again", this::show)));
    }

    private void state() {
        if (context.openCase().isEmpty()) {
            pages.message("No case is open", "Alerts of the chosen group appear here.", List.of());
        } else {
            pages.content(list.control());
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
        return (int) Math.min(Integer.MAX_VALUE - 8, Math.max(0, rows.total()));
    }

    @Override
    public String empty() {
        return rows.total() == 0 ? "Nothing left here: v shows what was decided, u takes it back" : "";
    }

    @Override
    public String text(int row, int column) {
        Event event = rows.row(row);
        if (event == null) {
            return column == 1 ? "…" : "";
        }
        MailFacts mail = facts.getOrDefault(event.ref(), MailFacts.NONE);
        if (column >= JOINED && column < PORT && !facts.containsKey(event.ref()) && !asked.contains(event.ref())
                && MailJoin.isMail(event)) {
            // Scrolled to: joined when the list has settled.
            list.control().getDisplay().asyncExec(() -> {
                if (!list.control().isDisposed()) {
                    join();
                }
            });
        }
        String text = switch (column) {
            case 0 -> severityText(severity(row));
            case 1 -> TimeLabels.second(event.micros(), context.zone()).substring(5);
            case 2 -> event.dataset();
            case 3 -> event.text(Fields.RULE_NAME);
            case 4 -> event.text(Fields.SOURCE_IP);
            case 5 -> event.text(Fields.DESTINATION_IP);
            case 6 -> or(mail.attachment(), event.text(Fields.EMAIL_ATTACHMENTS_FILE_NAME));
            case 7 -> or(mail.inner(), event.text(Fields.FILE_NAME));
            case 8 -> Format.value(Fields.FILE_SIZE, or(mail.size(), event.text(Fields.FILE_SIZE)));
            case 9 -> or(mail.from(), event.text(Fields.EMAIL_FROM_ADDRESS));
            case 10 -> or(mail.to(), event.text(Fields.EMAIL_TO_ADDRESS));
            default -> event.text(Fields.DESTINATION_PORT);
        };
        return Format.line(text, 300);
    }

    private static String or(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    private static String severityText(int severity) {
        return severity == 0 ? "–" : (severity == 1 ? "▲ " : severity == 2 ? "◆ " : severity == 3 ? "● " : "· ") + severity;
    }

    @Override
    public int severity(int row) {
        Event event = rows.row(row);
        String text = event == null ? "" : event.text(Fields.EVENT_SEVERITY);
        return text.matches("\\d{1,2}") ? Integer.parseInt(text) : 0;
    }

    @Override
    public boolean selected(int row) {
        Event event = rows.row(row);
        return event != null && (selected.containsKey(event.ref()) || !rule.isEmpty() && rule.equals(event.text(Fields.RULE_NAME)));
    }
}
