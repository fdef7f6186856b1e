/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.analysis;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.archive.ArchiveReader;
import org.watchpost.core.mail.AttachmentNode;
import org.watchpost.core.mail.MessageAnalysis;
import org.watchpost.core.mail.RuleHit;
import org.watchpost.core.mail.Verdict;
import org.watchpost.mail.mime.HeaderField;
import org.watchpost.mail.mime.HeaderText;
import org.watchpost.mail.mime.MimePart;
import org.watchpost.mail.mime.MimeReader;
import org.watchpost.mail.rules.Rule;
import org.watchpost.mail.rules.RuleSet;
import org.watchpost.mail.rules.Scanner;
import org.watchpost.mail.tree.Fact;
import org.watchpost.mail.tree.Limits;
import org.watchpost.mail.tree.MimeTree;
import org.watchpost.mail.tree.Node;
import org.watchpost.mail.tree.Opening;
import org.watchpost.mail.type.ContentType;
import org.watchpost.mail.type.FileNames;

/** Analyses one message after another. Immutable, safe for use by several threads. */
public final class MessageAnalyzer {

    private static final int MOST_RECIPIENTS = 10_000;
    private static final List<String> SHOWN = List.of("subject", "from");

    private final RuleSet rules;
    private final Limits limits;
    private final @Nullable ArchiveReader archives;
    private final List<Scanner> scanners;

    public MessageAnalyzer(RuleSet rules, Limits limits, @Nullable ArchiveReader archives, List<Scanner> scanners) {
        this.rules = rules;
        this.limits = limits;
        this.archives = archives;
        this.scanners = List.copyOf(scanners);
    }

    /**
     * What an analysis has found, and the bytes of a node that was asked for.
     *
     * @param analysis what was found
     * @param content  bytes of the node; null if there is none or none was asked for
     * @param text     plain text of the message
     * @param html     HTML of the message
     */
    public record Result(MessageAnalysis analysis, byte @Nullable [] content, String text, String html) {
    }

    /**
     * Analyses a message.
     *
     * @param wanted path of the node whose bytes are asked for, or an empty string
     */
    public Result analyse(byte[] b, int from, int to, String name, String wanted) {
        return analyse(b, from, to, name, wanted, sha256(b, from, to));
    }

    /** As above, of a message whose SHA-256 is known. */
    Result analyse(byte[] b, int from, int to, String name, String wanted, String sha256) {
        long begin = System.nanoTime();
        Opening opening = new Opening(limits, archives, scanners, to - from, wanted);
        MimeTree tree = new MimeTree(opening, null);
        List<String> problems = new ArrayList<>();
        MimePart root = null;
        String type = foreign(b, from, to);
        if (type.isEmpty()) {
            MimeReader.Message message = MimeReader.read(b, from, to);
            root = message.root();
            problems.addAll(message.problems());
            try {
                tree.add(root);
            } catch (org.watchpost.mail.tree.Stopped e) {
                problems.add("the analysis was stopped: " + e.getMessage());
            }
            problems.addAll(tree.problems());
        } else {
            tree.file(FileNames.base(name), b, from, to);
        }
        View view = new View(root, tree);
        List<Fact> facts = facts(view, tree, problems);
        List<RuleHit> hits = rules.judge(facts, to - from, view);
        Verdict verdict = worst(hits);
        List<AttachmentNode> nodes = new ArrayList<>();
        for (Node node : tree.roots()) {
            AttachmentNode made = node(node, view, from);
            verdict = verdict.or(made.verdict());
            nodes.add(made);
        }
        MessageAnalysis analysis = new MessageAnalysis(sha256, to - from, Times.of(root), view.id(), view.from(),
                view.fromText(),
                view.recipients(), view.value("subject"), verdict, hits, problems.stream().map(Node::line).toList(), nodes,
                (System.nanoTime() - begin) / 1e9);
        return new Result(analysis, opening.kept(), tree.text(), tree.html());
    }

    /** The type of what is no RFC 5322 message, but can be taken in as one; empty for all others. */
    private static String foreign(byte[] b, int from, int to) {
        if (to - from < 8) {
            return "";
        }
        boolean ole = (b[from] & 0xff) == 0xd0 && (b[from + 1] & 0xff) == 0xcf && (b[from + 2] & 0xff) == 0x11;
        boolean tnef = b[from] == 0x78 && (b[from + 1] & 0xff) == 0x9f && b[from + 2] == 0x3e && b[from + 3] == 0x22;
        return ole ? ContentType.OLE : tnef ? ContentType.TNEF : "";
    }

    static String sha256(byte[] b, int from, int to) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(b, from, to - from);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static Verdict worst(List<RuleHit> hits) {
        Verdict verdict = Verdict.CLEAN;
        for (RuleHit hit : hits) {
            verdict = verdict.or(hit.verdict());
        }
        return verdict;
    }

