/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli;

import java.util.List;
import java.util.Optional;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.op.ScenarioSource;
import org.watchpost.core.report.ReportReader;
import org.watchpost.core.report.ReportRenderer;

/** What commands need of the rest of the program, asked for when needed. */
public interface Services {

    /**
     * Cases.
     *
     * @throws IllegalStateException if the program is incomplete
     */
    CaseService cases();

    /** All report formats, by name. */
    List<ReportRenderer> renderers();

    /** What reads references out of reports again. */
    default List<ReportReader> reportReaders() {
        return List.of();
    }

    /** The worked examples, if this build has them. */
    Optional<ScenarioSource> scenarios();

    /**
     * Any other service, by the interface it implements.
     *
     * @throws IllegalStateException if the program is incomplete
     */
    default <T> T service(Class<T> port) {
        throw new IllegalStateException("No " + port.getSimpleName() + ": the program is incomplete");
    }
}
