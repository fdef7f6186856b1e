/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.tests.quarantine;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.watchpost.ui.quarantine.QuarantinePerspective;
import org.watchpost.ui.tests.driver.Keyboard;
import org.watchpost.ui.tests.driver.UiThread;
import org.watchpost.ui.tests.driver.Widgets;
import org.watchpost.ui.tests.driver.Workbench;

/** The Quarantine perspective. Call from the test's thread. */
public final class QuarantineDriver {

    private static final int STATE = 0;
    private static final int VERDICT = 1;
    private static final int SUBJECT = 4;

    /** Shows the perspective. */
    public void open() {
        Workbench.showPerspective(QuarantinePerspective.ID);
        Workbench.idle();
    }

    private Table table() {
        return Widgets.get(Table.class, "quarantine.messages");
    }

    /** Waits until the list has so many messages. */
    public void waitForMessages(int count) {
        UiThread.waitFor(count + " messages", () -> Widgets.find(Table.class, "quarantine.messages")
                .map(table -> table.isVisible() && table.getItemCount() == count && !table.getItem(0).getText(VERDICT).isEmpty())
                .orElse(false));
        Workbench.idle();
    }

    /** Subjects in the order of the list. */
    public List<String> subjects() {
        return UiThread.call(() -> Arrays.stream(table().getItems()).map(item -> item.getText(SUBJECT)).toList());
    }

    /** Verdict and state of the message with a subject. */
    public String verdict(String subject) {
        return cell(subject, VERDICT);
    }

    /** What became of the message with a subject. */
    public String state(String subject) {
        return cell(subject, STATE);
    }

    private String cell(String subject, int column) {
        return UiThread.call(() -> table().getItem(row(subject)).getText(column));
    }

    private int row(String subject) {
        for (int i = 0; i < table().getItemCount(); i++) {
            if (table().getItem(i).getText(SUBJECT).equals(subject)) {
                return i;
            }
        }
        throw new AssertionError("No message with the subject " + subject);
    }

    /** Goes to a message with the keys of the list. */
    public void goTo(String subject) {
        Keyboard.focus(UiThread.call(this::table));
        int now = UiThread.call(() -> table().getSelectionIndex());
        int wanted = UiThread.call(() -> row(subject));
        Keyboard.type((wanted > now ? "j" : "k").repeat(Math.abs(wanted - now)));
        UiThread.waitFor("the message " + subject, () -> table().getSelectionIndex() == wanted);
        Workbench.idle();
    }

    /** Types keys into the list. */
    public void keys(String keys) {
        Keyboard.focus(UiThread.call(this::table));
        Keyboard.type(keys);
    }

    /** Writes the reason. */
    public void reason(String text) {
        UiThread.run(() -> Widgets.get(Text.class, "quarantine.reason").setText(text));
    }

    /** Presses one of the buttons below the list. */
    public void press(String id) {
        UiThread.start(() -> Widgets.press(Widgets.get(Button.class, id)));
    }

    /** Chooses a filter by its number. */
    public void filter(int index) {
        UiThread.run(() -> {
            Combo combo = Widgets.get(Combo.class, "quarantine.filter");
            combo.select(index);
            combo.notifyListeners(org.eclipse.swt.SWT.Selection, Widgets.event(combo));
        });
        Workbench.idle();
    }

    /** Waits until a state is shown for a message. */
    public void waitForState(String subject, String state) {
        UiThread.waitFor(subject + " to be " + state, () -> table().getItem(row(subject)).getText(STATE).contains(state));
    }

    /** Waits until the reasons say something. */
    public void waitForReason(String text) {
        UiThread.waitFor("the reason " + text, () -> Widgets.find(StyledText.class, "quarantine.reasons")
                .map(reasons -> reasons.getText().contains(text)).orElse(false));
    }

    /** Waits until the attachment tree shows a name. */
    public void waitForPart(String name) {
        UiThread.waitFor("the part " + name,
                () -> Widgets.find(Tree.class, "quarantine.tree").map(tree -> shows(tree.getItems(), name)).orElse(false));
    }

    private static boolean shows(TreeItem[] items, String name) {
        return Arrays.stream(items).anyMatch(item -> item.getText(0).contains(name) || shows(item.getItems(), name));
    }

    /** Waits until the preview shows a text. */
    public void waitForPreview(String text) {
        UiThread.waitFor("the preview of " + text, () -> Widgets.find(StyledText.class, "preview.text")
                .map(preview -> preview.isVisible() && preview.getText().contains(text)).orElse(false));
    }
}
