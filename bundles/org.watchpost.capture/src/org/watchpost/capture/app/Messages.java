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
import org.watchpost.capture.out.EventLine;
import org.watchpost.capture.out.FileDigest;
import org.watchpost.capture.out.MessageContent;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;

/** What events say of a message they carried. */
final class Messages {

    private Messages() {
    }

    /** Adds what a message says of itself to an event. */
    static EventLine describe(EventLine event, MessageContent.Result message, MessageContent content) {
        List<String> names = message.files().stream().map(FileDigest.Result::name).filter(name -> !name.isEmpty()).toList();
        event.put(Fields.EMAIL_SUBJECT, message.subject()).put(Fields.EMAIL_MESSAGE_ID, message.messageId())
                .list(Fields.EMAIL_ATTACHMENTS_FILE_NAME, names)
                .list(Fields.EMAIL_ATTACHMENTS_FILE_HASH_SHA256, message.files().stream().map(FileDigest.Result::sha256).toList())
                .number(Fields.WATCHPOST_MAIL_SIZE, message.size())
                .list(Field.own("capture.header.from"), message.from()).list(Field.own("capture.header.to"), message.to())
                .put("capture.message", message.member()).put("capture.message.sha256", message.sha256())
                .number(Field.own("capture.message.frame"), content.begin().frame());
        return message.complete() ? event : event.put("capture.incomplete", "true");
    }
}
