/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.message;

import java.util.Optional;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.mail.MailAnalyzer;
import org.watchpost.core.mail.MessageAnalysis;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.mail.queue.QueueFile;

/** Reads a queue file: its envelope, and what the analysis says of its message. */
final class QueueRecords implements RecordParser {

    private static final Field SENDER = Field.own("mail.message.envelope-from");
    private static final Field PROBLEM = Field.own("mail.message.queue-problem");
    private static final int MOST_RECIPIENTS = 200;

    private final MailAnalyzer analyzer;
    private final String file;

    QueueRecords(MailAnalyzer analyzer, String file) {
        this.analyzer = analyzer;
        this.file = file;
    }

    @Override
    public Result parse(EventBuilder record) {
        if (record.offset() > 0) {
            // the rest of a file that was too long for one record
            return Result.HEADER;
        }
        Optional<QueueFile> read = QueueFile.read(record.buffer(), record.start(), record.end());
        if (read.isEmpty()) {
            return Result.ERROR;
        }
        QueueFile queue = read.get();
        record.dataset(MessageRecords.DATASET);
        if (queue.arrived() > 0) {
            record.time(queue.arrived() * 1_000_000L);
        }
        if (!queue.sender().isEmpty()) {
            record.text(SENDER, queue.sender());
            record.text(Fields.EMAIL_FROM_ADDRESS, queue.sender());
        }
        queue.recipients().stream().limit(MOST_RECIPIENTS).forEach(recipient -> record.text(Fields.EMAIL_TO_ADDRESS, recipient));
        record.text(Fields.WATCHPOST_MAIL_QUEUE_ID, file);
        record.text(Fields.WATCHPOST_MAIL_STATUS, "queued");
        record.number(Fields.WATCHPOST_MAIL_SIZE, queue.message().length);
        if (!queue.problem().isEmpty()) {
            record.text(PROBLEM, queue.problem());
        }
        MessageAnalysis analysis = analyzer.analyse(queue.message(), file);
        if (!analysis.subject().isEmpty()) {
            record.text(Fields.EMAIL_SUBJECT, analysis.subject());
        }
        if (!analysis.messageId().isEmpty()) {
            record.text(Fields.EMAIL_MESSAGE_ID, analysis.messageId());
        }
        MessageRecords.put(record, analysis, true);
        return Result.EVENT;
    }

    @Override
    public String problem() {
        return "not a queue file";
    }
}
