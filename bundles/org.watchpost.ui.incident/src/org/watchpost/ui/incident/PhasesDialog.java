/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.watchpost.core.incident.ArrangePhasesOperation;
import org.watchpost.core.incident.ArrangePhasesOperation.Phase;
import org.watchpost.core.incident.PhaseSet;
import org.watchpost.model.incident.Incident;
import org.watchpost.model.incident.PhaseRecord;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;

/** Asks in which phases the incident is told: the six of the handbook, the functions of CSF 2.0, or one's own. */
final class PhasesDialog extends TitleAreaDialog {

    private static final List<String> SETS = List.of("Six phases: preparation to lessons learned",
            "NIST SP 800-61 r3: functions of CSF 2.0", "My own phases");

    private final Incident incident;
    private final List<Phase> phases = new ArrayList<>();
    private String view;
    private org.eclipse.swt.widgets.List list;
    private Combo sets;

    @SuppressWarnings("null")
    PhasesDialog(Shell parent, Incident incident) {
        super(parent);
        this.incident = incident;
        view = incident.getView();
        for (PhaseRecord phase : incident.getPhases()) {
            phases.add(new Phase(phase.getKey(), phase.getTitle(), List.of(phase.getId())));
        }
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    String view() {
        return view;
    }

    List<Phase> phases() {
        return List.copyOf(phases);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText("Phases");
        setTitle("In which phases the incident is told");
        setMessage("Entries and checklists go along. Choose a set, then rename, add or move phases to make it your own.");
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(Layouts.fill());
        area.setLayout(Layouts.roomy(2, 12));
        sets = Keyed.id(new Combo(area, SWT.READ_ONLY), "phases.set");
        SETS.forEach(sets::add);
        sets.select(view.equals(PhaseSet.CLASSIC.name()) ? 0 : view.equals(PhaseSet.CSF.name()) ? 1 : 2);
        sets.setLayoutData(Layouts.wide());
        new Label(area, SWT.NONE);
        sets.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose()));
        list = Keyed.id(new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL), "phases.list");
        var fill = Layouts.fill();
        fill.heightHint = 200;
        fill.widthHint = 380;
        list.setLayoutData(fill);
        Composite buttons = new Composite(area, SWT.NONE);
        buttons.setLayout(Layouts.roomy(1, 0));
        buttons.setLayoutData(new org.eclipse.swt.layout.GridData(SWT.FILL, SWT.BEGINNING, false, false));
        button(buttons, "Add…", "phases.add", this::add);
        button(buttons, "Rename…", "phases.rename", this::rename);
        button(buttons, "Move Up", "phases.up", () -> move(-1));
        button(buttons, "Move Down", "phases.down", () -> move(1));
        button(buttons, "Join With Next", "phases.join", this::join);
        show(0);
        list.setFocus();
        return area;
    }

    private static void button(Composite parent, String text, String id, Runnable what) {
        Button button = Keyed.id(new Button(parent, SWT.PUSH), id);
        button.setText(text);
        button.setLayoutData(Layouts.wide());
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> what.run()));
    }

    private static String title(Phase phase) {
        return phase.title().isBlank() ? FieldSpec.words(phase.key()) : phase.title();
    }

    private void show(int selected) {
        list.setItems(phases.stream().map(PhasesDialog::title).toArray(String[]::new));
        list.select(Math.max(0, Math.min(selected, phases.size() - 1)));
    }

    private void choose() {
        PhaseSet set = switch (sets.getSelectionIndex()) {
            case 0 -> PhaseSet.CLASSIC;
            case 1 -> PhaseSet.CSF;
            default -> PhaseSet.own(List.of());
        };
        if (!set.keys().isEmpty()) {
            phases.clear();
            phases.addAll(ArrangePhasesOperation.plan(incident, set));
        }
        view = set.name();
        show(0);
    }

    private void own() {
        view = "own";
        sets.select(2);
    }

    private String ask(String what, String now) {
        InputDialog dialog = new InputDialog(getShell(), what, "Title of the phase", now,
                text -> text.isBlank() ? "A phase has a title" : null);
        return dialog.open() == Window.OK ? dialog.getValue().strip() : "";
    }

    private void add() {
        String title = ask("Add a Phase", "");
        if (!title.isEmpty()) {
            String key = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
            phases.add(new Phase(key, title, List.of()));
            own();
            show(phases.size() - 1);
        }
    }

    private void rename() {
        int at = list.getSelectionIndex();
        if (at >= 0) {
            String title = ask("Rename the Phase", title(phases.get(at)));
            if (!title.isEmpty()) {
                phases.set(at, new Phase(phases.get(at).key(), title, phases.get(at).from()));
                own();
                show(at);
            }
        }
    }

    private void move(int by) {
        int at = list.getSelectionIndex();
        if (at >= 0 && at + by >= 0 && at + by < phases.size()) {
            phases.add(at + by, phases.remove(at));
            own();
            show(at + by);
        }
    }

    private void join() {
        int at = list.getSelectionIndex();
        if (at >= 0 && at + 1 < phases.size()) {
            Phase next = phases.remove(at + 1);
            List<String> from = new ArrayList<>(phases.get(at).from());
            from.addAll(next.from());
            phases.set(at, new Phase(phases.get(at).key(), phases.get(at).title(), from));
            own();
            show(at);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Tell It So", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
}
