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
import org.watchpost.mail.queue.EximQueue;
import org.watchpost.mail.queue.SendmailQueue;

/**
 * Queue files of Sendmail ({@code qf}, with the {@code df} behind it) and Exim ({@code -H}, with the {@code -D} behind it): what
 * MailScanner keeps when it is told to keep queue files.
 */
@Component(service = Parser.class)
public final class ServerQueueParser implements Parser {

    /** Name of the format; the dataset of its events is {@code mail.message}. */
    public static final String FORMAT = "mail.queue";

    private final MailAnalyzer analyzer;

    /** With an analysis of its own. */
    public ServerQueueParser() {
        this(new DefaultMailAnalyzer());
    }

    /**
     * @param analyzer judges the messages
     */
    @Activate
    public ServerQueueParser(@Reference MailAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String label() {
        return "Queue file of Sendmail or Exim";
    }

    @Override
    public Recognition recognise(Sample sample) {
        byte[] b = sample.bytes();
        return SendmailQueue.is(b, 0, b.length) ? new Recognition(96, "begins as a qf file of Sendmail does")
                : EximQueue.is(b, 0, b.length) ? new Recognition(96, "begins as a -H file of Exim does") : Recognition.NO;
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
