/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli.args;

import java.util.List;

/**
 * An option of a command.
 *
 * @param name   with its two dashes
 * @param value  what its value is called in the help; empty if it takes none
 * @param choices the values it can have; empty if any text will do
 * @param help   one sentence without a full stop
 */
public record Option(String name, String value, List<String> choices, String help) {

    public Option {
        choices = List.copyOf(choices);
    }

    /** An option that is there or not. */
    public static Option flag(String name, String help) {
        return new Option(name, "", List.of(), help);
    }

    /** An option with a value. */
    public static Option of(String name, String value, String help) {
        return new Option(name, value, List.of(), help);
    }

    /** An option with a value out of a few. */
    public static Option choice(String name, String help, String... choices) {
        return new Option(name, String.join("|", choices), List.of(choices), help);
    }

    /** Name and value as in a usage line. */
    public String usage() {
        return value.isEmpty() ? name : name + " " + value;
    }
}
