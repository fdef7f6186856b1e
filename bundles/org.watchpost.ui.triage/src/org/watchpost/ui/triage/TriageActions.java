/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.triage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.operations.IWorkbenchOperationSupport;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.op.FindingFields;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.triage.AddRuleOperation;
import org.watchpost.core.triage.AlertGroup;
import org.watchpost.core.triage.DecideOperation;
import org.watchpost.core.triage.Decision;
import org.watchpost.core.triage.EscalateOperation;
import org.watchpost.core.triage.GroupBy;
import org.watchpost.core.triage.Outcome;
import org.watchpost.core.triage.Triage;
import org.watchpost.core.triage.TriageState;
import org.watchpost.core.triage.UndoDecisionOperation;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.util.Ui;

/** What a person does about alerts; each can be undone with Edit > Undo or the key u. For the UI thread. */
public final class TriageActions {

    /** Alerts behind a fold that are decided with it. */
    private static final int MOST_FOLDED = 50_000;

    private final TriageModel model;

    public TriageActions(TriageModel model) {
        this.model = model;
    }

    /**
     * What is to be decided.
     *
     * @param groups whole groups, or
     * @param query  all open alerts that it finds, or null, or
     * @param refs   single events
     * @param title  for people: what a finding would be called
     */
    public record Target(List<AlertGroup> groups, @Nullable Query query, List<EventRef> refs, String title) {

        public Target {
            groups = List.copyOf(groups);
            refs = List.copyOf(refs);
        }

        /** Groups. */
        public static Target of(List<AlertGroup> groups) {
            return new Target(groups, null, List.of(), groups.isEmpty() ? "" : groups.getFirst().label());
        }

        /** Single events. */
        public static Target events(List<EventRef> refs, String title) {
            return new Target(List.of(), null, refs, title);
        }

        /** All that a query finds. */
        public static Target query(Query query, String title) {
            return new Target(List.of(), query, List.of(), title);
        }

        boolean isEmpty() {
            return groups.isEmpty() && query == null && refs.isEmpty();
        }

        /** Whether it names every event, so that nothing has to be found. */
        boolean single() {
            return query == null && (groups.isEmpty() || groups.stream().allMatch(group -> group.by() == GroupBy.ATTACHMENT));
        }

        List<EventRef> all() {
            List<EventRef> all = new ArrayList<>(refs);
            groups.forEach(group -> all.addAll(group.refs()));
            return all;
        }

        /** The condition of what is not named one by one. */
        Query condition() {
            Query one = query;
            return one != null ? one : TriageModel.any(groups);
        }
    }

    /** Decides, with a note. */
    public void decide(Target target, Outcome outcome, String note) {
        TriageModel.View view = model.view();
        if (view == null || target.isEmpty() || refused(view)) {
            return;
        }
        if (outcome.state() == TriageState.ESCALATED) {
            escalate(target, note);
            return;
        }
        if (!view.outcome().equals(outcome)) {
            model.leaving(target.groups(), target.refs());
        }
        run(outcome.label(), target, monitor -> operation(view, target, outcome, note, monitor).run(monitor));
    }

    private DecideOperation operation(TriageModel.View view, Target target, Outcome outcome, String note, IProgressMonitor monitor)
            throws IOException {
        Triage triage = Triage.of(view.open());
        if (target.single()) {
            List<EventRef> refs = target.all();
            return DecideOperation.events(triage, view.folded() ? model.fold(view.open(), monitor).with(refs) : refs, outcome, note);
        }
        boolean inbox = view.outcome().equals(Outcome.NEW);
        EventQuery query = query(view, target);
        DecideOperation operation = DecideOperation.all(triage, query, outcome, note, inbox);
        return view.folded() ? operation.also(hidden(view, query, monitor)) : operation;
    }

    /** The alerts of a target that are shown. */
    private static EventQuery query(TriageModel.View view, Target target) throws IOException {
        Query search = view.search().query();
        Query shown = view.outcome().equals(Outcome.NEW) ? search
                : new Query.And(List.of(search, Triage.of(view.open()).book().with(view.outcome())));
        return new EventQuery(new Query.And(List.of(shown, target.condition())), view.search().range());
    }

    /** The alerts that stand behind some. */
    private List<EventRef> behind(TriageModel.View view, List<EventRef> refs, IProgressMonitor monitor) throws IOException {
        List<EventRef> all = new ArrayList<>(model.fold(view.open(), monitor).with(refs));
        all.removeAll(java.util.Set.copyOf(refs));
        return all;
    }

    /** The alerts that stand behind those of a query. */
    private List<EventRef> hidden(TriageModel.View view, EventQuery query, IProgressMonitor monitor) throws IOException {
        List<EventRef> hidden = new ArrayList<>();
        var fold = model.fold(view.open(), monitor);
        view.open().events().columns(query, List.of(), (ref, micros, values) -> {
            hidden.addAll(fold.others(ref));
            return hidden.size() < MOST_FOLDED;
        }, monitor);
        return hidden;
    }

