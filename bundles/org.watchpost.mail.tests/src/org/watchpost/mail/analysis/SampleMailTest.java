/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.mail.MessageAnalysis;
import org.watchpost.core.mail.Verdict;
import org.watchpost.mail.Ports;
import org.watchpost.mail.mime.MimePart;
import org.watchpost.mail.mime.MimeReader;
import org.watchpost.mail.rules.RuleSet;
import org.watchpost.mail.tree.Limits;
import org.watchpost.testing.Shared;

/** Sample mail: all of it is read, legitimate mail is not called malicious, and the parts are those that others see. */
class SampleMailTest {

    private static final Logger LOG = LoggerFactory.getLogger(SampleMailTest.class);

    private final MessageAnalyzer analyzer = new MessageAnalyzer(RuleSet.builtIn(), Limits.DEFAULT, Ports.archives(), List.of());
    private final Map<String, byte[]> mails = new TreeMap<>();

    @BeforeEach
    void read() throws IOException {
        Optional<Path> folder = Shared.data("samples/eml");
        if (folder.isEmpty()) {
            LOG.info("No shared test data: no sample mail is looked at");
            return;
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            for (Path file : files.sorted().toList()) {
                mails.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        }
    }

    @Test
    void legitimateMailIsNotMalicious() {
        int messages = 0;
        int malicious = 0;
        int suspicious = 0;
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, byte[]> mail : mails.entrySet()) {
            byte[] b = mail.getValue();
            MessageAnalysis analysis = analyzer.analyse(b, 0, b.length, mail.getKey(), "").analysis();
            assertEquals(b.length, analysis.size());
            if (isLegitimate(mail.getKey())) {
                messages++;
                suspicious += analysis.verdict() == Verdict.SUSPICIOUS ? 1 : 0;
                if (analysis.verdict() == Verdict.MALICIOUS) {
                    malicious++;
                    wrong.add(mail.getKey() + " " + analysis.ruleIds());
                }
            }
        }
        LOG.info("{} legitimate messages: {} called malicious, {} suspicious; {} messages read in all", messages, malicious, suspicious,
                mails.size());
        assertTrue(malicious * 100 <= messages, () -> String.join("\n", wrong));
        assertTrue(mails.isEmpty() || messages > 500, "only " + messages + " legitimate messages");
    }

    /** Ham of the corpora, bounces, samples of mail libraries; what rspamd and SpamAssassin made to be caught is none. */
    private static boolean isLegitimate(String name) {
        return !name.startsWith("rspamd__") && !name.startsWith("spamassassin__") && !name.contains("_spam-")
                && !name.startsWith("mail-parser__");
    }

    @Test
    void whatIsMeantToBeCaughtIsCaught() {
        for (Map.Entry<String, String> expected : Map
                .of("rspamd__exe_attm.eml", "executable-attachment", "rspamd__pdf_js.eml", "pdf-javascript",
                        "spamassassin__olevbmacro_malicemacro.eml", "office-macro", "spamassassin__olevbmacro_zippwmacro.eml",
                        "encrypted-archive",
                        "rspamd__zip-doublebad.eml", "double-extension", "spamassassin__fromnamespoof_spoof1", "spoofed-sender")
                .entrySet()) {
            byte[] b = mails.get(expected.getKey());
            if (b != null) {
                assertTrue(analyzer.analyse(b, 0, b.length, expected.getKey(), "").analysis().ruleIds().contains(expected.getValue()),
                        expected.getKey());
            }
        }
    }

    @Test
    void partsAreThoseOfTheLibraryAlone() {
        int same = 0;
        List<String> others = new ArrayList<>();
        for (Map.Entry<String, byte[]> mail : mails.entrySet()) {
            byte[] b = mail.getValue();
            int ours = leaves(MimeReader.read(b, 0, b.length).root());
            int theirs = library(b);
            if (ours == theirs) {
                same++;
            } else {
                others.add(mail.getKey() + ": " + ours + " parts, the library " + theirs);
            }
        }
        LOG.info("Parts as mime4j sees them in {} of {} messages; differences: {}", same, mails.size(), others);
        // the library counts no part for an empty body or a missing boundary, and sees one line in mail with Macintosh line ends
        assertTrue(others.size() * 100 <= mails.size() * 5, () -> String.join("\n", others));
    }

