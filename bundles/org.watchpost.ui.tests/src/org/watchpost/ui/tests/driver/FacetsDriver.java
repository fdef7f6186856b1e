/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.tests.driver;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The facet side bar. Call from the test's thread. */
public final class FacetsDriver {

    private static final int EXCLUDE = 2;

    private static Tree tree() {
        return Widgets.get(Tree.class, "facets.tree");
    }

    private static Optional<TreeItem> find(String field, String value) {
        return Arrays.stream(tree().getItems()).filter(i -> i.getText(0).equals(field)).flatMap(i -> Arrays.stream(i.getItems()))
                .filter(i -> i.getText(0).equals(value)).findFirst();
    }

    /** Waits until a value is listed. */
    public void waitFor(String field, String value) {
        UiThread.waitFor(field + ":" + value + " among the facets", () -> find(field, value).isPresent());
    }

    /** The count that is shown for a value. */
    public String count(String field, String value) {
        return UiThread.call(() -> find(field, value).orElseThrow().getText(1));
    }

    /** Clicks on a value. */
    public void include(String field, String value) {
        click(field, value, 0, 0);
    }

    /** Clicks on the minus of a value. */
    public void exclude(String field, String value) {
        click(field, value, EXCLUDE, 0);
    }

    /** Clicks on a value with Alt held. */
    public void altClick(String field, String value) {
        click(field, value, 0, SWT.ALT);
    }

    private static void click(String field, String value, int column, int modifiers) {
        UiThread.run(() -> {
            TreeItem item = find(field, value).orElseThrow();
            tree().showItem(item);
            Rectangle bounds = item.getBounds(column);
            Mouse.click(tree(), bounds.x + Math.min(10, bounds.width / 2), bounds.y + bounds.height / 2, 1, modifiers);
        });
        Workbench.idle();
    }
}
