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

/**
 * Mail messages one after another with {@code From } lines between (RFC 4155). Each message is one event.
 */
@Component(service = Parser.class)
public final class MboxParser implements Parser {

    /** Name of the format; the dataset of its events is {@code mail.message}. */
    public static final String FORMAT = "mail.mbox";

    private final MailAnalyzer analyzer;

    /** With an analysis of its own. */
    public MboxParser() {
        this(new DefaultMailAnalyzer());
    }

    /**
     * @param analyzer judges the messages
     */
    @Activate
    public MboxParser(@Reference MailAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String label() {
        return "Mail messages in an mbox";
    }

    @Override
    public Recognition recognise(Sample sample) {
        int score = MessageSample.score(sample, true);
        return score == 0 ? Recognition.NO : new Recognition(score, "a From line and header fields of a message");
    }

    @Override
    public Framing framing() {
        return MboxFraming.INSTANCE;
    }

    @Override
    public RecordParser open(SourceContext context) {
        return new MessageRecords(context, true, analyzer);
    }
}
