/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.query;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.query.Completion;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Latest;
import org.watchpost.ui.util.Ui;

/** Proposals below the query while it is written. They are looked up in the background; typing never waits for them. */
final class CompletionPopup {

    private static final int PAUSE = 120;
    private static final int LINES = 10;

    private final StyledText text;
    private final InvestigationContext context;
    private final Latest<Completion> work;
    private @Nullable Shell shell;
    private @Nullable Table table;
    private @Nullable Completion shown;
    private boolean inserting;

    CompletionPopup(StyledText text, InvestigationContext context) {
        this.text = text;
        this.context = context;
        work = new Latest<>(Ui.executor(text), "Completing the query");
        text.addModifyListener(e -> {
            if (!inserting && text.isFocusControl()) {
                request(PAUSE, false);
            }
        });
        text.addVerifyKeyListener(e -> e.doit = e.doit && !key(e.keyCode, e.stateMask));
        text.addListener(SWT.FocusOut, e -> text.getDisplay().asyncExec(this::closeUnlessFocused));
        text.addListener(SWT.Dispose, e -> close());
        text.addListener(SWT.Traverse, e -> {
            boolean escape = e.detail == SWT.TRAVERSE_ESCAPE && isOpen();
            if (takes() && (e.detail == SWT.TRAVERSE_RETURN || e.detail == SWT.TRAVERSE_TAB_NEXT) || escape) {
                e.doit = false;
                e.detail = SWT.TRAVERSE_NONE;
            }
        });
    }

    /** Whether Enter goes to the proposals: only after one has been chosen with the arrows. */
    boolean takes() {
        Table lines = table;
        return isOpen() && lines != null && lines.getSelectionIndex() >= 0;
    }

    private boolean isOpen() {
        Shell popup = shell;
        return popup != null && !popup.isDisposed();
    }

    private void request(int delay, boolean always) {
        OpenCase open = context.openCase().orElse(null);
        if (open == null) {
            return;
        }
        String query = text.getText();
        int caret = text.getCaretOffset();
        work.run(delay, monitor -> Completion.at(query, caret, open.events()::complete), completion -> {
            boolean worth = always || caret > completion.start() || completion.field() != null;
            if (completion.proposals().isEmpty() || !worth || isComplete(completion, query)) {
                close();
            } else {
                show(completion);
            }
        }, problem -> close());
    }

    private static boolean isComplete(Completion completion, String query) {
        return completion.proposals().size() == 1
                && completion.proposals().get(0).insert().strip().replace("\"", "")
                        .equalsIgnoreCase(query.substring(completion.start(), completion.end()));
    }

    private boolean key(int code, int mask) {
        if (code == ' ' && (mask & SWT.MOD1) != 0) {
            request(0, true);
            return true;
        }
        Table lines = table;
        if (!isOpen() || lines == null) {
            return false;
        }
        int now = lines.getSelectionIndex();
        switch (code) {
            case SWT.ARROW_DOWN -> lines.setSelection(Math.min(lines.getItemCount() - 1, now + 1));
            case SWT.ARROW_UP -> lines.setSelection(Math.max(0, now - 1));
            case SWT.ESC -> close();
            case SWT.CR, SWT.KEYPAD_CR, SWT.TAB -> {
                if (now < 0) {
                    return false;
                }
                insert(now);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void show(Completion completion) {
        Completion before = shown;
        if (isOpen() && before != null && completion.equals(before)) {
            return;
        }
        shown = completion;
        if (!isOpen()) {
            Shell popup = new Shell(text.getShell(), SWT.ON_TOP | SWT.NO_FOCUS | SWT.NO_TRIM);
            popup.setLayout(new FillLayout());
            Table lines = Keyed.id(new Table(popup, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER), "query.proposals");
            lines.addListener(SWT.MouseUp, this::clicked);
            shell = popup;
            table = lines;
        }
        Table lines = table;
        Shell popup = shell;
        if (lines == null || popup == null) {
            return;
        }
        lines.setRedraw(false);
        lines.removeAll();
        for (Completion.Proposal proposal : completion.proposals()) {
            new TableItem(lines, SWT.NONE).setText(Format.line(proposal.label(), 80));
        }
        lines.setRedraw(true);
        Point at = text.toDisplay(text.getLocationAtOffset(Math.min(completion.start(), text.getCharCount())).x, text.getSize().y);
        Point size = lines.computeSize(SWT.DEFAULT, lines.getItemHeight() * Math.min(LINES, lines.getItemCount()) + 8);
        popup.setBounds(at.x, at.y, Math.max(240, Math.min(600, size.x)), size.y);
        if (!popup.isVisible()) {
            popup.setVisible(true);
        }
    }

    private void clicked(Event e) {
        Table lines = table;
        if (lines != null && lines.getSelectionIndex() >= 0) {
            insert(lines.getSelectionIndex());
            text.setFocus();
        }
    }

    private void insert(int index) {
        Completion completion = shown;
        if (completion == null || index >= completion.proposals().size()) {
            return;
        }
        Completion.Proposal proposal = completion.proposals().get(index);
        close();
        inserting = true;
        int length = text.getCharCount();
        int start = Math.min(completion.start(), length);
        text.replaceTextRange(start, Math.min(completion.end(), length) - start, proposal.insert());
        text.setCaretOffset(start + proposal.insert().length());
        inserting = false;
        if (proposal.kind() == Completion.Kind.FIELD) {
            request(0, true);
        }
    }

    private void closeUnlessFocused() {
        if (!text.isDisposed() && !text.isFocusControl()) {
            Table lines = table;
            if (lines == null || lines.isDisposed() || !lines.isFocusControl()) {
                close();
            }
        }
    }

    /** Takes the proposals away. */
    void close() {
        work.cancel();
        Shell popup = shell;
        shell = null;
        table = null;
        shown = null;
        if (popup != null && !popup.isDisposed()) {
            popup.dispose();
        }
    }
}
