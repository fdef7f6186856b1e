/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.colours;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.json.JsonException;
import org.watchpost.core.marks.ColourRule;
import org.watchpost.core.marks.ColourRules;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.util.Background;
import org.watchpost.ui.util.Prefs;
import org.watchpost.ui.util.Ui;

/** Asking for colour rules and keeping them in the case. */
public final class ColourActions {

    /** The rules saved last, in whatever case: offered to the next one. */
    private static final String LAST = "colours.last";
    private static final String ADVICE = "Check that the case is open for writing.";

    private ColourActions() {
    }

    /** Shows the rules of the case and keeps what the person makes of them. */
    public static void edit(InvestigationContext context, Shell shell) {
        context.openCase().ifPresent(open -> Background.run("Reading colour rules", "", monitor -> {
            List<ColourRule> rules = open.colours().all();
            Ui.async(shell, () -> {
                ColourRulesDialog dialog = new ColourRulesDialog(shell, rules, remembered(), context.search().text(), context.zone());
                if (dialog.open() == Window.OK) {
                    save(open, dialog.rules());
                }
            });
        }));
    }

    /** Asks for one rule, proposed by its query, and puts it before the others. */
    public static void add(InvestigationContext context, Shell shell, String query) {
        OpenCase open = context.openCase().orElse(null);
        ColourRuleDialog dialog = new ColourRuleDialog(shell, null, query, context.zone());
        if (open != null && dialog.open() == Window.OK) {
            dialog.rule().ifPresent(rule -> Background.run("Saving colour rules", ADVICE, monitor -> {
                List<ColourRule> rules = new ArrayList<>(open.colours().all());
                rules.add(0, rule);
                open.colours().save(rules);
                Prefs.put(LAST, ColourRules.write(rules));
            }));
        }
    }

    private static void save(OpenCase open, List<ColourRule> rules) {
        Background.run("Saving colour rules", ADVICE, monitor -> {
            open.colours().save(rules);
            if (!rules.isEmpty()) {
                Prefs.put(LAST, ColourRules.write(rules));
            }
        });
    }

    private static List<ColourRule> remembered() {
        try {
            return ColourRules.read(Prefs.get(LAST, ""));
        } catch (JsonException e) {
            Errors.log("Remembered colour rules", e);
            return List.of();
        }
    }
}
