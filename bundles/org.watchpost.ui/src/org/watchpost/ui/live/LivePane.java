/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.live;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.live.LiveStatus;
import org.watchpost.ui.InvestigationContext.Topic;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.events.CopyMenu;
import org.watchpost.ui.events.ValueMenu;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Pages;
import org.watchpost.ui.util.TimeLabels;

/** Live sources as a table, looked at each second, with buttons above it. For the UI thread. */
final class LivePane {

    private static final int EVERY_MILLIS = 1000;
    private static final int LONGEST = 300;

    private final InvestigationContext context;
    private final LiveEntries entries;
    private final Pages pages;
    private final Composite content;
    private final TableViewer table;
    private final Button start;
    private final Button stop;
    private final Button remove;

    LivePane(Composite parent, InvestigationContext context) {
        this.context = context;
        entries = LiveEntries.of(context, parent.getShell());
        pages = new Pages(parent);
        content = new Composite(pages.stack(), SWT.NONE);
        content.setLayout(Layouts.tight(1));
        Composite bar = new Composite(content, SWT.NONE);
        bar.setLayout(Layouts.roomy(8, 4));
        button(bar, "Follow File…", "live.file", () -> add(LiveDialog.Kind.FILE));
        button(bar, "Follow Folder…", "live.folder", () -> add(LiveDialog.Kind.FOLDER));
        button(bar, "Listen…", "live.listen", () -> add(LiveDialog.Kind.LISTEN));
        button(bar, "Mail Folder…", "live.mail", () -> addMail(MailSourceDialog.Kind.FOLDER));
        button(bar, "Mailbox…", "live.imap", () -> addMail(MailSourceDialog.Kind.MAILBOX));
        start = button(bar, "Start", "live.start", () -> selected().forEach(entries::start));
        stop = button(bar, "Stop", "live.stop", () -> selected().forEach(entries::stop));
        remove = button(bar, "Remove", "live.remove", () -> selected().forEach(entries::remove));
        Composite holder = new Composite(content, SWT.NONE);
        holder.setLayoutData(Layouts.fill());
        table = table(holder);
        ViewKeys.install(table.getTable(), "the live sources",
                List.of(new ViewKeys.Line("Enter", "Start or stop the source"), new ViewKeys.Line("Del", "Remove it")));
        CopyMenu.install(table.getTable(), menu -> {
            if (!selected().isEmpty()) {
                menu.add(ValueMenu.action("Start", () -> selected().forEach(entries::start)));
                menu.add(ValueMenu.action("Stop", () -> selected().forEach(entries::stop)));
                menu.add(ValueMenu.action("Remove\tDel", () -> selected().forEach(entries::remove)));
            }
        });
        entries.onChange(content, this::update);
        context.on(content, EnumSet.of(Topic.CASE), this::update);
        tick();
        update();
    }

