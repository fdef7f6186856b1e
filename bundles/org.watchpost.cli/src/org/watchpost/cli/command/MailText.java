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
import java.util.List;
import org.watchpost.cli.output.Results;
import org.watchpost.core.json.JsonWriter;
import org.watchpost.core.mail.AttachmentNode;
import org.watchpost.core.mail.Campaign;
import org.watchpost.core.mail.Decision;
import org.watchpost.core.mail.MessageAnalysis;
import org.watchpost.core.mail.RuleHit;
import org.watchpost.core.mail.WhoElse;
import org.watchpost.core.text.Times;
import org.watchpost.core.text.VisibleText;

/** What the mail command writes: JSON lines, and text for people. */
final class MailText {

    private MailText() {
    }

    /** A message as FIELDS say: a line of {@code mail list}. */
    static String json(String file, MessageAnalysis analysis, String state, boolean reasons) throws IOException {
        StringBuilder out = new StringBuilder();
        JsonWriter json = new JsonWriter(out);
        json.beginObject().name("file").value(file).name("sha256").value(analysis.sha256()).name("from").value(analysis.from());
        list(json.name("to"), analysis.to());
        json.name("subject").value(analysis.subject()).name("verdict").value(analysis.verdict().word());
        list(json.name("rules"), analysis.ruleIds());
        json.name("state").value(state).name("bytes").value(analysis.size());
        if (reasons) {
            hits(json.name("reasons"), analysis.hits());
            list(json.name("problems"), analysis.problems());
        }
        json.name("attachments").beginArray();
        for (AttachmentNode node : analysis.attachments()) {
            node(json, node, reasons);
        }
        json.endArray().endObject();
        return out.toString();
    }

    private static void list(JsonWriter json, List<String> values) throws IOException {
        json.beginArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }

    private static void hits(JsonWriter json, List<RuleHit> hits) throws IOException {
        json.beginArray();
        for (RuleHit hit : hits) {
            json.beginObject().name("rule").value(hit.id()).name("verdict").value(hit.verdict().word()).name("sentence")
                    .value(hit.rule().sentence()).name("saw").value(hit.saw()).endObject();
        }
        json.endArray();
    }

    private static void node(JsonWriter json, AttachmentNode node, boolean reasons) throws IOException {
        json.beginObject().name("name").value(node.name()).name("sha256").value(node.sha256()).name("bytes").value(node.size()).name("type")
                .value(node.type()).name("verdict").value(node.verdict().word());
        list(json.name("rules"), node.ruleIds());
        if (reasons) {
            json.name("path").value(node.path()).name("md5").value(node.md5()).name("sha1").value(node.sha1()).name("entropy")
                    .value(node.entropy());
            hits(json.name("reasons"), node.hits());
            list(json.name("notes"), node.notes());
        }
        json.name("children").beginArray();
        for (AttachmentNode child : node.children()) {
            node(json, child, reasons);
        }
        json.endArray().endObject();
    }

    /** A message for people: why it is suspect, and its tree. */
    static void show(Results out, String file, MessageAnalysis analysis, String state) throws IOException {
        out.line("file      " + safe(file));
        out.line("sha256    " + analysis.sha256());
        out.line("from      " + safe(analysis.fromText()));
        out.line("to        " + safe(String.join(", ", analysis.to())));
        out.line("subject   " + safe(analysis.subject()));
        out.line("verdict   " + analysis.verdict().word() + (state.isEmpty() ? "" : ", " + state));
        for (RuleHit hit : analysis.hits()) {
            reason(out, "  ", hit);
        }
        for (String problem : analysis.problems()) {
            out.line("broken    " + safe(problem));
        }
        for (AttachmentNode node : analysis.attachments()) {
            tree(out, node, "");
        }
    }

    private static void tree(Results out, AttachmentNode node, String indent) throws IOException {
        out.line(indent + node.path() + "  " + safe(node.name().isEmpty() ? "(no name)" : node.name()) + "  " + node.type() + "  "
                + node.size()
                + " bytes  " + node.verdict().word());
        if (!node.sha256().isEmpty()) {
            out.line(indent + "    sha256 " + node.sha256() + "  md5 " + node.md5());
        }
        for (RuleHit hit : node.hits()) {
            reason(out, indent + "    ", hit);
        }
        for (String note : node.notes()) {
            out.line(indent + "    " + safe(note));
        }
        for (AttachmentNode child : node.children()) {
            tree(out, child, indent + "  ");
        }
    }

    private static void reason(Results out, String indent, RuleHit hit) throws IOException {
        out.line(indent + hit.id() + ": " + hit.rule().sentence() + " Saw: " + safe(hit.saw()));
    }

    private static String safe(String text) {
        return VisibleText.line(text);
    }

    /** A decision as JSON. */
    static String json(Decision decision) throws IOException {
        StringBuilder out = new StringBuilder();
        JsonWriter json = new JsonWriter(out);
        json.beginObject().name("decision").value(decision.id()).name("kind").value(word(decision.kind())).name("scope")
                .value(word(decision.scope()))
                .name("state").value(word(decision.state()));
        list(json.name("messages"), decision.messages());
        json.name("reason").value(decision.reason()).name("who").value(decision.who()).name("at").value(Times.iso(decision.at()))
                .name("result")
                .value(decision.result()).endObject();
        return out.toString();
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** A decision for people. */
    static String text(Decision decision) {
        return decision.id() + "  " + Times.iso(decision.at()) + "  " + decision.who() + "  " + word(decision.kind()) + "  "
                + word(decision.state())
                + "  " + decision.messages().size() + (decision.messages().size() == 1 ? " message  " : " messages  ")
                + safe(decision.reason()) + (decision.result().isEmpty() ? "" : "  " + safe(decision.result()));
    }

    /** A campaign as JSON. */
    static String json(Campaign campaign) throws IOException {
        StringBuilder out = new StringBuilder();
        JsonWriter json = new JsonWriter(out);
        json.beginObject().name("campaign").value(campaign.id()).name("by").value(word(campaign.by())).name("feature")
                .value(campaign.feature())
                .name("verdict").value(campaign.verdict().word()).name("messages").value(campaign.messages().size()).name("first")
                .value(Times.iso(campaign.first())).name("last").value(Times.iso(campaign.last()));
        list(json.name("senders"), campaign.senders());
        list(json.name("recipients"), campaign.recipients());
        json.endObject();
        return out.toString();
    }

    /** An answer to who else has it, as JSON. */
    static String json(WhoElse.Answer answer) throws IOException {
        StringBuilder out = new StringBuilder();
        JsonWriter json = new JsonWriter(out);
        json.beginObject().name("total").value(answer.total()).name("query").value(answer.query()).name("found").beginArray();
        for (WhoElse.Found found : answer.found()) {
            json.beginObject().name("kind").value(word(found.indicator().kind())).name("value").value(found.indicator().value())
                    .name("total")
                    .value(found.total());
            counts(json.name("datasets"), found.datasets());
            json.endObject();
        }
        json.endArray();
        counts(json.name("hosts"), answer.hosts());
        counts(json.name("recipients"), answer.recipients());
        json.endObject();
        return out.toString();
    }

    private static void counts(JsonWriter json, List<WhoElse.Count> counts) throws IOException {
        json.beginObject();
        for (WhoElse.Count count : counts) {
            json.name(count.value()).value(count.count());
        }
        json.endObject();
    }
}
