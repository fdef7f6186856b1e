/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.triage.groups;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.query.QueryText;
import org.watchpost.core.triage.AlertGroup;
import org.watchpost.core.triage.AlertGroups;
import org.watchpost.core.triage.GroupBy;
import org.watchpost.core.triage.Outcome;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.Search;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.events.ValueMenu;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.theme.Palette;
import org.watchpost.ui.triage.TriageActions;
import org.watchpost.ui.triage.TriageKeys;
import org.watchpost.ui.triage.TriageMenu;
import org.watchpost.ui.triage.TriageModel;
import org.watchpost.ui.triage.alerts.AlertsView;
import org.watchpost.ui.triage.rows.RowColumn;
import org.watchpost.ui.triage.rows.RowContent;
import org.watchpost.ui.triage.rows.RowList;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Latest;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Pages;
import org.watchpost.ui.util.Parts;
import org.watchpost.ui.util.TimeLabels;
import org.watchpost.ui.util.Ui;

/** Groups of alerts: what they are grouped by, which outcome, and the list. */
final class GroupsPane implements RowContent {

    private static final List<RowColumn> COLUMNS = List.of(RowColumn.text("sev", 46), RowColumn.number("alerts", 66),
            RowColumn.wide("group", 150), RowColumn.text("over time", 76), RowColumn.text("first", 94), RowColumn.text("last", 94),
            RowColumn.number("src", 38), RowColumn.number("dst", 38));

    private final InvestigationContext context;
    private final TriageModel model;
    private final TriageActions actions;
    private final Pages pages;
    private final Composite content;
    private final RowList list;
    private final GroupOrder order = new GroupOrder();
    private final Set<List<String>> selected = new HashSet<>();
    private final Latest<AlertGroups> groups;
    private final Latest<Map<Outcome, Long>> counts;
    private final Combo by;
    private final Combo outcome;
    private final Button fold;
    private final Label summary;
    private List<Outcome> outcomes = List.of(Outcome.NEW);
    private String problem = "";
    private boolean loaded;

