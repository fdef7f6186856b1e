/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.triage.stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Event;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.util.Parts;

/** Follows the conversation of the event under the cursor. */
public final class FollowStreamHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent execution) throws ExecutionException {
        Event event = InvestigationContext.of(HandlerUtil.getActiveWorkbenchWindowChecked(execution)).selection().focus();
        if (Parts.activate(StreamView.ID) instanceof StreamView view && event != null) {
            view.follow(event);
        }
        return null;
    }
}
