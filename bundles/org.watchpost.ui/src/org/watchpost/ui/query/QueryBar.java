/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.query;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumSet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.watchpost.core.query.QuerySyntaxException;
import org.watchpost.ui.InvestigationContext.Topic;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.TimeLabels;

/** The query bar on top of the window: query, time range, zone, and how many events that would be. */
public final class QueryBar {

    private static final String NAME = "org.watchpost.querybar";

    private static final String HINT = "Words, \"phrases\", field:value, NOT, OR, ranges.  Ctrl+Space completes, Enter searches";

    private final InvestigationContext context;
    private final Composite bar;
    private final StyledText text;
    private final Label count;
    private final Button range;
    private final Button zone;
    private final Label problem;
    private final LiveCount live;
    private final CompletionPopup completion;
    private String suggestion = "";

    public QueryBar(Composite parent, InvestigationContext context) {
        this.context = context;
        bar = Keyed.id(new Composite(parent, SWT.NONE), "query.bar");
        parent.getShell().setData(NAME, this);
        GridLayout layout = Layouts.tight(7);
        layout.marginWidth = 4;
        layout.marginHeight = 4;
        bar.setLayout(layout);
        Label label = new Label(bar, SWT.NONE);
        label.setText("Query");
        text = Keyed.id(new StyledText(bar, SWT.SINGLE | SWT.BORDER), "query.text");
        text.setMargins(4, 3, 4, 3);
        GridData wide = Layouts.wide(300);
        text.setLayoutData(wide);
        count = Keyed.id(new Label(bar, SWT.RIGHT), "query.count");
        GridData counted = new GridData(SWT.END, SWT.CENTER, false, false);
        counted.exclude = true;
        count.setLayoutData(counted);
        Button history = Keyed.id(new Button(bar, SWT.PUSH), "query.history");
        history.setText("History ▾");
        range = Keyed.id(new Button(bar, SWT.PUSH), "query.range");
        zone = Keyed.id(new Button(bar, SWT.PUSH), "query.zone");
        Button follow = Keyed.id(new Button(bar, SWT.TOGGLE), "query.live");
        follow.setText("● live");
        follow.setToolTipText("Follow the newest events while no row is selected; a selected row stays where it is");
        follow.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> context.setLive(follow.getSelection())));
        context.on(bar, EnumSet.of(Topic.LIVE), () -> follow.setSelection(context.isLive()));
        problem = Keyed.id(new Label(bar, SWT.WRAP), "query.problem");
        GridData below = new GridData(SWT.FILL, SWT.CENTER, true, false, 7, 1);
        below.exclude = true;
        problem.setLayoutData(below);
        problem.setVisible(false);
        live = new LiveCount(context, bar, this::showCount);
        completion = new CompletionPopup(text, context);
        text.addPaintListener(this::hint);
        text.addModifyListener(e -> edited());
        text.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ESC) {
                show();
            }
        });
        text.addListener(SWT.DefaultSelection, e -> run());
        text.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_RETURN && !completion.takes()) {
                run();
                e.doit = false;
            }
        });
        text.setToolTipText("Words, \"phrases\", field:value, NOT, OR, ( ), ranges; Ctrl+Space completes, Enter searches");
        problem.addListener(SWT.MouseUp, e -> useSuggestion());
        history.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> historyMenu(history)));
        RangeMenu ranges = new RangeMenu(context);
        range.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> ranges.open(range)));
        zone.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> ZoneMenu.open(zone, context)));
        context.on(bar, EnumSet.of(Topic.CASE, Topic.SEARCH, Topic.ZONE), this::show);
        Theme.onChange(bar, this::colour);
        show();
    }

    /** The bar of a window, whose text gets the focus. */
    public static void focus(org.eclipse.swt.widgets.Shell shell) {
        if (shell.getData(NAME) instanceof QueryBar bar && !bar.text.isDisposed()) {
            bar.text.setFocus();
            bar.text.selectAll();
        }
    }

    private void show() {
        boolean open = context.openCase().isPresent();
        String now = context.search().text();
        if (!now.equals(text.getText())) {
            text.setText(now);
            text.setSelection(now.length());
        }
        text.setEnabled(open);
        range.setEnabled(open);
        zone.setEnabled(open);
        range.setText(TimeLabels.range(context.search().range(), context.zone()) + " ▾");
        zone.setText(zoneLabel(context.zone()) + " ▾");
        showCount("");
        clearProblem();
        bar.requestLayout();
    }

    private static String zoneLabel(ZoneId id) {
        return id.getId().equals("Z") ? "UTC" : id.getId();
    }

    private void run() {
        completion.close();
        try {
            Searches.run(context, text.getText());
            clearProblem();
        } catch (QuerySyntaxException e) {
            problem(e);
        }
    }

    private void edited() {
        clearProblem();
        if (text.getText().strip().equals(context.search().text())) {
            live.cancel();
            showCount("");
            return;
        }
        try {
            live.count(Queries.parse(text.getText(), context.zone()));
            colour();
        } catch (QuerySyntaxException e) {
            // Being typed still: said only when the person asks to search.
            live.cancel();
            showCount("");
        }
    }

    /** The count takes room only while there is one. */
    private void showCount(String words) {
        if (!count.getText().equals(words)) {
            count.setText(words);
            count.setVisible(!words.isEmpty());
            ((GridData) count.getLayoutData()).exclude = words.isEmpty();
            bar.layout();
        }
    }

    /** Says what can be written here while nothing is. */
    private void hint(PaintEvent e) {
        if (text.getCharCount() == 0 && text.isEnabled()) {
            e.gc.setForeground(Theme.palette().get(Ink.MUTED));
            Point at = text.getLocationAtOffset(0);
            e.gc.drawText(HINT, at.x + 4, at.y, true);
        }
    }

    /** Says what is wrong below the query and underlines it. */
    private void problem(QuerySyntaxException e) {
        suggestion = e.suggestion();
        problem.setText("✕ " + e.explain() + (suggestion.isEmpty() ? "" : "   (click to use it)"));
        problem.setForeground(Theme.palette().get(Ink.ERROR));
        int length = text.getCharCount();
        int start = Math.max(0, Math.min(e.position(), length - 1));
        int marked = Math.max(1, Math.min(e.length(), length - start));
        if (length > 0) {
            StyleRange style = new StyleRange(start, marked, null, null);
            style.underline = true;
            style.underlineStyle = SWT.UNDERLINE_ERROR;
            style.underlineColor = Theme.palette().get(Ink.ERROR);
            text.setStyleRange(style);
            text.setCaretOffset(Math.min(length, e.position()));
        }
        setProblemVisible(true);
    }

    private void clearProblem() {
        text.setStyleRange(null);
        suggestion = "";
        setProblemVisible(false);
    }

    private void setProblemVisible(boolean visible) {
        if (problem.getVisible() != visible) {
            problem.setVisible(visible);
            ((GridData) problem.getLayoutData()).exclude = !visible;
            bar.requestLayout();
            bar.getShell().layout(true, true);
        }
    }

    private void useSuggestion() {
        if (!suggestion.isEmpty()) {
            String use = suggestion;
            text.setText(use);
            text.setSelection(use.length());
            text.setFocus();
        }
    }

    private void colour() {
        problem.setForeground(Theme.palette().get(Ink.ERROR));
        count.setForeground(Theme.palette().get(Ink.MUTED));
    }

    private void historyMenu(Button below) {
        Menu menu = new Menu(below);
        for (String query : org.watchpost.ui.util.Prefs.list(Searches.HISTORY)) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(org.watchpost.ui.util.Format.line(query, 100).replace("&", "&&"));
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
                text.setText(query);
                run();
            }));
        }
        if (menu.getItemCount() == 0) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText("No queries yet");
            item.setEnabled(false);
        }
        RangeMenu.show(menu, below);
    }

    /** A zone from its id; the present one if there is no such zone. */
    static ZoneId zone(String id, ZoneId otherwise) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            return otherwise;
        }
    }
}
