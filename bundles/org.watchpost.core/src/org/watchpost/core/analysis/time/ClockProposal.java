/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.analysis.time;

import java.util.List;

import org.watchpost.core.event.EventRef;
import org.watchpost.core.parse.ClockDrift;

/**
 * By how much the clock of one source differs from that of another, judged by what both saw.
 *
 * @param reference    the source that is taken as right
 * @param source       the source whose times would be changed
 * @param matches      messages, transfers and connections that both saw
 * @param shiftMicros  what would have to be added to the times of {@code source}: the median
 * @param spreadMicros how far matches stray from that: half of them stray less than about two thirds of it
 * @param drift        besides the shift, if the difference grows over time; never null
 * @param telling      whether the difference is more than chance and the usual time of a transfer
 * @param how          what was compared, for people
 * @param examples     some matches
 */
public record ClockProposal(int reference, int source, long matches, long shiftMicros, long spreadMicros, ClockDrift drift,
        boolean telling, String how, List<Match> examples) {

    /**
     * Something both sources saw.
     *
     * @param what            the id they have in common
     * @param reference       where the reference has it
     * @param referenceMicros when it saw it
     * @param source          where the source has it
     * @param sourceMicros    when it saw it, by its clock as it is set now
     */
    public record Match(String what, EventRef reference, long referenceMicros, EventRef source, long sourceMicros) {
    }

    public ClockProposal {
        examples = List.copyOf(examples);
    }
}
