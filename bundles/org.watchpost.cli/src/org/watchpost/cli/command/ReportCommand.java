/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.cli.Console;
import org.watchpost.cli.ExitStatus;
import org.watchpost.cli.Services;
import org.watchpost.cli.args.Arguments;
import org.watchpost.cli.args.Option;
import org.watchpost.cli.args.Suggestions;
import org.watchpost.cli.args.UsageException;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.report.ReportRenderer;
import org.watchpost.core.report.ReportTemplates;
import org.watchpost.core.text.Times;

/** Writes the incident report of a case. Opens the case for reading; the file appears when it is whole. */
public final class ReportCommand implements Command {

    @Override
    public String name() {
        return "report";
    }

    @Override
    public String summary() {
        return "writes the incident report of a case";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public List<Option> options() {
        return List.of(Cases.OPTION, Option.of("--format", "NAME", "html, pdf, docx, md, json, csv, stix, misp, summary or custody"),
                Option.of("--out", "FILE", "where to write it; - is standard output"),
                Option.of("--date", "T", "the date it states; now unless given"),
                Option.of("--zone", "ZONE", "time zone of its times; the case's unless given"),
                Option.of("--template", "FILE", "which sections it has, in which order"));
    }

    @Override
    public String details() {
        return "Two reports of the same case with the same --date and --zone are the same bytes.";
    }

    @Override
    public int run(Arguments arguments, Services services, Console console) throws UsageException, IOException {
        ReportRenderer renderer = renderer(services, arguments.required("--format"));
        String out = arguments.required("--out");
        Instant date = arguments.moment("--date").map(Times::instant).orElseGet(() -> Instant.now().truncatedTo(ChronoUnit.SECONDS));
        try (OpenCase open = Cases.read(arguments, services)) {
            ReportRenderer.Request request = new ReportRenderer.Request(open, date, arguments.zone("--zone").orElse(open.zone()),
                    Locale.ENGLISH, template(arguments));
            if (out.equals("-")) {
                try (OutputStream stream = new BufferedOutputStream(console.results().bytes(), 1 << 16)) {
                    renderer.render(request, stream, console.monitor());
                }
            } else {
                write(renderer, request, Arguments.path(out), console.monitor());
            }
        }
        return ExitStatus.DONE;
    }

    private static String template(Arguments arguments) throws UsageException, IOException {
        return arguments.value("--template").isEmpty() ? ReportTemplates.own()
                : ReportTemplates.read(Arguments.path(arguments.required("--template")));
    }

    private static ReportRenderer renderer(Services services, String format) throws UsageException {
        List<String> formats = new ArrayList<>();
        for (ReportRenderer renderer : services.renderers()) {
            if (renderer.format().equals(format)) {
                return renderer;
            }
            formats.add(renderer.format());
        }
        throw new UsageException("--format: this version writes no " + format + " reports" + Suggestions.sentence(format, formats)
                + " It writes: " + String.join(", ", formats));
    }

    /** Writes beside the file first, so that nobody ever finds half a report there. */
    static void write(ReportRenderer renderer, ReportRenderer.Request request, Path file, IProgressMonitor monitor) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder; name a file to write to");
        }
        if (Files.exists(file) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            // a device, a pipe or a link: written through, not replaced
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                renderer.render(request, stream, monitor);
            }
            return;
        }
        Path absolute = file.toAbsolutePath();
        Path parent = absolute.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new IOException("There is no folder " + parent + " to write the report to");
        }
        Path part = absolute.resolveSibling("." + absolute.getFileName() + ".part");
        try {
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE), 1 << 16)) {
                renderer.render(request, stream, monitor);
            }
            Files.move(part, absolute, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
