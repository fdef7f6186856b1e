/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.watchpost.core.indicators.AttackTechniques;
import org.watchpost.model.Phase;
import org.watchpost.model.Severity;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;

/** The fields of a finding, in the dialog and in the view. */
final class FindingForm {

    private final Composite area;
    private final Text title;
    private final Combo severity;
    private final Combo phase;
    private final Text what;
    private final Text note;
    private final Button techniques;
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean showing;

    FindingForm(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(Layouts.roomy(4, 8));
        title = text("Title", "finding.title", 1, 3);
        severity = combo("Severity", "finding.severity", Severity.VALUES);
        phase = combo("Phase", "finding.phase", Phase.VALUES);
        what = text("What", "finding.what", 4, 3);
        techniques = techniques();
        note = text("Note", "finding.note", 2, 3);
    }

    Composite control() {
        return area;
    }

    private Text text(String label, String id, int lines, int span) {
        Label name = new Label(area, SWT.NONE);
        name.setText(label);
        name.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        Text text = Keyed.id(new Text(area, lines == 1 ? SWT.BORDER : SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), id);
        GridData data = new GridData(SWT.FILL, lines == 1 ? SWT.CENTER : SWT.FILL, true, lines > 1, span, 1);
        data.widthHint = 360;
        if (lines > 1) {
            data.heightHint = lines * text.getLineHeight();
            text.addListener(SWT.Traverse,
                    e -> e.doit = e.doit || e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        }
        text.setLayoutData(data);
        text.addModifyListener(e -> edited());
        return text;
    }

    private Combo combo(String label, String id, List<? extends Enumerator> values) {
        new Label(area, SWT.NONE).setText(label);
        Combo combo = Keyed.id(new Combo(area, SWT.READ_ONLY), id);
        values.forEach(v -> combo.add(words(v.getLiteral())));
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> edited()));
        return combo;
    }

    /** Techniques stand in the text, a line each, so that every report shows them. */
    private Button techniques() {
        new Label(area, SWT.NONE).setText("ATT&&CK");
        Button button = Keyed.id(new Button(area, SWT.PUSH), "finding.techniques");
        button.setToolTipText("Choose the techniques the finding is about");
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            TechniqueDialog dialog = new TechniqueDialog(area.getShell(), AttackTechniques.in(what.getText()));
            if (dialog.open() == Window.OK) {
                what.setText(AttackTechniques.set(what.getText(), dialog.chosen()));
            }
        }));
        what.addModifyListener(e -> named(button));
        named(button);
        return button;
    }

    private void named(Button button) {
        String all = AttackTechniques.in(what.getText()).stream().map(AttackTechniques.Technique::label).collect(Collectors.joining(", "));
        button.setText(Format.line(all.isEmpty() ? "Choose techniques\u2026" : all, 80).replace("&", "&&"));
    }

    /** {@code LESSONS_LEARNED} as {@code Lessons learned}. */
    static String words(String literal) {
        String lower = literal.toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    private void edited() {
        if (!showing) {
            listeners.forEach(Runnable::run);
        }
    }

    /** Calls back after each change by the person. */
    void onEdit(Runnable listener) {
        listeners.add(listener);
    }

    /** Fills the fields; what stands there already is left alone, so that the caret stays. */
    void show(FindingData data) {
        showing = true;
        set(title, data.title());
        set(what, data.what());
        set(note, data.note());
        severity.select(data.severity().getValue());
        phase.select(data.phase().getValue());
        showing = false;
    }

    private static void set(Text field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    /** What stands in the fields; the rest is taken from the argument. */
    FindingData read(FindingData rest) {
        return new FindingData(rest.id(), title.getText().strip(), what.getText(),
                Severity.VALUES.get(Math.max(0, severity.getSelectionIndex())),
                Phase.VALUES.get(Math.max(0, phase.getSelectionIndex())), note.getText(), rest.author(), rest.modified(), rest.events());
    }

    void setEditable(boolean editable) {
        for (Text text : List.of(title, what, note)) {
            text.setEditable(editable);
        }
        techniques.setEnabled(editable);
        severity.setEnabled(editable);
        phase.setEnabled(editable);
    }

    void focusTitle() {
        title.setFocus();
        title.selectAll();
    }
}
