/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.triage.indicators;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.watchpost.ui.util.Parts;

/** Adds the indicators in the selected events, or the one in the parameter {@code value}, to the watch list of the case. */
public final class AddIndicatorsHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent execution) throws ExecutionException {
        if (Parts.activate(IndicatorsView.ID) instanceof IndicatorsView view) {
            String value = execution.getParameter("value");
            if (value == null) {
                view.addSelection();
            } else {
                view.add(value);
            }
        }
        return null;
    }
}
