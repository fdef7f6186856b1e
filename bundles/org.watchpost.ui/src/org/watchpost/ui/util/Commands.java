/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.util;

import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.jspecify.annotations.Nullable;
import org.watchpost.ui.errors.Errors;

/** Commands of other bundles, which may or may not be there. For the UI thread. */
public final class Commands {

    private Commands() {
    }

    private static @Nullable Command find(String id) {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        Command command = commands == null ? null : commands.getCommand(id);
        return command != null && command.isDefined() ? command : null;
    }

    /** Whether there is such a command. */
    public static boolean isThere(String id) {
        return find(id) != null;
    }

    /** Runs a command; nothing happens if there is none of that id. */
    public static void run(String id, Map<String, String> parameters) {
        Command command = find(id);
        IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        if (command == null || handlers == null) {
            return;
        }
        try {
            handlers.executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
        } catch (CommandException e) {
            Errors.show("The command could not be run", "", e);
        }
    }
}
