/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.message;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.watchpost.core.event.Fields;
import org.watchpost.core.mail.AttachmentNode;
import org.watchpost.core.mail.MailAnalyzer;
import org.watchpost.core.mail.MessageAnalysis;
import org.watchpost.core.parse.Framing;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;
import org.watchpost.mail.analysis.DefaultMailAnalyzer;

/** Messages of Outlook ({@code .msg}, [MS-OXMSG]) and {@code winmail.dat} ([MS-OXTNEF]), each in a file of its own. */
@Component(service = Parser.class)
public final class OutlookParser implements Parser {

    /** Name of the format; the dataset of its events is {@code mail.message}. */
    public static final String FORMAT = "mail.outlook";

    private static final byte[] OLE = { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1 };
    private static final byte[] TNEF = { 0x78, (byte) 0x9f, 0x3e, 0x22 };
    /** The beginning of names of streams that only messages have. */
    private static final byte[] STREAM = "__substg1.0_".getBytes(StandardCharsets.UTF_16LE);

    private final MailAnalyzer analyzer;

    /** With an analysis of its own. */
    public OutlookParser() {
        this(new DefaultMailAnalyzer());
    }

    /**
     * @param analyzer judges the messages
     */
    @Activate
    public OutlookParser(@Reference MailAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String label() {
        return "Outlook message";
    }

    @Override
    public Recognition recognise(Sample sample) {
        byte[] b = sample.bytes();
        if (Bytes.startsWith(b, 0, b.length, TNEF)) {
            return new Recognition(95, "begins as winmail.dat does");
        }
        if (!Bytes.startsWith(b, 0, b.length, OLE)) {
            return Recognition.NO;
        }
        boolean named = sample.name().toLowerCase(java.util.Locale.ROOT).endsWith(".msg");
        return Bytes.indexOf(b, 0, b.length, STREAM) >= 0 ? new Recognition(96, "an OLE file with the streams of a message")
                : named ? new Recognition(80, "an OLE file called .msg") : Recognition.NO;
    }

    @Override
    public Framing framing() {
        return MessageFraming.INSTANCE;
    }

    @Override
    public RecordParser open(SourceContext context) {
        return record -> {
            if (record.offset() > 0) {
                return RecordParser.Result.HEADER;
            }
            byte[] bytes = Arrays.copyOfRange(record.buffer(), record.start(), record.end());
            MessageAnalysis analysis = analyzer.analyse(bytes, context.fileName());
            record.dataset(MessageRecords.DATASET);
            record.number(Fields.WATCHPOST_MAIL_SIZE, bytes.length);
            for (AttachmentNode node : analysis.attachments()) {
                for (String note : node.notes()) {
                    if (note.startsWith("subject: ")) {
                        record.text(Fields.EMAIL_SUBJECT, note.substring(9));
                    } else if (note.startsWith("from: ") && note.indexOf('@') > 0) {
                        record.text(Fields.EMAIL_FROM_ADDRESS, note.substring(6));
                    }
                }
            }
            MessageRecords.put(record, analysis, false);
            return RecordParser.Result.EVENT;
        };
    }
}
