/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.incident;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.watchpost.ui.InvestigationContext;

/** The commands of {@link Exchange} and the seal, by the last word of their id. */
public final class ExchangeHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        if (window != null) {
            InvestigationContext context = InvestigationContext.of(window);
            String id = event.getCommand().getId();
            switch (id.substring(id.lastIndexOf('.') + 1)) {
                case "export" -> Exchange.exportBag(context, window.getShell());
                case "import" -> Exchange.importBag(context, window.getShell());
                case "check" -> Exchange.checkReport(context, window.getShell());
                default -> context.openCase().filter(open -> !open.readOnly())
                        .ifPresent(open -> SealDialog.open(window.getShell(), open));
            }
        }
        return null;
    }
}
