/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.details;

import java.util.EnumSet;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Event;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.InvestigationContext.Topic;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Pages;

/** The tabs of the details view; only the one that is seen is filled. */
final class DetailsPane {

    /** One tab. */
    interface Tab {

        Control control();

        /** Shows an event; may start background work, which replaces that for the event before. */
        void show(Event event);
    }

    private static final int EVIDENCE = 4;

    private final InvestigationContext context;
    private final Pages pages;
    private final CTabFolder folder;
    private final List<Tab> tabs;
    private @Nullable Event shown;
    private int shownIn = -1;

    DetailsPane(Composite parent, InvestigationContext context) {
        this.context = context;
        pages = new Pages(parent);
        folder = Keyed.id(new CTabFolder(pages.stack(), SWT.BOTTOM | SWT.FLAT), "details.tabs");
        tabs = List.of(new FieldsTab(folder, context), new RawTab(folder, context), new ContextTab(folder, context),
                new MessageTab(folder, context), new EvidenceTab(folder, context), new NotesTab(folder, context));
        List<String> names = List.of("Fields", "Raw", "Context ±20", "Message life", "Evidence bytes", "Notes");
        for (int i = 0; i < names.size(); i++) {
            CTabItem item = new CTabItem(folder, SWT.NONE);
            item.setText(names.get(i));
            item.setControl(tabs.get(i).control());
        }
        folder.setSelection(0);
        folder.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> update()));
        context.on(folder, EnumSet.of(Topic.SELECTION, Topic.CASE), this::update);
        context.on(folder, EnumSet.of(Topic.ZONE), this::again);
        Theme.onChange(folder, this::again);
        update();
    }

    private void again() {
        shownIn = -1;
        update();
    }

    private void update() {
        Event event = context.selection().focus();
        if (event == null) {
            shownIn = -1;
            if (context.selection().count() == 0) {
                pages.message("Select an event", "Its fields, its raw text, what came before and after, and its bytes appear here.",
                        List.of());
            }
            return;
        }
        pages.content(folder);
        int index = Math.max(0, folder.getSelectionIndex());
        Event before = shown;
        if (index != shownIn || before == null || !event.equals(before)) {
            shown = event;
            shownIn = index;
            tabs.get(index).show(event);
        }
    }

    void showEvidence() {
        folder.setSelection(EVIDENCE);
        update();
    }

    void setFocus() {
        if (pages.showsMessage()) {
            pages.stack().setFocus();
        } else {
            tabs.get(Math.max(0, folder.getSelectionIndex())).control().setFocus();
        }
    }
}
