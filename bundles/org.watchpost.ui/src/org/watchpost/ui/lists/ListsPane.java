/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.lists;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewSite;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.InvestigationContext.Topic;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.events.ValueMenu;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Icons;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Latest;
import org.watchpost.ui.util.Pages;
import org.watchpost.ui.util.Ui;

/** Lists on the left, the values of the selected one on the right; files and text can be dropped anywhere on it. */
final class ListsPane {

    private static final int SHOWN = 2000;
    private static final List<Field> FIELDS = List.of(Fields.SOURCE_IP, Fields.DESTINATION_IP, Fields.HOST_NAME, Fields.URL_DOMAIN,
            Fields.DNS_QUESTION_NAME, Fields.EMAIL_FROM_ADDRESS, Fields.EMAIL_TO_ADDRESS, Fields.USER_NAME, Fields.FILE_HASH_SHA256,
            Fields.FILE_HASH_MD5, Fields.FILE_NAME);

    private record Entry(String name, List<String> values) {
    }

    private final InvestigationContext context;
    private final Pages pages;
    private final SashForm sash;
    private final Table lists;
    private final Text values;
    private final Latest<List<Entry>> work;
    private List<Entry> entries = List.of();

    ListsPane(Composite parent, InvestigationContext context, IViewSite site) {
        this.context = context;
        pages = new Pages(parent);
        sash = new SashForm(pages.stack(), SWT.HORIZONTAL | SWT.SMOOTH);
        Composite holder = new Composite(sash, SWT.NONE);
        lists = Keyed.id(new Table(holder, SWT.FULL_SELECTION | SWT.SINGLE), "lists.table");
        lists.setHeaderVisible(true);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        TableColumn name = new TableColumn(lists, SWT.NONE);
        name.setText("List");
        layout.setColumnData(name, new ColumnWeightData(100, 120));
        TableColumn count = new TableColumn(lists, SWT.RIGHT);
        count.setText("Values");
        layout.setColumnData(count, new ColumnPixelData(80));
        values = Keyed.id(new Text(sash, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL), "lists.values");
        sash.setWeights(40, 60);
        work = new Latest<>(Ui.executor(sash), "Reading value lists");
        listen(site);
        update();
    }

    private void listen(IViewSite site) {
        lists.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> showValues()));
        lists.addListener(SWT.DefaultSelection, e -> search(null));
        lists.addKeyListener(KeyListener.keyPressedAdapter(e -> {
            Entry entry = selected();
            if (e.keyCode == SWT.DEL && entry != null) {
                ListActions.remove(context, lists.getShell(), entry.name());
            }
        }));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(m -> fill(menu));
        lists.setMenu(menu.createContextMenu(lists));
        ViewKeys.install(lists, "value lists", List.of(new ViewKeys.Line("Enter", "Search for any of its values in any field"),
                new ViewKeys.Line("Del", "Remove the list"), new ViewKeys.Line("Shift+F10", "Search in one field, …")));
        site.getActionBars().getToolBarManager()
                .add(Icons.tool("add", "Add lists from files…", () -> ListActions.choose(context, sash.getShell())));
        for (Control control : new Control[] { pages.stack(), lists, values }) {
            accept(control);
        }
        context.on(sash, EnumSet.of(Topic.CASE), this::update);
        context.on(sash, EnumSet.of(Topic.MODEL), () -> work.whenIdle(this::update));
    }

    private void fill(MenuManager menu) {
        Entry entry = selected();
        if (entry != null) {
            menu.add(ValueMenu.action("Search for Any of Its Values", () -> search(null)));
            MenuManager in = new MenuManager("Search in");
            FIELDS.forEach(field -> in.add(ValueMenu.action(field.name(), () -> search(field))));
            menu.add(in);
            menu.add(ValueMenu.action("Remove…\tDel", () -> ListActions.remove(context, lists.getShell(), entry.name())));
        }
        menu.add(ValueMenu.action("Add from Files…", () -> ListActions.choose(context, lists.getShell())));
        menu.add(ValueMenu.action("Paste as List", () -> ListActions.paste(context, lists.getShell())));
    }

    private void search(@Nullable Field field) {
        Entry entry = selected();
        if (entry != null) {
            ListActions.search(context, entry.name(), field);
        }
    }

    /** Files and text become lists here, not sources as everywhere else. */
    private void accept(Control control) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance(), TextTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            @SuppressWarnings("null") // the platform says nothing of null
            public void dragEnter(DropTargetEvent event) {
                event.detail = context.openCase().isEmpty() ? DND.DROP_NONE : DND.DROP_COPY;
            }

            @Override
            @SuppressWarnings("null") // the platform says nothing of null
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] names) {
                    ListActions.add(context, control.getShell(), Arrays.stream(names).map(Path::of).toList());
                } else if (event.data instanceof String text && !text.isBlank()) {
                    ListActions.addText(context, control.getShell(), text);
                }
            }
        });
    }

    private void update() {
        OpenCase open = context.openCase().orElse(null);
        if (open == null) {
            work.cancel();
            entries = List.of();
            pages.message("Value lists", "Open a case. Then drop a CSV of addresses, hosts or hashes here to search for any of them.",
                    List.of());
            return;
        }
        work.run(50, monitor -> {
            List<Entry> read = new ArrayList<>();
            for (String name : open.lists().names()) {
                read.add(new Entry(name, open.lists().find(name).orElse(List.of())));
            }
            return read;
        }, this::show, problem -> pages.message("The lists can't be read", Errors.reason(problem),
                List.of(new Pages.Action("Try again", this::update))));
    }

    private void show(List<Entry> read) {
        Entry before = selected();
        entries = read;
        if (read.isEmpty()) {
            pages.message("Drop a CSV of addresses, hosts or hashes here",
                    "One value a line, or a column with such a heading. Then source.ip:@name finds the events with any of them.",
                    List.of(new Pages.Action("Add from files…", () -> ListActions.choose(context, sash.getShell())),
                            new Pages.Action("Paste", () -> ListActions.paste(context, sash.getShell()))));
            return;
        }
        lists.removeAll();
        int select = 0;
        for (Entry entry : read) {
            if (before != null && entry.name().equals(before.name())) {
                select = lists.getItemCount();
            }
            new TableItem(lists, SWT.NONE).setText(new String[] { entry.name(), Format.number(entry.values().size()) });
        }
        lists.select(select);
        showValues();
        pages.content(sash);
    }

    private @Nullable Entry selected() {
        int at = lists.getSelectionIndex();
        return at >= 0 && at < entries.size() ? entries.get(at) : null;
    }

    private void showValues() {
        Entry entry = selected();
        StringBuilder text = new StringBuilder();
        if (entry != null) {
            for (String value : entry.values().subList(0, Math.min(SHOWN, entry.values().size()))) {
                text.append(Format.line(value, 300)).append('\n');
            }
            if (entry.values().size() > SHOWN) {
                text.append("… and ").append(Format.number(entry.values().size() - SHOWN)).append(" more");
            }
        }
        values.setText(text.toString());
    }

    void setFocus() {
        if (pages.showsMessage()) {
            pages.stack().setFocus();
        } else {
            lists.setFocus();
        }
    }
}
