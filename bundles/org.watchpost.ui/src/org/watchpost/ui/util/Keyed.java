/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.util;

import org.eclipse.swt.widgets.Widget;

/** Gives widgets names, so that tests and tools find them. */
public final class Keyed {

    /** Key under which a widget's name is kept. */
    public static final String KEY = "org.watchpost.id";

    private Keyed() {
    }

    /** Names a widget and returns it. */
    public static <W extends Widget> W id(W widget, String id) {
        widget.setData(KEY, id);
        return widget;
    }
}