    private static Button button(Composite bar, String label, String id, Runnable what) {
        Button button = Keyed.id(new Button(bar, SWT.PUSH), id);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> what.run()));
        return button;
    }

    private TableViewer table(Composite holder) {
        TableViewer viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.MULTI);
        Keyed.id(viewer.getTable(), "live.table");
        viewer.getTable().setHeaderVisible(true);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        column(viewer, layout, "Source", 26, SWT.LEFT, LiveEntry::name);
        column(viewer, layout, "State", 10, SWT.LEFT, LiveEntry::state);
        column(viewer, layout, "Rate", 9, SWT.RIGHT, e -> of(e, s -> Format.number(Math.round(s.recordsPerSecond())) + "/s"));
        column(viewer, layout, "Records", 9, SWT.RIGHT, e -> of(e, s -> Format.number(s.records())));
        column(viewer, layout, "Size", 8, SWT.RIGHT, e -> of(e, s -> Format.bytes(s.bytes())));
        column(viewer, layout, "Lag", 8, SWT.RIGHT, e -> of(e, s -> s.lagBytes() == 0 ? "none" : Format.duration(s.lagMillis() / 1000.0)));
        column(viewer, layout, "Lost", 6, SWT.RIGHT, e -> of(e, s -> Format.number(s.lost())));
        column(viewer, layout, "Senders", 7, SWT.RIGHT, e -> of(e, s -> Format.number(s.senders())));
        column(viewer, layout, "Last record", 12, SWT.LEFT, e -> of(e, s -> s.lastMillis() == 0 ? ""
                : TimeLabels.full(s.lastMillis() * 1000, context.zone())));
        column(viewer, layout, "Last trouble", 30, SWT.LEFT, e -> Format.line(e.problem(), LONGEST));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.addSelectionChangedListener(e -> enable());
        viewer.addOpenListener(e -> selected().forEach(entry -> {
            if (entry.feed().isPresent()) {
                entries.stop(entry);
            } else {
                entries.start(entry);
            }
        }));
        viewer.getTable().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL) {
                selected().forEach(entries::remove);
            }
        });
        return viewer;
    }

    private static void column(TableViewer viewer, TableColumnLayout layout, String name, int weight, int style,
            Function<LiveEntry, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, style);
        column.getColumn().setText(name);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((LiveEntry) element)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 40));
    }

    private static String of(LiveEntry entry, Function<LiveStatus, String> text) {
        @Nullable
        LiveStatus status = entry.status();
        return status == null ? "" : text.apply(status);
    }

    private List<LiveEntry> selected() {
        List<LiveEntry> some = new ArrayList<>();
        for (Object element : table.getStructuredSelection().toArray()) {
            if (element instanceof LiveEntry entry) {
                some.add(entry);
            }
        }
        return some;
    }

    private void add(LiveDialog.Kind kind) {
        LiveDialog dialog = new LiveDialog(content.getShell(), kind);
        if (dialog.open() == Window.OK) {
            dialog.entry().ifPresent(entries::add);
        }
    }

    private void addMail(MailSourceDialog.Kind kind) {
        entries.connect(content.getShell(), kind);
    }

    private void tick() {
        content.getDisplay().timerExec(EVERY_MILLIS, () -> {
            if (!content.isDisposed()) {
                if (content.isVisible() && entries.running() > 0) {
                    table.refresh();
                }
                tick();
            }
        });
    }

    private void enable() {
        List<LiveEntry> some = selected();
        start.setEnabled(some.stream().anyMatch(entry -> entry.feed().isEmpty() && !entry.isBusy()));
        stop.setEnabled(some.stream().anyMatch(entry -> entry.feed().isPresent()));
        remove.setEnabled(!some.isEmpty());
    }

    private void update() {
        OpenCase open = context.openCase().orElse(null);
        if (open == null) {
            pages.message("No case is open", "Live sources go into the case that is open.", List.of());
        } else if (open.readOnly()) {
            pages.message("The case is open for reading only", "Nothing can be followed into it.", List.of());
        } else if (entries.all().isEmpty()) {
            pages.message("Nothing is followed yet",
                    "A file or folder something writes to, syslog over UDP, TCP or TLS, EVE at a unix socket, a quarantine folder, a mailbox: "
                            + "what arrives is searchable at once and becomes evidence.",
                    List.of(new Pages.Action("Follow File…", () -> add(LiveDialog.Kind.FILE)),
                            new Pages.Action("Follow Folder…", () -> add(LiveDialog.Kind.FOLDER)),
                            new Pages.Action("Listen…", () -> add(LiveDialog.Kind.LISTEN)),
                            new Pages.Action("Mail Folder…", () -> addMail(MailSourceDialog.Kind.FOLDER)),
                            new Pages.Action("Mailbox…", () -> addMail(MailSourceDialog.Kind.MAILBOX))));
        } else {
            pages.content(content);
        }
        table.setInput(entries.all());
        enable();
    }

    void setFocus() {
        if (pages.showsMessage()) {
            pages.stack().setFocus();
        } else {
            table.getTable().setFocus();
        }
    }
}
