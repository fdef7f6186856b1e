/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli;

import java.io.PrintStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.cli.output.Progress;
import org.watchpost.cli.output.Results;

/**
 * The world a command runs in.
 *
 * @param results  standard output
 * @param err      standard error
 * @param progress progress and messages on standard error
 * @param monitor  is cancelled when the person interrupts the program
 */
public record Console(Results results, PrintStream err, Progress progress, IProgressMonitor monitor) {
}
