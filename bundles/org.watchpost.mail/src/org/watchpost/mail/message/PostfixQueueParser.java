/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.message;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.watchpost.core.mail.MailAnalyzer;
import org.watchpost.core.parse.Framing;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.mail.analysis.DefaultMailAnalyzer;
import org.watchpost.mail.queue.PostfixQueue;

/**
 * Queue files of Postfix, such as those in its {@code hold} folder: one message with its envelope, each line a record of type,
 * length and bytes (Postfix source, {@code src/global/rec_type.h} and {@code record.c}).
 */
@Component(service = Parser.class)
public final class PostfixQueueParser implements Parser {

    /** Name of the format; the dataset of its events is {@code mail.message}. */
    public static final String FORMAT = "mail.postfix-queue";

    private final MailAnalyzer analyzer;

    /** With an analysis of its own. */
    public PostfixQueueParser() {
        this(new DefaultMailAnalyzer());
    }

    /**
     * @param analyzer judges the messages
     */
    @Activate
    public PostfixQueueParser(@Reference MailAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String label() {
        return "Queue file of Postfix";
    }

    @Override
    public Recognition recognise(Sample sample) {
        return PostfixQueue.is(sample.bytes(), 0, sample.bytes().length)
                ? new Recognition(97, "begins with the sizes of a queue file")
                : Recognition.NO;
    }

    @Override
    public Framing framing() {
        return MessageFraming.INSTANCE;
    }

    @Override
    public RecordParser open(SourceContext context) {
        return new QueueRecords(analyzer, context.fileName());
    }
}
