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
import org.watchpost.mail.mime.MimeReader;

/** A message that is attached as a file, or encoded. */
final class MessageOpener implements Opener {

    @Override
    public void open(Node node, byte[] data, int from, int to, Opening opening) throws IOException {
        MimeReader.Message message = MimeReader.read(data, from, to);
        String subject = message.root().text("subject");
        if (message.root().fields().isEmpty()) {
            return;
        }
        node.note("message: " + (subject.isEmpty() ? "without subject" : subject));
        message.problems().forEach(node::note);
        new MimeTree(opening, node).add(message.root());
    }
}
