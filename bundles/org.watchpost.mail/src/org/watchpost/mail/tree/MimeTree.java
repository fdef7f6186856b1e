/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.text.Bytes;
import org.watchpost.mail.mime.InBody;
import org.watchpost.mail.mime.MimePart;
import org.watchpost.mail.mime.TransferDecoder;

/**
 * Makes nodes of the parts of a message that are attachments to a reader: what has a file name, what is declared as one, and
 * whatever is neither text nor the structure of mail itself. Messages within messages are looked through.
 */
public final class MimeTree {

    private static final Set<String> STRUCTURE = Set.of("message/delivery-status", "message/disposition-notification",
            "message/feedback-report", "application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature",
            "application/pgp-encrypted", "text/rfc822-headers", "message/global-delivery-status", "message/external-body");
    private static final int DEEPEST = 40;
    private static final int MOST_TEXT = 1 << 20;

    private final Opening opening;
    private final @Nullable Node parent;
    private final List<Node> roots = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final List<TransferDecoder.Decoded> texts = new ArrayList<>();
    private final List<TransferDecoder.Decoded> pages = new ArrayList<>();
    private final Node body = new Node(null, "");
    private int parts;

    /**
     * @param parent node the message is in; null for the message of the evidence
     */
    public MimeTree(Opening opening, @Nullable Node parent) {
        this.opening = opening;
        this.parent = parent;
    }

    /** Top nodes, where there is no parent. */
    public List<Node> roots() {
        return roots;
    }

    /** What is wrong with the encoding of parts. */
    public List<String> problems() {
        return problems;
    }

    /** The plain text of the message, at most a million characters. */
    public String text() {
        return join(texts);
    }

    /** The HTML of the message, at most a million characters. */
    public String html() {
        return join(pages);
    }

    private static String join(List<TransferDecoder.Decoded> parts) {
        StringBuilder all = new StringBuilder();
        for (TransferDecoder.Decoded part : parts) {
            if (all.length() < MOST_TEXT) {
                all.append(Bytes.decode(part.bytes(), 0, Math.min(part.length(), MOST_TEXT))).append('\n');
            }
        }
        return all.toString();
    }

    /** Facts of the text of the message. */
    public Node body() {
        return body;
    }

    /** Parts that are no containers. */
    public int parts() {
        return parts;
    }

    /** Adds all nodes of a message. */
    public void add(MimePart root) throws OverLimit {
        texts(root, 0);
        walk(root, 0);
    }

    /** Adds a file that is a message of another kind. */
    public void file(String name, byte[] data, int from, int to) {
        Node node = new Node(null, name);
        roots.add(node);
        node.path = "1";
        opening.fill(node, data, from, to);
    }

    /** Texts come first: they may have the password of what is attached. */
    private void texts(MimePart part, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (part.parts().isEmpty() && part.type().startsWith("text/") && !isFile(part)) {
            TransferDecoder.Decoded decoded = TransferDecoder.decode(part);
            if (!decoded.problem().isEmpty()) {
                problems.add(decoded.problem() + " in the text at byte " + part.bodyFrom());
            }
            (part.type().equals("text/html") ? pages : texts).add(decoded);
        }
        for (MimePart inner : part.parts()) {
            texts(inner, depth + 1);
        }
        if (depth == 0) {
            if (parent == null) {
                opening.text(this::text);
            }
            boolean active = false;
            for (TransferDecoder.Decoded page : pages) {
                active |= HtmlOpener.mayBeActive(page.bytes(), Math.min(page.length(), MOST_TEXT));
            }
            if (active) {
                HtmlOpener.judge(body, html(), false);
            }
        }
    }

    private static boolean isFile(MimePart part) {
        return !part.name().isEmpty() || part.disposition().equals("attachment");
    }

    private void walk(MimePart part, int depth) throws OverLimit {
        if (depth > DEEPEST) {
            return;
        }
        boolean container = !part.parts().isEmpty();
        if (container && !(part.type().startsWith("message/") && isFile(part))) {
            for (MimePart inner : part.parts()) {
                walk(inner, depth + 1);
            }
            return;
        }
        parts++;
        String type = part.type();
        if (!isFile(part) && (type.startsWith("text/") || type.startsWith("multipart/"))) {
            inBody(part);
            return;
        }
        if (!isFile(part) && (STRUCTURE.contains(type) || type.startsWith("message/") && part.bodyTo() == part.bodyFrom())) {
            return;
        }
        attachment(part);
    }

    private void inBody(MimePart part) throws OverLimit {
        if (part.encoding().equals("base64")) {
            return;
        }
        byte[] b = part.bytes();
        for (InBody.Found found : InBody.find(b, part.bodyFrom(), part.bodyTo())) {
            Node node = node(found.name());
            node.note("written into the text by " + found.how());
            if (!found.decoded().problem().isEmpty()) {
                node.note(found.decoded().problem());
                problems.add(found.decoded().problem() + " at byte " + found.from());
            }
            node.offset = parent == null ? found.from() : -1;
            node.length = found.to() - found.from();
            opening.fill(node, found.decoded().bytes(), 0, found.decoded().length());
        }
    }

    private Node node(String name) throws OverLimit {
        Node above = parent;
        Node node = new Node(above, name);
        if (above == null) {
            opening.count(node);
            roots.add(node);
            node.path = Integer.toString(roots.size());
        } else {
            opening.count(above);
            above.children.add(node);
            node.path = above.path + "." + above.children.size();
        }
        return node;
    }

    private void attachment(MimePart part) throws OverLimit {
        Node node = node(part.name());
        node.declared = part.typed() ? part.type() : "";
        node.inline = part.disposition().equals("inline") || part.field("content-id") != null && !part.disposition().equals("attachment");
        node.offset = parent == null ? part.headerFrom() : -1;
        node.length = part.bodyTo() - part.headerFrom();
        TransferDecoder.Decoded decoded = TransferDecoder.decode(part);
        if (!decoded.problem().isEmpty()) {
            node.note(decoded.problem());
            problems.add(decoded.problem() + " in " + (part.name().isEmpty() ? "a part" : Node.line(part.name())) + " at byte "
                    + part.bodyFrom());
        }
        boolean zip = decoded.length() > 4 && decoded.bytes()[0] == 'P' && decoded.bytes()[1] == 'K';
        boolean open = part.unterminated()
                && (decoded.truncated() || zip && !new Zip(decoded.bytes(), 0, decoded.length()).hasEnd);
        if (open) {
            node.incomplete = true;
            node.note("cut off: the message ends in the middle of it, so it is not judged");
        }
        if (part.type().toLowerCase(Locale.ROOT).contains("pkcs7-mime")) {
            node.note("an S/MIME container: signed or encrypted");
        }
        opening.fill(node, decoded.bytes(), 0, decoded.length());
    }
}
