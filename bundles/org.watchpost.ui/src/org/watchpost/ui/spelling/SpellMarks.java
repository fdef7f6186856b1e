/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.spelling.SpellChecker;
import org.watchpost.ui.theme.Palette;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Background;
import org.watchpost.ui.util.Latest;
import org.watchpost.ui.util.Services;
import org.watchpost.ui.util.Ui;

/**
 * Underlines words of a text that no dictionary knows while the person types, and proposes others: by right click, or F7 for the
 * next one. The check runs in the background; the text is never changed but by the person's choice. For the UI thread.
 */
public final class SpellMarks {

    /** Pause in typing after which is checked, in milliseconds. */
    private static final int PAUSE = 350;
    private static final int LONGEST = 100_000;
    /** Marks that get proposals beforehand; the others when they are asked for. */
    private static final int MOST_PROPOSED = 12;

    private record Mark(int from, String word, List<String> proposals) {
        int to() {
            return from + word.length();
        }
    }

    private record Checked(String text, List<Mark> marks) {
    }

    private final StyledText text;
    private final Latest<Checked> check;
    private List<Mark> marks = List.of();
    private @Nullable Menu menu;

    private SpellMarks(StyledText text) {
        this.text = text;
        check = new Latest<>(Ui.executor(text), "Checking spelling");
        text.addModifyListener(e -> later(PAUSE));
        text.addListener(SWT.MenuDetect, e -> {
            if (e.detail != SWT.MENU_KEYBOARD) {
                int offset = text.getOffsetAtPoint(text.toControl(e.x, e.y));
                if (offset >= 0) {
                    text.setCaretOffset(offset);
                }
            }
            open(new Point(e.x, e.y));
            e.doit = false;
        });
        text.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.F7 && e.stateMask == 0) {
                next();
            }
        });
        text.addDisposeListener(e -> {
            check.cancel();
            forgetMenu();
        });
        later(0);
    }

    /** Checks what is and will be in a text. */
    public static void install(StyledText text) {
        new SpellMarks(text);
    }

    private void later(int pause) {
        String now = text.getText();
        if (now.length() > LONGEST) {
            return;
        }
        check.run(pause, monitor -> check(now), this::show, e -> {
            // without a dictionary there are no marks
        });
    }

    private static Checked check(String now) {
        Optional<SpellChecker> checker = Services.find(SpellChecker.class);
        List<Mark> found = new ArrayList<>();
        if (checker.isPresent()) {
            for (SpellChecker.Mistake one : checker.get().check(now)) {
                String word = now.substring(one.from(), one.from() + one.length());
                found.add(new Mark(one.from(), word, found.size() < MOST_PROPOSED ? checker.get().suggest(word) : List.of()));
            }
        }
        return new Checked(now, found);
    }

    private void show(Checked checked) {
        if (!checked.text().equals(text.getText())) {
            return;
        }
        marks = checked.marks();
        StyleRange[] ranges = new StyleRange[marks.size()];
        for (int i = 0; i < ranges.length; i++) {
            StyleRange range = new StyleRange();
            range.start = marks.get(i).from();
            range.length = marks.get(i).word().length();
            range.underline = true;
            range.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
            range.underlineColor = Theme.palette().get(Palette.Ink.ERROR);
            ranges[i] = range;
        }
        text.setStyleRanges(ranges);
    }

    /** Goes to the next mark behind the caret, or the first, and shows what could have been meant. */
    private void next() {
        int caret = text.getCaretOffset();
        Mark next = marks.stream().filter(mark -> mark.from() > caret).findFirst().orElse(marks.isEmpty() ? null : marks.get(0));
        if (next != null) {
            text.setSelection(next.to(), next.from());
            Point below = text.getLocationAtOffset(next.from());
            open(text.toDisplay(below.x, below.y + text.getLineHeight(next.from())));
        }
    }

    private void open(Point where) {
        forgetMenu();
        Menu made = new Menu(text.getShell(), SWT.POP_UP);
        menu = made;
        int caret = text.getCaretOffset();
        marks.stream().filter(mark -> mark.from() <= caret && caret <= mark.to()).findFirst().ifPresent(mark -> proposals(made, mark));
        item(made, "Cut", text.getEditable() && text.getSelectionCount() > 0, text::cut);
        item(made, "Copy", text.getSelectionCount() > 0, text::copy);
        item(made, "Paste", text.getEditable(), text::paste);
        item(made, "Select All", text.getCharCount() > 0, text::selectAll);
        made.setLocation(where);
        made.setVisible(true);
    }

    private void proposals(Menu into, Mark mark) {
        for (String proposal : mark.proposals()) {
            item(into, proposal, text.getEditable(), () -> replace(mark, proposal));
        }
        if (mark.proposals().isEmpty()) {
            item(into, "No proposals", false, () -> {
            });
        }
        new MenuItem(into, SWT.SEPARATOR);
        item(into, "Add “" + mark.word() + "” to My Words", true, () -> learn(mark.word()));
        new MenuItem(into, SWT.SEPARATOR);
    }

    private static void item(Menu into, String label, boolean enabled, Runnable what) {
        MenuItem item = new MenuItem(into, SWT.PUSH);
        item.setText(label.replace("&", "&&"));
        item.setEnabled(enabled);
        item.addListener(SWT.Selection, e -> what.run());
    }

    private void replace(Mark mark, String proposal) {
        if (text.getCharCount() >= mark.to() && text.getTextRange(mark.from(), mark.word().length()).equals(mark.word())) {
            text.replaceTextRange(mark.from(), mark.word().length(), proposal);
            text.setCaretOffset(mark.from() + proposal.length());
        }
    }

    private void learn(String word) {
        Background.run("Learning a word", "Check that your home folder can be written to.", monitor -> {
            try {
                Services.get(SpellChecker.class).learn(word);
            } finally {
                Ui.async(text, () -> later(0));
            }
        });
    }

    private void forgetMenu() {
        Menu old = menu;
        menu = null;
        if (old != null) {
            old.dispose();
        }
    }
}