    private static int leaves(MimePart part) {
        int count = part.parts().isEmpty() ? 1 : 0;
        for (MimePart inner : part.parts()) {
            count += leaves(inner);
        }
        return count;
    }

    private static int library(byte[] b) {
        MimeTokenStream stream = new MimeTokenStream(MimeConfig.PERMISSIVE, DecodeMonitor.SILENT, null);
        stream.setRecursionMode(RecursionMode.M_RECURSE);
        stream.parse(new ByteArrayInputStream(b));
        int bodies = 0;
        try {
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                bodies += state == EntityState.T_BODY ? 1 : 0;
            }
        } catch (IOException | MimeException | RuntimeException e) {
            LOG.debug("The library gives up: {}", e.getMessage());
        }
        return bodies;
    }

    @Test
    void attachmentsAreThoseOfPython() throws Exception {
        Optional<Path> folder = Shared.data("samples/eml");
        if (folder.isEmpty()) {
            return;
        }
        Map<String, Integer> theirs = python(folder.get());
        if (theirs.isEmpty()) {
            LOG.info("There is no python3: nothing to compare with");
            return;
        }
        int same = 0;
        List<String> others = new ArrayList<>();
        for (Map.Entry<String, byte[]> mail : mails.entrySet()) {
            byte[] b = mail.getValue();
            int ours = named(MimeReader.read(b, 0, b.length).root());
            int other = theirs.getOrDefault(mail.getKey(), -1);
            if (ours == other) {
                same++;
            } else {
                others.add(mail.getKey() + ": " + ours + " parts with names, Python " + other);
            }
        }
        LOG.info("Names of parts as Python's email sees them in {} of {} messages; differences: {}", same, mails.size(), others);
        // Python does not look into an empty name, reads names of multiparts, and stops at the first line that is no field
        assertTrue(others.size() * 100 <= mails.size() * 4, () -> String.join("\n", others));
    }

    private static int named(MimePart part) {
        int count = part.parts().isEmpty() && !part.name().isEmpty() ? 1 : 0;
        for (MimePart inner : part.parts()) {
            count += named(inner);
        }
        return count;
    }

    private static Map<String, Integer> python(Path folder) throws InterruptedException {
        String program = """
                import email, os, sys
                for n in sorted(os.listdir(sys.argv[1])):
                    m = email.message_from_binary_file(open(os.path.join(sys.argv[1], n), 'rb'))
                    c = 0
                    for p in m.walk():
                        try:
                            f = p.get_filename()
                        except Exception:
                            f = None
                        if f and not p.is_multipart():
                            c += 1
                    sys.stdout.buffer.write(('%d\\t%s\\n' % (c, n)).encode('utf-8', 'replace'))
                """;
        Map<String, Integer> counts = new TreeMap<>();
        try {
            Process process = new ProcessBuilder("python3", "-W", "ignore", "-c", program, folder.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            try (InputStream out = process.getInputStream()) {
                for (String line : new String(out.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                    int tab = line.indexOf('\t');
                    if (tab > 0) {
                        counts.put(line.substring(tab + 1), Integer.valueOf(line.substring(0, tab)));
                    }
                }
            }
            if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
                counts.clear();
            }
        } catch (IOException e) {
            LOG.debug("No python3", e);
        }
        return counts;
    }

    @Test
    void outlookAndTnef() throws IOException {
        Optional<Path> outlook = Shared.data("samples/msg-outlook");
        Optional<Path> tnef = Shared.data("samples/tnef");
        if (outlook.isEmpty() || tnef.isEmpty()) {
            return;
        }
        MessageAnalysis pdf = foreign(outlook.get().resolve("poi__attachment_msg_pdf.msg"));
        assertTrue(pdf.hashes().size() >= 2, pdf.toString());
        assertFalse(pdf.attachments().get(0).children().isEmpty());
        MessageAnalysis two = foreign(tnef.get().resolve("tnef__two-files.tnef"));
        assertEquals(2, two.attachments().get(0).children().size());
        MessageAnalysis names = foreign(tnef.get().resolve("tnef__long-filename.tnef"));
        assertTrue(names.attachments().get(0).children().get(0).name().length() > 12);
    }

    private MessageAnalysis foreign(Path file) throws IOException {
        byte[] b = Files.readAllBytes(file);
        return analyzer.analyse(b, 0, b.length, String.valueOf(file.getFileName()), "").analysis();
    }
}
