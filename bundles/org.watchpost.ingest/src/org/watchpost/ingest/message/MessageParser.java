/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.message;

import org.osgi.service.component.annotations.Component;
import org.watchpost.core.parse.Framing;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;

/**
 * A mail message (RFC 5322) in a file of its own: {@code .eml}. The whole file is one event.
 */
@Component
public final class MessageParser implements Parser {

    /** Name of the format; the dataset of its events is {@code mail.message}. */
    public static final String FORMAT = "mail.message";

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String label() {
        return "Mail message";
    }

    @Override
    public Recognition recognise(Sample sample) {
        int score = MessageSample.score(sample, false);
        return score == 0 ? Recognition.NO : new Recognition(score, "header fields of a message");
    }

    @Override
    public Framing framing() {
        return MessageFraming.INSTANCE;
    }

    @Override
    public RecordParser open(SourceContext context) {
        return new MessageRecords(context, false);
    }
}
