/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.findings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.watchpost.core.indicators.AttackTechniques;
import org.watchpost.core.indicators.AttackTechniques.Technique;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;

/** Asks which ATT&amp;CK techniques a finding is about. For the UI thread. */
public final class TechniqueDialog extends TitleAreaDialog {

    private final Set<Technique> chosen;
    private final List<Technique> shown = new ArrayList<>();

    /** @param chosen techniques that are chosen to begin with */
    public TechniqueDialog(Shell parent, List<Technique> chosen) {
        super(parent);
        this.chosen = new LinkedHashSet<>(chosen);
    }

    /** The techniques that were chosen, after {@link #open()}. */
    public List<Technique> chosen() {
        return List.copyOf(chosen);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText("ATT&CK Techniques");
        setTitle("ATT&CK techniques of the finding");
        setMessage(AttackTechniques.NOTICE);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(Layouts.fill());
        area.setLayout(Layouts.roomy(1, 12));
        Text filter = Keyed.id(new Text(area, SWT.BORDER | SWT.SEARCH), "technique.filter");
        filter.setMessage("Part of an id, a name or a tactic; or any other id, such as T1557");
        filter.setLayoutData(Layouts.wide(480));
        Table table = Keyed.id(new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION), "technique.list");
        GridData data = Layouts.fill();
        data.heightHint = table.getItemHeight() * 12;
        table.setLayoutData(data);
        table.setHeaderVisible(true);
        column(table, "Id", 100);
        column(table, "Technique", 300);
        column(table, "Tactic", 160);
        table.addListener(SWT.Selection, this::checked);
        filter.addModifyListener(e -> fill(table, filter.getText()));
        filter.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN) {
                table.setFocus();
                table.select(0);
            }
        });
        fill(table, "");
        filter.setFocus();
        return area;
    }

    private static void column(Table table, String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    /** Those chosen first, then those that fit. */
    private void fill(Table table, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        Set<Technique> all = new LinkedHashSet<>(wanted.isEmpty() ? chosen : Set.of());
        AttackTechniques.find(wanted).ifPresent(all::add);
        AttackTechniques.all().stream()
                .filter(one -> (one.label() + " " + one.tactic()).toLowerCase(Locale.ROOT).contains(wanted)).forEach(all::add);
        shown.clear();
        shown.addAll(all);
        table.removeAll();
        for (Technique one : shown) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] { one.id(), one.name(), one.tactic() });
            item.setChecked(chosen.contains(one));
        }
    }

    private void checked(Event e) {
        if (e.detail == SWT.CHECK && e.item instanceof TableItem item) {
            Technique one = shown.get(item.getParent().indexOf(item));
            if (item.getChecked()) {
                chosen.add(one);
            } else {
                chosen.remove(one);
            }
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Set Techniques", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
}
