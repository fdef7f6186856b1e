/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.compare;

import java.util.EnumSet;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.InvestigationContext.Topic;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Pages;

/** The two questions as tabs; what to do where no case is open. */
final class ComparePane {

    private final InvestigationContext context;
    private final Pages pages;
    private final CTabFolder tabs;
    private final WindowsPane windows;
    private final RarePane rare;

    ComparePane(Composite parent, InvestigationContext context) {
        this.context = context;
        pages = new Pages(parent);
        tabs = Keyed.id(new CTabFolder(pages.stack(), SWT.TOP | SWT.FLAT), "compare.tabs");
        windows = new WindowsPane(tabs, context);
        rare = new RarePane(tabs, context);
        tab("Two windows", windows.control());
        tab("Rare values", rare.control());
        tabs.setSelection(0);
        context.on(tabs, EnumSet.of(Topic.CASE), this::update);
        update();
    }

    private void tab(String text, Composite content) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(text);
        item.setControl(content);
    }

    private void update() {
        windows.reset();
        rare.reset();
        if (context.openCase().isEmpty()) {
            pages.message("Compare", "Open a case: which values are new, gone or more in one stretch of time than in another, and which "
                    + "are rare, appears here.", List.of());
        } else {
            pages.content(tabs);
        }
    }

    void setFocus() {
        if (pages.showsMessage()) {
            pages.stack().setFocus();
        } else if (tabs.getSelectionIndex() == 1) {
            rare.setFocus();
        } else {
            windows.setFocus();
        }
    }
}
