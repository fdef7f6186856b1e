/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.queues.wall;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.watchpost.ui.queues.QueueWatch;

/** Shows the board on the whole screen. */
public final class WallHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        WallScreen.open(PlatformUI.getWorkbench().getDisplay(), QueueWatch.get());
        return null;
    }
}
