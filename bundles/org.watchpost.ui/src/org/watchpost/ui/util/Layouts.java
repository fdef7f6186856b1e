/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.util;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;

/** Grid layouts in steps of four pixels. */
public final class Layouts {

    private Layouts() {
    }

    /** A grid without margins and with a space of four pixels between columns. */
    public static GridLayout tight(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 4;
        layout.verticalSpacing = 0;
        return layout;
    }

    /** A grid with margins and spaces. */
    public static GridLayout roomy(int columns, int margin) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = margin;
        layout.marginHeight = margin;
        layout.horizontalSpacing = 8;
        layout.verticalSpacing = 8;
        return layout;
    }

    public static GridData fill() {
        return new GridData(SWT.FILL, SWT.FILL, true, true);
    }

    public static GridData wide() {
        return new GridData(SWT.FILL, SWT.CENTER, true, false);
    }

    /** As wide as there is room, but asking for no more than so many pixels. */
    public static GridData wide(int hint) {
        GridData data = wide();
        data.widthHint = hint;
        return data;
    }

    public static GridData end() {
        return new GridData(SWT.END, SWT.CENTER, false, false);
    }
}
