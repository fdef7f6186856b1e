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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.marks.Mark;
import org.watchpost.core.marks.Marks;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.util.Background;

/** Tags, comments and bookmarks on the selected rows. */
final class NoteActions {

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
        Set<String> wanted = new TreeSet<>(Arrays.asList(dialog.tags().split("[,\\s]+")));
        wanted.remove("");
        List<String> removed = before.tags().stream().filter(tag -> !wanted.contains(tag)).toList();
        String comment = dialog.comment().equals(before.comment()) ? null : dialog.comment();
        SelectedEvents rows = SelectedEvents.rows(context, open);
        Background.run("Marking rows", "", monitor -> {
            List<EventRef> refs = refs(rows.read(Marks.MOST, monitor));
            open.marks().change(refs, wanted, removed, comment);
        });
    }

    /** Makes the selected rows bookmarks, or takes that away if the first of them is one. */
    static void bookmark(InvestigationContext context) {
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
            open.marks().change(refs, is ? List.of() : tag, is ? tag : List.of(), null);
        });
    }

    private static List<EventRef> refs(List<Event> events) {
        List<EventRef> refs = new ArrayList<>(events.size());
        events.forEach(event -> refs.add(event.ref()));
        return refs;
    }
}
