/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.handlers;

import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.Search;
import org.watchpost.ui.cases.CaseActions;
import org.watchpost.ui.cases.SavedSearches;
import org.watchpost.ui.cases.VerifyCase;
import org.watchpost.ui.colours.ColourActions;
import org.watchpost.ui.events.ExportActions;
import org.watchpost.ui.findings.FindingActions;
import org.watchpost.ui.formats.FormatActions;
import org.watchpost.ui.imports.Imports;
import org.watchpost.ui.query.QueryBar;
import org.watchpost.ui.report.ReportActions;
import org.eclipse.swt.widgets.Shell;

/** What the commands of the menus do. A command's id ends with the name of its constant in lower case, underscores as dots. */
enum Actions {
    CASE_NEW {
        @Override
        void run(InvestigationContext context, Shell shell) {
            CaseActions.askNew(context);
        }
    },
    CASE_OPEN {
        @Override
        void run(InvestigationContext context, Shell shell) {
            CaseActions.askOpen(context);
        }
    },
    CASE_CLOSE {
        @Override
        void run(InvestigationContext context, Shell shell) {
            CaseActions.close(context);
        }
    },
    CASE_REBUILD {
        @Override
        void run(InvestigationContext context, Shell shell) {
            CaseActions.rebuildIndex(context);
        }
    },
    CASE_VERIFY {
        @Override
        void run(InvestigationContext context, Shell shell) {
            VerifyCase.run(context, shell);
        }
    },
    IMPORT {
        @Override
        void run(InvestigationContext context, Shell shell) {
            CaseActions.openImportDialog(context);
        }
    },
    PASTE_SOURCE {
        @Override
        void run(InvestigationContext context, Shell shell) {
            Imports.paste(context, shell);
        }
    },
    FORMAT_BUILD {
        @Override
        void run(InvestigationContext context, Shell shell) {
            FormatActions.build(context, shell);
        }
    },
    EXPORT {
        @Override
        void run(InvestigationContext context, Shell shell) {
            ExportActions.ask(context, shell);
        }
    },
    REPORT {
        @Override
        void run(InvestigationContext context, Shell shell) {
            ReportActions.write(context);
        }
    },
    FINDING_NEW {
        @Override
        void run(InvestigationContext context, Shell shell) {
            FindingActions.create(context);
        }
    },
    QUERY_FOCUS {
        @Override
        void run(InvestigationContext context, Shell shell) {
            QueryBar.focus(shell);
        }
    },
    SEARCH_BACK {
        @Override
        void run(InvestigationContext context, Shell shell) {
            context.back();
        }
    },
    SEARCH_FORWARD {
        @Override
        void run(InvestigationContext context, Shell shell) {
            context.forward();
        }
    },
    SEARCH_ALL {
        @Override
        void run(InvestigationContext context, Shell shell) {
            context.search(Search.ALL);
        }
    },
    SEARCH_SAVE {
        @Override
        void run(InvestigationContext context, Shell shell) {
            SavedSearches.save(context);
        }
    },
    COLOURS {
        @Override
        void run(InvestigationContext context, Shell shell) {
            ColourActions.edit(context, shell);
        }
    },
    MARKS_CLEAR {
        @Override
        void run(InvestigationContext context, Shell shell) {
            context.clearMarks();
        }
    };

    abstract void run(InvestigationContext context, Shell shell);
}
