/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.op;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;

/** Generates the worked examples: log sets of an invented incident. A Declarative Service. */
public interface ScenarioSource {

    /** Names of the scenarios, for example {@code mydoom}, {@code flood}. */
    List<String> scenarios();

    /** The zone the scenario's logs without a zone were written in. */
    java.time.ZoneId zone(String scenario);

    /** Writes the files of a scenario below a folder; the same seed gives the same files. */
    void generate(String scenario, long seed, double scale, Path folder, IProgressMonitor monitor) throws IOException;
}
