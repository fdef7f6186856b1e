/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model.util;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchpost.model.Case;
import org.watchpost.model.CustodyAction;
import org.watchpost.model.EventReference;
import org.watchpost.model.Evidence;
import org.watchpost.model.Finding;
import org.watchpost.model.Severity;
import org.watchpost.model.Source;
import org.watchpost.model.SourceState;
import org.watchpost.testing.Seeded;

class CaseFilesTest {

    private static final String XSI = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" ";
    private static final String SHA = "0123456789abcdef".repeat(4);

    private final Path folder;

    CaseFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    // --- what is saved comes back

    @Test
    void randomCasesComeBackAndGiveTheSameBytesAgain() throws Exception {
        RandomCases cases = new RandomCases(Seeded.random(this));
        Path file = folder.resolve("case.xmi");
        for (int i = 0; i < 300; i++) {
            Case model = cases.next();
            CaseFiles.save(model, file);
            Case loaded = CaseFiles.load(file);
            assertTrue(EcoreUtil.equals(model, loaded), "case differs");
            byte[] bytes = Files.readAllBytes(file);
            assertArrayEquals(bytes, CaseFiles.toBytes(loaded));
            assertArrayEquals(bytes, CaseFiles.toBytes(model));
        }
    }

    @Test
    void everyCodeUnitComesBackFromTheFile() throws Exception {
        Case model = sample();
        List<EventReference> events = model.getFindings().get(0).getEvents();
        for (int c = 0; c <= 0xFFFF; c++) {
            EventReference event = Models.newEventReference(SHA, "", "", c, 1);
            event.setText(" " + (char) c + " ");
            events.add(event);
        }
        Path file = folder.resolve("case.xmi");
        CaseFiles.save(model, file);
        assertTrue(EcoreUtil.equals(model, CaseFiles.load(file)));
    }

    @Test
    void textSetToNullIsReadBackAsEmpty() throws Exception {
        Case model = sample();
        model.setDescription(null);
        model.getEvidence().get(0).setNote(null);
        Path file = folder.resolve("case.xmi");
        CaseFiles.save(model, file);
        assertEquals("", CaseFiles.load(file).getDescription());
        assertEquals("", CaseFiles.load(file).getEvidence().get(0).getNote());
    }

