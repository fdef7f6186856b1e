/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.details;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.marks.Mark;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.InvestigationContext.Topic;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.events.NoteActions;
import org.watchpost.ui.findings.FindingActions;
import org.watchpost.ui.findings.FindingsView;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Latest;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Parts;
import org.watchpost.ui.util.TimeLabels;
import org.watchpost.ui.util.Ui;

/** Tags and comment of the event, written in place, and the findings it is part of. */
final class NotesTab implements DetailsPane.Tab {

    /** The longest comment that is kept. */
    private static final int LONGEST = 4000;

    /** What is known of an event beside its bytes. */
    private record Notes(Mark mark, List<Found> findings) {
    }

    private record Found(String id, String title) {
    }

    private final InvestigationContext context;
    private final Composite area;
    private final Text tags;
    private final Text comment;
    private final Button save;
    private final Label state;
    private final Link findings;
    private final Latest<Notes> work;
    private @Nullable EventRef shown;
    private Mark before = Mark.NONE;
    private boolean filling;

    NotesTab(Composite parent, InvestigationContext context) {
        this.context = context;
        area = Keyed.id(new Composite(parent, SWT.NONE), "details.notes");
        area.setLayout(Layouts.roomy(3, 8));
        new Label(area, SWT.NONE).setText("Tags");
        tags = Keyed.id(new Text(area, SWT.BORDER), "notes.tags");
        tags.setMessage("todo, lateral-movement");
        tags.setToolTipText("Words with commas between; searchable as watchpost.tags:word");
        tags.setLayoutData(Layouts.wide(300));
        save = Keyed.id(new Button(area, SWT.PUSH), "notes.save");
        save.setText("Save");
        save.setToolTipText("Keeps the notes (Ctrl+Enter); going to another event keeps them, too");
        Label label = new Label(area, SWT.NONE);
        label.setText("Comment");
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        comment = Keyed.id(new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), "notes.comment");
        comment.setTextLimit(LONGEST);
        comment.setToolTipText("Searchable as watchpost.comment:word; part of exports and reports");
        GridData tall = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        tall.heightHint = 40;
        comment.setLayoutData(tall);
        comment.addListener(SWT.Traverse,
                e -> e.doit = e.doit || e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        new Label(area, SWT.NONE).setText("Findings");
        findings = Keyed.id(new Link(area, SWT.NONE), "notes.findings");
        findings.setLayoutData(Layouts.wide(300));
        findings.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> open(String.valueOf(e.text))));
        state = Keyed.id(new Label(area, SWT.RIGHT), "notes.state");
        GridData said = new GridData(SWT.END, SWT.CENTER, false, false);
        said.widthHint = 260;
        state.setLayoutData(said);
        work = new Latest<>(Ui.executor(area), "Reading notes");
        tags.addModifyListener(e -> edited());
        comment.addModifyListener(e -> edited());
        tags.addListener(SWT.KeyDown, this::key);
        comment.addListener(SWT.KeyDown, this::key);
        save.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> flush()));
        tags.addListener(SWT.FocusOut, e -> flush());
        comment.addListener(SWT.FocusOut, e -> flush());
        context.on(area, EnumSet.of(Topic.MODEL, Topic.EVENTS), this::again);
        context.on(area, EnumSet.of(Topic.CASE), this::clear);
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public void show(org.watchpost.core.event.Event event) {
        flush();
        shown = event.ref();
        read(event.ref());
    }

    private void clear() {
        shown = null;
        before = Mark.NONE;
        filling = true;
        set(tags, "");
        set(comment, "");
        filling = false;
    }

    /** Notes may have been changed elsewhere; what is being written stays. */
    private void again() {
        EventRef ref = shown;
        if (ref != null && area.isVisible() && !dirty()) {
            work.whenIdle(() -> read(ref));
        }
    }

    private void read(EventRef ref) {
        OpenCase open = context.openCase().orElse(null);
        if (open != null) {
            work.run(40, monitor -> notes(open, ref), notes -> fill(ref, notes),
                    problem -> state.setText("✕ " + Format.line(Errors.reason(problem), 200)));
        }
    }

    private static Notes notes(OpenCase open, EventRef ref) {
        List<SourceInfo> sources = open.sources();
        SourceInfo source = ref.source() < sources.size() ? sources.get(ref.source()) : null;
        List<Found> found = source == null ? List.of()
                : open.read(model -> model.getFindings().stream().filter(finding -> finding.getEvents().stream()
                        .anyMatch(e -> e.getOffset() == ref.offset() && source.sha256().equals(e.getEvidence())
                                && source.member().equals(e.getMember() == null ? "" : e.getMember())))
                        .map(finding -> new Found(String.valueOf(finding.getId()), finding.getTitle())).toList());
        return new Notes(open.marks().of(ref), found);
    }

    private void fill(EventRef ref, Notes notes) {
        EventRef now = shown;
        if (now == null || !ref.equals(now) || dirty()) {
            return;
        }
        filling = true;
        before = notes.mark();
        set(tags, String.join(", ", before.tags()));
        set(comment, before.comment());
        filling = false;
        StringBuilder text = new StringBuilder();
        for (Found one : notes.findings()) {
            text.append(text.isEmpty() ? "" : ", ").append("<a href=\"").append(one.id()).append("\">")
                    .append(Format.line(one.title(), 80).replace("&", "&&").replace("<", "‹").replace(">", "›")).append("</a>");
        }
        findings.setText(text.isEmpty() ? "In none yet. <a href=\"+\">New Finding…</a>" : text.toString());
        boolean writable = context.openCase().filter(open -> !open.readOnly()).isPresent();
        tags.setEditable(writable);
        comment.setEditable(writable);
        state.setForeground(Theme.palette().get(Ink.MUTED));
        state.setText(!writable ? "The case is open for reading only" : before.isEmpty() ? ""
                : "by " + Format.line(before.who(), 30) + ", " + TimeLabels.second(before.millis() * 1000, context.zone()));
        save.setEnabled(false);
    }

    private static void set(Text text, String value) {
        if (!text.getText().equals(value)) {
            text.setText(value);
        }
    }

    private boolean dirty() {
        return !NoteActions.words(tags.getText()).equals(before.tags()) || !comment.getText().strip().equals(before.comment());
    }

    private void edited() {
        if (!filling) {
            save.setEnabled(dirty());
        }
    }

    private void key(Event e) {
        if ((e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) && (e.widget == tags || (e.stateMask & SWT.MOD1) != 0)) {
            e.doit = false;
            flush();
        }
    }

    /** Keeps what was written on the event it was written on. */
    private void flush() {
        OpenCase open = context.openCase().orElse(null);
        EventRef ref = shown;
        if (open == null || ref == null || open.readOnly() || !dirty()) {
            return;
        }
        Set<String> wanted = NoteActions.words(tags.getText());
        List<String> removed = before.tags().stream().filter(tag -> !wanted.contains(tag)).toList();
        String text = comment.getText().strip();
        String changed = text.equals(before.comment()) ? null : text;
        before = new Mark(wanted, text, before.who(), before.millis());
        save.setEnabled(false);
        NoteActions.change(open, "Notes", List.of(ref), wanted, removed, changed);
    }

    private void open(String id) {
        if (id.equals("+")) {
            FindingActions.create(context);
        } else if (Parts.activate(FindingsView.ID) instanceof FindingsView view) {
            view.select(id);
        }
    }
}
