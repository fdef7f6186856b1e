/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.tests.driver;

import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;

/** The query bar. Call from the test's thread. */
public final class QueryBarDriver {

    private static final int TRIES = 6;
    private static final int PATIENCE_SECONDS = 10;

    public StyledText text() {
        return UiThread.call(() -> Widgets.get(StyledText.class, "query.text"));
    }

    public String value() {
        return UiThread.call(() -> Widgets.get(StyledText.class, "query.text").getText());
    }

    /** Writes a query in place of the present one, key by key. */
    public void write(String query) {
        Keyboard.focus(text());
        UiThread.run(() -> text().setText(""));
        query.chars().forEach(c -> Keyboard.send(text(), c));
        UiThread.waitFor("the query to be written", () -> Widgets.get(StyledText.class, "query.text").getText().equals(query));
    }

    /** Writes a query and presses Enter. */
    public void search(String query) {
        write(query);
        Workbench.idle();
        if (UiThread.call(() -> Widgets.find(Table.class, "query.proposals").isPresent())) {
            Keyboard.send(text(), SWT.ESC);
        }
        // without a window manager a key may be lost while a pop-up closes
        BooleanSupplier taken = () -> Workbench.context().search().text().equals(query.strip());
        for (int i = 0; i < TRIES && !UiThread.within(0, taken); i++) {
            Keyboard.focus(text());
            Keyboard.press(SWT.CR);
            if (!UiThread.within(PATIENCE_SECONDS, taken) && !problem().isEmpty()) {
                break;
            }
        }
        Workbench.idle();
    }

    /** What is said to be wrong, empty if nothing is. */
    public String problem() {
        return UiThread.call(() -> {
            Label label = Widgets.get(Label.class, "query.problem");
            return label.isVisible() ? label.getText() : "";
        });
    }

    /** Waits until a proposal is offered. */
    public void waitForProposal(String text) {
        UiThread.waitFor("the proposal " + text, () -> Widgets.find(Table.class, "query.proposals")
                .map(t -> java.util.Arrays.stream(t.getItems()).anyMatch(i -> i.getText().contains(text))).orElse(false));
    }
}