    @Test
    void theFileIsTheSameEverywhere() throws Exception {
        Case model = sample();
        String text = new String(CaseFiles.toBytes(model), StandardCharsets.UTF_8);
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <watchpost:Case xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:watchpost="https://watchpost.org/model/1" \
                id="00000000-0000-4000-8000-000000000000" name="Mydoom" created="2004-01-26T13:05:00Z" createdBy="ann">
                  <evidence sha256="%1$s" name="mail.log" origin="C:\\\\logs\\\\mail.log" size="5" modified="2004-01-26T13:00:00.123456789Z">
                    <sources id="1" path="mail.log" format="postfix" state="COMPLETE" events="2" seconds="0.5"/>
                    <custody time="2004-01-26T13:05:00Z" who="ann" action="COPIED"/>
                  </evidence>
                  <findings id="00000000-0000-4000-8000-000000000001" title="first infection" severity="HIGH" \
                created="2004-01-26T13:05:00Z" modified="2004-01-26T13:05:00Z" author="ann">
                    <events evidence="%1$s" path="mail.log" offset="3" length="2" text="ä\\u0000&lt;b>&quot;"/>
                  </findings>
                </watchpost:Case>
                """.formatted(SHA), text);
    }

    @Test
    void savingLeavesTheCaseWhereItIs() throws Exception {
        Case model = sample();
        Resource resource = new ResourceImpl();
        resource.getContents().add(model);
        CaseFiles.save(model, folder.resolve("case.xmi"));
        assertSame(resource, model.eResource());
        assertNull(CaseFiles.load(folder.resolve("case.xmi")).eResource());
    }

    // --- what is damaged is named

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            size="5"           | size="five"          | line 3: invalid value of size
            size="5"           | sise="5"             | line 3: unknown element or attribute "sise"
            <sources           | <sauces              | line 4: unknown element or attribute "sauces"
            model/1            | model/2              | doesn't know the form "https://watchpost.org/model/2"
            "COPIED"           | "EATEN"              | line 5: invalid value of action
            2004-01-26T13:05:00Z | yesterday          | invalid value of created
            0123456789abcdef   | ../../etc/passwd     | line 3: invalid value of sha256: not a SHA-256
            00000000-0000-4000 | 00000000-0000_4000   | line 2: invalid value of id: not a lower-case UUID
            \\u0000            | \\u000               | invalid value of text: invalid escape
            \\u0000            | '\u0001'             | line 8: An invalid XML character
            </findings>        | </finding>           | line 9
            <?xml              | <xml                 | line 1
            :Case              | :Kase                | unknown element type "Kase"
            :Case              | :Finding             | unknown element or attribute "name"
            """)
    void saysWhatIsWrongAndWhere(String part, String replacement, String reason) throws Exception {
        assertRefused(sampleText().replace(part, replacement), reason);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "<", "PK\u0003\u0004", "{}", "<html/>",
            "<xmi:XMI xmi:version='2.0' xmlns:xmi='http://www.omg.org/XMI'/>" })
    void refusesWhatIsNoCaseFile(String text) throws Exception {
        assertRefused(text, "case file");
    }

    @Test
    void refusesTwoCasesInOneFile() throws Exception {
        String text = sampleText();
        String one = text.substring(text.indexOf('\n') + 1);
        assertRefused("<xmi:XMI xmi:version='2.0' xmlns:xmi='http://www.omg.org/XMI'>" + one + one + "</xmi:XMI>",
                "one case and nothing else");
    }

    @Test
    void refusesEveryTruncatedFile() throws Exception {
        byte[] bytes = CaseFiles.toBytes(sample());
        int end = bytes.length - "\n".length();
        for (int length = 0; length < end; length++) {
            Path file = Files.write(folder.resolve("case.xmi"), Arrays.copyOf(bytes, length));
            assertThrows(CaseFileException.class, () -> CaseFiles.load(file));
        }
    }

    @Test
    void damageIsNeverAnythingButACaseFileException() throws Exception {
        RandomGenerator random = Seeded.random(this);
        byte[] bytes = CaseFiles.toBytes(sample());
        for (int i = 0; i < 3000; i++) {
            byte[] damaged = bytes.clone();
            for (int n = random.nextInt(3); n >= 0; n--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Path file = Files.write(folder.resolve("case.xmi"), damaged);
            try {
                CaseFiles.load(file);
            } catch (CaseFileException e) {
                assertTrue(e.getMessage().startsWith(file + ": "), e.getMessage());
                assertTrue(e.getMessage().lines().count() == 1 && e.getReason().length() < 500, e.getMessage());
            }
        }
    }

    @Test
    void namesFilesThatCannotBeRead() {
        Path missing = folder.resolve("missing.xmi");
        CaseFileException none = assertThrows(CaseFileException.class, () -> CaseFiles.load(missing));
        assertEquals(missing + ": there is no such file or folder", none.getMessage());
        assertEquals(missing, none.getFile());
        CaseFileException directory = assertThrows(CaseFileException.class, () -> CaseFiles.load(folder));
        assertTrue(directory.getReason().contains("folder") || directory.getReason().contains("denied"), directory.getReason());
    }

    // --- a case file opens nothing but itself

    @Test
    void refusesDocumentTypesAndEntities() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String text = sampleText();
        int afterDeclaration = text.indexOf('\n') + 1;
        for (String type : List.of("<!DOCTYPE x>", "<!DOCTYPE x SYSTEM '" + secret.toUri() + "'>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>",
                "<!DOCTYPE x [<!ENTITY % e SYSTEM '" + secret.toUri() + "'>%e;]>",
                "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>")) {
            assertRefused(text.substring(0, afterDeclaration) + type + text.substring(afterDeclaration), "DOCTYPE");
        }
        assertRefused(text.replace("Mydoom", "&other;"), "line 2");
    }

    @Test
    void opensNoOtherFileOrConnection() throws Exception {
        String text = sampleText();
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String url = "http://" + server.getInetAddress().getHostAddress() + ":" + server.getLocalPort() + "/x";
            assertRefused(text.replace("</watchpost:", "<findings href=\"" + url + "#/\"/></watchpost:"), "another document");
            assertRefused(text.replace("</watchpost:", "<findings " + XSI + "xmlns:x=\"" + url + "\" xsi:type=\"x:Y\"/></watchpost:"), url);
            assertRefused(text.replace("https://watchpost.org/model/1", url), url);
            assertRefused(text
                    .replace("<watchpost:Case ", "<x:Y xmlns:x=\"" + url + "\" " + XSI + "xsi:schemaLocation=\"" + url + " " + url + "\" ")
                    .replace("</watchpost:Case", "</x:Y"), url);
            // harmless where the name space is known
            Path file = write(text.replace("name=\"Mydoom\"",
                    XSI + "xsi:schemaLocation=\"https://watchpost.org/model/1 " + url + "\" name=\"Mydoom\""));
            assertEquals("Mydoom", CaseFiles.load(file).getName());
            server.setSoTimeout(100);
            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }

    // --- a file is replaced as a whole or not at all

    @Test
    void aFailedSaveKeepsTheOldFile() throws Exception {
        Path file = folder.resolve("case.xmi");
        Case model = sample();
        CaseFiles.save(model, file);
        byte[] old = Files.readAllBytes(file);
        model.setId("my case");
        CaseFileException e = assertThrows(CaseFileException.class, () -> CaseFiles.save(model, file));
        assertTrue(e.getReason().contains("not a lower-case UUID: \"my case\""), e.getReason());
        assertArrayEquals(old, Files.readAllBytes(file));
        assertEquals(List.of("case.xmi"), names());
    }

    @Test
    void aSaveThatCannotReplaceLeavesNothingBehind() throws Exception {
        Path inTheWay = Files.createDirectories(folder.resolve("case.xmi/full")).getParent();
        assertThrows(CaseFileException.class, () -> CaseFiles.save(sample(), inTheWay));
        assertEquals(List.of("case.xmi"), names());
        CaseFileException e = assertThrows(CaseFileException.class, () -> CaseFiles.save(sample(), folder.resolve("none/case.xmi")));
        assertEquals("there is no such file or folder", e.getReason());
    }

    @Test
    void whatAKilledSaveLeftIsIgnored() throws Exception {
        Path file = folder.resolve("case.xmi");
        Path left = Files.writeString(folder.resolve(".case.xmi.00000000-0000-4000-8000-000000000000.tmp"), "<half");
        CaseFiles.save(sample(), file);
        assertTrue(EcoreUtil.equals(sample(), CaseFiles.load(file)));
        assertEquals("<half", Files.readString(left));
        assertEquals(2, names().size());
    }

    @Test
    void aReaderNeverSeesHalfAFile() throws Exception {
        Path file = folder.resolve("case.xmi");
        Case small = sample();
        Case big = sample();
        for (int i = 0; i < 500; i++) {
            big.getFindings().add(Models.newFinding("x".repeat(100), "ann", Instant.EPOCH));
        }
        CaseFiles.save(small, file);
        AtomicBoolean done = new AtomicBoolean();
        try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
            Future<Integer> reader = executor.submit(() -> {
                int loads = 0;
                while (!done.get()) {
                    int findings = CaseFiles.load(file).getFindings().size();
                    assertTrue(findings == 1 || findings == 501, findings + " findings");
                    loads++;
                }
                return loads;
            });
            try {
                for (int i = 0; i < 100; i++) {
                    CaseFiles.save(i % 2 == 0 ? big : small, file);
                }
            } finally {
                done.set(true);
            }
            assertTrue(reader.get() > 0);
        }
    }

    @Test
    void keepsPermissionsAndSymbolicLinks() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path real = Files.createDirectory(folder.resolve("real")).resolve("case.xmi");
        Path link = Files.createSymbolicLink(folder.resolve("case.xmi"), real);
        CaseFiles.save(sample(), real);
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-rw----"));
        Case changed = sample();
        changed.setName("changed");
        CaseFiles.save(changed, link);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("changed", CaseFiles.load(real).getName());
        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(real)));
    }

    private void assertRefused(String text, String reason) throws IOException {
        Path file = write(text);
        CaseFileException e = assertThrows(CaseFileException.class, () -> CaseFiles.load(file));
        assertTrue(e.getMessage().startsWith(file + ": ") && e.getReason().contains(reason), e.getMessage());
        assertFalse(e.getMessage().contains("secret"), e.getMessage());
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("case.xmi"), text);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private static String sampleText() {
        return new String(CaseFiles.toBytes(sample()), StandardCharsets.UTF_8);
    }

    private static Case sample() {
        Instant now = Instant.parse("2004-01-26T13:05:00Z");
        Case model = Models.newCase("Mydoom", ZoneId.of("UTC"), now, "ann");
        model.setId("00000000-0000-4000-8000-000000000000");
        Evidence evidence = Models.newEvidence(SHA, "mail.log", "C:\\logs\\mail.log", 5);
        evidence.setModified(Instant.parse("2004-01-26T13:00:00.123456789Z"));
        Source source = Models.newSource(1, "", "mail.log");
        source.setFormat("postfix");
        source.setState(SourceState.COMPLETE);
        source.setEvents(2);
        source.setSeconds(0.5);
        evidence.getSources().add(source);
        evidence.getCustody().add(Models.newCustodyEvent(now, "ann", CustodyAction.COPIED, ""));
        model.getEvidence().add(evidence);
        Finding finding = Models.newFinding("first infection", "ann", now);
        finding.setId("00000000-0000-4000-8000-000000000001");
        finding.setSeverity(Severity.HIGH);
        EventReference event = Models.newEventReference(SHA, "", "mail.log", 3, 2);
        event.setText("ä\u0000<b>\"");
        finding.getEvents().add(event);
        model.getFindings().add(finding);
        return model;
    }
}