    GroupsPane(Composite parent, InvestigationContext context) {
        this.context = context;
        model = TriageModel.of(context);
        actions = new TriageActions(model);
        pages = new Pages(parent);
        content = new Composite(pages.stack(), SWT.NONE);
        content.setLayout(Layouts.tight(1));
        Composite bar = new Composite(content, SWT.NONE);
        bar.setLayoutData(Layouts.wide());
        bar.setLayout(Layouts.roomy(4, 4));
        by = Keyed.id(new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY), "triage.by");
        for (GroupBy each : GroupBy.values()) {
            by.add("By " + each.label().toLowerCase(java.util.Locale.ROOT));
        }
        by.setToolTipText("What alerts are grouped by (g)");
        by.addListener(SWT.Selection, e -> model.by(GroupBy.values()[by.getSelectionIndex()]));
        outcome = Keyed.id(new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY), "triage.outcome");
        outcome.setToolTipText("Which alerts: the inbox, or those with an outcome (v)");
        outcome.setLayoutData(Layouts.wide(130));
        outcome.addListener(SWT.Selection, e -> model.outcome(outcomes.get(Math.max(0, outcome.getSelectionIndex()))));
        fold = Keyed.id(new Button(bar, SWT.TOGGLE), "triage.fold");
        fold.setText("Fold sensors");
        fold.setToolTipText("Show an alert that several sensors raised only once (o)");
        fold.addListener(SWT.Selection, e -> model.folded(fold.getSelection()));
        summary = Keyed.id(new Label(bar, SWT.NONE), "triage.summary");
        summary.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        list = new RowList(content, "triage.groups", COLUMNS, this);
        list.control().setLayoutData(Layouts.fill());
        list.onHeading(column -> {
            AlertGroup at = here();
            order.sort(GroupOrder.By.values()[column]);
            arranged(at);
        });
        list.onCursor(this::choose);
        list.onChosen(() -> Parts.activate(AlertsView.ID));
        TriageKeys keys = new TriageKeys(model, actions, this::target, selected::clear);
        list.onKey(e -> own(e) || keys.press(e));
        TriageMenu.install(list.control(), context, e -> own(e) || keys.press(e), this::values,
                () -> chosen().isEmpty() ? null : TriageModel.any(chosen()));
        model.watch(content);
        ViewKeys.install(list.control(), "the alert groups",
                TriageKeys.lines(List.of(new ViewKeys.Line("j / k", "Next / previous group"), new ViewKeys.Line("Enter", "Its alerts"),
                        new ViewKeys.Line("x", "Select the group"), new ViewKeys.Line("*", "Select all groups of this rule"),
                        new ViewKeys.Line("R", "Arrange anew, after alerts have arrived"))));
        groups = new Latest<>(Ui.executor(content), "Grouping alerts");
        counts = new Latest<>(Ui.executor(content), "Counting alerts");
        context.on(content, EnumSet.of(InvestigationContext.Topic.CASE, InvestigationContext.Topic.SEARCH), this::show);
        context.on(content, EnumSet.of(InvestigationContext.Topic.EVENTS), this::refresh);
        context.on(content, EnumSet.of(InvestigationContext.Topic.ZONE), list.control()::redraw);
        model.on(content, EnumSet.of(TriageModel.Topic.SHOWN), this::show);
        // Not when idle: a run begun before the decision would bring back what has left.
        model.on(content, EnumSet.of(TriageModel.Topic.DECIDED), () -> load(false));
        model.on(content, EnumSet.of(TriageModel.Topic.LEAVING), this::leave);
        show();
    }

    private boolean own(Event e) {
        int row = list.cursor();
        if (row < 0 || (e.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0) {
            return false;
        }
        AlertGroup group = order.groups().get(row);
        switch (e.character) {
            case 'x' -> {
                if (!selected.remove(group.keys())) {
                    selected.add(group.keys());
                }
                choose();
            }
            case '*' -> {
                String rule = group.keys().getFirst();
                order.groups().stream().filter(one -> one.keys().getFirst().equals(rule)).forEach(one -> selected.add(one.keys()));
                choose();
            }
            case 'R' -> {
                order.arrange(order.groups());
                arranged(group);
            }
            case 'r' -> actions.rule(QueryText.of(group.condition()), group.last());
            default -> {
                if (e.keyCode != SWT.ESC) {
                    return false;
                }
                selected.clear();
                choose();
            }
        }
        list.control().redraw();
        return true;
    }

    /** The group the cursor is on. */
    private @Nullable AlertGroup here() {
        return list.cursor() < 0 || list.cursor() >= order.groups().size() ? null : order.groups().get(list.cursor());
    }

    /** The groups stand in another order; the cursor stays on its group. */
    private void arranged(@Nullable AlertGroup at) {
        list.sorted(order.by().ordinal(), order.descending());
        list.rowsChanged();
        if (at != null) {
            list.cursor(Math.max(0, order.indexOf(at.keys())));
        }
    }

    private TriageActions.Target target() {
        List<AlertGroup> chosen = chosen();
        return TriageActions.Target.of(chosen);
    }

    /** What the group with the cursor has in common. */
    private List<ValueMenu.Shown> values() {
        AlertGroup at = here();
        List<ValueMenu.Shown> shown = new ArrayList<>();
        for (int i = 0; at != null && i < Math.min(at.by().fields().size(), at.keys().size()); i++) {
            shown.add(new ValueMenu.Shown(at.by().fields().get(i), at.keys().get(i)));
        }
        return shown;
    }

    private List<AlertGroup> chosen() {
        List<AlertGroup> chosen = new ArrayList<>();
        if (!selected.isEmpty()) {
            order.groups().stream().filter(group -> selected.contains(group.keys())).forEach(chosen::add);
        } else {
            AlertGroup at = here();
            if (at != null) {
                chosen.add(at);
            }
        }
        return chosen;
    }

    private void choose() {
        model.choose(chosen());
    }

    /** Shows other alerts, or other groups of them. */
    private void show() {
        by.select(model.by().ordinal());
        // Themes paint over the mark of a button, so its text says it too.
        fold.setSelection(model.folded());
        fold.setText(model.folded() ? "✓ Folded" : "Fold sensors");
        fold.getParent().layout();
        order.arrange(List.of());
        selected.clear();
        list.reset();
        loaded = false;
        load(true);
        list.sorted(order.by().ordinal(), order.descending());
    }

    /** What is being decided goes at once, so that the next key is for the next group. */
    private void leave() {
        if (order.remove(model::leaving)) {
            selected.clear();
            list.rowsChanged();
            choose();
        }
    }

    private void refresh() {
        groups.whenIdle(() -> load(false));
    }

    private void load(boolean anew) {
        TriageModel.View view = model.view();
        if (view == null) {
            groups.cancel();
            counts.cancel();
            loaded = true;
            state();
            return;
        }
        groups.run(monitor -> AlertGroups.of(view.open().events(), model.alerts(view, monitor), view.by(), monitor), found -> {
            arrived(found, anew || !loaded);
            counts.run(monitor -> model.counts(view, monitor), this::counted, e -> Errors.log("Counting alerts", e));
        }, e -> {
            problem = Errors.reason(e);
            loaded = true;
            state();
        });
        state();
    }

    private void arrived(AlertGroups found, boolean anew) {
        problem = "";
        AlertGroup at = here();
        if (anew) {
            order.arrange(found.groups().stream().filter(group -> !model.leaving(group)).toList());
        } else {
            order.update(found.groups().stream().filter(group -> !model.leaving(group)).toList());
        }
        loaded = true;
        selected.removeIf(keys -> order.indexOf(keys) < 0);
        int now = at == null ? -1 : order.indexOf(at.keys());
        list.rowsChanged();
        if (now >= 0) {
            list.cursorMoved(now);
        } else if (list.cursor() < 0 && !order.groups().isEmpty()) {
            list.cursor(0);
        }
        summary.setText(Format.count(found.alerts(), "alert") + " in " + Format.count(found.distinct(), "group"));
        summary.getParent().layout();
        choose();
        state();
    }

    private void counted(Map<Outcome, Long> all) {
        outcomes = new ArrayList<>(all.keySet());
        if (!outcomes.contains(model.outcome())) {
            outcomes.add(model.outcome());
        }
        outcome.setItems(outcomes.stream().map(one -> (one.equals(Outcome.NEW) ? "Inbox" : one.label()) + " ("
                + Format.number(all.getOrDefault(one, 0L)) + ")").toArray(String[]::new));
        outcome.select(outcomes.indexOf(model.outcome()));
    }

    private void state() {
        if (context.openCase().isEmpty()) {
            pages.message("No case is open", "Drop logs here: a case is made for them. Or open one with File > Open Case.", List.of());
        } else if (!problem.isEmpty()) {
            pages.message("The alerts could not be grouped", problem, List.of(new Pages.Action("Try again", this::show)));
        } else if (loaded && order.groups().isEmpty() && context.search().equals(Search.ALL) && model.outcome().equals(Outcome.NEW)
                && outcomes.size() < 2) {
            pages.message("No alerts", "Drop alert files of Suricata, Snort or RealSecure here, or File > Import.", List.of());
        } else {
            pages.content(content);
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
        return order.groups().size();
    }

    @Override
    public String empty() {
        return !loaded ? "Grouping alerts…" : model.outcome().equals(Outcome.NEW) ? "The inbox is empty" : "No alerts";
    }

    @Override
    public String text(int row, int column) {
        AlertGroup group = order.groups().get(row);
        ZoneId zone = context.zone();
        return switch (column) {
            case 0 -> severityText(group.severity());
            case 1 -> Format.number(group.count());
            case 2 -> Format.line(group.label(), 300);
            case 3 -> "";
            case 4 -> brief(group.first(), zone);
            case 5 -> brief(group.last(), zone);
            case 6 -> Format.number(group.sources());
            default -> Format.number(group.targets());
        };
    }

    /** Day and minute: the list of alerts tells it exactly. */
    private static String brief(long micros, ZoneId zone) {
        return TimeLabels.second(micros, zone).substring(5, 16);
    }

    /** A severity by shape and number, so that it needs no colour. */
    static String severityText(int severity) {
        return switch (severity) {
            case 0 -> "–";
            case 1 -> "▲ 1";
            case 2 -> "◆ 2";
            case 3 -> "● 3";
            default -> "· " + severity;
        };
    }

    @Override
    public int severity(int row) {
        return order.groups().get(row).severity();
    }

    @Override
    public boolean selected(int row) {
        return selected.contains(order.groups().get(row).keys());
    }

    @Override
    public boolean fresh(int row) {
        return order.fresh(order.groups().get(row));
    }

    @Override
    public boolean paint(GC gc, Palette palette, int row, int column, Rectangle cell) {
        if (column != 3) {
            return false;
        }
        int[] spark = order.groups().get(row).spark();
        int most = 1;
        for (int count : spark) {
            most = Math.max(most, count);
        }
        gc.setBackground(palette.get(Palette.Ink.BAR_ALERT));
        int height = cell.height - 6;
        for (int i = 0; i < spark.length; i++) {
            int from = cell.x + cell.width * i / spark.length;
            int to = cell.x + cell.width * (i + 1) / spark.length;
            int bar = spark[i] == 0 ? 0 : Math.max(2, (int) ((long) height * spark[i] / most));
            gc.fillRectangle(from, cell.y + cell.height - 3 - bar, Math.max(1, to - from - 1), bar);
        }
        return true;
    }
}
