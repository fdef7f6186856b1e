/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli.command;

import java.io.Console;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.watchpost.core.probe.SecretStore;

/**
 * Secrets on the command line: from the environment, {@code WATCHPOST_SECRET_NAME} with everything but letters and digits as
 * underscores, {@code WATCHPOST_SECRET} for whatever has none of its own; or asked for once on the terminal. Never an argument:
 * others could see it.
 */
final class Secrets implements SecretStore {

    private static final String PREFIX = "WATCHPOST_SECRET";

    private final Map<String, String> environment;
    private final boolean ask;
    private final Map<String, Optional<String>> asked = new HashMap<>();

    Secrets(Map<String, String> environment, boolean ask) {
        this.environment = Map.copyOf(environment);
        this.ask = ask;
    }

    /** Where the secret of a name is looked for. */
    static String variable(String name) {
        return PREFIX + "_" + name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    @Override
    public synchronized Optional<String> find(String name) {
        String value = environment.getOrDefault(variable(name), environment.get(PREFIX));
        if (value != null) {
            return Optional.of(value);
        }
        return ask ? asked.computeIfAbsent(name, Secrets::prompt) : Optional.empty();
    }

    private static Optional<String> prompt(String name) {
        Console console = System.console();
        char[] typed = console == null ? null : console.readPassword("Secret for %s: ", name);
        return typed == null ? Optional.empty() : Optional.of(new String(typed));
    }
}
