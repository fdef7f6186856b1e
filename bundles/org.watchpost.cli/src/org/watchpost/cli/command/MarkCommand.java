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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.watchpost.cli.Console;
import org.watchpost.cli.ExitStatus;
import org.watchpost.cli.Services;
import org.watchpost.cli.args.Arguments;
import org.watchpost.cli.args.Option;
import org.watchpost.cli.args.UsageException;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.marks.Marks;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.SortOrder;

/** Tags and comments on the events a query finds. */
public final class MarkCommand implements Command {

    @Override
    public String name() {
        return "mark";
    }

    @Override
    public String summary() {
        return "puts tags and comments on events";
    }

    @Override
    public String operands() {
        return "QUERY";
    }

    @Override
    public List<Option> options() {
        return List.of(Cases.OPTION, Queries.FROM, Queries.TO, Option.of("--add", "a,b", "tags to add"),
                Option.of("--remove", "a,b", "tags to remove"), Option.of("--comment", "TEXT", "the comment, instead of what it was"),
                Option.flag("--no-comment", "remove the comment"));
    }

    @Override
    public String details() {
        return """
                Without --add, --remove and --comment the tags in use are listed. Queries find watchpost.tags:TAG and
                watchpost.comment:WORD; both stand in exports and reports. The tag bookmark makes a bookmark.""";
    }

    @Override
    public int run(Arguments arguments, Services services, Console console) throws UsageException, IOException {
        List<String> add = words(arguments, "--add");
        List<String> remove = words(arguments, "--remove");
        String comment = arguments.has("--no-comment") ? "" : arguments.value("--comment").orElse(null);
        if (add.isEmpty() && remove.isEmpty() && comment == null) {
            try (OpenCase open = Cases.read(arguments, services)) {
                for (Map.Entry<String, Integer> tag : open.marks().tags().entrySet()) {
                    console.results().line(tag.getKey() + "\t" + tag.getValue());
                }
            }
            return ExitStatus.DONE;
        }
        if (arguments.rest().isEmpty()) {
            throw new UsageException("which events? give a query");
        }
        EventQuery query = Queries.of(arguments);
        try (OpenCase open = services.cases().open(Cases.folder(services.cases(), arguments.requiredPath("--case")), true)) {
            List<EventRef> refs = new ArrayList<>();
            open.events().scan(query, SortOrder.BY_TIME, event -> {
                refs.add(event.ref());
                return refs.size() <= Marks.MOST;
            }, console.monitor());
            if (refs.isEmpty()) {
                throw new CaseException("No event matches");
            }
            open.marks().change(refs, add, remove, comment);
            console.progress().message(String.format(Locale.ROOT, "%,d events marked", refs.size()));
        }
        return ExitStatus.DONE;
    }

    private static List<String> words(Arguments arguments, String option) {
        return arguments.value(option).map(text -> List.of(text.split(","))).orElse(List.of());
    }
}
