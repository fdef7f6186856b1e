/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.marks.Mark;
import org.watchpost.core.marks.Marks;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.findings.FindingUndo;
import org.watchpost.ui.util.Background;
import org.watchpost.ui.util.Ui;

/** Tags, comments and bookmarks on events; each change can be undone. For the UI thread. */
public final class NoteActions {

    private NoteActions() {
    }

    /** Asks for tags and a comment, and puts them on the selected rows. */
    static void ask(InvestigationContext context, Shell shell) {
        OpenCase open = context.openCase().orElse(null);
        Event focus = context.selection().focus();
        if (open == null || focus == null) {
            return;
        }
        Mark before = open.marks().of(focus.ref());
        NoteDialog dialog = new NoteDialog(shell, before, context.selection().count(), open.marks().tags().keySet());
        if (dialog.open() != Window.OK) {
            return;
        }
        Set<String> wanted = words(dialog.tags());
        List<String> removed = before.tags().stream().filter(tag -> !wanted.contains(tag)).toList();
        String comment = dialog.comment().equals(before.comment()) ? null : dialog.comment();
        SelectedEvents rows = SelectedEvents.rows(context, open);
        Background.run("Marking rows", "", monitor -> {
            List<EventRef> refs = refs(rows.read(Marks.MOST, monitor));
            Ui.async(shell, () -> change(open, "Tags and Comment", refs, wanted, removed, comment));
        });
    }

    /** Words with commas or spaces between. */
    public static Set<String> words(String text) {
        Set<String> words = new TreeSet<>(Arrays.asList(text.split("[,\\s]+")));
        words.remove("");
        return words;
    }

    /**
     * Changes what is noted on events; undo gives each of them back what it had.
     *
     * @param label   what is done, for Edit > Undo
     * @param comment the new comment, empty to remove it; null leaves it
     */
    public static void change(OpenCase open, String label, Collection<EventRef> refs, Collection<String> add, Collection<String> remove,
            @Nullable String comment) {
        Map<Mark, List<EventRef>> before = new LinkedHashMap<>();
        FindingUndo.run(label, FindingUndo.Decision.of(monitor -> {
            before.clear();
            refs.forEach(ref -> before.computeIfAbsent(open.marks().of(ref), mark -> new ArrayList<>()).add(ref));
            open.marks().change(refs, add, remove, comment);
        }, monitor -> {
            for (Map.Entry<Mark, List<EventRef>> each : before.entrySet()) {
                Set<String> had = each.getKey().tags();
                open.marks().change(each.getValue(), had, add.stream().filter(tag -> !had.contains(tag)).toList(),
                        each.getKey().comment());
            }
        }));
    }

    /** Makes the selected rows bookmarks, or takes that away if the first of them is one. */
    static void bookmark(InvestigationContext context, Shell shell) {
        OpenCase open = context.openCase().orElse(null);
        Event focus = context.selection().focus();
        if (open == null || focus == null) {
            return;
        }
        boolean is = open.marks().of(focus.ref()).tags().contains(Marks.BOOKMARK);
        List<String> tag = List.of(Marks.BOOKMARK);
        SelectedEvents rows = SelectedEvents.rows(context, open);
        Background.run("Marking rows", "", monitor -> {
            List<EventRef> refs = refs(rows.read(Marks.MOST, monitor));
            Ui.async(shell, () -> change(open, "Bookmark", refs, is ? List.of() : tag, is ? tag : List.of(), null));
        });
    }

    private static List<EventRef> refs(List<Event> events) {
        List<EventRef> refs = new ArrayList<>(events.size());
        events.forEach(event -> refs.add(event.ref()));
        return refs;
    }
}
