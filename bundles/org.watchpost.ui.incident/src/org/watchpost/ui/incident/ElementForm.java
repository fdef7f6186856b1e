/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.incident;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.incident.IncidentChange;
import org.watchpost.model.incident.Element;
import org.watchpost.ui.spelling.SpellMarks;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;

/**
 * The fields of one element. What is typed is saved by itself: when the person pauses, leaves the field or goes elsewhere, so that
 * a crash loses no more than the last word. For the UI thread.
 */
final class ElementForm {

    /** Pause in typing after which is saved, in milliseconds. */
    private static final int PAUSE = 600;
    /** What stands beside something else, where two fields in a row have no room. */
    private static final Set<String> NARROW = Set.of("CheckItem", "Figure", "CustodyStep");

    /** Saves a change. */
    interface Saver {
        void save(String what, IncidentChange change);
    }

    private final ScrolledComposite scroll;
    private final Composite area;
    private final EClass type;
    private final List<FieldSpec> fields;
    private final Saver saver;
    private final Map<FieldSpec, Control> controls = new LinkedHashMap<>();
    private final Map<FieldSpec, String> shown = new LinkedHashMap<>();
    private final Label problem;
    private final int columns;
    private @Nullable Element element;
    private ZoneId zone = java.time.ZoneOffset.UTC;
    private boolean filling;
    /** Whether the last row of the grid is only half full. */
    private boolean half;
    private int edits;

