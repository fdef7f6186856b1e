/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Field;
import org.watchpost.core.marks.ValueLists;
import org.watchpost.core.query.QuerySyntaxException;
import org.watchpost.core.query.TimeRange;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.Search;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.query.Queries;
import org.watchpost.ui.util.Background;
import org.watchpost.ui.util.Ui;

/** What can be done with value lists. */
public final class ListActions {

    private static final String ADVICE = "A list is a text file with a value a line, or CSV with a column of addresses, hosts or hashes.";

    private ListActions() {
    }

    /** Asks for files and adds each as a list. */
    static void choose(InvestigationContext context, Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText("Add Value Lists");
        dialog.setFilterExtensions(new String[] { "*.csv;*.txt;*.tsv;*.list", "*" });
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            add(context, shell, List.of(dialog.getFileNames()).stream().map(folder::resolve).toList());
        }
    }

    /** Adds files as lists, called as the files are; one of the same name is replaced after asking. */
    static void add(InvestigationContext context, Shell shell, List<Path> files) {
        context.openCase().ifPresent(open -> Background.run("Reading value lists", ADVICE, monitor -> {
            for (Path file : files) {
                List<String> values = ValueLists.read(file);
                keep(open, shell, ValueLists.name(String.valueOf(file.getFileName())), values);
            }
        }));
    }

    /** Adds the text of the clipboard, or one that was dropped, as a list with a name that is not taken. */
    static void addText(InvestigationContext context, Shell shell, String text) {
        context.openCase().ifPresent(open -> Background.run("Reading a value list", ADVICE, monitor -> {
            List<String> values = ValueLists.parse(text);
            List<String> names = open.lists().names();
            int number = 1;
            while (names.contains("pasted-" + number)) {
                number++;
            }
            keep(open, shell, "pasted-" + number, values);
        }));
    }

    static void paste(InvestigationContext context, Shell shell) {
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        try {
            if (clipboard.getContents(TextTransfer.getInstance()) instanceof String text && !text.isBlank()) {
                addText(context, shell, text);
            }
        } finally {
            clipboard.dispose();
        }
    }

    private static void keep(OpenCase open, Shell shell, String name, List<String> values) throws IOException {
        if (values.isEmpty()) {
            throw new CaseException("There are no values in " + name);
        }
        if (!open.lists().names().contains(name)) {
            open.lists().put(name, values);
            return;
        }
        Ui.async(shell, () -> {
            if (MessageDialog.openQuestion(shell, "Value List", "There is a list called " + name + " already. Replace it?")) {
                Background.run("Saving a value list", "Check that the case is open for writing.",
                        monitor -> open.lists().put(name, values));
            }
        });
    }

    /** Asks, then removes a list. */
    static void remove(InvestigationContext context, Shell shell, String name) {
        OpenCase open = context.openCase().orElse(null);
        if (open != null && MessageDialog.openConfirm(shell, "Value List", "Remove the list " + name + " from the case? The journal keeps "
                + "that it was there, not its values.")) {
            Background.run("Removing a value list", "Check that the case is open for writing.", monitor -> open.lists().remove(name));
        }
    }

    /** Looks for any value of a list, in a field or, if that is null, anywhere. */
    public static void search(InvestigationContext context, String name, @org.jspecify.annotations.Nullable Field field) {
        String clause = (field == null ? "" : field.name() + ":") + "@" + name;
        try {
            context.search(new Search(clause, Queries.parse(clause, context.zone()), TimeRange.ALL));
        } catch (QuerySyntaxException e) {
            Errors.show("The query could not be made", "Write it into the query bar.", e);
        }
    }
}
