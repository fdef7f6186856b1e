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
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.mail.Decision;
import org.watchpost.core.mail.DecisionRequest;
import org.watchpost.core.mail.HeldItem;
import org.watchpost.core.mail.MailAnalyzer;
import org.watchpost.core.mail.Quarantine;
import org.watchpost.core.mail.Relay;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.quarantine.Review;
import org.watchpost.ui.quarantine.Words;
import org.watchpost.ui.util.Background;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Services;
import org.watchpost.ui.util.Ui;

/** What the person decides: asked for what is missing, carried out in the background, journalled by the quarantine. */
public final class DecisionActions {

    private static final String WRITABLE = "Check that the case is open for writing.";

    private DecisionActions() {
    }

    /** Holds the selected messages. */
    public static void hold(Review review, String why) {
        OpenCase open = review.context().openCase().orElse(null);
        List<EventRef> refs = review.selected().stream().map(Event::ref).toList();
        if (open == null || refs.isEmpty()) {
            return;
        }
        Shell shell = shell();
        Background.run("Holding messages", WRITABLE, monitor -> {
            Services.get(Quarantine.class).hold(open, refs, why, monitor);
            Ui.async(shell, review::readDecisions);
        });
    }

    /**
     * Decides on the selected messages; what is not held yet is held first.
     *
     * @param done    when it is decided, on the UI thread
     * @param missing when a reason is missing, on the UI thread
     */
    static void decide(Review review, Shell shell, Decision.Kind kind, Decision.Scope scope, String reason, Runnable done,
            Runnable missing) {
        OpenCase open = review.context().openCase().orElse(null);
        List<EventRef> refs = review.selected().stream().map(Event::ref).toList();
        if (open == null || refs.isEmpty()) {
            return;
        }
        Decision.@Nullable Target target = null;
        if (kind == Decision.Kind.RELEASE) {
            ReleaseDialog dialog = new ReleaseDialog(shell, refs.size());
            if (dialog.open() != Window.OK) {
                return;
            }
            target = dialog.target();
        }
        Decision.@Nullable Target where = target;
        Background.run(Words.of(kind), WRITABLE, monitor -> {
            Quarantine quarantine = Services.get(Quarantine.class);
            MailAnalyzer analyzer = Services.get(MailAnalyzer.class);
            quarantine.hold(open, refs, "", monitor);
            java.util.ArrayList<String> keys = new java.util.ArrayList<>();
            for (EventRef ref : refs) {
                keys.add(analyzer.analyse(open, ref).sha256());
            }
            DecisionRequest request = new DecisionRequest(kind, scope, keys, null, reason.strip(), false, where);
            if (reason.isBlank() && quarantine.needsReason(open, request)) {
                Ui.async(shell, () -> {
                    MessageDialog.openInformation(shell, Words.of(kind), "Write down why, then decide again: it goes into the journal.");
                    missing.run();
                });
                return;
            }
            int affected = quarantine.affected(open, request, monitor).size();
            boolean confirm = quarantine.needsConfirmation(open, request);
            Ui.async(shell, () -> {
                if (confirmed(shell, kind, affected, confirm, affected > refs.size())) {
                    finish(review, shell, open, request, done);
                }
            });
        });
    }

    private static boolean confirmed(Shell shell, Decision.Kind kind, int affected, boolean malicious, boolean more) {
        if (!malicious && !more) {
            return true;
        }
        String text = malicious
                ? Format.count(affected, "message") + " would be let out although what is in them is malicious. Release all the same?"
                : Words.of(kind) + " is for " + Format.count(affected, "message") + ", not only for the selected. Go on?";
        MessageDialog dialog = new MessageDialog(shell, Words.of(kind), null, text,
                malicious ? MessageDialog.WARNING : MessageDialog.QUESTION, 1,
                malicious ? "Release Malicious Mail" : Words.of(kind), IDialogConstants.CANCEL_LABEL);
        return dialog.open() == 0;
    }

    private static void finish(Review review, Shell shell, OpenCase open, DecisionRequest request, Runnable done) {
        Background.run(Words.of(request.kind()), WRITABLE, monitor -> {
            Services.get(Quarantine.class).decide(open, new DecisionRequest(request.kind(), request.scope(), request.messages(),
                    request.campaign(), request.reason(), true, request.target()), monitor);
            Ui.async(shell, () -> {
                review.readDecisions();
                done.run();
            });
        });
    }

    /** Takes the newest decision back that can be. */
    static void undoLast(Review review) {
        review.decisions().stream().filter(DecisionActions::canUndo).max(Comparator.comparingLong(Decision::at))
                .ifPresent(decision -> undo(review, decision));
    }

    /** Whether a decision can be taken back. */
    static boolean canUndo(Decision decision) {
        boolean waits = decision.state() == Decision.State.PENDING || decision.state() == Decision.State.FAILED;
        boolean words = decision.kind() == Decision.Kind.CONFIRM || decision.kind() == Decision.Kind.CLEAN;
        return waits || words && decision.state() != Decision.State.UNDONE;
    }

    /** Takes a decision back. */
    static void undo(Review review, Decision decision) {
        OpenCase open = review.context().openCase().orElse(null);
        if (open == null) {
            return;
        }
        Shell shell = shell();
        Background.run("Undo of " + Words.of(decision.kind()), "", monitor -> {
            Services.get(Quarantine.class).undo(open, decision.id());
            Ui.async(shell, review::readDecisions);
        });
    }

    /** Carries a release or deletion out, and says what came of it. */
    static void carryOut(Review review, Shell shell, Decision decision) {
        OpenCase open = review.context().openCase().orElse(null);
        if (open == null) {
            return;
        }
        char[] password = {};
        Decision.Target target = decision.target();
        Relay relay = target == null ? null : target.relay();
        if (relay != null && !relay.user().isEmpty()) {
            PasswordDialog dialog = new PasswordDialog(shell, relay.user() + " at " + relay.host());
            if (dialog.open() != Window.OK) {
                return;
            }
            password = dialog.password();
        }
        char[] secret = password;
        Background.run(Words.of(decision.kind()), "The decision stays: try again, or undo it.", monitor -> {
            Decision after = Services.get(Quarantine.class).carryOut(open, decision.id(), secret, monitor);
            java.util.Arrays.fill(secret, ' ');
            Ui.async(shell, review::readDecisions);
            if (after.state() == Decision.State.FAILED) {
                Errors.show(Words.of(decision.kind()) + " failed", "The decision stays: try again, or undo it.",
                        new java.io.IOException(after.result()));
            }
        });
    }

    /** Whether the held bytes of a message can still be decided on. */
    static boolean open(HeldItem item) {
        return item.state() != HeldItem.State.DELETED && item.state() != HeldItem.State.RELEASED;
    }

    private static Shell shell() {
        return java.util.Objects.requireNonNull(org.eclipse.ui.PlatformUI.getWorkbench().getActiveWorkbenchWindow()).getShell();
    }
}
