/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.util;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.graphics.Font;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;

/**
 * What a view shows: its content, or a message in its place: empty (what to do), busy (with cancel), failed (what happened
 * and what to do).
 */
public final class Pages {

    /** A button below a message. */
    public record Action(String label, Runnable what) {
    }

    /** After so many milliseconds an empty place says that it is being worked on. */
    private static final int PATIENCE = 300;

    private final Composite stack;
    private final StackLayout layout = new StackLayout();
    private final Composite message;
    private final Label headline;
    private final Label hint;
    private final Composite buttons;

    /** Makes the place; content is made with {@link #stack()} as its parent. */
    public Pages(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(layout);
        message = new Composite(stack, SWT.NONE);
        GridLayout grid = Layouts.roomy(1, 16);
        message.setLayout(grid);
        headline = Keyed.id(new Label(message, SWT.WRAP | SWT.CENTER), "message.headline");
        headline.setLayoutData(new GridData(SWT.FILL, SWT.END, true, true));
        LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), message);
        Font larger = fonts.create(FontDescriptor.createFrom(headline.getFont()).increaseHeight(2));
        headline.setFont(larger);
        hint = Keyed.id(new Label(message, SWT.WRAP | SWT.CENTER), "message.hint");
        hint.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        buttons = new Composite(message, SWT.NONE);
        buttons.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, true, true));
        buttons.setLayout(Layouts.tight(4));
        stack.getDisplay().timerExec(PATIENCE, () -> {
            if (!stack.isDisposed() && layout.topControl == null) {
                message("Reading…", "", List.of());
            }
        });
    }

    /** Parent of the content, and what goes into the view's layout. */
    public Composite stack() {
        return stack;
    }

    /** Shows the content. */
    public void content(Control content) {
        show(content);
    }

    /** Shows a message in place of the content. */
    public void message(String headlineText, String hintText, List<Action> actions) {
        headline.setText(headlineText);
        hint.setText(hintText);
        for (Control old : buttons.getChildren()) {
            old.dispose();
        }
        for (Action action : actions) {
            Button button = new Button(buttons, SWT.PUSH);
            button.setText(action.label());
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.what().run()));
        }
        message.layout(true, true);
        show(message);
    }

    /** Whether a message is shown. */
    public boolean showsMessage() {
        return layout.topControl == message;
    }

    private void show(Control control) {
        if (layout.topControl != control) {
            layout.topControl = control;
            stack.layout();
        }
    }
}
