/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.imports.ImportRequest;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.core.op.ScenarioSource;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.cases.CaseActions;
import org.watchpost.ui.imports.Imports;
import org.watchpost.ui.util.Background;
import org.watchpost.ui.util.Services;

/** Makes the logs of an invented incident and opens a case of them, so that a first look needs no logs of one's own. */
public final class WorkedExample {

    private static final String SCENARIO = "mydoom";
    private static final long SEED = 1;

    private WorkedExample() {
    }

    /**
     * Opens the example; on the UI thread. If it was made before, that case is opened again.
     *
     * @param say is told how it goes, on the UI thread; an empty text at the end
     */
    public static void open(InvestigationContext context, Consumer<String> say) {
        Display display = Display.getCurrent();
        Path logs = CaseActions.home().resolve("worked-example-logs");
        Path folder = CaseActions.home().resolve("worked-example");
        say.accept("Making the logs of an invented incident…");
        Background.run("Making the worked example", "Check that there is room in " + CaseActions.home() + ".", monitor -> {
            try {
                if (Services.get(CaseService.class).isCase(folder)) {
                    display.asyncExec(() -> CaseActions.open(context, folder, true));
                    return;
                }
                ScenarioSource source = Services.get(ScenarioSource.class);
                String name = source.scenarios().contains(SCENARIO) ? SCENARIO : source.scenarios().get(0);
                Files.createDirectories(logs);
                source.generate(name, SEED, 1.0, logs, monitor);
                ZoneId zone = source.zone(name);
                display.asyncExec(() -> CaseActions.create(context, folder, "Worked example: " + name, zone,
                        open -> imports(context, open, logs, zone)));
            } finally {
                display.asyncExec(() -> say.accept(""));
            }
        });
    }

    private static void imports(InvestigationContext context, OpenCase open, Path logs, ZoneId zone) {
        if (!open.readOnly()) {
            Imports.start(context, new ImportRequest(List.of(logs), false, new Settings(null, zone, null, null)));
        }
    }
}
