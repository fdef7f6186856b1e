/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.analysis.message;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.analysis.message.MailTotals;
import org.watchpost.core.analysis.message.MessageLife;
import org.watchpost.core.analysis.message.MessageTracer;
import org.watchpost.core.event.Event;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.SortOrder;
import org.watchpost.core.store.EventStore;

/** The tracer. */
@Component(service = MessageTracer.class)
public final class JoiningMessageTracer implements MessageTracer {

    public JoiningMessageTracer() {
        // Made by Declarative Services.
    }

    @Override
    public void trace(EventStore events, EventQuery query, Visitor visitor, IProgressMonitor monitor) throws IOException {
        boolean[] more = { true };
        Joiner joiner = new Joiner(life -> {
            more[0] = visitor.visit(life);
            return more[0];
        });
        events.scan(MailQueries.mailOf(events, query, monitor), SortOrder.BY_TIME, event -> joiner.add(LineFacts.of(event)), monitor);
        if (more[0]) {
            joiner.finish();
        }
    }

    @Override
    public MailTotals totals(EventStore events, EventQuery query, IProgressMonitor monitor) throws IOException {
        TotalsCounter counter = new TotalsCounter();
        events.scan(MailQueries.mailOf(events, query, monitor), SortOrder.BY_TIME, event -> {
            counter.add(event);
            return true;
        }, monitor);
        return counter.totals();
    }

    @Override
    public Optional<MessageLife> find(EventStore events, Event event, IProgressMonitor monitor) throws IOException {
        return new Lookup(events, monitor).find(event);
    }
}
