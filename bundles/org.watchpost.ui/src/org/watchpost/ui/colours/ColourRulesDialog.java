/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.colours;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.watchpost.core.marks.ColourRule;
import org.watchpost.core.marks.ColourRules;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;

/** The colour rules of a case in their order: ticked ones are used, the first that fits a row colours it. */
final class ColourRulesDialog extends TitleAreaDialog {

    private final List<ColourRule> rules;
    private final List<ColourRule> remembered;
    private final String search;
    private final ZoneId zone;

    /**
     * @param remembered rules of the case before, to be taken over
     * @param search     proposed as the query of a new rule
     */
    ColourRulesDialog(Shell parent, List<ColourRule> rules, List<ColourRule> remembered, String search, ZoneId zone) {
        super(parent);
        this.rules = new ArrayList<>(rules);
        this.remembered = remembered;
        this.search = search;
        this.zone = zone;
    }

    /** The rules as they are to be. */
    List<ColourRule> rules() {
        return List.copyOf(rules);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText("Colour Rules");
        setTitle("Colour rules of the case");
        setMessage("The first ticked rule that fits a row colours it. Space ticks, Enter edits, Del removes, Alt+Up and Alt+Down move.");
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(Layouts.fill());
        area.setLayout(Layouts.roomy(2, 12));
        Table table = Keyed.id(new Table(area, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION | SWT.SINGLE), "colours.table");
        GridData data = Layouts.fill();
        data.widthHint = 620;
        data.heightHint = 260;
        table.setLayoutData(data);
        table.setHeaderVisible(true);
        column(table, "Name", 180);
        column(table, "Colour", 90);
        column(table, "Query", 340);
        buttons(area, table);
        table.addListener(SWT.Selection, e -> {
            if (e.detail == SWT.CHECK && e.item instanceof TableItem item) {
                int at = table.indexOf(item);
                rules.set(at, rules.get(at).withEnabled(item.getChecked()));
            }
        });
        table.addListener(SWT.DefaultSelection, e -> edit(table));
        table.addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.keyCode == SWT.DEL) {
                remove(table);
            } else if ((e.stateMask & SWT.MOD3) != 0 && (e.keyCode == SWT.ARROW_UP || e.keyCode == SWT.ARROW_DOWN)) {
                move(table, e.keyCode == SWT.ARROW_UP ? -1 : 1);
                e.doit = false;
            }
        }));
        fill(table, 0);
        return area;
    }

    private static void column(Table table, String text, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(text);
        column.setWidth(width);
    }

    private void buttons(Composite area, Table table) {
        Composite column = new Composite(area, SWT.NONE);
        column.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, false, false));
        column.setLayout(Layouts.roomy(1, 0));
        button(column, "Add…", "colours.add", () -> add(table));
        button(column, "Edit…", "colours.edit", () -> edit(table));
        button(column, "Remove", "colours.remove", () -> remove(table));
        button(column, "Up", "colours.up", () -> move(table, -1));
        button(column, "Down", "colours.down", () -> move(table, 1));
        Button takeOver = button(column, "Take Over", "colours.takeover", () -> takeOver(table));
        takeOver.setToolTipText("Adds the rules that were saved last, in whatever case");
        takeOver.setEnabled(!remembered.isEmpty());
    }

    private static Button button(Composite parent, String text, String id, Runnable what) {
        Button button = Keyed.id(new Button(parent, SWT.PUSH), id);
        button.setText(text);
        button.setLayoutData(Layouts.wide());
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> what.run()));
        return button;
    }

    private void fill(Table table, int select) {
        table.removeAll();
        for (ColourRule rule : rules) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] { Format.line(rule.name(), ColourRule.LONGEST_NAME), rule.colour().word(), Format.line(rule.query(),
                    200) });
            item.setChecked(rule.enabled());
            item.setBackground(1, Theme.palette().rule(rule.colour(), false));
            item.setForeground(1, Theme.palette().get(Ink.TEXT));
        }
        if (!rules.isEmpty()) {
            table.select(Math.max(0, Math.min(rules.size() - 1, select)));
        }
        boolean full = rules.size() >= ColourRules.MOST;
        setErrorMessage(full ? "A case has at most " + ColourRules.MOST + " colour rules" : null);
    }

    private void add(Table table) {
        ColourRuleDialog dialog = new ColourRuleDialog(getShell(), null, search, zone);
        if (rules.size() < ColourRules.MOST && dialog.open() == Window.OK) {
            dialog.rule().ifPresent(rules::add);
            fill(table, rules.size() - 1);
        }
    }

    private void edit(Table table) {
        int at = table.getSelectionIndex();
        if (at >= 0) {
            ColourRuleDialog dialog = new ColourRuleDialog(getShell(), rules.get(at), "", zone);
            if (dialog.open() == Window.OK) {
                dialog.rule().ifPresent(rule -> rules.set(at, rule));
                fill(table, at);
            }
        }
    }

    private void remove(Table table) {
        int at = table.getSelectionIndex();
        if (at >= 0) {
            rules.remove(at);
            fill(table, at);
        }
    }

    private void move(Table table, int by) {
        int at = table.getSelectionIndex();
        int to = at + by;
        if (at >= 0 && to >= 0 && to < rules.size()) {
            ColourRule moved = rules.remove(at);
            rules.add(to, moved);
            fill(table, to);
        }
    }

    private void takeOver(Table table) {
        for (ColourRule rule : remembered) {
            if (rules.size() < ColourRules.MOST && rules.stream().noneMatch(r -> r.query().equals(rule.query()))) {
                rules.add(rule);
            }
        }
        fill(table, rules.size() - 1);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Save", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
}
