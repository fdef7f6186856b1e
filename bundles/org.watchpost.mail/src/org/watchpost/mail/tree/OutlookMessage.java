/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.tree;

import java.io.IOException;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.ByteChunk;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.jspecify.annotations.Nullable;

/** An Outlook message ({@code .msg}, [MS-OXMSG]) by Apache POI. */
final class OutlookMessage {

    /** Begins the note that has the subject. */
    static final String SUBJECT = "subject: ";
    /** Begins the note that has the sender's name. */
    static final String FROM = "from: ";

    private static final int MOST = 200;

    private final Node node;
    private final Opening opening;

    OutlookMessage(Node node, Opening opening) {
        this.node = node;
        this.opening = opening;
    }

    void read(DirectoryEntry root) throws IOException {
        try (MAPIMessage message = new MAPIMessage((DirectoryNode) root)) {
            message.setReturnNullOnMissingChunk(true);
            try {
                String subject = message.getSubject();
                if (subject != null && !subject.isEmpty()) {
                    node.note(SUBJECT + subject);
                }
                String from = message.getDisplayFrom();
                if (from != null) {
                    node.note(FROM + from);
                }
            } catch (ChunkNotFoundException e) {
                node.note("a message without sender or subject");
            }
            attachments(message);
        }
    }

    private void attachments(MAPIMessage message) throws IOException {
        AttachmentChunks[] all = message.getAttachmentFiles();
        for (int i = 0; i < Math.min(MOST, all.length); i++) {
            AttachmentChunks chunks = all[i];
            String name = text(chunks.getAttachLongFileName());
            if (name.isEmpty()) {
                name = text(chunks.getAttachFileName());
            }
            ByteChunk data = chunks.getAttachData();
            if (data != null && data.getValue() != null) {
                opening.unpacked(node, data.getValue().length);
                opening.child(node, name, data.getValue(), "outlook", false);
            } else if (chunks.isEmbeddedMessage()) {
                Node inner = opening.sealed(node, name.isEmpty() ? "message" : name, 0, "outlook");
                inner.type = "application/vnd.ms-outlook";
                inner.note("a message in the message");
                nested(inner, chunks);
            } else {
                opening.sealed(node, name, 0, "outlook").note("an object that is no file");
            }
        }
    }

    private void nested(Node inner, AttachmentChunks chunks) throws IOException {
        MAPIMessage embedded = chunks.getEmbeddedMessage();
        if (embedded == null) {
            return;
        }
        int depth = 0;
        for (Node above = inner; above != null; above = above.parent) {
            depth++;
        }
        if (depth > opening.limits().depth()) {
            inner.fact("archive.bomb", "messages more than " + opening.limits().depth() + " deep within each other");
            return;
        }
        OutlookMessage reader = new OutlookMessage(inner, opening);
        embedded.setReturnNullOnMissingChunk(true);
        reader.attachments(embedded);
    }

    private static String text(@Nullable StringChunk chunk) {
        return chunk == null || chunk.getValue() == null ? "" : chunk.getValue();
    }
}
