/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.keys;

import java.util.List;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;

/** A light pop-up with the keys of a view and those that work everywhere. Escape closes it. */
final class KeysDialog extends PopupDialog {

    private final String view;
    private final List<ViewKeys.Line> lines;

    private KeysDialog(Shell parent, String view, List<ViewKeys.Line> lines) {
        super(parent, SWT.RESIZE | SWT.ON_TOP, true, false, false, false, false, view.isEmpty() ? "Keys" : "Keys of " + view, "Esc closes");
        this.view = view;
        this.lines = lines;
    }

    static void open(Shell parent, String view, List<ViewKeys.Line> lines) {
        new KeysDialog(parent, view, lines).open();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        Keyed.id(shell, "keys");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Table table = new Table(area, SWT.FULL_SELECTION | SWT.SINGLE);
        table.setLayoutData(Layouts.fill());
        TableColumn keys = new TableColumn(table, SWT.NONE);
        TableColumn what = new TableColumn(table, SWT.NONE);
        add(table, lines);
        if (!view.isEmpty()) {
            new TableItem(table, SWT.NONE).setText(new String[] { "", "In every view" });
        }
        add(table, ViewKeys.EVERYWHERE);
        keys.pack();
        what.pack();
        what.setWidth(what.getWidth() + 16);
        return area;
    }

    private static void add(Table table, List<ViewKeys.Line> lines) {
        for (ViewKeys.Line line : lines) {
            new TableItem(table, SWT.NONE).setText(new String[] { line.keys(), line.what() });
        }
    }
}
