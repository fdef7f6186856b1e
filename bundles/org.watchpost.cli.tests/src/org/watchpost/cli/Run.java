/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.watchpost.cli.output.Progress;
import org.watchpost.cli.output.Results;
import org.watchpost.core.json.Json;
import org.watchpost.core.json.JsonException;

/**
 * A command that was run within the test.
 *
 * @param status exit status
 * @param out    standard output
 * @param err    standard error
 */
record Run(int status, String out, String err) {

    static Run of(Services services, Object... words) {
        return of(services, new NullProgressMonitor(), words);
    }

    static Run of(Services services, IProgressMonitor monitor, Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> list = new ArrayList<>();
        for (Object word : words) {
            list.add(String.valueOf(word));
        }
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        int status = new Cli(services, new Console(new Results(out), stream, new Progress(stream, false), monitor)).run(list);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Fails the test if the command did not end as it should have. */
    Run is(int expected) {
        if (status != expected) {
            throw new AssertionError("exit status " + status + " instead of " + expected + "\n" + err + out);
        }
        return this;
    }

    /** Standard output as one object for each line. */
    List<Map<String, Object>> json() throws JsonException {
        List<Map<String, Object>> all = new ArrayList<>();
        for (String line : out.split("\n")) {
            if (!line.isEmpty()) {
                all.add(new LinkedHashMap<>(Json.readObject(line)));
            }
        }
        return all;
    }

    /** The only line's {@code count}. */
    long count() throws JsonException {
        return (Long) json().get(0).get("count");
    }
}
