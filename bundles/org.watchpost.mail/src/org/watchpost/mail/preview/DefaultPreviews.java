/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.preview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.mail.AttachmentNode;
import org.watchpost.core.mail.MailAnalyzer;
import org.watchpost.core.mail.MessageAnalysis;
import org.watchpost.core.mail.Pixels;
import org.watchpost.core.mail.Preview;
import org.watchpost.core.mail.Preview.Kind;
import org.watchpost.core.mail.Previews;
import org.watchpost.core.text.Bytes;
import org.watchpost.core.text.Times;
import org.watchpost.mail.mime.HeaderField;
import org.watchpost.mail.mime.MimePart;
import org.watchpost.mail.mime.MimeReader;
import org.watchpost.mail.mime.TransferDecoder;

/** Safe views of messages and attachments. */
@Component(service = Previews.class)
public final class DefaultPreviews implements Previews {

    private static final int MOST_SOURCE = 128 * 1024;

    private final MailAnalyzer analyzer;

    /** With services of its own. */
    public DefaultPreviews() {
        this(new org.watchpost.mail.analysis.DefaultMailAnalyzer());
    }

    /**
     * @param analyzer takes messages apart
     */
    @Activate
    public DefaultPreviews(@Reference MailAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    private AttachmentNode node(OpenCase open, EventRef message, String path) throws IOException {
        return analyzer.analyse(open, message).node(path).orElseThrow(() -> new IOException("The message has no attachment " + path));
    }

    @Override
    public List<Kind> kinds(OpenCase open, EventRef message, String path) throws IOException {
        if (path.isEmpty()) {
            return List.of(Kind.TEXT, Kind.HEADERS, Kind.RECEIVED, Kind.STRUCTURE, Kind.SOURCE, Kind.HEX, Kind.STRINGS);
        }
        AttachmentNode node = node(open, message, path);
        List<Kind> kinds = new ArrayList<>();
        String type = node.type();
        if (node.sha256().isEmpty()) {
            return List.of(Kind.STRUCTURE);
        }
        if (type.startsWith("image/") && !type.equals("image/svg+xml")) {
            kinds.add(Kind.IMAGE);
        }
        if (isText(type) || isDocument(type)) {
            kinds.add(Kind.TEXT);
        }
        if (node.ruleIds().contains("office-macro") || node.ruleIds().contains("html-script")
                || node.ruleIds().contains("html-smuggling")) {
            kinds.add(Kind.CODE);
        }
        kinds.add(Kind.STRUCTURE);
        if (isText(type)) {
            kinds.add(Kind.SOURCE);
        }
        kinds.add(Kind.HEX);
        kinds.add(Kind.STRINGS);
        return kinds;
    }

    private static boolean isText(String type) {
        return type.startsWith("text/") || type.contains("script") || type.contains("xml") && !type.contains("openxml")
                || type.contains("json")
                || type.equals("message/rfc822") || type.equals("application/x-bat") || type.equals("application/x-sh");
    }

    private static boolean isDocument(String type) {
        return type.equals("application/pdf") || type.equals("application/rtf") || type.equals("application/msword")
                || type.startsWith("application/vnd.ms-excel") || type.startsWith("application/vnd.ms-powerpoint")
                || type.startsWith("application/vnd.ms-word") || type.startsWith("application/vnd.openxmlformats")
                || type.startsWith("application/vnd.oasis");
    }

    @Override
    public Preview preview(OpenCase open, EventRef message, String path, Kind kind, long from) throws IOException {
        boolean whole = path.isEmpty();
        byte[] bytes = whole ? analyzer.message(open, message) : analyzer.content(open, message, path);
        String type = whole ? "message/rfc822" : node(open, message, path).type();
        return switch (kind) {
            case HEX -> HexView.of(bytes, from);
            case STRINGS -> Strings.of(bytes, from);
            case SOURCE -> source(bytes, from);
            case IMAGE -> image(bytes);
            case CODE -> code(type, bytes);
            case TEXT -> type.equals("message/rfc822") ? messageText(bytes) : text(type, bytes);
            case HEADERS -> headers(bytes);
            case RECEIVED -> received(bytes);
            case STRUCTURE -> structure(open, message, path);
        };
    }

    private static Preview source(byte[] bytes, long from) {
        Shown shown = new Shown(Kind.SOURCE);
        int start = Math.clamp(from, 0, bytes.length);
        int end = Math.min(bytes.length, start + MOST_SOURCE);
        shown.text(Bytes.decode(bytes, start, end));
        if (end < bytes.length) {
            shown.cut();
        }
        return shown.done();
    }

    private static Preview image(byte[] bytes) {
        Shown shown = new Shown(Kind.IMAGE);
        Optional<Images.Facts> facts = Images.facts(bytes);
        if (facts.isEmpty()) {
            shown.line("This image can't be decoded within bounds.");
        } else {
            shown.row("Format", facts.get().format());
            shown.row("Width", facts.get().width() + " pixels");
            shown.row("Height", facts.get().height() + " pixels");
        }
        return shown.done();
    }

    private static Preview code(String type, byte[] bytes) {
        Shown shown = new Shown(Kind.CODE);
        try {
            String code = Documents.code(type, bytes);
            if (code.isEmpty()) {
                shown.line("No code that can be shown.");
            } else {
                shown.text(code);
            }
        } catch (IOException | RuntimeException e) {
            // what libraries answer to hostile bytes
            shown.line("The code can't be read: " + e.getMessage());
        }
        return shown.done();
    }

    private static Preview text(String type, byte[] bytes) {
        Shown shown = new Shown(Kind.TEXT);
        try {
            String text = isDocument(type) || type.equals("text/html") || type.contains("xhtml") || type.contains("svg")
                    ? Documents.text(type, bytes)
                    : Bytes.decode(bytes, 0, Math.min(bytes.length, Shown.MOST));
            if (text.isBlank()) {
                shown.line("There is no text in it.");
            } else {
                shown.text(text);
            }
        } catch (IOException | RuntimeException e) {
            shown.line("The text can't be read: " + e.getMessage());
        }
        return shown.done();
    }

    private static Preview messageText(byte[] bytes) {
        Shown shown = new Shown(Kind.TEXT);
        MimePart root = MimeReader.read(bytes, 0, bytes.length).root();
        if (!texts(root, shown, "text/plain", 0) && !texts(root, shown, "text/html", 0)) {
            shown.line("The message has no text.");
        }
        return shown.done();
    }

    private static boolean texts(MimePart part, Shown shown, String type, int depth) {
        boolean any = false;
        if (part.parts().isEmpty() && part.type().equals(type) && part.name().isEmpty() && !part.disposition().equals("attachment")) {
            TransferDecoder.Decoded decoded = TransferDecoder.decode(part);
            String text = charset(part, decoded);
            if (!text.isBlank()) {
                shown.text(type.equals("text/html") ? Documents.html(text) : text);
                any = true;
            }
        }
        for (MimePart inner : part.parts()) {
            any |= depth < 40 && texts(inner, shown, type, depth + 1);
        }
        return any;
    }

    private static String charset(MimePart part, TransferDecoder.Decoded decoded) {
        int length = Math.min(decoded.length(), Shown.MOST * 2);
        String name = part.parameter("charset");
        try {
            if (!name.isEmpty() && java.nio.charset.Charset.isSupported(name)) {
                return new String(decoded.bytes(), 0, length, java.nio.charset.Charset.forName(name));
            }
        } catch (IllegalArgumentException e) {
            // a name that can't be one: as if none were declared
            return Bytes.decode(decoded.bytes(), 0, length);
        }
        return Bytes.decode(decoded.bytes(), 0, length);
    }

    private static Preview headers(byte[] bytes) {
        Shown shown = new Shown(Kind.HEADERS);
        for (HeaderField field : MimeReader.header(bytes, 0, bytes.length).fields()) {
            shown.row(field.name(), field.text());
        }
        return shown.done();
    }

    /** Hops from the sender to the recipient, with the seconds each took. */
    private static Preview received(byte[] bytes) {
        Shown shown = new Shown(Kind.RECEIVED);
        List<HeaderField> hops = new ArrayList<>();
        for (HeaderField field : MimeReader.header(bytes, 0, bytes.length).fields()) {
            if (field.name().equals("received")) {
                hops.add(0, field);
            }
        }
        long before = org.watchpost.mail.analysis.Times.NONE;
        for (HeaderField hop : hops) {
            String text = hop.raw();
            long time = org.watchpost.mail.analysis.Times.received(text);
            boolean known = time != org.watchpost.mail.analysis.Times.NONE;
            boolean both = known && before != org.watchpost.mail.analysis.Times.NONE;
            shown.row(word(text, "from"), word(text, "by"), word(text, "with"), known ? Times.iso(time) : "",
                    both ? Long.toString((time - before) / 1_000_000) : "");
            before = known ? time : before;
        }
        if (hops.isEmpty()) {
            shown.line("The message has no Received fields.");
        }
        return shown.done();
    }

    /** What stands behind a word of a Received field, with its comment. */
    private static String word(String text, String word) {
        String padded = " " + text.replace('\t', ' ');
        int at = padded.indexOf(" " + word + " ");
        if (at < 0) {
            return "";
        }
        int start = at + word.length() + 2;
        int end = padded.indexOf(' ', start);
        if (end < 0) {
            end = padded.length();
        }
        if (end + 1 < padded.length() && padded.charAt(end + 1) == '(') {
            int close = padded.indexOf(')', end);
            end = close < 0 ? padded.length() : close + 1;
        }
        return padded.substring(start, end).strip();
    }

    private Preview structure(OpenCase open, EventRef message, String path) throws IOException {
        Shown shown = new Shown(Kind.STRUCTURE);
        MessageAnalysis analysis = analyzer.analyse(open, message);
        if (path.isEmpty()) {
            byte[] bytes = analyzer.message(open, message);
            parts(MimeReader.read(bytes, 0, bytes.length).root(), 0, shown);
            analysis.problems().forEach(problem -> shown.line(problem, "broken"));
            analysis.attachments().forEach(node -> nodes(node, 0, shown));
        } else {
            AttachmentNode node = node(open, message, path);
            nodes(node, 0, shown);
        }
        return shown.done();
    }

    private static void parts(MimePart part, int depth, Shown shown) {
        if (depth > 40 || shown.full()) {
            return;
        }
        shown.row("  ".repeat(depth) + part.type(), part.name(), part.encoding(), Integer.toString(part.bodyTo() - part.bodyFrom()),
                "bytes " + part.headerFrom() + " to " + part.bodyTo() + (part.unterminated() ? ", not ended" : ""));
        part.parts().forEach(inner -> parts(inner, depth + 1, shown));
    }

    private static void nodes(AttachmentNode node, int depth, Shown shown) {
        if (shown.full()) {
            return;
        }
        String remark = node.verdict().word() + (node.ruleIds().isEmpty() ? "" : " (" + String.join(", ", node.ruleIds()) + ")")
                + (node.notes().isEmpty() ? "" : "; " + String.join("; ", node.notes()));
        shown.row("  ".repeat(depth) + node.path(), node.name(), node.type(), Long.toString(node.size()), remark);
        node.children().forEach(child -> nodes(child, depth + 1, shown));
    }

    @Override
    public Optional<Pixels> image(OpenCase open, EventRef message, String path) throws IOException {
        return Images.decode(analyzer.content(open, message, path));
    }
}
