/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.op;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.analysis.time.ClockProposal;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.imports.ImportListener;
import org.watchpost.core.imports.ImportRequest;
import org.watchpost.core.imports.ImportSummary;
import org.watchpost.core.parse.ClockDrift;

/** Sets the clock of a source as a proposal says, and reads the source again; its own times stay in the evidence. */
public final class CorrectClockOperation {

    private final OpenCase target;
    private final ClockProposal proposal;
    private final ImportListener listener;

    public CorrectClockOperation(OpenCase target, ClockProposal proposal, ImportListener listener) {
        this.target = target;
        this.proposal = proposal;
        this.listener = listener;
    }

    /** What the source is to be read with: the proposal on top of what was set before. */
    public static ImportRequest.Settings settings(SourceInfo source, ClockProposal proposal) {
        ClockDrift before = source.drift();
        ClockDrift drift = !proposal.drift().isNone() ? proposal.drift()
                : before.isNone() ? before : new ClockDrift(before.fromMicros() + proposal.shiftMicros(), before.ppb());
        return new ImportRequest.Settings(null, null, null, source.shiftMicros() + proposal.shiftMicros(), drift);
    }

    /** Runs it; returns when all is done. */
    public ImportSummary run(IProgressMonitor monitor) throws IOException {
        SourceInfo source = target.sources().get(proposal.source());
        return target.reimport(proposal.source(), settings(source, proposal), listener, monitor);
    }
}
