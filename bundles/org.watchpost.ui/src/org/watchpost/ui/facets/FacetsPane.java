/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.facets;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewSite;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Field;
import org.watchpost.core.store.Facet;
import org.watchpost.ui.InvestigationContext.Topic;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.events.ValueMenu;
import org.watchpost.ui.findings.FindingActions;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.query.Searches;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Icons;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Pages;
import org.watchpost.ui.util.Ui;

/** The side bar: a tree of fields and values with counts and bars; a click includes, the minus or Alt excludes. */
final class FacetsPane {

    private static final int VALUE = 0;
    private static final int COUNT = 1;
    private static final int EXCLUDE = 2;

    /** What a line stands for; a null value is the field's own line, an empty one with a null facet "more". */
    private record Line(Field field, @Nullable String value, double share) {
    }

    private final InvestigationContext context;
    private final Pages pages;
    private final Composite holder;
    private final Tree tree;
    private final TreeColumnLayout layout;
    private final TreeColumn counts;
    private int countWidth = 56;
    private final FacetsController controller;
    private final Set<Field> collapsed = new HashSet<>();

    FacetsPane(Composite parent, InvestigationContext context, IViewSite site) {
        this.context = context;
        pages = new Pages(parent);
        holder = new Composite(pages.stack(), SWT.NONE);
        tree = Keyed.id(new Tree(holder, SWT.FULL_SELECTION | SWT.SINGLE), "facets.tree");
        layout = new TreeColumnLayout();
        holder.setLayout(layout);
        layout.setColumnData(column("Value", SWT.LEFT), new ColumnWeightData(100, 80));
        counts = column("Events", SWT.RIGHT);
        layout.setColumnData(counts, new ColumnPixelData(countWidth));
        layout.setColumnData(column("", SWT.CENTER), new ColumnPixelData(22));
        controller = new FacetsController(context, Ui.executor(tree), this::update);
        tree.addListener(SWT.EraseItem, this::bar);
        tree.addListener(SWT.MouseUp, this::click);
        tree.addListener(SWT.KeyDown, this::key);
        tree.addListener(SWT.Collapse, e -> remember(e, true));
        tree.addListener(SWT.Expand, e -> remember(e, false));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(m -> fill(menu));
        tree.setMenu(menu.createContextMenu(tree));
        site.getActionBars().getToolBarManager().add(Icons.tool("add", "Add field", this::addField));
        ViewKeys.install(tree, "the facets",
                List.of(new ViewKeys.Line("Enter or +", "Include the value"), new ViewKeys.Line("-", "Exclude the value"),
                        new ViewKeys.Line("a", "Add a field"), new ViewKeys.Line("Delete", "Remove the field"),
                        new ViewKeys.Line("Click", "Include"),
                        new ViewKeys.Line("Alt+click, or click on −", "Exclude")));
        context.on(tree, EnumSet.of(Topic.CASE, Topic.SEARCH), controller::request);
        context.on(tree, EnumSet.of(Topic.EVENTS), controller::refresh);
        Theme.onChange(tree, this::update);
        controller.request();
    }

    private TreeColumn column(String text, int style) {
        TreeColumn column = new TreeColumn(tree, style);
        column.setText(text);
        return column;
    }

    private void update() {
        if (context.openCase().isEmpty()) {
            pages.message("Facets", "The most frequent values of the events appear here.", List.of());
            return;
        }
        if (!controller.problem().isEmpty()) {
            pages.message("Values could not be counted", controller.problem(), List.of(new Pages.Action("Try again", controller::request)));
            return;
        }
        fillTree();
        if (tree.getItemCount() == 0) {
            pages.message("No values", "Facets of the matching events appear here.", List.of());
        } else {
            pages.content(holder);
        }
    }

    /** Sets the lines, reusing items so that nothing flickers and the selection stays. */
    private void fillTree() {
        List<Field> fields = controller.fields();
        tree.setRedraw(false);
        int used = 0;
        for (Field field : fields) {
            Facet facet = controller.values(field);
            if (facet != null && facet.values().isEmpty() && fields.size() > 3) {
                continue;
            }
            TreeItem item = used < tree.getItemCount() ? tree.getItem(used) : new TreeItem(tree, SWT.NONE);
            used++;
            item.setData(new Line(field, null, 0));
            item.setText(new String[] { field.name(), facet == null ? "…" : Format.number(facet.distinct()), "" });
            item.setForeground(COUNT, Theme.palette().get(Ink.MUTED));
            fillValues(item, field, facet);
            item.setExpanded(!collapsed.contains(field));
        }
        while (tree.getItemCount() > used) {
            tree.getItem(tree.getItemCount() - 1).dispose();
        }
        fitCounts();
        tree.setRedraw(true);
    }

