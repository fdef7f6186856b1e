/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.triage;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.Fields;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.errors.Errors;

/** Escalates the marked events, or the one that has the focus, of whatever kind they are. */
public final class EscalateHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        InvestigationContext context = InvestigationContext.of(HandlerUtil.getActiveWorkbenchWindowChecked(event));
        Event focus = context.selection().focus();
        List<Event> events = !context.marks().isEmpty() ? context.marks() : focus == null ? List.of() : List.of(focus);
        if (events.isEmpty()) {
            Errors.show("There is nothing to escalate", "Select an event, or mark events with x.", null);
        } else {
            new TriageActions(TriageModel.of(context))
                    .escalate(
                            TriageActions.Target.events(events.stream().map(Event::ref).toList(), events.getFirst().text(Fields.RULE_NAME)),
                            "");
        }
        return null;
    }
}
