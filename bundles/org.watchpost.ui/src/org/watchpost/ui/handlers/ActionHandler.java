/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.handlers;

import java.util.Locale;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.watchpost.ui.InvestigationContext;

/** Runs the {@link Actions} constant a command is named after. */
public final class ActionHandler extends AbstractHandler {

    private static final String PREFIX = "org.watchpost.ui.";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String name = event.getCommand().getId().substring(PREFIX.length()).replace('.', '_').toUpperCase(Locale.ROOT);
        Actions.valueOf(name).run(InvestigationContext.of(window), window.getShell());
        return null;
    }
}
