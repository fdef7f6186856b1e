/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.colours;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.marks.ColourRule;
import org.watchpost.core.query.QuerySyntaxException;
import org.watchpost.ui.query.Queries;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;

/** Asks for one colour rule. */
final class ColourRuleDialog extends TitleAreaDialog {

    private static final String HINT = "Rows the query finds get the colour. Without a name, the query is the name.";

    private final ZoneId zone;
    private String name;
    private String query;
    private ColourRule.Colour colour;
    private boolean enabled;

    /** @param before shown at first; null for a new rule */
    ColourRuleDialog(Shell parent, @Nullable ColourRule before, String proposed, ZoneId zone) {
        super(parent);
        this.zone = zone;
        name = before == null ? "" : before.name();
        query = before == null ? proposed : before.query();
        colour = before == null ? ColourRule.Colour.YELLOW : before.colour();
        enabled = before == null || before.enabled();
    }

    /** What was asked for; empty unless it makes sense. */
    Optional<ColourRule> rule() {
        if (problem() != null) {
            return Optional.empty();
        }
        String called = name.isBlank() ? query.strip() : name.strip();
        return Optional.of(new ColourRule(called.substring(0, Math.min(ColourRule.LONGEST_NAME, called.length())), query.strip(), colour,
                enabled));
    }

    private @Nullable String problem() {
        if (query.isBlank()) {
            return "Which rows? Write a query, for example event.outcome:failure";
        }
        if (query.length() > ColourRule.LONGEST_QUERY) {
            return "The query is too long; put its values into a value list and write field:@list";
        }
        try {
            Queries.parse(query, zone);
            return null;
        } catch (QuerySyntaxException e) {
            return e.explain();
        }
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText("Colour Rule");
        setTitle("Colour rows");
        setMessage(HINT);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(Layouts.fill());
        area.setLayout(Layouts.roomy(2, 12));
        Text queryText = text(area, "Query", query, "colour.query");
        queryText.addModifyListener(e -> {
            query = queryText.getText();
            check();
        });
        Text nameText = text(area, "Name", name, "colour.name");
        nameText.setTextLimit(ColourRule.LONGEST_NAME);
        nameText.addModifyListener(e -> name = nameText.getText());
        new Label(area, SWT.NONE).setText("Colour");
        Composite line = new Composite(area, SWT.NONE);
        line.setLayout(Layouts.tight(2));
        line.setLayoutData(Layouts.wide());
        Combo colours = Keyed.id(new Combo(line, SWT.READ_ONLY), "colour.colour");
        Arrays.stream(ColourRule.Colour.values()).forEach(c -> colours.add(c.word()));
        colours.select(colour.ordinal());
        Label sample = new Label(line, SWT.CENTER);
        sample.setText("   a row would look like this   ");
        sample.setLayoutData(Layouts.wide());
        paint(sample);
        colours.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            colour = ColourRule.Colour.values()[colours.getSelectionIndex()];
            paint(sample);
        }));
        new Label(area, SWT.NONE);
        Button use = Keyed.id(new Button(area, SWT.CHECK), "colour.enabled");
        use.setText("Use the rule");
        use.setSelection(enabled);
        use.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> enabled = use.getSelection()));
        queryText.setFocus();
        return area;
    }

    private void paint(Label sample) {
        sample.setBackground(Theme.palette().rule(colour, false));
        sample.setForeground(Theme.palette().get(org.watchpost.ui.theme.Palette.Ink.TEXT));
    }

    private static Text text(Composite area, String label, String value, String id) {
        new Label(area, SWT.NONE).setText(label);
        Text text = Keyed.id(new Text(area, SWT.BORDER), id);
        text.setText(value);
        text.setLayoutData(Layouts.wide(420));
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true).setEnabled(problem() == null);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    private void check() {
        String problem = problem();
        setErrorMessage(problem);
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(problem == null);
        }
    }
}
