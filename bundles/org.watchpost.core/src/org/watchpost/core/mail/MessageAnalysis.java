/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.mail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a message.
 *
 * @param sha256      of the message's bytes as they lie in the evidence (without the separator of an mbox), lower-case
 *                    hexadecimal; the key of the message in the quarantine
 * @param size        bytes of the message
 * @param micros      its time: {@code Date}, else the topmost {@code Received}; {@link Long#MIN_VALUE} if it has none
 * @param messageId   without angle brackets; empty if it has none
 * @param from        address of the sender; empty if there is none
 * @param fromText    the whole field, decoded
 * @param to          addresses of {@code To}, {@code Cc} and {@code Bcc}
 * @param subject     decoded; empty if there is none
 * @param verdict     the gravest of its rules and its nodes
 * @param hits        rules that fired on the message as a whole
 * @param problems    what is broken in it, one line each with the position
 * @param attachments its attachments in order
 * @param seconds     time the analysis took
 */
public record MessageAnalysis(String sha256, long size, long micros, String messageId, String from, String fromText, List<String> to,
        String subject, Verdict verdict, List<RuleHit> hits, List<String> problems, List<AttachmentNode> attachments, double seconds) {

    public MessageAnalysis {
        to = List.copyOf(to);
        hits = List.copyOf(hits);
        problems = List.copyOf(problems);
        attachments = List.copyOf(attachments);
    }

    /** Calls for all nodes, parents first. */
    public void visit(Consumer<AttachmentNode> visitor) {
        attachments.forEach(node -> node.visit(visitor));
    }

    /** All rules that fired, on the message and on its nodes. */
    public List<RuleHit> allHits() {
        List<RuleHit> all = new ArrayList<>(hits);
        visit(node -> all.addAll(node.hits()));
        return all;
    }

    /** Ids of all rules that fired, each once. */
    public List<String> ruleIds() {
        Set<String> ids = new LinkedHashSet<>();
        visit(node -> node.hits().forEach(hit -> ids.add(hit.id())));
        hits.forEach(hit -> ids.add(hit.id()));
        return List.copyOf(ids);
    }

    /** Hashes (SHA-256) of all nodes that could be read, each once. */
    public List<String> hashes() {
        Set<String> hashes = new LinkedHashSet<>();
        visit(node -> {
            if (!node.sha256().isEmpty()) {
                hashes.add(node.sha256());
            }
        });
        return List.copyOf(hashes);
    }

    /** The node at a path such as {@code 2.1}. */
    public Optional<AttachmentNode> node(String path) {
        for (AttachmentNode attachment : attachments) {
            @Nullable
            AttachmentNode found = path.equals(attachment.path()) || path.startsWith(attachment.path() + ".") ? attachment.at(path) : null;
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