    /** Makes the column of counts as wide as the largest needs. */
    private void fitCounts() {
        long most = 0;
        for (Field field : controller.fields()) {
            Facet facet = controller.values(field);
            if (facet != null && !facet.values().isEmpty()) {
                most = Math.max(most, facet.values().get(0).count());
            }
        }
        GC gc = new GC(tree);
        int width = Math.max(48, gc.textExtent(Format.number(most)).x + 16);
        gc.dispose();
        if (width != countWidth) {
            countWidth = width;
            layout.setColumnData(counts, new ColumnPixelData(width));
            holder.layout();
        }
    }

    private static void fillValues(TreeItem parent, Field field, @Nullable Facet facet) {
        List<Facet.Count> values = facet == null ? List.of() : facet.values();
        int lines = values.size() + (facet != null && facet.distinct() > values.size() ? 1 : 0);
        long max = values.isEmpty() ? 1 : values.get(0).count();
        for (int i = 0; i < lines; i++) {
            TreeItem item = i < parent.getItemCount() ? parent.getItem(i) : new TreeItem(parent, SWT.NONE);
            if (i < values.size()) {
                Facet.Count value = values.get(i);
                item.setData(new Line(field, value.value(), (double) value.count() / max));
                item.setText(new String[] { Format.line(Format.value(field, value.value()), 200), Format.number(value.count()), "−" });
            } else {
                item.setData(new Line(field, "", -1));
                item.setText(new String[] { "more…", "", "" });
            }
        }
        while (parent.getItemCount() > lines) {
            parent.getItem(parent.getItemCount() - 1).dispose();
        }
    }

    /** Draws the bar behind a value. */
    private void bar(Event e) {
        if (e.index == VALUE && e.item.getData() instanceof Line line && line.value() != null && line.share() > 0
                && (e.detail & SWT.SELECTED) == 0) {
            int width = Math.max(2, (int) ((tree.getColumn(VALUE).getWidth() - 24) * line.share()));
            e.gc.setBackground(Theme.palette().get(Ink.FIELD1));
            e.gc.fillRectangle(e.x, e.y + 2, width, e.height - 4);
        }
    }

    private void click(Event e) {
        if (e.button != 1) {
            return;
        }
        TreeItem item = tree.getItem(new Point(e.x, e.y));
        if (item != null && item.getData() instanceof Line line && line.value() != null) {
            boolean exclude = (e.stateMask & SWT.ALT) != 0 || item.getBounds(EXCLUDE).contains(e.x, e.y);
            act(line, exclude);
        }
    }

    private void act(Line line, boolean exclude) {
        String value = line.value();
        if (value == null) {
            return;
        }
        if (line.share() < 0) {
            controller.more(line.field());
        } else if (exclude) {
            Searches.exclude(context, line.field(), value);
        } else {
            Searches.include(context, line.field(), value);
        }
    }

    private @Nullable Line selected() {
        TreeItem[] items = tree.getSelection();
        return items.length == 1 && items[0].getData() instanceof Line line ? line : null;
    }

    private void key(Event e) {
        Line line = selected();
        if (e.character == 'a') {
            addField();
        } else if (line == null) {
            return;
        } else if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR || e.character == '+') {
            act(line, false);
        } else if (e.character == '-') {
            act(line, true);
        } else if (e.keyCode == SWT.DEL) {
            controller.remove(line.field());
        }
    }

    private void remember(Event e, boolean closed) {
        if (e.item.getData() instanceof Line line) {
            if (closed) {
                collapsed.add(line.field());
            } else {
                collapsed.remove(line.field());
            }
        }
    }

    private void fill(MenuManager menu) {
        Line line = selected();
        String value = line == null ? null : line.value();
        if (line != null && value != null && line.share() >= 0) {
            ValueMenu.fill(menu, context, line.field(), value);
            menu.add(new Separator());
            menu.add(ValueMenu.action("New Finding from Its Events…", () -> FindingActions.create(context, line.field(), value)));
            menu.add(new Separator());
        }
        menu.add(ValueMenu.action("Add Field…", this::addField));
        if (line != null) {
            menu.add(ValueMenu.action("Remove " + line.field().name(), () -> controller.remove(line.field())));
        }
    }

    private void addField() {
        List<Field> shown = new ArrayList<>(controller.fields());
        FieldDialog.choose(tree.getShell(), shown).ifPresent(controller::add);
    }

    void setFocus() {
        if (pages.showsMessage()) {
            pages.stack().setFocus();
        } else {
            tree.setFocus();
        }
    }
}
