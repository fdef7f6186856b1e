/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.events;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.watchpost.core.indicators.Indicators;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.query.Searches;
import org.watchpost.ui.util.Commands;
import org.watchpost.ui.util.Format;

/** The context menu of text that is only read: what can be done with what is selected in it, or the value or word pointed at. */
public final class TextMenu {

    private static final int LONGEST = 4096;

    private TextMenu() {
    }

    /** Gives a text its menu. */
    public static void install(StyledText text, InvestigationContext context) {
        install(text, context, offset -> List.of());
    }

    /**
     * Gives a text its menu.
     *
     * @param values the values of fields that stand at an offset of the text; asked each time
     */
    public static void install(StyledText text, InvestigationContext context, IntFunction<List<ValueMenu.Shown>> values) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(m -> {
            int offset = at(text);
            if (text.getSelectionCount() == 0) {
                ValueMenu.fill(menu, context, values.apply(offset));
            }
            String chosen = text.getSelectionCount() > 0 ? text.getSelectionText().strip() : word(text.getText(), offset);
            if (!chosen.isEmpty() && chosen.length() <= LONGEST) {
                chosen(menu, context, chosen);
            }
            menu.add(ValueMenu.action("Copy All", () -> EventCopy.text(text.getText())));
            menu.add(ValueMenu.action("Select All\tCtrl+A", text::selectAll));
        });
        text.setMenu(menu.createContextMenu(text));
    }

    private static void chosen(IMenuManager menu, InvestigationContext context, String chosen) {
        String shown = Format.line(chosen, 40);
        menu.add(ValueMenu.action("Copy " + shown, () -> EventCopy.text(chosen)));
        menu.add(ValueMenu.action("Copy Defanged", () -> EventCopy.text(Format.defang(chosen))));
        if (context.openCase().isPresent() && chosen.indexOf('\n') < 0) {
            menu.add(ValueMenu.action("Find " + shown + " in Any Field", () -> Searches.anywhere(context, chosen)));
            if (Indicators.guess(chosen).isPresent() && Commands.isThere(ValueMenu.INDICATORS)) {
                menu.add(ValueMenu.action("Add " + shown + " to Indicators",
                        () -> Commands.run(ValueMenu.INDICATORS, Map.of("value", chosen))));
            }
        }
        menu.add(new Separator());
    }

    /** The place under the pointer, else the caret's. */
    private static int at(StyledText text) {
        Point pointer = text.toControl(text.getDisplay().getCursorLocation());
        int offset = text.getClientArea().contains(pointer) ? text.getOffsetAtPoint(pointer) : -1;
        return offset >= 0 ? offset : text.getCaretOffset();
    }

    /** The word around an offset, as words are in logs: an address, a name, a path. */
    static String word(String text, int offset) {
        int from = Math.min(offset, text.length());
        int to = from;
        while (from > 0 && isWord(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && isWord(text.charAt(to))) {
            to++;
        }
        String word = text.substring(from, to);
        return word.replaceAll("^[.:,-]+|[.:,-]+$", "");
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || "._-@:/".indexOf(c) >= 0;
    }
}
