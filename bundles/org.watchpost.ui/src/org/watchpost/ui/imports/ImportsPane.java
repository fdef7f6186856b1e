/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.imports;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.watchpost.core.event.EventKind;
import org.watchpost.core.event.Fields;
import org.watchpost.core.imports.ImportProgress;
import org.watchpost.core.imports.ImportSummary.SourceResult;
import org.watchpost.core.imports.ImportSummary;
import org.watchpost.ui.InvestigationContext.Topic;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.cases.CaseActions;
import org.watchpost.ui.events.CopyMenu;
import org.watchpost.ui.events.ValueMenu;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.query.Searches;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Pages;
import org.watchpost.ui.util.Throttle;

/** Progress on top with cancel; below it a line for each source. */
final class ImportsPane {

    private final InvestigationContext context;
    private final Pages pages;
    private final Composite content;
    private final ProgressBar bar;
    private final Label line;
    private final Button cancel;
    private final TableViewer results;

    ImportsPane(Composite parent, InvestigationContext context) {
        this.context = context;
        pages = new Pages(parent);
        content = new Composite(pages.stack(), SWT.NONE);
        content.setLayout(Layouts.tight(1));
        Composite top = new Composite(content, SWT.NONE);
        top.setLayoutData(Layouts.wide());
        top.setLayout(Layouts.roomy(3, 4));
        bar = Keyed.id(new ProgressBar(top, SWT.HORIZONTAL), "imports.bar");
        bar.setMaximum(1000);
        bar.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        line = Keyed.id(new Label(top, SWT.NONE), "imports.line");
        line.setLayoutData(Layouts.wide());
        cancel = Keyed.id(new Button(top, SWT.PUSH), "imports.cancel");
        cancel.setText("Cancel");
        cancel.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        cancel.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> context.imports().cancel()));
        Composite holder = new Composite(content, SWT.NONE);
        holder.setLayoutData(Layouts.fill());
        results = table(holder);
        ViewKeys.install(results.getTable(), "the imports",
                List.of(new ViewKeys.Line("Enter", "Show what of the source could not be parsed")));
        CopyMenu.install(results.getTable(), menu -> {
            if (results.getStructuredSelection().getFirstElement() instanceof SourceResult source) {
                menu.add(ValueMenu.action("Show Its Events",
                        () -> Searches.only(context, Fields.WATCHPOST_SOURCE, Integer.toString(source.id()))));
            }
        });
        Throttle throttle = new Throttle(content, 200, this::update);
        context.on(content, EnumSet.of(Topic.IMPORT, Topic.CASE), throttle::request);
        update();
    }

    private TableViewer table(Composite holder) {
        TableViewer viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.MULTI);
        Keyed.id(viewer.getTable(), "imports.table");
        viewer.getTable().setHeaderVisible(true);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        column(viewer, layout, "Source", 30, SWT.LEFT, r -> Format.line(tail(r.source()), 300));
        column(viewer, layout, "State", 9, SWT.LEFT, r -> state(r.status()));
        column(viewer, layout, "Format", 12, SWT.LEFT, SourceResult::dataset);
        column(viewer, layout, "Size", 8, SWT.RIGHT, r -> Format.bytes(r.bytes()));
        column(viewer, layout, "Events", 10, SWT.RIGHT, r -> Format.number(r.events()));
        column(viewer, layout, "Unparsed", 8, SWT.RIGHT, r -> Format.number(r.errors()));
        column(viewer, layout, "Headers", 7, SWT.RIGHT, r -> Format.number(r.headers()));
        column(viewer, layout, "Time", 7, SWT.RIGHT, r -> Format.duration(r.seconds()));
        column(viewer, layout, "What to know", 40, SWT.LEFT, r -> Format.line(r.message(), 500));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.addOpenListener(e -> {
            if (viewer.getStructuredSelection().getFirstElement() instanceof SourceResult source && source.errors() > 0) {
                Searches.only(context, Fields.WATCHPOST_SOURCE, Integer.toString(source.id()));
                Searches.include(context, Fields.EVENT_KIND, EventKind.PIPELINE_ERROR.word());
            }
        });
        return viewer;
    }

    private static void column(TableViewer viewer, TableColumnLayout layout, String name, int weight, int style,
            Function<SourceResult, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, style);
        column.getColumn().setText(name);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((SourceResult) element)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 30));
    }

    /** The last two steps of a path: what tells files apart, first. */
    static String tail(String path) {
        int last = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
        int before = last <= 0 ? -1 : Math.max(path.lastIndexOf('/', last - 1), path.lastIndexOf('\\', last - 1));
        return path.substring(before + 1);
    }

    private static String state(ImportSummary.Status status) {
        return switch (status) {
            case IMPORTED -> "✓ read";
            case RESUMED -> "✓ finished";
            case DUPLICATE -> "= known";
            case ARCHIVE -> "▸ archive";
            case FAILED -> "✕ failed";
        };
    }

    private void update() {
        ImportState state = context.imports();
        if (!state.running() && state.results().isEmpty() && state.noteText().isEmpty()) {
            pages.message("Nothing has been imported since the case was opened",
                    "What comes of each file you drop or import is listed here; what was taken in before is in the case tree.",
                    List.of(new Pages.Action("Import…", () -> CaseActions.openImportDialog(context))));
            return;
        }
        pages.content(content);
        boolean running = state.running();
        for (Control control : List.of(bar, cancel)) {
            control.setVisible(running);
            ((GridData) control.getLayoutData()).exclude = !running;
        }
        state.progress().ifPresent(p -> bar.setSelection((int) (p.bytesTotal() <= 0 ? 0 : 1000 * p.bytesDone() / p.bytesTotal())));
        line.setText(running ? state.progress().map(ImportsPane::words).orElse("Starting…") : state.noteText());
        results.setInput(state.results());
        line.getParent().layout();
    }

    private static String words(ImportProgress p) {
        return Format.line(p.source(), 80) + " · " + Format.bytes(p.bytesDone()) + " of " + Format.bytes(p.bytesTotal()) + " · "
                + Format.count(p.events(), "event") + " · " + Format.bytes(p.bytesPerSecond()) + "/s · "
                + Format.number(Math.round(p.eventsPerSecond())) + " events/s"
                + (p.secondsLeft() >= 0 ? " · " + Format.duration(p.secondsLeft()) + " left" : "");
    }

    void setFocus() {
        if (pages.showsMessage()) {
            pages.stack().setFocus();
        } else {
            results.getTable().setFocus();
        }
    }
}
