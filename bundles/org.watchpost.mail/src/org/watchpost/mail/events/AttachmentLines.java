/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.watchpost.core.event.Event;
import org.watchpost.core.json.JsonWriter;
import org.watchpost.core.mail.AttachmentNode;
import org.watchpost.core.mail.MessageAnalysis;
import org.watchpost.core.mail.RuleHit;
import org.watchpost.core.text.Times;

/** The nodes of a message as lines of JSON, in the order of the tree: what {@link AttachmentParser} reads. */
final class AttachmentLines {

    static final String SIGNATURE = "{\"watchpost.record\":\"mail.attachment/1\"";
    private static final int MOST_RECIPIENTS = 50;
    private static final int MOST_NODES = 5000;

    private AttachmentLines() {
    }

    /** Appends a line for each node. */
    static int write(Event message, String evidence, MessageAnalysis analysis, StringBuilder out) {
        int[] count = { 0 };
        for (AttachmentNode root : analysis.attachments()) {
            write(message, evidence, analysis, root, "", out, count);
        }
        return count[0];
    }

    private static void write(Event message, String evidence, MessageAnalysis analysis, AttachmentNode node, String within,
            StringBuilder out,
            int[] count) {
        if (++count[0] > MOST_NODES) {
            return;
        }
        try {
            line(message, evidence, analysis, node, within, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String inside = within.isEmpty() ? node.name() : within + "!/" + node.name();
        for (AttachmentNode child : node.children()) {
            write(message, evidence, analysis, child, inside, out, count);
        }
    }

    private static void line(Event message, String evidence, MessageAnalysis analysis, AttachmentNode node, String within,
            StringBuilder out)
            throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.beginObject();
        json.name("watchpost.record").value("mail.attachment/1");
        json.name("@timestamp").value(Times.iso(message.micros()));
        text(json, "file.name", node.name());
        json.name("file.size").value(node.size());
        text(json, "file.hash.sha256", node.sha256());
        text(json, "file.hash.sha1", node.sha1());
        text(json, "file.hash.md5", node.md5());
        text(json, "file.mime_type", node.type());
        json.name("watchpost.verdict").value(node.verdict().word());
        list(json, "watchpost.rules", node.ruleIds());
        list(json, "mail.attachment.reasons", node.hits().stream().map(AttachmentLines::reason).toList());
        list(json, "mail.attachment.notes", node.notes());
        text(json, "mail.attachment.path", node.path());
        text(json, "mail.attachment.within", within);
        text(json, "mail.attachment.declared", node.declaredType());
        text(json, "mail.attachment.fuzzy", node.fuzzy());
        json.name("mail.attachment.entropy").value(node.entropy());
        text(json, "email.from.address", analysis.from());
        list(json, "email.to.address", analysis.to().subList(0, Math.min(MOST_RECIPIENTS, analysis.to().size())));
        text(json, "email.subject", analysis.subject());
        text(json, "email.message_id", analysis.messageId());
        json.name("mail.message.sha256").value(analysis.sha256());
        json.name("mail.message.evidence").value(evidence);
        json.name("mail.message.source").value(message.ref().source());
        json.name("mail.message.offset").value(message.ref().offset());
        json.name("mail.message.length").value(message.ref().length());
        json.endObject();
        out.append('\n');
    }

    private static String reason(RuleHit hit) {
        return hit.id() + ": " + hit.rule().sentence() + " (" + hit.saw() + ")";
    }

    private static void text(JsonWriter json, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.name(name).value(value);
        }
    }

    private static void list(JsonWriter json, String name, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            json.name(name).beginArray();
            for (String value : values) {
                json.value(value);
            }
            json.endArray();
        }
    }
}
