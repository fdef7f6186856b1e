/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.events;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.watchpost.core.event.Event;
import org.watchpost.core.op.RowFormat;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.util.Background;
import org.watchpost.ui.util.Format;

/** Copies events and values to the clipboard. */
public final class EventCopy {

    private static final int MOST = 100_000;

    /** How rows are copied. */
    enum Form {
        TEXT, CSV, JSON, RAW
    }

    private EventCopy() {
    }

    /** Copies a text; on the UI thread. */
    public static void text(String text) {
        if (text.isEmpty()) {
            return;
        }
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        } finally {
            clipboard.dispose();
        }
    }

    /** Copies the selected rows; they are read in the background first. */
    static void selection(InvestigationContext context, List<Column> columns, Form form) {
        context.openCase().ifPresent(open -> {
            SelectedEvents selected = SelectedEvents.rows(context, open);
            if (selected.count() > MOST) {
                Errors.show(Format.number(selected.count()) + " rows are too many for the clipboard",
                        "Use File > Export Rows, which has no limit.",
                        null);
                return;
            }
            ZoneId zone = context.zone();
            Display display = Display.getCurrent();
            Background.run("Copying events", "", monitor -> {
                String text = format(selected.read(MOST, monitor), columns, form, zone);
                display.asyncExec(() -> text(text));
            });
        });
    }

    static String format(List<Event> events, List<Column> columns, Form form, ZoneId zone) throws IOException {
        RowFormat format = EventText.format(form, columns, zone);
        StringBuilder text = new StringBuilder();
        format.heading(text);
        for (Event event : events) {
            format.row(event, text);
        }
        return text.toString();
    }
}
