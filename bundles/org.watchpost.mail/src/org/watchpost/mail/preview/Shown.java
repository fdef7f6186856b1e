/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.preview;

import java.util.ArrayList;
import java.util.List;
import org.watchpost.core.mail.Preview;
import org.watchpost.core.text.VisibleText;

/** A preview while it is written. */
final class Shown {

    /** Most characters of a preview. */
    static final int MOST = 256 * 1024;

    private final Preview.Kind kind;
    private final StringBuilder text = new StringBuilder();
    private final List<Preview.Mark> marks = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private String title = "";
    private boolean cut;

    Shown(Preview.Kind kind) {
        this.kind = kind;
    }

    Shown title(String newTitle) {
        title = newTitle;
        return this;
    }

    boolean full() {
        return text.length() >= MOST;
    }

    void cut() {
        cut = true;
    }

    /** Appends a line, hidden characters made visible. */
    void line(String line) {
        if (full()) {
            cut = true;
        } else {
            text.append(visible(line.length() > 20_000 ? line.substring(0, 20_000) : line)).append('\n');
        }
    }

    /** Appends a line that is a mark. */
    void line(String line, String label) {
        int start = text.length();
        line(line);
        if (text.length() > start) {
            marks.add(new Preview.Mark(start, text.length() - 1, label));
        }
    }

    /** Appends text of several lines. */
    void text(String lines) {
        for (String line : (lines.length() > MOST ? lines.substring(0, MOST) : lines).split("\r\n|\n|\r", -1)) {
            line(line);
        }
        cut |= lines.length() > MOST;
    }

    void row(String... cells) {
        List<String> row = new ArrayList<>();
        for (String cell : cells) {
            row.add(visible(cell.length() > 4000 ? cell.substring(0, 4000) : cell));
        }
        rows.add(List.copyOf(row));
        line(String.join("  ", cells));
    }

    private static String visible(String line) {
        return VisibleText.line(line.replace('\t', ' '));
    }

    Preview done() {
        return new Preview(kind, title, text.toString(), marks, rows, cut);
    }
}
