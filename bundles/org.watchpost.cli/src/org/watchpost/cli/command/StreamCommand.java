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
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.watchpost.cli.Console;
import org.watchpost.cli.ExitStatus;
import org.watchpost.cli.Services;
import org.watchpost.cli.args.Arguments;
import org.watchpost.cli.args.Option;
import org.watchpost.cli.args.UsageException;
import org.watchpost.cli.output.JsonLine;
import org.watchpost.cli.output.Results;
import org.watchpost.core.capture.Conversation;
import org.watchpost.core.capture.Segment;
import org.watchpost.core.capture.Stream;
import org.watchpost.core.capture.StreamReader;
import org.watchpost.core.capture.StreamText;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Event;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.SortOrder;
import org.watchpost.core.store.Page;
import org.watchpost.core.text.Times;

/** Follows the conversation an event is about: what both sides sent, from the capture's packets. Opens the case for reading. */
public final class StreamCommand implements Command {

    @Override
    public String name() {
        return "stream";
    }

    @Override
    public String summary() {
        return "what both sides of a conversation sent, from a packet capture";
    }

    @Override
    public String operands() {
        return "QUERY";
    }

    @Override
    public List<Option> options() {
        return List.of(Cases.OPTION, Queries.FROM, Queries.TO,
                Option.choice("--side", "whose bytes; both unless given", "both", "client", "server"),
                Option.of("--most", "BYTES", "bytes that are shown; 4194304 unless given"),
                Option.of("--out", "FILE", "writes there instead of standard output"),
                Option.choice("--output", "how the bytes are written; text unless given", "text", "hex", "raw", "json"));
    }

    @Override
    public String details() {
        return """
                Takes the first event the query finds: an event of a capture, a message found in one, or any event with
                addresses and ports whose packets are in a capture of the case, for example an IDS alert.
                In text and hex, > stands before what the client sent and < before what the server sent.

                  ./watchpost stream --case DIR 'rule.name:"ET SMTP*"'
                  ./watchpost stream --case DIR --side client --output raw --out session.bin 'watchpost.mail.queue_id:4F3A2'""";
    }

    @Override
    public int run(Arguments arguments, Services services, Console console) throws UsageException, IOException {
        EventQuery query = Queries.of(arguments);
        int most = arguments.number("--most", 1, Integer.MAX_VALUE).orElse((int) StreamReader.PLENTY);
        String side = arguments.value("--side").orElse("both");
        String output = arguments.value("--output").orElse("text");
        Optional<String> out = arguments.value("--out");
        try (OpenCase open = Cases.read(arguments, services)) {
            Page page = open.events().page(query, SortOrder.BY_TIME, 0, 1, console.monitor());
            if (page.rows().isEmpty()) {
                throw new CaseException("no event matches");
            }
            StreamReader reader = services.service(StreamReader.class);
            Event event = page.rows().getFirst();
            Conversation conversation = reader.find(open, event, console.monitor())
                    .orElseThrow(() -> new CaseException("no capture of the case holds the packets of that event"));
            Stream stream = reader.read(open, conversation, most, console.monitor());
            if (out.isPresent()) {
                Path file = Arguments.path(out.get());
                try (OutputStream bytes = Files.newOutputStream(file); Results results = new Results(bytes)) {
                    write(stream, side, output, results);
                }
            } else {
                write(stream, side, output, console.results());
            }
            if (stream.cut()) {
                console.progress().message("there is more than " + most + " bytes; --most shows more");
            }
        }
        return ExitStatus.DONE;
    }

    private static void write(Stream stream, String side, String output, Results results) throws IOException {
        Conversation conversation = stream.conversation();
        if (!output.equals("raw") && !output.equals("json")) {
            results.line("# " + conversation.ends() + " " + conversation.transport() + " " + conversation.protocol() + ", "
                    + Times.iso(conversation.from()) + " to " + Times.iso(conversation.to()) + ", " + conversation.capture());
        }
        long[] places = new long[2];
        JsonLine json = new JsonLine();
        for (Segment segment : stream.segments()) {
            if (side.equals("client") && !segment.client() || side.equals("server") && segment.client()) {
                continue;
            }
            int index = segment.client() ? 0 : 1;
            switch (output) {
                case "raw" -> results.bytes().write(segment.bytes());
                case "json" -> {
                    json.clear().put("side", segment.client() ? "client" : "server").put("@timestamp", Times.iso(segment.micros()))
                            .put("capture.frame", segment.frame()).put("capture.offset", segment.offset())
                            .put("bytes", segment.bytes().length).put("missing", segment.missing())
                            .put("text", StreamText.text(segment.bytes()));
                    results.line(json.end());
                }
                default -> lines(segment, output.equals("hex"), places[index], results);
            }
            places[index] += segment.bytes().length;
        }
    }

    private static void lines(Segment segment, boolean hex, long place, Results results) throws IOException {
        String mark = segment.client() ? "> " : "< ";
        if (segment.missing() > 0) {
            results.line(mark + "[" + segment.missing() + " bytes were not captured]");
        }
        String text = hex ? StreamText.hex(segment.bytes(), place) : StreamText.text(segment.bytes());
        for (String line : text.lines().toList()) {
            results.line(mark + line);
        }
    }
}
