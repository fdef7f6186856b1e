/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.compare;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.FieldType;
import org.watchpost.core.event.Fields;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.QuerySyntaxException;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.query.Queries;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Prefs;

/** Chooses a field by name: one with a column from the list, or any a query may name. For the UI thread. */
final class FieldChoice {

    private static final String REMEMBERED = "compare.field";

    private final Combo combo;
    private final InvestigationContext context;

    FieldChoice(Composite parent, InvestigationContext context, String id) {
        this.context = context;
        combo = Keyed.id(new Combo(parent, SWT.DROP_DOWN), id);
        Fields.all().stream().filter(field -> field.column() && field.type() != FieldType.TIME).map(Field::name).sorted()
                .forEach(combo::add);
        combo.setText(Prefs.get(REMEMBERED, Fields.SOURCE_IP.name()));
        combo.setVisibleItemCount(20);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
        data.widthHint = 180;
        combo.setLayoutData(data);
        combo.setToolTipText("Field whose values are looked at");
    }

    /** What is chosen; empty if no query could name such a field. */
    Optional<Field> field() {
        String name = combo.getText().strip();
        Optional<Field> known = Fields.find(name);
        if (known.isEmpty() && !name.isEmpty()) {
            try {
                known = Queries.parse("_exists_:" + name, context.zone()) instanceof Query.Exists exists ? Optional.of(exists.field())
                        : Optional.empty();
            } catch (QuerySyntaxException e) {
                known = Optional.empty();
            }
        }
        known.ifPresent(field -> Prefs.put(REMEMBERED, field.name()));
        return known;
    }

    void set(Field field) {
        combo.setText(field.name());
    }

    Combo control() {
        return combo;
    }
}
