/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.watchpost.cli.Console;
import org.watchpost.cli.Services;
import org.watchpost.cli.args.Arguments;
import org.watchpost.cli.args.Option;
import org.watchpost.cli.args.UsageException;
import org.watchpost.core.live.LiveSpec;

/** Follows files and folders: what is written to them goes into the case at once. */
public final class FollowCommand implements Command {

    @Override
    public String name() {
        return "follow";
    }

    @Override
    public String summary() {
        return "takes in what is appended to files, while it is";
    }

    @Override
    public String operands() {
        return "PATH...";
    }

    @Override
    public List<Option> options() {
        List<Option> options = new ArrayList<>(LiveRun.OPTIONS);
        options.add(Option.flag("--from-end", "leave out what is in the files already"));
        options.add(Option.of("--pattern", "GLOB", "which files of a folder, for example *.log; all unless given"));
        return options;
    }

    @Override
    public String details() {
        return """
                Rotation is followed, by renaming, by copying and truncating, and into compressed files; a file that isn't there
                yet is waited for. Followed again, a file goes on where it was left, also after a crash. Of a folder all files
                are followed, those that come later too; compressed ones are imported once. What arrived is searchable within
                two seconds, for other programs that have the case open for reading with the next commit, and becomes evidence
                at the end.""";
    }

    @Override
    public int run(Arguments arguments, Services services, Console console) throws UsageException, IOException {
        arguments.required("--case");
        if (arguments.rest().isEmpty()) {
            throw new UsageException("nothing to follow: name files or folders");
        }
        boolean fromEnd = arguments.has("--from-end");
        List<LiveSpec> specs = new ArrayList<>();
        for (String word : arguments.rest()) {
            Path path = Arguments.path(word);
            if (Files.isDirectory(path)) {
                try {
                    specs.add(new LiveSpec.FollowFolder(path, arguments.value("--pattern").orElse("*"), fromEnd));
                } catch (IllegalArgumentException e) {
                    throw new UsageException(String.valueOf(e.getMessage()));
                }
            } else {
                specs.add(new LiveSpec.FollowFile(path, fromEnd));
            }
        }
        return LiveRun.run(specs, arguments, services, console);
    }
}
