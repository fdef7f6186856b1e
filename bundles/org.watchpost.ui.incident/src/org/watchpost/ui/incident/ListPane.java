/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.incident;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.incident.AutomaticEntries;
import org.watchpost.core.incident.IncidentChange;
import org.watchpost.model.incident.CheckItem;
import org.watchpost.model.incident.Element;
import org.watchpost.model.incident.TimelineEntry;
import org.watchpost.ui.events.ValueMenu;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;

/** One list of the incident: its lines, and the fields of the selected one below. For the UI thread. */
final class ListPane {

    private static final int LONGEST_CELL = 300;
    private static final int TIME_WIDTH = 150;

    private final SashForm sash;
    private final ListSpec spec;
    private final ElementForm.Saver saver;
    private final TableViewer viewer;
    private final ElementForm form;
    private final Label empty;
    private final Composite bar;
    private final Button add;
    private final Button delete;
    private Consumer<@Nullable Element> onSelect = element -> {
    };
    private @Nullable Element parent;
    private ZoneId zone = ZoneOffset.UTC;
    private String wanted = "";
    private boolean focusWanted;
    private boolean editable = true;

    ListPane(Composite owner, String id, ListSpec spec, ElementForm.Saver saver) {
        this.spec = spec;
        this.saver = saver;
        sash = new SashForm(owner, SWT.VERTICAL);
        Composite top = new Composite(sash, SWT.NONE);
        top.setLayout(Layouts.tight(1));
        bar = new Composite(top, SWT.NONE);
        bar.setLayout(Layouts.tight(8));
        bar.setLayoutData(Layouts.wide());
        add = button("Add " + spec.noun(), id + ".add", this::add);
        delete = button("Delete", id + ".delete", this::delete);
        empty = Keyed.id(new Label(bar, SWT.NONE), id + ".empty");
        empty.setLayoutData(Layouts.wide());
        Composite table = new Composite(top, SWT.NONE);
        table.setLayoutData(Layouts.fill());
        TableColumnLayout layout = new TableColumnLayout();
        table.setLayout(layout);
        viewer = new TableViewer(table, SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
        Keyed.id(viewer.getTable(), id + ".table");
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        for (FieldSpec field : spec.fields()) {
            if (field.weight() > 0) {
                column(field, layout);
            }
        }
        viewer.addSelectionChangedListener(e -> select());
        MenuManager menu = new MenuManager();
        menu.add(ValueMenu.action("Add " + spec.noun(), this::add));
        menu.add(ValueMenu.action("Delete", this::delete));
        viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
        viewer.getTable().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL) {
                delete();
            } else if (e.keyCode == SWT.INSERT) {
                add();
            } else if (e.character == ' ') {
                tick();
            }
        });
        ViewKeys.install(viewer.getTable(), "the list",
                List.of(new ViewKeys.Line("Insert", "Add a line"), new ViewKeys.Line("Tab", "Edit the line"),
                        new ViewKeys.Line("Space", "Tick a line of a checklist"), new ViewKeys.Line("Delete", "Delete the line"),
                        new ViewKeys.Line("Ctrl+Z / Ctrl+Shift+Z", "Undo / redo")));
        form = new ElementForm(sash, id, spec.make().get().eClass(), spec.fields(), saver);
        sash.setWeights(55, 45);
    }

    SashForm control() {
        return sash;
    }

    TableViewer viewer() {
        return viewer;
    }

    /** Adds a button beside those of the list. */
    Button button(String text, String id, Runnable what) {
        Button button = Keyed.id(new Button(bar, SWT.PUSH), id);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> what.run()));
        return button;
    }

    /** The label is last in the bar; to be called when all buttons are there. */
    void arrange() {
        empty.moveBelow(null);
        bar.layout();
    }

    /** Calls back when another line is selected. */
    void onSelect(Consumer<@Nullable Element> listener) {
        onSelect = listener;
    }

    private void column(FieldSpec field, TableColumnLayout layout) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(field.label());
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(@Nullable Object element) {
                String text = element instanceof Element one ? field.show(one, zone) : "";
                return field.name().equals("done") ? text.isEmpty() ? "☐" : "☑" : Format.line(text, LONGEST_CELL);
            }
        });
        layout.setColumnData(column.getColumn(),
                new ColumnWeightData(field.weight(), field.isTime(spec.make().get().eClass()) ? TIME_WIDTH : 40));
    }

    /** Shows the list of a parent, or none. */
    void show(@Nullable Element newParent, ZoneId inZone) {
        show(newParent, inZone, List.of());
    }

    /**
     * Shows the list of a parent, or none.
     *
     * @param foreign lines among them that nobody can change
     */
    void show(@Nullable Element newParent, ZoneId inZone, List<? extends Element> foreign) {
        parent = newParent;
        zone = inZone;
        List<Object> all = new ArrayList<>(foreign);
        if (newParent != null && newParent.eGet(list(newParent)) instanceof EList<?> there) {
            all.addAll(there);
        }
        List<?> elements = inOrder(all);
        String id = !wanted.isEmpty() ? wanted
                : viewer.getStructuredSelection().getFirstElement() instanceof Element old ? old.getId() : "";
        viewer.setInput(elements);
        Object next = elements.isEmpty() ? null : elements.get(0);
        for (Object one : elements) {
            next = one instanceof Element e && e.getId().equals(id) ? one : next;
        }
        viewer.setSelection(next == null ? StructuredSelection.EMPTY : new StructuredSelection(next), true);
        select();
        empty.setText(elements.isEmpty() ? spec.hint() : "");
        empty.getParent().layout();
        add.setEnabled(editable && newParent != null);
        if (focusWanted && next instanceof Element element && element.getId().equals(wanted)) {
            focusWanted = false;
            wanted = "";
            form.focus();
        }
    }

    /** The timeline by time; other lists as they were written. */
    private static List<?> inOrder(List<?> elements) {
        return elements.stream().sorted(java.util.Comparator.comparing(element -> {
            Instant time = element instanceof TimelineEntry entry ? entry.getTime() : null;
            return time == null ? Instant.MAX : time;
        })).toList();
    }

    private EStructuralFeature list(Element owner) {
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(spec.feature());
        if (feature == null) {
            throw new IllegalArgumentException(owner.eClass().getName() + " has no " + spec.feature());
        }
        return feature;
    }

    @Nullable
    Element selected() {
        return viewer.getStructuredSelection().getFirstElement() instanceof Element element ? element : null;
    }

    private void select() {
        Element element = selected();
        form.show(element, zone);
        boolean own = element == null || !element.getId().startsWith(AutomaticEntries.ID);
        form.setEditable(editable && own);
        delete.setEnabled(editable && element != null && own);
        onSelect.accept(element);
    }

    /** Adds an empty line with the present time, and goes into it. */
    void add() {
        Element line = spec.make().get();
        EStructuralFeature time = line.eClass().getEStructuralFeature("time");
        if (time != null && !(line instanceof CheckItem)) {
            line.eSet(time, Instant.now().truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
        }
        EStructuralFeature who = line.eClass().getEStructuralFeature("who");
        if (who != null && !(line instanceof CheckItem)) {
            line.eSet(who, System.getProperty("user.name", ""));
        }
        add(line);
    }

    /** Adds a line that is filled already. */
    void add(Element line) {
        Element owner = parent;
        if (owner != null && editable) {
            IncidentChange.Put put = new IncidentChange.Put(owner.getId(), spec.feature(), -1, line);
            wanted = put.element().getId();
            focusWanted = true;
            saver.save("Add " + spec.noun(), put);
        }
    }

    private void delete() {
        Element line = selected();
        if (line != null && delete.isEnabled()) {
            saver.save("Delete " + spec.noun(), new IncidentChange.Remove(line.getId()));
        }
    }

    private void tick() {
        if (selected() instanceof CheckItem item && editable) {
            java.util.Map<String, @Nullable Object> values = new java.util.LinkedHashMap<>();
            values.put("done", !item.isDone());
            values.put("time", item.isDone() ? null : Instant.now().truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
            values.put("who", item.isDone() ? "" : System.getProperty("user.name", ""));
            saver.save("Tick", new IncidentChange.Set(item.getId(), values));
        }
    }

    void setEditable(boolean isEditable) {
        editable = isEditable;
        add.setEnabled(isEditable);
        delete.setEnabled(isEditable);
        form.setEditable(isEditable);
    }

    void flush() {
        form.flush();
    }

    void setFocus() {
        viewer.getTable().setFocus();
    }
}