    /** Asks for the finding, then makes or extends it. */
    public void escalate(Target target, String note) {
        TriageModel.View view = model.view();
        if (view == null || target.isEmpty() || refused(view)) {
            return;
        }
        EscalateDialog dialog = new EscalateDialog(shell(), view.open(), target.title(), note);
        if (dialog.open() != Window.OK) {
            return;
        }
        FindingFields fields = dialog.fields();
        String finding = dialog.finding();
        if (!view.outcome().equals(Outcome.ESCALATED)) {
            model.leaving(target.groups(), target.refs());
        }
        run("Escalate", target, monitor -> {
            Triage triage = Triage.of(view.open());
            EventQuery query = target.single() ? new EventQuery(Decision.NOTHING) : query(view, target);
            List<EventRef> refs = target.all();
            EscalateOperation operation = fields != null ? EscalateOperation.create(triage, query, refs, fields, fields.note())
                    : EscalateOperation.extend(triage, query, refs, finding, note);
            if (view.folded()) {
                operation = operation.also(target.single() ? behind(view, refs, monitor) : hidden(view, query, monitor));
            }
            return (view.outcome().equals(Outcome.NEW) ? operation : operation.decidedToo()).run(monitor);
        });
    }

    /** Asks for outcome and note. */
    public void comment(Target target) {
        TriageModel.View view = model.view();
        if (view == null || target.isEmpty() || refused(view)) {
            return;
        }
        DecideDialog dialog = new DecideDialog(shell(), target.title());
        if (dialog.open() == Window.OK) {
            decide(target, dialog.outcome(), dialog.note());
        }
    }

    /**
     * Asks for a rule and adds it.
     *
     * @param text   the query to begin with
     * @param moment time of the alert it is made from
     */
    public void rule(String text, long moment) {
        TriageModel.View view = model.view();
        if (view == null || refused(view)) {
            return;
        }
        RuleDialog dialog = new RuleDialog(shell(), view, model.context().zone(), text, moment);
        if (dialog.open() == Window.OK) {
            run("Rule", Target.events(List.of(), ""),
                    monitor -> Optional.of(new AddRuleOperation(Triage.of(view.open()), dialog.query(), dialog.range(), dialog.outcome(),
                            dialog.note()).run(monitor)));
        }
    }

    /** Takes the newest decision back. */
    public void undo() {
        try {
            IWorkbenchOperationSupport support = PlatformUI.getWorkbench().getOperationSupport();
            support.getOperationHistory().undo(support.getUndoContext(), null, null);
        } catch (ExecutionException e) {
            Errors.show("Undo failed", "", e);
        }
    }

    /** Takes a decision or a rule back for good. */
    public void remove(String id) {
        TriageModel.View view = model.view();
        if (view != null && !refused(view)) {
            model.inTurn("Taking the decision back", monitor -> {
                new UndoDecisionOperation(Triage.of(view.open()), id, false).run(monitor);
                tell(Target.events(List.of(), ""));
            });
        }
    }

    /** Whether the case can't be changed; says so then. */
    private static boolean refused(TriageModel.View view) {
        if (view.open().readOnly()) {
            Errors.show("The case is open for reading only", "Close the other program that has it open, then open the case again.", null);
        }
        return view.open().readOnly();
    }

    static Shell shell() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window != null ? window.getShell() : PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    private void tell(Target target) {
        Ui.async(shellOf(model.context()), () -> model.decided(target.groups(), target.refs()));
    }

    private static Shell shellOf(InvestigationContext context) {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            if (InvestigationContext.of(window) == context) {
                return window.getShell();
            }
        }
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    /** Makes a decision. */
    interface Deciding {
        Optional<Decision> run(IProgressMonitor monitor) throws IOException;
    }

    /**
     * Runs a decision in the background so that Edit > Undo can take it back. One follows the other in the order they were made,
     * however fast.
     *
     * @param target what leaves the lists at once
     */
    void run(String label, Target target, Deciding deciding) {
        IWorkbenchOperationSupport support = PlatformUI.getWorkbench().getOperationSupport();
        Undoable operation = new Undoable(label, target, deciding);
        operation.addContext(support.getUndoContext());
        try {
            support.getOperationHistory().execute(operation, null, null);
        } catch (ExecutionException e) {
            Errors.show(label + " failed", "", e);
        }
    }

    private final class Undoable extends AbstractOperation {

        private final Target target;
        private final Deciding deciding;
        private final TriageModel.@Nullable View view = model.view();
        private volatile @Nullable Decision made;

        Undoable(String label, Target target, Deciding deciding) {
            super(label);
            this.target = target;
            this.deciding = deciding;
        }

        @Override
        public IStatus execute(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
            model.inTurn("Deciding", running -> {
                try {
                    made = deciding.run(running).orElse(null);
                } finally {
                    tell(target);
                }
            });
            return Status.OK_STATUS;
        }

        @Override
        public IStatus redo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
            return execute(monitor, info);
        }

        @Override
        public IStatus undo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
            TriageModel.View of = view;
            if (of != null) {
                model.inTurn("Taking the decision back", running -> {
                    // In turn: by now it has been made, or there was nothing to decide.
                    Decision decision = made;
                    if (decision != null) {
                        new UndoDecisionOperation(Triage.of(of.open()), decision.id(), true).run(running);
                        tell(Target.events(List.of(), ""));
                    }
                });
            }
            return Status.OK_STATUS;
        }
    }
}