    private AttachmentNode node(Node node, View view, int base) {
        List<AttachmentNode> children = new ArrayList<>();
        Verdict verdict = Verdict.CLEAN;
        for (Node child : node.children()) {
            AttachmentNode made = node(child, view, base);
            verdict = verdict.or(made.verdict());
            children.add(made);
        }
        List<RuleHit> hits = new ArrayList<>(rules.judge(node, view));
        hits.addAll(node.scanned());
        verdict = verdict.or(worst(hits));
        return new AttachmentNode(node.path(), node.name(), node.declared(), node.type(), node.size(), node.sha256(), node.sha1(),
                node.md5(),
                node.entropy(), node.fuzzy(), node.inline(), verdict, hits, node.notes(), node.offset() < 0 ? -1 : node.offset() - base,
                node.length(), children);
    }

    private static List<Fact> facts(View view, MimeTree tree, List<String> problems) {
        List<Fact> facts = new ArrayList<>(tree.body().facts());
        for (int i = 0; i < Math.min(problems.size(), 5); i++) {
            facts.add(new Fact("mime.malformed", Node.line(problems.get(i))));
        }
        List<HeaderText.Mailbox> from = view.senders();
        if (!from.isEmpty()) {
            spoofed(from.get(0), facts);
        }
        for (String name : SHOWN) {
            String value = view.value(name);
            if (FileNames.turnsDirection(value)) {
                facts.add(new Fact("header.rtlo", name + ": " + Node.line(value)));
            }
        }
        return facts;
    }

    private static String raw(MimePart root, String name) {
        HeaderField field = root.field(name);
        return field == null ? "" : field.raw();
    }

    /** A display name that is an address of another domain. */
    private static void spoofed(HeaderText.Mailbox mailbox, List<Fact> facts) {
        String shown = mailbox.name().toLowerCase(Locale.ROOT);
        String address = mailbox.address().toLowerCase(Locale.ROOT);
        int at = shown.indexOf('@');
        if (at <= 0 || address.isEmpty() || at + 3 >= shown.length()) {
            return;
        }
        int end = at + 1;
        while (end < shown.length()
                && (Character.isLetterOrDigit(shown.charAt(end)) || shown.charAt(end) == '.' || shown.charAt(end) == '-')) {
            end++;
        }
        String domain = shown.substring(at + 1, end);
        String real = address.substring(address.indexOf('@') + 1);
        if (domain.indexOf('.') > 0 && !real.equals(domain) && !real.endsWith("." + domain) && !domain.endsWith("." + real)) {
            facts.add(new Fact("from.spoofed", Node.line("shows " + shown + ", comes from " + address)));
        }
    }

    /** What rules see of a message. */
    private static final class View implements Rule.Subject {

        private final @Nullable MimePart root;
        private final MimeTree tree;
        private @Nullable String subject;
        private @Nullable String fromText;
        private @Nullable List<HeaderText.Mailbox> senders;

        View(@Nullable MimePart root, MimeTree tree) {
            this.root = root;
            this.tree = tree;
        }

        @Override
        public String value(String name) {
            MimePart top = root;
            if (name.equals("text")) {
                return tree.text() + tree.html();
            }
            if (top == null) {
                return "";
            }
            if (name.equals("from")) {
                return fromText();
            }
            if (!name.equals("subject")) {
                return top.text(name);
            }
            String known = subject;
            if (known == null) {
                String text = top.text("subject");
                known = text.length() > 2000 ? text.substring(0, 2000) : text;
                subject = known;
            }
            return known;
        }

        @Override
        public String header(String name) {
            MimePart top = root;
            StringBuilder all = new StringBuilder();
            if (top != null) {
                for (HeaderField field : top.fields()) {
                    if (field.name().equals(name)) {
                        all.append(all.isEmpty() ? "" : "\n").append(field.text());
                    }
                }
            }
            return all.toString();
        }

        String id() {
            String id = value("message-id").strip();
            return id.startsWith("<") && id.endsWith(">") && id.length() > 2 ? id.substring(1, id.length() - 1) : id;
        }

        String fromText() {
            MimePart top = root;
            String known = fromText;
            if (known == null) {
                known = top == null ? "" : top.text("from");
                fromText = known;
            }
            return known;
        }

        List<HeaderText.Mailbox> senders() {
            MimePart top = root;
            List<HeaderText.Mailbox> known = senders;
            if (known == null) {
                known = top == null ? List.of() : HeaderText.mailboxes(raw(top, "from"));
                senders = known;
            }
            return known;
        }

        String from() {
            List<HeaderText.Mailbox> all = senders();
            return all.isEmpty() ? "" : all.get(0).address();
        }

        List<String> recipients() {
            List<String> all = new ArrayList<>();
            MimePart top = root;
            if (top == null) {
                return all;
            }
            for (HeaderField field : top.fields()) {
                if (field.name().equals("to") || field.name().equals("cc") || field.name().equals("bcc")) {
                    for (HeaderText.Mailbox mailbox : HeaderText.mailboxes(field.raw())) {
                        if (!mailbox.address().isEmpty() && all.size() < MOST_RECIPIENTS) {
                            all.add(mailbox.address());
                        }
                    }
                }
            }
            return all;
        }
    }

    /** Those that look for known malware, in the order they are asked. */
    public List<Scanner> scanners() {
        return scanners;
    }

    /** The rules. */
    public RuleSet rules() {
        return rules;
    }
}
