/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.formats;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.parse.custom.CustomFormat;
import org.watchpost.core.parse.custom.FormatDraft;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Latest;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Ui;

/**
 * The parser builder: how lines are taken apart, what their parts are called, which of them is the time; below what comes of the
 * first lines of a file, at once.
 */
public final class FormatDialog extends TitleAreaDialog {

    private static final int PAUSE = 250;
    private static final int MOST_ROWS = 100;
    private static final int LONGEST = 200;
    private static final List<String> DELIMITERS = List.of("tab", ";", ",", "|", "space");

    /** What the fields say, read on the UI thread. */
    private record Wish(String file, int kind, String pattern, String columns, String time, String timeFormat, String name) {
    }

    /** What comes of it. */
    private record Outcome(CustomFormat format, List<FormatDraft.Row> rows, int bad) {
    }

    private @Nullable CustomFormat format;
    private @Nullable Path sample;
    private @Nullable Text file;
    private @Nullable Combo kind;
    private @Nullable Combo pattern;
    private @Nullable Text columns;
    private @Nullable Text time;
    private @Nullable Text timeFormat;
    private @Nullable Text name;
    private @Nullable Label said;
    private @Nullable Table table;
    private @Nullable Latest<Outcome> work;

    public FormatDialog(Shell parent) {
        super(parent);
    }

    /** What was defined. */
    public Optional<CustomFormat> format() {
        return Optional.ofNullable(format);
    }

