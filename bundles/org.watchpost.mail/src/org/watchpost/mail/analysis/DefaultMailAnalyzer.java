/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.analysis;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.watchpost.core.archive.ArchiveReader;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.evidence.EvidenceBytes;
import org.watchpost.core.mail.MailAnalyzer;
import org.watchpost.core.mail.MailRule;
import org.watchpost.core.mail.MessageAnalysis;
import org.watchpost.core.text.Bytes;
import org.watchpost.mail.queue.QueueFile;
import org.watchpost.mail.rules.RuleSet;
import org.watchpost.mail.rules.Scanners;
import org.watchpost.mail.tree.Limits;

/** The analysis as a service, with a memory of the last results. */
@Component(service = { MailAnalyzer.class, DefaultMailAnalyzer.class })
public final class DefaultMailAnalyzer implements MailAnalyzer {

    private static final byte[] FROM = Bytes.ascii("From ");

    private final MessageAnalyzer analyzer;
    private final RecentResults recent = new RecentResults();

    /** Without a library for archives: 7z and the like are not opened. */
    public DefaultMailAnalyzer() {
        this(null);
    }

    /**
     * @param archives for formats that need a library; null if there is none
     */
    @Activate
    public DefaultMailAnalyzer(
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) @Nullable ArchiveReader archives) {
        RuleSet rules = RuleSet.builtIn().with(Scanners.folder());
        analyzer = new MessageAnalyzer(rules, Limits.DEFAULT, archives, Scanners.present());
    }

    /** What does the work. */
    public MessageAnalyzer analyzer() {
        return analyzer;
    }

    @Override
    public MessageAnalysis analyse(byte[] message, String name) {
        String key = MessageAnalyzer.sha256(message, 0, message.length);
        MessageAnalysis known = recent.get(key);
        if (known != null) {
            return known;
        }
        MessageAnalysis analysis = analyzer.analyse(message, 0, message.length, name, "", key).analysis();
        recent.put(key, analysis);
        return analysis;
    }

    @Override
    public MessageAnalysis analyse(OpenCase open, EventRef message) throws IOException {
        return analyse(message(open, message), name(open, message));
    }

    private static boolean isQueue(String format) {
        return format.equals("mail.postfix-queue") || format.equals("mail.queue");
    }

    private static String name(OpenCase open, EventRef message) {
        List<SourceInfo> sources = open.sources();
        return message.source() < sources.size() ? sources.get(message.source()).name() : "";
    }

    @Override
    public byte[] message(OpenCase open, EventRef message) throws IOException {
        List<SourceInfo> sources = open.sources();
        boolean mbox = message.source() < sources.size() && sources.get(message.source()).format().equals("mail.mbox");
        try (EvidenceBytes bytes = open.bytes(message.source())) {
            // a message in a file of its own may be longer than its event, which is bounded
            long length = mbox ? message.length() : Math.max(message.length(), bytes.size() - message.offset());
            byte[] all = new byte[(int) Math.min(length, MAX_MESSAGE)];
            int n = bytes.read(message.offset(), all, 0, all.length);
            int from = 0;
            if (message.source() < sources.size() && isQueue(sources.get(message.source()).format())) {
                Optional<QueueFile> queue = QueueFile.read(all, 0, n);
                if (queue.isPresent()) {
                    return queue.get().message();
                }
            }
            if (n > 3 && all[0] == (byte) 0xef && all[1] == (byte) 0xbb) {
                from = 3;
            }
            if (Bytes.startsWith(all, from, n, FROM)) {
                int lineEnd = Bytes.indexOf(all, from, n, (byte) '\n');
                from = lineEnd < 0 ? n : lineEnd + 1;
            }
            return from == 0 && n == all.length ? all : Arrays.copyOfRange(all, from, n);
        }
    }

    @Override
    public byte[] content(OpenCase open, EventRef message, String path) throws IOException {
        byte[] bytes = message(open, message);
        byte[] content = analyzer.analyse(bytes, 0, bytes.length, name(open, message), path).content();
        return content == null ? new byte[0] : content;
    }

    @Override
    public List<MailRule> rules() {
        return analyzer.rules().rules();
    }

    @Override
    public List<String> ruleProblems() {
        return analyzer.rules().problems();
    }
}
