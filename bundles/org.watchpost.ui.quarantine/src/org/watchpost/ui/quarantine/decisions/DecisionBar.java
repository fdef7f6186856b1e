/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.quarantine.decisions;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.watchpost.core.event.Event;
import org.watchpost.core.mail.Decision;
import org.watchpost.core.mail.HeldItem;
import org.watchpost.ui.quarantine.Review;
import org.watchpost.ui.quarantine.Review.About;
import org.watchpost.ui.quarantine.Words;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;

/** What can be decided on the selected messages: for which, why, and a button each; below it what waits to be carried out. */
public final class DecisionBar {

    private final Review review;
    private final Composite bar;
    private final Label what;
    private final Combo scope;
    private final Text reason;
    private final Button hold;
    private final List<Button> buttons;
    private final Link pending;

    public DecisionBar(Composite parent, Review review) {
        this.review = review;
        bar = Keyed.id(new Composite(parent, SWT.NONE), "quarantine.decide");
        GridLayout layout = Layouts.tight(1);
        layout.marginWidth = 4;
        layout.marginHeight = 4;
        layout.verticalSpacing = 4;
        bar.setLayout(layout);
        Composite first = row(3);
        what = Keyed.id(new Label(first, SWT.NONE), "quarantine.what");
        what.setLayoutData(Layouts.wide(140));
        new Label(first, SWT.NONE).setText("Decide for");
        scope = Keyed.id(new Combo(first, SWT.READ_ONLY), "quarantine.scope");
        for (Decision.Scope each : Decision.Scope.values()) {
            scope.add(Words.of(each));
        }
        scope.select(0);
        Composite second = row(6);
        reason = Keyed.id(new Text(second, SWT.BORDER | SWT.SINGLE), "quarantine.reason");
        reason.setMessage("Reason (for release and deletion)");
        reason.setLayoutData(Layouts.wide(120));
        hold = button(second, "Hold  h", "quarantine.hold", this::hold);
        buttons = List.of(button(second, "Malicious  m", "quarantine.confirm", () -> decide(Decision.Kind.CONFIRM)),
                button(second, "Clean  c", "quarantine.clean", () -> decide(Decision.Kind.CLEAN)),
                button(second, "Release…  r", "quarantine.release", () -> decide(Decision.Kind.RELEASE)),
                button(second, "Delete  d", "quarantine.delete", () -> decide(Decision.Kind.DELETE)));
        pending = Keyed.id(new Link(bar, SWT.WRAP), "quarantine.pending");
        pending.setLayoutData(Layouts.wide(200));
        pending.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> pendingChosen(e.text)));
        review.on(bar, EnumSet.of(About.MESSAGE, About.DECISIONS), this::update);
        update();
    }

    private Composite row(int columns) {
        Composite row = new Composite(bar, SWT.NONE);
        row.setLayout(Layouts.tight(columns));
        row.setLayoutData(Layouts.wide());
        return row;
    }

    private static Button button(Composite parent, String label, String id, Runnable what) {
        Button button = Keyed.id(new Button(parent, SWT.PUSH), id);
        button.setText(label);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> what.run()));
        return button;
    }

    /** Its control, for the layout. */
    public Composite control() {
        return bar;
    }

    /**
     * Does what a key is for.
     *
     * @return whether it is for anything
     */
    public boolean key(char key) {
        switch (key) {
            case 'h' -> hold();
            case 'm' -> decide(Decision.Kind.CONFIRM);
            case 'c' -> decide(Decision.Kind.CLEAN);
            case 'r' -> decide(Decision.Kind.RELEASE);
            case 'd' -> decide(Decision.Kind.DELETE);
            case 'u' -> DecisionActions.undoLast(review);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void hold() {
        DecisionActions.hold(review, reason.getText());
    }

    private void decide(Decision.Kind kind) {
        Decision.Scope chosen = Decision.Scope.values()[Math.max(0, scope.getSelectionIndex())];
        DecisionActions.decide(review, bar.getShell(), kind, chosen, reason.getText(), () -> {
            if (!bar.isDisposed()) {
                reason.setText("");
                scope.select(0);
            }
        }, () -> {
            if (!bar.isDisposed()) {
                reason.setFocus();
            }
        });
    }

    private Optional<Decision> waiting() {
        return review.decisions().stream()
                .filter(decision -> decision.state() == Decision.State.PENDING || decision.state() == Decision.State.FAILED)
                .max(Comparator.comparingLong(Decision::at));
    }

    private void pendingChosen(String choice) {
        waiting().ifPresent(decision -> {
            if (choice.equals("undo")) {
                DecisionActions.undo(review, decision);
            } else {
                DecisionActions.carryOut(review, bar.getShell(), decision);
            }
        });
    }

    private void update() {
        List<Event> selected = review.selected();
        boolean writable = review.context().openCase().map(open -> !open.readOnly()).orElse(false);
        long held = selected.stream().filter(event -> review.held(event.ref()).isPresent()).count();
        what.setText(selected.isEmpty() ? "Nothing selected"
                : selected.size() == 1 ? review.held(selected.getFirst().ref()).map(DecisionBar::state).orElse("1 message, not held")
                        : Format.count(selected.size(), "message") + ", " + Format.number(held) + " held");
        hold.setEnabled(writable && held < selected.size());
        buttons.forEach(button -> button.setEnabled(writable && !selected.isEmpty()));
        reason.setEnabled(writable);
        String text = waiting().map(DecisionBar::waitingText).orElse("");
        if (!pending.getText().equals(text) || pending.getVisible() == text.isEmpty()) {
            pending.setText(text);
            pending.setVisible(!text.isEmpty());
            ((GridData) pending.getLayoutData()).exclude = text.isEmpty();
            bar.requestLayout();
        }
    }

    private static String state(HeldItem item) {
        return Words.of(item.state()) + (item.why().isEmpty() ? "" : ": " + Format.line(item.why(), 60));
    }

    private static String waitingText(Decision decision) {
        String failed = decision.state() == Decision.State.FAILED ? " failed: " + Format.line(decision.result(), 120) : " waits";
        return Words.of(decision.kind()) + " of " + Format.count(decision.messages().size(), "message") + failed.replace("&", "&&")
                + "  <a href=\"go\">Carry out</a>  <a href=\"undo\">Undo</a>";
    }
}