    /** The file whose lines were shown. */
    public Optional<Path> sample() {
        return Optional.ofNullable(sample);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText("Parser Builder");
        setTitle("A format of your own");
        setMessage("For logs nothing else reads. Choose a file of that kind; what can be guessed is, and can be said otherwise.");
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(Layouts.fill());
        area.setLayout(Layouts.roomy(2, 12));
        fileRow(area);
        new Label(area, SWT.NONE).setText("Lines are");
        Composite row = new Composite(area, SWT.NONE);
        row.setLayoutData(Layouts.wide());
        row.setLayout(Layouts.tight(3));
        Combo kinds = Keyed.id(new Combo(row, SWT.READ_ONLY), "format.kind");
        List.of("guessed", "columns with a delimiter", "matched by a regular expression", "JSON objects").forEach(kinds::add);
        kinds.select(0);
        kinds.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed()));
        kind = kinds;
        Combo patterns = Keyed.id(new Combo(row, SWT.DROP_DOWN), "format.pattern");
        DELIMITERS.forEach(patterns::add);
        patterns.setLayoutData(Layouts.wide(320));
        patterns.setToolTipText("The delimiter, or the regular expression: (?<when>\\S+) (?<src>\\S+) (.*)");
        patterns.addModifyListener(e -> changed());
        pattern = patterns;
        columns = text(area, "Columns", "format.columns", "guessed; or when,src=source.ip,note,skipped=");
        time = text(area, "Time is in", "format.time", "guessed; or a column, or two: day+clock");
        timeFormat = text(area, "Written as", "format.timeFormat", "guessed; or dd/MM/yyyy HH:mm:ss, epoch, epoch_ms");
        name = text(area, "Name", "format.name", "lower-case letters, digits, hyphens");
        new Label(area, SWT.NONE).setText("Preview");
        Composite below = new Composite(area, SWT.NONE);
        below.setLayoutData(Layouts.fill());
        below.setLayout(Layouts.tight(1));
        Label words = Keyed.id(new Label(below, SWT.WRAP), "format.said");
        words.setLayoutData(Layouts.wide());
        said = words;
        Composite holder = new Composite(below, SWT.NONE);
        GridData data = Layouts.fill();
        data.heightHint = 220;
        data.widthHint = 760;
        holder.setLayoutData(data);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        Table rows = Keyed.id(new Table(holder, SWT.BORDER | SWT.FULL_SELECTION), "format.preview");
        rows.setHeaderVisible(true);
        column(rows, layout, "Time", new ColumnPixelData(190));
        column(rows, layout, "What is read", new ColumnWeightData(70, 200));
        column(rows, layout, "What is wrong", new ColumnWeightData(30, 120));
        table = rows;
        work = new Latest<>(Ui.executor(rows), "Reading lines");
        return area;
    }

    private void fileRow(Composite area) {
        new Label(area, SWT.NONE).setText("File");
        Composite row = new Composite(area, SWT.NONE);
        row.setLayoutData(Layouts.wide());
        row.setLayout(Layouts.tight(2));
        Text path = Keyed.id(new Text(row, SWT.BORDER), "format.file");
        path.setLayoutData(Layouts.wide(420));
        path.addModifyListener(e -> changed());
        file = path;
        Button browse = new Button(row, SWT.PUSH);
        browse.setText("Browse…");
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            String chosen = new FileDialog(getShell(), SWT.OPEN).open();
            if (chosen != null) {
                path.setText(chosen);
            }
        }));
    }

    private Text text(Composite area, String label, String id, String message) {
        new Label(area, SWT.NONE).setText(label);
        Text field = Keyed.id(new Text(area, SWT.BORDER), id);
        field.setMessage(message);
        field.setLayoutData(Layouts.wide(420));
        field.addModifyListener(e -> changed());
        return field;
    }

    private static String text(@Nullable Text field) {
        return field == null ? "" : field.getText().strip();
    }

    private Wish wish() {
        Combo kinds = kind;
        Combo patterns = pattern;
        return new Wish(text(file), kinds == null ? 0 : kinds.getSelectionIndex(), patterns == null ? "" : patterns.getText(),
                text(columns),
                text(time), text(timeFormat), text(name));
    }

    private void changed() {
        Latest<Outcome> latest = work;
        if (latest == null) {
            return;
        }
        Wish wish = wish();
        enable(false);
        if (wish.file().isEmpty()) {
            latest.cancel();
            return;
        }
        latest.run(PAUSE, monitor -> make(wish), this::show, problem -> say("✕ " + Errors.reason(problem), true));
    }

    private static Outcome make(Wish wish) throws Exception {
        List<String> lines;
        try {
            lines = FormatDraft.lines(Files.newInputStream(Path.of(wish.file())));
        } catch (InvalidPathException e) {
            throw new java.io.IOException("No path looks like that", e);
        }
        FormatDraft draft = new FormatDraft(wish.name().isEmpty() ? "preview" : wish.name());
        switch (wish.kind()) {
            case 1 -> draft.kind(CustomFormat.Kind.DELIMITER, switch (wish.pattern()) {
                case "tab", "\\t" -> "\t";
                case "space" -> " ";
                default -> wish.pattern();
            });
            case 2 -> draft.kind(CustomFormat.Kind.REGEX, wish.pattern());
            case 3 -> draft.kind(CustomFormat.Kind.JSON, "");
            default -> draft.guessKind(lines);
        }
        // A heading is noticed while columns are guessed, whoever names them.
        draft.guessColumns(lines);
        if (!wish.columns().isEmpty()) {
            draft.columns(wish.columns());
        }
        draft.time(wish.time(), wish.timeFormat(), lines);
        CustomFormat made = draft.format();
        List<FormatDraft.Row> rows = FormatDraft.preview(made, lines);
        return new Outcome(made, rows, (int) rows.stream().filter(row -> !row.problem().isEmpty()).count());
    }

    private void show(Outcome outcome) {
        CustomFormat made = outcome.format();
        String how = switch (made.kind()) {
            case DELIMITER -> "columns between " + (made.pattern().equals("\t") ? "tabs" : made.pattern().equals(" ") ? "spaces"
                    : "'" + made.pattern() + "'");
            case REGEX -> "a regular expression";
            case JSON -> "JSON objects";
        };
        String when = made.time() < 0 ? "no column is a time" : "the time is " + made.columns().get(made.time()).name()
                + (made.timeAnd() < 0 ? "" : " and " + made.columns().get(made.timeAnd()).name()) + ", written " + made.timeFormat();
        say(how + "; " + when + "; " + (outcome.rows().size() - outcome.bad()) + " of " + outcome.rows().size() + " lines fit",
                outcome.bad() > 0);
        fill(made, outcome.rows());
        boolean named = !text(name).isEmpty();
        enable(named);
        format = named ? made : null;
        sample = Path.of(text(file));
    }

    private void say(String words, boolean bad) {
        Label label = said;
        if (label != null && !label.isDisposed()) {
            label.setText(Format.line(words, LONGEST * 2));
            label.setForeground(bad ? Theme.palette().get(Ink.ERROR) : null);
            label.getParent().layout();
        }
    }

    private void fill(CustomFormat made, List<FormatDraft.Row> rows) {
        Table shown = table;
        if (shown == null) {
            return;
        }
        shown.removeAll();
        List<String> headings = FormatDraft.headings(made);
        int first = made.time() >= 0 ? 1 : 0;
        for (FormatDraft.Row row : rows.subList(0, Math.min(MOST_ROWS, rows.size()))) {
            StringBuilder read = new StringBuilder();
            for (int i = first; i < row.cells().size() && i < headings.size(); i++) {
                read.append(read.isEmpty() ? "" : "  ").append(headings.get(i).replaceFirst("^custom\\.[a-z0-9_-]+\\.", "")).append('=')
                        .append(row.cells().get(i));
            }
            TableItem item = new TableItem(shown, SWT.NONE);
            item.setText(new String[] { first == 0 || row.cells().isEmpty() ? "" : row.cells().getFirst(),
                    Format.line(read.isEmpty() ? row.line() : read.toString(), LONGEST), Format.line(row.problem(), LONGEST) });
            if (!row.problem().isEmpty()) {
                item.setForeground(Theme.palette().get(Ink.ERROR));
            }
        }
    }

    private static void column(Table table, TableColumnLayout layout, String name, ColumnLayoutData data) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(name);
        layout.setColumnData(column, data);
    }

    private void enable(boolean is) {
        for (int id : new int[] { IDialogConstants.OK_ID, IDialogConstants.PROCEED_ID }) {
            Button button = getButton(id);
            if (button != null) {
                button.setEnabled(is);
            }
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Save Format", true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
}
