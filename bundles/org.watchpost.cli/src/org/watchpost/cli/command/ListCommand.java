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
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.watchpost.cli.Console;
import org.watchpost.cli.ExitStatus;
import org.watchpost.cli.Services;
import org.watchpost.cli.args.Arguments;
import org.watchpost.cli.args.Option;
import org.watchpost.cli.args.UsageException;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.marks.ValueLists;

/** Lists of values that queries can name. */
public final class ListCommand implements Command {

    @Override
    public String name() {
        return "list";
    }

    @Override
    public String summary() {
        return "lists of values that queries can name";
    }

    @Override
    public String operands() {
        return "[add FILE | show NAME | remove NAME]";
    }

    @Override
    public List<Option> options() {
        return List.of(Cases.OPTION, Option.of("--name", "NAME", "what a list that is added is called; as its file unless given"));
    }

    @Override
    public String details() {
        return """
                A file has a value a line, or is CSV: then the first column counts, or the one whose heading says address, host,
                hash or the like. Addresses and blocks of them, hosts, hashes, mail addresses; defanged ones are put right.
                ./watchpost list --case C add blocked.csv
                ./watchpost search --case C source.ip:@blocked""";
    }

    @Override
    public int run(Arguments arguments, Services services, Console console) throws UsageException, IOException {
        List<String> words = arguments.rest();
        if (words.isEmpty()) {
            try (OpenCase open = Cases.read(arguments, services)) {
                for (String name : open.lists().names()) {
                    console.results().line(name + "\t" + open.lists().find(name).map(List::size).orElse(0));
                }
            }
            return ExitStatus.DONE;
        }
        if (words.size() != 2) {
            throw new UsageException("say add FILE, show NAME or remove NAME");
        }
        switch (words.get(0)) {
            case "show" -> {
                try (OpenCase open = Cases.read(arguments, services)) {
                    for (String value : open.lists().find(words.get(1))
                            .orElseThrow(() -> new CaseException("There is no list " + words.get(1)))) {
                        console.results().line(value);
                    }
                }
            }
            case "add" -> {
                Path file = Arguments.path(words.get(1));
                List<String> values = ValueLists.read(file);
                String name = ValueLists.name(arguments.value("--name").orElse(String.valueOf(file.getFileName())));
                try (OpenCase open = services.cases().open(Cases.folder(services.cases(), arguments.requiredPath("--case")), true)) {
                    open.lists().put(name, values);
                }
                console.progress()
                        .message(String.format(Locale.ROOT, "%,d values in the list %s: search for FIELD:@%s", values.size(), name, name));
            }
            case "remove" -> {
                try (OpenCase open = services.cases().open(Cases.folder(services.cases(), arguments.requiredPath("--case")), true)) {
                    open.lists().remove(words.get(1));
                }
            }
            default -> throw new UsageException("say add FILE, show NAME or remove NAME, not " + words.get(0));
        }
        return ExitStatus.DONE;
    }
}
