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
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.watchpost.core.triage.GroupBy;
import org.watchpost.core.triage.IncidentCategory;
import org.watchpost.core.triage.Outcome;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.query.QueryBar;

/** One key for each decision, the same in groups and alerts. */
public final class TriageKeys {

    private final TriageModel model;
    private final TriageActions actions;
    private final Supplier<TriageActions.Target> target;
    private final Runnable done;

    /**
     * @param target what a decision is about now
     * @param done   is told that the selection has been used
     */
    public TriageKeys(TriageModel model, TriageActions actions, Supplier<TriageActions.Target> target, Runnable done) {
        this.model = model;
        this.actions = actions;
        this.target = target;
        this.done = done;
    }

    /** The keys, for the question mark; the first ones are a view's own. */
    public static List<ViewKeys.Line> lines(List<ViewKeys.Line> own) {
        List<ViewKeys.Line> lines = new java.util.ArrayList<>(own);
        lines.addAll(List.of(new ViewKeys.Line("a", "Acknowledge"), new ViewKeys.Line("s", "Escalate: make or extend a finding"),
                new ViewKeys.Line("f", "False positive"),
                new ViewKeys.Line("1 … 7", "Category: 1 administrator access … 6 probes, 7 virus or worm"),
                new ViewKeys.Line("c", "Decide with a comment, or into a category of your own"),
                new ViewKeys.Line("n", "Back to new"), new ViewKeys.Line("u", "Undo the newest decision"),
                new ViewKeys.Line("r", "Rule that decides such alerts from now on"),
                new ViewKeys.Line("g", "Group by rule, source, target, rule × source, attachment"),
                new ViewKeys.Line("v", "Inbox, then alerts by what was decided"),
                new ViewKeys.Line("o", "The same alert of several sensors once, or each"), new ViewKeys.Line("N", "Notes of new alerts"),
                new ViewKeys.Line("/", "Search")));
        return lines;
    }

    /** Does what a key says; answers whether it was one of these. */
    public boolean press(Event e) {
        if ((e.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0) {
            return false;
        }
        char key = e.character;
        if (key >= '1' && key <= '7') {
            decide(Outcome.of(IncidentCategory.CLASSIC.get(key - '1')));
            return true;
        }
        switch (key) {
            case 'a' -> decide(Outcome.ACKNOWLEDGED);
            case 'f' -> decide(Outcome.FALSE_POSITIVE);
            case 'n' -> decide(Outcome.NEW);
            case 's' -> {
                actions.escalate(target.get(), "");
                done.run();
            }
            case 'c' -> {
                actions.comment(target.get());
                done.run();
            }
            case 'u' -> actions.undo();
            case 'N' -> AlertWatch.ask(TriageActions.shell());
            case 'g' -> model.by(GroupBy.values()[(model.by().ordinal() + 1) % GroupBy.values().length]);
            case 'v' -> model.outcome(after(model.outcome()));
            case 'o' -> model.folded(!model.folded());
            case '/' -> QueryBar.focus(TriageActions.shell());
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Outcome after(Outcome outcome) {
        List<Outcome> all = List.of(Outcome.NEW, Outcome.ACKNOWLEDGED, Outcome.ESCALATED, Outcome.FALSE_POSITIVE);
        int at = all.indexOf(outcome);
        return all.get((at + 1) % all.size());
    }

    private void decide(Outcome outcome) {
        actions.decide(target.get(), outcome, "");
        done.run();
    }
}
