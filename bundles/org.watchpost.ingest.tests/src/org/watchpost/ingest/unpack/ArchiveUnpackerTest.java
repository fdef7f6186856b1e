/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.unpack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;
import org.watchpost.core.imports.UnpackException;
import org.watchpost.core.imports.Unpacker;
import org.watchpost.testing.Seeded;
import org.watchpost.testing.Shared;

class ArchiveUnpackerTest {

    private static final Unpacker.Limits SMALL = new Unpacker.Limits(4, 50, 200L << 20, 100);

    @TempDir
    private Path folder = Path.of("");

    private final Unpacker unpacker = new ArchiveUnpacker();

    /** What was visited: names with sizes, notes, and the problem in the end. */
    private static final class Seen implements Unpacker.MemberVisitor {
        private final Map<String, byte[]> members = new LinkedHashMap<>();
        private final List<String> notes = new ArrayList<>();
        private String problem = "";

        @Override
        public void visit(String member, long size, InputStream content) throws IOException {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            byte[] buffer = new byte[4096];
            try {
                for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                    all.write(buffer, 0, all.size() < 1 << 20 ? n : 0);
                }
            } finally {
                members.put(member, all.toByteArray());
            }
        }

        @Override
        public void note(String note) {
            notes.add(note);
        }

        private String text(String member) {
            return new String(members.getOrDefault(member, new byte[0]), StandardCharsets.UTF_8);
        }
    }

    /** Unpacks bytes as a stream and as a file, which must show the same. */
    private Seen unpack(String name, byte[] archive, Unpacker.Limits limits) throws IOException {
        assertTrue(unpacker.recognises(name, archive, Math.min(archive.length, 512)), name);
        Seen stream = new Seen();
        try {
            unpacker.unpack(name, new ByteArrayInputStream(archive), limits, stream);
        } catch (UnpackException e) {
            stream.problem = String.valueOf(e.getMessage());
        }
        Path file = folder.resolve("archive");
        Files.write(file, archive);
        Seen disk = new Seen();
        try {
            unpacker.unpack(name, file, limits, disk);
        } catch (UnpackException e) {
            disk.problem = String.valueOf(e.getMessage());
        }
        assertEquals(stream.members.keySet(), disk.members.keySet());
        assertEquals(stream.problem, disk.problem);
        return disk;
    }

    private interface Wrap {
        OutputStream around(OutputStream out) throws IOException;
    }

    private static byte[] compress(Wrap wrap, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = wrap.around(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                out.putNextEntry(new ZipEntry(member.getKey()));
                out.write(member.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] tar(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(member.getKey());
                entry.setSize(member.getValue().length);
                out.putArchiveEntry(entry);
                out.write(member.getValue());
                out.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void loneCompressedFiles() throws IOException {
        byte[] log = text("Jul 26 07:00:53 mail3 postfix/smtpd[2152]: connect\n".repeat(200));
        Map<String, Wrap> kinds = Map.of("maillog.gz", GZIPOutputStream::new, "maillog.bz2", BZip2CompressorOutputStream::new,
                "maillog.zst", ZstdOutputStream::new,
                "maillog.xz", out -> new XZOutputStream(out, new LZMA2Options(1)));
        for (Map.Entry<String, Wrap> kind : kinds.entrySet()) {
            Seen seen = unpack(kind.getKey(), compress(kind.getValue(), log), Unpacker.Limits.DEFAULT);
            assertArrayEquals(log, seen.members.get("maillog"), kind.getKey());
            assertEquals("", seen.problem);
        }
    }

    @Test
    void archivesWithinArchives() throws IOException {
        byte[] inner = zip(Map.of("deep.log", text("deep")));
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("var/log/maillog", text("mail"));
        members.put("var/log/old.gz", compress(GZIPOutputStream::new, text("old")));
        members.put("var/inner.zip", inner);
        members.put("var/logs.tar.gz", compress(GZIPOutputStream::new, tar(Map.of("x/y.log", text("y")))));
        Seen seen = unpack("logs.tgz", compress(GZIPOutputStream::new, tar(members)), Unpacker.Limits.DEFAULT);
        assertEquals(List.of("var/log/maillog", "var/log/old", "var/inner.zip!/deep.log", "var/x/y.log"),
                List.copyOf(seen.members.keySet()));
        assertEquals("deep", seen.text("var/inner.zip!/deep.log"));
        assertEquals("", seen.problem);
        Seen zipped = unpack("all.zip", zip(members), Unpacker.Limits.DEFAULT);
        assertEquals(seen.members.keySet(), zipped.members.keySet());
    }

    @Test
    void gzipThatGrewMemberByMemberAndPadding() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(compress(GZIPOutputStream::new, text("one\n")));
        all.write(compress(GZIPOutputStream::new, text("two\n")));
        assertEquals("one\ntwo\n", unpack("a.gz", all.toByteArray(), Unpacker.Limits.DEFAULT).text("a"));
        all.write(new byte[300]);
        Seen padded = unpack("a.gz", all.toByteArray(), Unpacker.Limits.DEFAULT);
        assertEquals("one\ntwo\n", padded.text("a"));
        assertEquals("", padded.problem);
        assertEquals(List.of("a.gz: bytes behind the end of the compressed data were ignored"), padded.notes);
    }

    @Test
    void whatStandsBeforeDamageIsRead() throws IOException {
        byte[] noise = new byte[300_000];
        Seeded.random(this).nextBytes(noise);
        byte[] whole = compress(GZIPOutputStream::new, noise);
        Seen cut = unpack("a.gz", Arrays.copyOf(whole, whole.length / 2), Unpacker.Limits.DEFAULT);
        int had = cut.members.getOrDefault("a", new byte[0]).length;
        assertTrue(had > 100_000, () -> had + " bytes");
        assertTrue(cut.problem.startsWith("a: damaged"), cut.problem);
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("1.log", text("one"));
        members.put("2.log", noise);
        byte[] tar = tar(members);
        Seen tarCut = unpack("a.tar", Arrays.copyOf(tar, 200_000), Unpacker.Limits.DEFAULT);
        assertEquals("one", tarCut.text("1.log"));
        assertTrue(tarCut.members.containsKey("2.log"));
        assertFalse(tarCut.problem.isEmpty());
        byte[] zip = zip(members);
        Seen zipCut = unpack("a.zip", Arrays.copyOf(zip, 200_000), Unpacker.Limits.DEFAULT);
        assertEquals("one", zipCut.text("1.log"));
        assertTrue(zipCut.problem.contains("directory can't be read"), zipCut.problem);
        byte[] wrong = compress(GZIPOutputStream::new, text("one\n"));
        wrong[wrong.length - 8] ^= 1;
        assertTrue(unpack("a.gz", wrong, Unpacker.Limits.DEFAULT).problem.contains("checksum"));
    }

    @Test
    void limits() throws IOException {
        byte[] zeros = new byte[80 << 20];
        Seen ratio = unpack("bomb.gz", compress(GZIPOutputStream::new, zeros), SMALL);
        assertTrue(ratio.problem.contains("more than 100 times its size"), ratio.problem);
        Seen bytes = unpack("bomb.gz", compress(GZIPOutputStream::new, zeros), new Unpacker.Limits(4, 50, 1 << 20, 1_000_000));
        assertTrue(bytes.problem.contains("more than 1048576 bytes"), bytes.problem);
        Seen twice = unpack("bomb.zip", zip(Map.of("a.gz", compress(GZIPOutputStream::new, zeros))), SMALL);
        assertTrue(twice.problem.contains("more than 100 times its size"), twice.problem);
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 60; i++) {
            many.put("m" + i, text("x"));
        }
        Seen members = unpack("many.zip", zip(many), SMALL);
        assertEquals(50, members.members.size());
        assertTrue(members.problem.contains("more than 50 members"), members.problem);
        byte[] nested = text("x");
        for (int i = 0; i < 6; i++) {
            nested = zip(Map.of("n", nested));
        }
        Seen depth = unpack("deep.zip", nested, SMALL);
        assertTrue(depth.problem.contains("more than 4 levels"), depth.problem);
    }

    @Test
    void theVisitorsOwnFailuresComeThrough() throws IOException {
        byte[] archive = compress(GZIPOutputStream::new, tar(Map.of("a.zip", zip(Map.of("x", text("x"))))));
        IOException full = assertThrows(IOException.class,
                () -> unpacker.unpack("a.tgz", new ByteArrayInputStream(archive), SMALL, (name, size, in) -> {
                    throw new IOException("disk full");
                }));
        assertEquals("disk full", full.getMessage());
        IllegalStateException cancelled = assertThrows(IllegalStateException.class,
                () -> unpacker.unpack("a.tgz", new ByteArrayInputStream(archive), SMALL, (name, size, in) -> {
                    throw new IllegalStateException("cancelled");
                }));
        assertEquals("cancelled", cancelled.getMessage());
    }

    @Test
    void aVisitorMayLeaveMembersUnread() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("1", new byte[100_000]);
        members.put("2", text("two"));
        for (byte[] archive : List.of(tar(members), zip(members), compress(GZIPOutputStream::new, tar(members)))) {
            List<String> names = new ArrayList<>();
            unpacker.unpack("a", new ByteArrayInputStream(archive), Unpacker.Limits.DEFAULT, (name, size, in) -> names.add(name));
            assertEquals(List.of("1", "2"), names);
        }
    }

    @Test
    void documentsAndProgramsAreNoArchives() throws IOException {
        for (List<String> names : List.of(List.of("[Content_Types].xml", "word/document.xml"),
                List.of("_rels/.rels", "[Content_Types].xml"),
                List.of("mimetype", "content.xml"), List.of("META-INF/MANIFEST.MF", "A.class"),
                List.of("META-INF/", "META-INF/MANIFEST.MF"))) {
            Map<String, byte[]> members = new LinkedHashMap<>();
            names.forEach(name -> members.put(name, name.endsWith("/") ? new byte[0] : text("x")));
            byte[] document = zip(members);
            assertFalse(unpacker.recognises("x.zip", document, document.length), names.toString());
            Seen seen = unpack("mail.zip", zip(Map.of("a/report.bin", document)), Unpacker.Limits.DEFAULT);
            assertEquals(List.of("a/report.bin"), List.copyOf(seen.members.keySet()));
        }
        byte[] zip = zip(Map.of("a", text("x")));
        assertFalse(unpacker.recognises("report.docx", zip, zip.length));
        assertTrue(unpacker.recognises("report.zip", zip, zip.length));
    }

    @Test
    void officeSamplesAreLeftAlone() throws IOException {
        Optional<Path> samples = Shared.data("samples/att-office");
        if (samples.isPresent()) {
            try (Stream<Path> files = Files.list(samples.get())) {
                for (Path file : files.filter(path -> path.toString().matches(".*\\.(docx|docm|xlsx|xlsm|pptx)")).toList()) {
                    byte[] head = head(file);
                    assertFalse(unpacker.recognises("attachment.bin", head, head.length)
                            && Kind.of("attachment.bin", head, head.length) == Kind.ZIP
                            && !refused(file), file.toString());
                }
            }
        }
    }

    private boolean refused(Path file) throws IOException {
        try {
            unpacker.unpack("attachment.bin", file, Unpacker.Limits.DEFAULT, (name, size, in) -> {
                throw new IOException("a member of a document was shown: " + name);
            });
            return false;
        } catch (UnpackException e) {
            return true;
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Kind.HEAD);
        }
    }

    @Test
    void encryptedMembersAreNamed() throws IOException {
        Optional<Path> sample = Shared.data("samples/att-zip/libzip__encrypt-aes256.zip");
        if (sample.isPresent()) {
            Seen seen = unpack("e.zip", Files.readAllBytes(sample.get()), Unpacker.Limits.DEFAULT);
            assertEquals(List.of("plain"), List.copyOf(seen.members.keySet()));
            assertEquals("encrypted: encrypted; unpack it with its password and import what comes out", seen.problem);
        }
    }

    /** Real archives of all kinds, sound and broken: never anything but members and an {@link UnpackException}. */
    @Test
    void samples() throws IOException {
        List<Path> archives = archives();
        int members = 0;
        for (Path file : archives) {
            byte[] head = head(file);
            String name = String.valueOf(file.getFileName());
            if (unpacker.recognises(name, head, head.length)) {
                Seen seen = new Seen();
                try {
                    unpacker.unpack(name, file, Unpacker.Limits.DEFAULT, seen);
                } catch (UnpackException e) {
                    assertFalse(String.valueOf(e.getMessage()).isBlank());
                }
                members += seen.members.size();
            }
        }
        int found = members;
        assertTrue(archives.isEmpty() || found > 2_000, () -> found + " members");
    }

    @Test
    void damagedSamples() throws IOException {
        RandomGenerator random = Seeded.random(this);
        List<Path> archives = archives();
        for (int i = 0; i < 600 && !archives.isEmpty(); i++) {
            Path file = archives.get(random.nextInt(archives.size()));
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length == 0 || bytes.length > 200_000) {
                continue;
            }
            int changes = 1 + random.nextInt(8);
            for (int k = 0; k < changes; k++) {
                bytes[random.nextInt(random.nextBoolean() ? Math.min(bytes.length, 600) : bytes.length)] = (byte) random.nextInt(256);
            }
            if (random.nextInt(4) == 0) {
                bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
            String name = String.valueOf(file.getFileName());
            if (unpacker.recognises(name, bytes, bytes.length)) {
                try {
                    unpacker.unpack(name, new ByteArrayInputStream(bytes), SMALL, new Seen());
                } catch (UnpackException e) {
                    assertFalse(String.valueOf(e.getMessage()).isBlank());
                } catch (IOException | RuntimeException | OutOfMemoryError e) {
                    Path kept = Files.createTempFile("damaged", name);
                    Files.write(kept, bytes);
                    throw new AssertionError(name + " kept as " + kept, e);
                }
            }
        }
    }

    private static List<Path> archives() throws IOException {
        List<Path> archives = new ArrayList<>();
        for (String folder : List.of("samples/att-zip", "samples/att-rar-7z")) {
            Optional<Path> path = Shared.data(folder);
            if (path.isPresent()) {
                try (Stream<Path> files = Files.list(path.get())) {
                    files.sorted().forEach(archives::add);
                }
            }
        }
        return archives;
    }
}
