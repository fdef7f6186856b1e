/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.cases;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.query.QuerySyntaxException;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.text.Times;
import org.watchpost.model.SavedSearch;
import org.watchpost.model.util.Models;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.Search;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.query.Queries;
import org.watchpost.ui.util.Background;
import org.watchpost.ui.util.Ui;

/** Keeping searches under a name in the case, and running them again. */
public final class SavedSearches {

    private SavedSearches() {
    }

    /** Asks for a name and keeps the search of the window under it. */
    public static void save(InvestigationContext context) {
        OpenCase open = context.openCase().orElse(null);
        if (open == null) {
            return;
        }
        Search search = context.search();
        InputDialog dialog = new InputDialog(shell(), "Save Search", "Name of the search", search.text(),
                name -> name.isBlank() ? "A search needs a name" : null);
        if (dialog.open() == Window.OK) {
            String name = dialog.getValue().strip();
            Background.run("Saving the search", "Check that the case is open for writing.",
                    monitor -> open.edit("search.saved", Map.of("name", name, "query", search.text()), model -> {
                        model.getSavedSearches().removeIf(s -> s.getName().equals(name));
                        model.getSavedSearches().add(Models.newSavedSearch(name, search.text(), instant(search.range().from()),
                                instant(search.range().to())));
                    }));
        }
    }

    private static @Nullable Instant instant(long micros) {
        return micros == Long.MIN_VALUE || micros == Long.MAX_VALUE ? null : Times.instant(micros);
    }

    static void delete(InvestigationContext context, String name) {
        context.openCase().ifPresent(open -> Background.run("Deleting the search", "Check that the case is open for writing.",
                monitor -> open.edit("search.deleted", Map.of("name", name),
                        model -> model.getSavedSearches().removeIf(s -> s.getName().equals(name)))));
    }

    /** Runs the search of that name. */
    static void run(InvestigationContext context, String name) {
        OpenCase open = context.openCase().orElse(null);
        if (open == null) {
            return;
        }
        Shell shell = shell();
        Background.run("Reading the search", "", monitor -> {
            Optional<Saved> saved = open.read(model -> model.getSavedSearches().stream().filter(s -> s.getName().equals(name)).findFirst()
                    .map(Saved::of));
            Ui.async(shell, () -> saved.ifPresent(s -> show(context, s)));
        });
    }

    private record Saved(String query, TimeRange range) {
        static Saved of(SavedSearch search) {
            Instant from = search.getFrom();
            Instant to = search.getTo();
            return new Saved(search.getQuery(),
                    new TimeRange(from == null ? Long.MIN_VALUE : Times.micros(from), to == null ? Long.MAX_VALUE : Times.micros(to)));
        }
    }

    private static void show(InvestigationContext context, Saved saved) {
        try {
            context.search(new Search(saved.query(), Queries.parse(saved.query(), context.zone()), saved.range()));
        } catch (QuerySyntaxException e) {
            Errors.show("The saved search can't be understood", "Delete it and save it again.", e);
        }
    }

    private static Shell shell() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    }
}
