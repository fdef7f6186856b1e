/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.facets;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;

/** Asks for a field that is kept in a column, so that its values can be counted quickly. */
final class FieldDialog {

    private FieldDialog() {
    }

    /** A field not among those shown already; empty if the person cancels. */
    static Optional<Field> choose(Shell parent, List<Field> shown) {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(parent,
                LabelProvider.createTextProvider(element -> ((Field) element).name()));
        dialog.setTitle("Add Field");
        dialog.setMessage("Field (type to filter):");
        dialog.setMultipleSelection(false);
        dialog.setElements(Fields.all().stream().filter(f -> f.column() && !shown.contains(f)).toArray());
        return dialog.open() == Window.OK && dialog.getFirstResult() instanceof Field field ? Optional.of(field) : Optional.empty();
    }
}
