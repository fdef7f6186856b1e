/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.mail;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One node of a message's attachment tree: an attachment, a member of an archive, an object in a document, a nested message.
 *
 * @param path         place in the tree, numbers from 1 joined by dots: {@code 2.1} is the first member of the second attachment
 * @param name         its name as a reader would show it; may be empty; never to be used as a path
 * @param declaredType MIME type as declared, in lower case; empty if there is none
 * @param type         MIME type by content
 * @param size         decoded bytes; what an archive says of it if it could not be read
 * @param sha256       of the decoded bytes, lower-case hexadecimal; empty if they could not be read
 * @param sha1         as above
 * @param md5          as above
 * @param entropy      bits per byte, 0 to 8
 * @param fuzzy        fuzzy hash to compare with {@link FuzzyHash}; empty for less than 64 bytes
 * @param inline       a part to be shown with the text, such as an image, and no attachment by itself
 * @param verdict      of this node alone and all below it
 * @param hits         rules that fired on this node
 * @param notes        facts worth knowing: {@code opened with the password "1234"}, {@code 14 members}
 * @param offset       first byte of the encoded part in the message, -1 for what is in another node
 * @param length       encoded bytes, or 0
 * @param children     what is in it
 */
public record AttachmentNode(String path, String name, String declaredType, String type, long size, String sha256, String sha1, String md5,
        double entropy, String fuzzy, boolean inline, Verdict verdict, List<RuleHit> hits, List<String> notes, long offset, int length,
        List<AttachmentNode> children) {

    public AttachmentNode {
        hits = List.copyOf(hits);
        notes = List.copyOf(notes);
        children = List.copyOf(children);
    }

    /** Ids of the rules that fired on this node. */
    public List<String> ruleIds() {
        return hits.stream().map(RuleHit::id).distinct().toList();
    }

    /** Calls for this node and all below it, parents first. The depth of a tree is bounded. */
    public void visit(Consumer<AttachmentNode> visitor) {
        visitor.accept(this);
        children.forEach(child -> child.visit(visitor));
    }

    /** The node at a path, this one or below; null if there is none. */
    public @Nullable AttachmentNode at(String wanted) {
        if (path.equals(wanted)) {
            return this;
        }
        for (AttachmentNode child : children) {
            if (wanted.equals(child.path) || wanted.startsWith(child.path + ".")) {
                return child.at(wanted);
            }
        }
        return null;
    }
}
