/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture.app;

import java.util.List;
import org.watchpost.capture.flow.Flow;
import org.watchpost.capture.flow.Mark;
import org.watchpost.capture.out.EventLine;
import org.watchpost.capture.out.EventLines;
import org.watchpost.capture.out.FileDigest;
import org.watchpost.capture.out.MessageContent;
import org.watchpost.capture.out.MessageSpool;

/** One connection as its protocol sees it: where events and messages go. */
public final class Session {

    private final Flow flow;
    private final EventLines lines;
    private final MessageSpool spool;
    private int messages;

    public Session(Flow flow, EventLines lines, MessageSpool spool) {
        this.flow = flow;
        this.lines = lines;
        this.spool = spool;
    }

    Flow flow() {
        return flow;
    }

    EventLine event(String dataset, Mark mark, String action) {
        return lines.event(dataset, mark).put(org.watchpost.core.event.Fields.EVENT_ACTION, action).flow(flow);
    }

    void file(Mark mark, FileDigest.Result file, EventLines.Mail mail) {
        lines.file(flow, mark, file, mail);
    }

    MessageContent message(Mark mark) {
        return new MessageContent(spool, mark);
    }

    /** Ends a message and tells of the files in it. */
    MessageContent.Result finish(MessageContent content, String sender, List<String> recipients) {
        messages++;
        MessageContent.Result message = content.finish("stream-" + flow.number() + "/message-" + messages + ".eml", sender);
        String from = !sender.isEmpty() || message.from().isEmpty() ? sender : message.from().getFirst();
        EventLines.Mail mail = new EventLines.Mail(true, from, recipients.isEmpty() ? message.to() : recipients, message.subject(),
                message.messageId(), message.member());
        for (FileDigest.Result file : message.files()) {
            file(content.begin(), file, mail);
        }
        return message;
    }
}
