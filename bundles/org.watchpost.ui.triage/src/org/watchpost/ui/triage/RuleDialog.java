/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.triage;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.QueryParser;
import org.watchpost.core.query.QuerySyntaxException;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.triage.AddRuleOperation;
import org.watchpost.core.triage.Outcome;
import org.watchpost.core.triage.Triage;
import org.watchpost.core.triage.TriageState;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Latest;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.TimeLabels;
import org.watchpost.ui.util.Ui;

/** Makes a rule out of an alert: what it is about, what it decides, until when; and shows what it would decide now. */
final class RuleDialog extends TitleAreaDialog {

    private static final long DAY = 86_400_000_000L;
    private static final long[] DAYS = { 0, 1, 7, 30, 90 };

    private final TriageModel.View view;
    private final java.time.ZoneId zone;
    private final long moment;
    private String text;
    private String note = "";
    private Outcome outcome = Outcome.FALSE_POSITIVE;
    private int expiry;
    private boolean earlier = true;
    private @Nullable Query query;

    /**
     * @param text   the query to begin with
     * @param moment time of the alert, from which the expiry is counted where it is later than the present
     */
    RuleDialog(Shell parent, TriageModel.View view, java.time.ZoneId zone, String text, long moment) {
        super(parent);
        this.view = view;
        this.zone = zone;
        this.text = text;
        this.moment = moment;
    }

    Query query() {
        Query read = query;
        if (read == null) {
            throw new IllegalStateException("The query can't be read");
        }
        return read;
    }

    Outcome outcome() {
        return outcome;
    }

    String note() {
        return note;
    }

    TimeRange range() {
        return new TimeRange(earlier ? Long.MIN_VALUE : moment, expiry == 0 ? Long.MAX_VALUE : moment + DAYS[expiry] * DAY);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText("New Rule");
        setTitle("Rule for alerts to come");
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(Layouts.fill());
        area.setLayout(Layouts.roomy(2, 12));
        new Label(area, SWT.NONE).setText("Alerts:");
        Text about = Keyed.id(new Text(area, SWT.BORDER), "rule.query");
        about.setText(text);
        about.setLayoutData(Layouts.wide(480));
        new Label(area, SWT.NONE).setText("Outcome:");
        Combo combo = Keyed.id(new Combo(area, SWT.DROP_DOWN), "rule.outcome");
        combo.setItems(DecideDialog.names().stream().filter(name -> !name.equals(Outcome.ESCALATED.label())).toArray(String[]::new));
        combo.setText(outcome.label());
        combo.setLayoutData(Layouts.wide(300));
        new Label(area, SWT.NONE).setText("Valid:");
        Combo until = Keyed.id(new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY), "rule.expiry");
        until.setItems("Always", "Until 1 day after this alert", "Until 7 days after this alert", "Until 30 days after this alert",
                "Until 90 days after this alert");
        until.select(0);
        new Label(area, SWT.NONE);
        Button past = Keyed.id(new Button(area, SWT.CHECK), "rule.earlier");
        past.setText("Also alerts before " + TimeLabels.second(moment, zone));
        past.setSelection(true);
        new Label(area, SWT.NONE).setText("Why:");
        Text why = Keyed.id(new Text(area, SWT.BORDER), "rule.note");
        why.setLayoutData(Layouts.wide(480));
        Latest<AddRuleOperation.Preview> previews = new Latest<>(Ui.executor(area), "Looking what the rule would decide");
        Runnable preview = () -> preview(previews);
        about.addModifyListener(e -> {
            text = about.getText();
            preview.run();
        });
        combo.addModifyListener(e -> outcome = DecideDialog.named(combo.getText().strip()));
        until.addListener(SWT.Selection, e -> {
            expiry = until.getSelectionIndex();
            preview.run();
        });
        past.addListener(SWT.Selection, e -> {
            earlier = past.getSelection();
            preview.run();
        });
        why.addModifyListener(e -> note = why.getText().strip());
        preview.run();
        why.setFocus();
        return area;
    }

    private void preview(Latest<AddRuleOperation.Preview> previews) {
        query = null;
        enable();
        Query read;
        try {
            read = new QueryParser(zone).parse(text);
        } catch (QuerySyntaxException e) {
            previews.cancel();
            setErrorMessage(e.explain());
            return;
        }
        setErrorMessage(null);
        setMessage("Looking what it would decide…");
        TimeRange range = range();
        previews.run(200, monitor -> new AddRuleOperation(Triage.of(view.open()), read, range, Outcome.ACKNOWLEDGED, "").preview(monitor),
                found -> {
                    query = read;
                    setMessage("Finds " + Format.count(found.finds(), "alert") + ", " + Format.number(found.decides())
                            + " of them in the inbox; decisions made by a person stay as they are.");
                    enable();
                }, problem -> setErrorMessage(Errors.reason(problem)));
    }

    private void enable() {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(query != null && outcome.state() != TriageState.NEW);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Add Rule", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        enable();
    }
}
