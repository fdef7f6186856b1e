/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPerspectiveListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.util.Icons;
import org.watchpost.ui.util.Keyed;

/** The perspectives as words in a row, the one that is shown pressed. Alt and the number in the row does the same. */
final class PerspectiveTabs {

    private static final List<String> ORDER = List.of(InvestigatePerspective.ID, "org.watchpost.ui.triage.perspective",
            "org.watchpost.ui.quarantine.perspective", "org.watchpost.ui.queues.perspective", "org.watchpost.ui.incident.perspective");

    /** In the order of {@link #ORDER}. */
    private static final List<String> PICTURES = List.of("events", "alerts", "messages", "servers", "incident");

    private final IWorkbenchWindow window;
    private final ToolBar bar;
    private final Map<String, ToolItem> items = new LinkedHashMap<>();

    PerspectiveTabs(Composite parent, IWorkbenchWindow window) {
        this.window = window;
        bar = Keyed.id(new ToolBar(parent, SWT.FLAT | SWT.HORIZONTAL | SWT.RIGHT), "perspectives");
        add(StartPerspective.ID, "start");
        for (String id : ORDER) {
            IPerspectiveDescriptor perspective = PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id);
            if (perspective != null) {
                add(perspective, ORDER.indexOf(id) + 1);
            }
        }
        IPerspectiveListener listener = new PerspectiveAdapter() {
            @Override
            @SuppressWarnings("null")
            public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
                show(perspective.getId());
            }
        };
        window.addPerspectiveListener(listener);
        bar.addDisposeListener(e -> window.removePerspectiveListener(listener));
        IWorkbenchPage page = window.getActivePage();
        if (page != null && page.getPerspective() != null) {
            show(page.getPerspective().getId());
        }
    }

    private void add(IPerspectiveDescriptor perspective, int number) {
        ToolItem item = new ToolItem(bar, SWT.RADIO);
        item.setText(perspective.getLabel());
        item.setImage(Icons.image(PICTURES.get(number - 1)));
        item.setToolTipText(perspective.getLabel() + " (" + Action.convertAccelerator(SWT.ALT | '0' + number) + ")");
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            if (item.getSelection()) {
                open(perspective.getId());
            }
        }));
        items.put(perspective.getId(), item);
    }

    /** The start page has a picture instead of words. */
    private void add(String id, String picture) {
        Image image = Icons.image(picture);
        IPerspectiveDescriptor start = PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id);
        if (image != null && start != null) {
            ToolItem item = new ToolItem(bar, SWT.RADIO);
            item.setImage(image);
            item.setToolTipText("Start page: recent cases");
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
                if (item.getSelection()) {
                    open(id);
                }
            }));
            items.put(id, item);
        }
    }

    private void show(String id) {
        items.forEach((each, item) -> {
            if (!item.isDisposed()) {
                item.setSelection(each.equals(id));
            }
        });
    }

    private void open(String id) {
        try {
            PlatformUI.getWorkbench().showPerspective(id, window);
        } catch (WorkbenchException e) {
            Errors.show("The perspective could not be opened", "Choose Window > Reset Perspective.", e);
        }
    }
}