    ElementForm(Composite parent, String id, EClass type, List<FieldSpec> fields, Saver saver) {
        this.type = type;
        this.fields = fields;
        this.saver = saver;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        area = new Composite(scroll, SWT.NONE);
        columns = NARROW.contains(type.getName()) ? 2 : 4;
        area.setLayout(Layouts.roomy(columns, 8));
        for (FieldSpec field : fields) {
            make(field, id + "." + field.name());
        }
        problem = Keyed.id(new Label(area, SWT.NONE), id + ".problem");
        problem.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1));
        scroll.setContent(area);
        scroll.setMinSize(area.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        area.addDisposeListener(e -> flush());
    }

    Control control() {
        return scroll;
    }

    private void make(FieldSpec field, String id) {
        boolean wide = field.lines() > 1;
        if (wide && half && columns == 4) {
            // a wide field begins a row of its own
            new Label(area, SWT.NONE).setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, false, 2, 1));
            half = false;
        }
        half = !wide && !half;
        Label label = new Label(area, SWT.NONE);
        label.setText(field.label());
        label.setLayoutData(new GridData(SWT.BEGINNING, wide ? SWT.BEGINNING : SWT.CENTER, false, false));
        List<String> choices = field.choices(type);
        Control control;
        if (!choices.isEmpty()) {
            Combo combo = new Combo(area, SWT.READ_ONLY);
            choices.forEach(combo::add);
            combo.addListener(SWT.Selection, e -> edited(true));
            control = combo;
        } else if (field.isFlag(type)) {
            Button button = new Button(area, SWT.CHECK);
            button.addListener(SWT.Selection, e -> edited(true));
            control = button;
        } else if (!field.proposals().isEmpty()) {
            Combo combo = new Combo(area, SWT.DROP_DOWN);
            field.proposals().forEach(combo::add);
            combo.addModifyListener(e -> edited(false));
            combo.addListener(SWT.FocusOut, e -> flush());
            control = combo;
        } else if (wide) {
            control = prose();
        } else {
            Text text = new Text(area, SWT.BORDER);
            text.addModifyListener(e -> edited(false));
            text.addListener(SWT.FocusOut, e -> flush());
            control = text;
        }
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, wide ? columns - 1 : 1, 1);
        data.widthHint = 160;
        if (control instanceof StyledText text) {
            data.heightHint = field.lines() * text.getLineHeight();
        }
        control.setLayoutData(data);
        controls.put(field, Keyed.id(control, id));
    }

    /** A field for running text, whose spelling is checked; Tab goes on to the next field. */
    private StyledText prose() {
        StyledText text = new StyledText(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setAlwaysShowScrollBars(false);
        text.addModifyListener(e -> edited(false));
        text.addListener(SWT.FocusOut, e -> flush());
        text.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                e.doit = true;
            }
        });
        SpellMarks.install(text);
        return text;
    }

    /** Shows an element, or nothing; what was typed into the one before is saved. Fields being typed in stay as they are. */
    void show(@Nullable Element next, ZoneId inZone) {
        Element before = element;
        boolean same = before != null && next != null && before.getId().equals(next.getId()) && zone.equals(inZone);
        if (!same) {
            flush();
        }
        filling = true;
        zone = inZone;
        element = next;
        for (FieldSpec field : fields) {
            String value = next == null ? "" : field.show(next, zone);
            Control control = controls.get(field);
            if (control != null && (!same || read(control).equals(shown.getOrDefault(field, "")))) {
                write(control, value);
                shown.put(field, value);
            }
        }
        filling = false;
        area.setEnabled(next != null);
        if (!same) {
            problem.setText("");
        }
    }

    private static String read(Control control) {
        return switch (control) {
            case Text text -> text.getText().replace("\r\n", "\n");
            case StyledText text -> text.getText().replace("\r\n", "\n");
            case Combo combo -> combo.getText();
            case Button button -> button.getSelection() ? "yes" : "";
            default -> "";
        };
    }

    private static void write(Control control, String value) {
        switch (control) {
            case Text text -> {
                if (!read(text).equals(value)) {
                    text.setText(value);
                }
            }
            case StyledText text -> {
                if (!read(text).equals(value)) {
                    text.setText(value);
                }
            }
            case Combo combo when (combo.getStyle() & SWT.READ_ONLY) != 0 -> combo.select(combo.indexOf(value));
            case Combo combo -> {
                if (!combo.getText().equals(value)) {
                    combo.setText(value);
                }
            }
            case Button button -> button.setSelection(value.equals("yes"));
            default -> {
                // nothing else is made
            }
        }
    }

    private void edited(boolean atOnce) {
        if (filling) {
            return;
        }
        int mine = ++edits;
        if (atOnce) {
            flush();
        } else {
            area.getDisplay().timerExec(PAUSE, () -> {
                if (mine == edits && !area.isDisposed()) {
                    flush();
                }
            });
        }
    }

    /** Saves what was typed. */
    void flush() {
        Element target = element;
        if (target == null || filling || problem.isDisposed()) {
            return;
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        String wrong = "";
        for (FieldSpec field : fields) {
            Control control = controls.get(field);
            if (control == null || control.isDisposed()) {
                return;
            }
            String now = read(control);
            if (!now.equals(shown.getOrDefault(field, ""))) {
                try {
                    values.put(field.name(), field.parse(type, now, zone));
                    shown.put(field, now);
                } catch (IllegalArgumentException e) {
                    wrong = field.label() + ": " + e.getMessage();
                }
            }
        }
        problem.setText(wrong);
        if (!values.isEmpty()) {
            saver.save(fields.get(0).label(), new IncidentChange.Set(target.getId(), values));
        }
    }

    void setEditable(boolean editable) {
        controls.values().forEach(control -> {
            if (control instanceof Text text) {
                text.setEditable(editable);
            } else if (control instanceof StyledText text) {
                text.setEditable(editable);
            } else {
                control.setEnabled(editable);
            }
        });
    }

    /** Puts the caret into the first field for running text, or else the first that is no time. */
    void focus() {
        for (Control control : controls.values()) {
            if (control instanceof StyledText text) {
                text.setFocus();
                text.selectAll();
                return;
            }
        }
        for (FieldSpec field : fields) {
            if (controls.get(field) instanceof Text text && !field.isTime(type)) {
                text.setFocus();
                text.selectAll();
                return;
            }
        }
    }
}
