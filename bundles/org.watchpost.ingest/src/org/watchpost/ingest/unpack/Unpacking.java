/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.unpack;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.ar.ArArchiveInputStream;
import org.apache.commons.compress.archivers.cpio.CpioArchiveEntry;
import org.apache.commons.compress.archivers.cpio.CpioArchiveInputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.z.ZCompressorInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.LZMAInputStream;
import org.tukaani.xz.XZInputStream;
import org.watchpost.core.imports.UnpackException;
import org.watchpost.core.imports.Unpacker;
import org.watchpost.core.text.Bytes;
import org.watchpost.ingest.ids.Unified2Stream;
import org.watchpost.ingest.windows.EvtxStream;

/**
 * One evidence file being unpacked, level by level. A member that can't be read is remembered and the next is tried where
 * the format allows; the first such problem is thrown at the end.
 */
final class Unpacking {

    /** What decoders of one stream may take, in KiB: enough for the highest presets of xz and 7-Zip's default. */
    private static final int DECODER_KIB = 192 << 10;
    /** A zip file's directory beyond this is not read into memory; its members are read one after the other instead. */
    private static final long DIRECTORY = 8L << 20;
    /** What an archive may say about one member in front of it: names and attributes. */
    private static final int MEMBER_HEADER = 1 << 20;

    private final Unpacker.MemberVisitor visitor;
    private final Budget budget;
    private @Nullable IOException problem;

    Unpacking(Unpacker.Limits limits, Unpacker.MemberVisitor visitor) {
        this.visitor = visitor;
        budget = new Budget(limits);
    }

    /** Unpacks a file on disk. */
    void file(String name, Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            byte[] head = head(channel);
            Kind kind = Kind.of(name, head, head.length);
            if (kind == Kind.ZIP || kind == Kind.SEVEN_Z) {
                budget.read(channel.size());
                seekable(kind, name, "", channel, 1);
            } else {
                open(kind, name, "", budget.source(Spool.stream(channel)), 1);
            }
        } catch (Abort e) {
            throw end(name, e);
        }
        finish();
    }

    /** Unpacks a stream. */
    void stream(String name, InputStream in) throws IOException {
        try {
            Peeked buffered = new Peeked(budget.source(in));
            Kind kind = buffered.kind(name);
            if (kind == Kind.ZIP || kind == Kind.SEVEN_Z) {
                spooled(kind, name, "", buffered, 1);
            } else {
                open(kind, name, "", buffered, 1);
            }
        } catch (Abort e) {
            throw end(name, e);
        }
        finish();
    }

    /** What an abort looks like from outside. */
    private static IOException end(String name, Abort abort) {
        return switch (abort) {
            case Abort.OverLimit limit -> new UnpackException(name + ": " + limit.getMessage(), limit);
            case Abort.ByVisitor visitor -> {
                if (visitor.getCause() instanceof RuntimeException e) {
                    throw e;
                }
                yield visitor.getCause() instanceof IOException e ? e : visitor;
            }
        };
    }

    private void finish() throws IOException {
        IOException first = problem;
        if (first != null) {
            throw first;
        }
    }

    /** What an exception of a decoder says, in one line. */
    private static String text(Exception e) {
        Throwable cause = e.getCause() != null && e.getMessage() != null && e.getMessage().contains("Unclosed") ? e.getCause() : e;
        String message = cause.getMessage();
        if (cause instanceof java.io.EOFException) {
            return "it ends too early";
        }
        return message == null ? cause.getClass().getSimpleName() : message.lines().findFirst().orElse("").strip();
    }

    private void remember(String member, String what, @Nullable Exception cause) {
        if (problem == null) {
            String text = member + ": " + what;
            problem = cause == null ? new UnpackException(text) : new UnpackException(text, cause);
        }
    }

    private static byte[] head(SeekableByteChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Kind.HEAD);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            // Until full or at the end.
        }
        return java.util.Arrays.copyOf(buffer.array(), buffer.position());
    }

    /** Opens what a stream holds; {@code path} is the path of what is above, ending in {@code !/}, or empty. */
    private void open(Kind kind, String name, String path, InputStream in, int depth) throws IOException {
        budget.depth(depth);
        switch (kind) {
            case TAR, AR, CPIO, ZIP -> archive(kind, name, path, new BufferedInputStream(in, 1 << 16), depth);
            case NONE, SEVEN_Z -> throw new UnpackException(name + ": not an archive that can be opened");
            default -> lone(kind, name, path, in, depth);
        }
    }

    /** A compressed file: its content may be an archive again, whose members then stand in place of it. */
    private void lone(Kind kind, String name, String path, InputStream in, int depth) throws IOException {
        InputStream decoder;
        try {
            decoder = decompressor(kind, label(path, name), new BufferedInputStream(in, 1 << 16));
        } catch (Abort e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            remember(label(path, name), "can't be decompressed: " + text(e), e);
            return;
        }
        try (decoder) {
            content(name, path, new Peeked(budget.decompressor(decoder)), depth);
        }
    }

    private void content(String name, String path, Peeked content, int depth) throws IOException {
        String inner = Kind.without(name);
        Kind nested = content.kind(inner);
        if (nested == Kind.NONE) {
            leaf(path + inner, -1, content);
        } else if (nested == Kind.ZIP || nested == Kind.SEVEN_Z) {
            spooled(nested, inner, path, content, depth + 1);
        } else {
            open(nested, inner, path, content, depth + 1);
        }
    }

    private InputStream decompressor(Kind kind, String name, BufferedInputStream in) throws IOException {
        return switch (kind) {
            case GZIP -> new GzipStream(in, note -> visitor.note(name + ": " + note));
            case BZIP2 -> new BZip2CompressorInputStream(in, true);
            case XZ -> new XZInputStream(in, DECODER_KIB);
            case LZMA -> new LZMAInputStream(in, DECODER_KIB);
            case ZSTD -> new ZstdInputStream(in);
            case COMPRESS -> new ZCompressorInputStream(in, DECODER_KIB);
            case EVTX -> new EvtxStream(in);
            case UNIFIED2 -> new Unified2Stream(in);
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    /** A leaf, given to the visitor. */
    private void leaf(String member, long size, InputStream content) throws IOException {
        budget.member();
        Watched watched = new Watched(content);
        try {
            visitor.visit(member, size, watched);
        } catch (IOException | RuntimeException e) {
            if (watched.failure == null) {
                throw new Abort.ByVisitor(e);
            }
        }
        IOException failure = watched.failure;
        if (failure instanceof Abort abort) {
            throw abort;
        }
        if (failure != null) {
            String message = text(failure);
            remember(member, message.startsWith("damaged") ? message : "damaged: " + message, failure);
        }
    }

    /** Remembers what went wrong below, whatever the visitor makes of it. */
    private static final class Watched extends Budget.Guarded {

        private @Nullable IOException failure;

        Watched(InputStream stream) {
            super(stream);
        }

        @Override
        void passed(int bytes) {
            // Counted where it was decompressed.
        }

        @Override
        int next(byte[] buffer, int offset, int length) throws IOException {
            try {
                return super.next(buffer, offset, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }

    /** A member of an archive: a leaf, or an archive again. */
    private void member(String path, String name, long size, InputStream stream, int depth) throws IOException {
        String member = clean(name);
        Peeked content = new Peeked(stream);
        Kind kind = content.kind(member);
        if (kind == Kind.NONE) {
            leaf(path + member, size, content);
        } else {
            budget.member();
            String below = path + member + "!/";
            if (kind == Kind.ZIP || kind == Kind.SEVEN_Z) {
                spooled(kind, member, below, content, depth + 1);
            } else {
                open(kind, base(member), kind.lone() ? path + folder(member) : below, content, depth + 1);
            }
        }
    }

    private void spooled(Kind kind, String name, String path, InputStream content, int depth) throws IOException {
        try (Spool spool = Spool.of(content)) {
            Exception failure = spool.failure();
            if (failure != null) {
                remember(label(path, name), "damaged: " + text(failure), failure);
            }
            seekable(kind, name, path, spool.channel(), depth);
        } catch (UnpackException e) {
            problem = problem == null ? e : problem;
        }
    }

    /** What an archive is called in messages: its path within the evidence file. */
    private static String label(String path, String name) {
        return path.endsWith(name + "!/") ? path.substring(0, path.length() - 2) : path + name;
    }

    private static String base(String member) {
        return member.substring(member.lastIndexOf('/') + 1);
    }

    private static String folder(String member) {
        return member.substring(0, member.lastIndexOf('/') + 1);
    }

    /** Names are shown and searched, never used as paths; control characters have no place in either. */
    private static String clean(String name) {
        StringBuilder text = new StringBuilder(name.length());
        int length = Math.min(name.length(), 1024);
        for (int i = 0; i < length; i++) {
            char c = name.charAt(i);
            text.append(c < ' ' || c == 0x7f ? '_' : c);
        }
        return text.isEmpty() ? "_" : text.toString();
    }

    private void seekable(Kind kind, String name, String path, SeekableByteChannel channel, int depth) throws IOException {
        budget.depth(depth);
        if (kind == Kind.SEVEN_Z) {
            sevenZ(name, path, channel, depth);
        } else if (directorySize(channel) > DIRECTORY) {
            archive(Kind.ZIP, name, path, new BufferedInputStream(Spool.stream(channel), 1 << 16), depth);
        } else {
            zip(name, path, channel, depth);
        }
    }

    /** Bytes of a zip file's directory as its end record says; 0 if there is none. */
    private static long directorySize(SeekableByteChannel channel) throws IOException {
        int length = (int) Math.min(channel.size(), 65_557);
        ByteBuffer tail = ByteBuffer.allocate(length);
        long start = channel.size() - length;
        channel.position(start);
        while (tail.hasRemaining() && channel.read(tail) >= 0) {
            // Until full.
        }
        byte[] b = tail.array();
        for (int i = length - 22; i >= 0; i--) {
            if (b[i] == 'P' && b[i + 1] == 'K' && b[i + 2] == 5 && b[i + 3] == 6) {
                long offset = (b[i + 16] & 0xffL) | (b[i + 17] & 0xffL) << 8 | (b[i + 18] & 0xffL) << 16 | (b[i + 19] & 0xffL) << 24;
                // Where the directory is further away (zip64) its beginning is unknown here: the size is then what is stated.
                long size = (b[i + 12] & 0xffL) | (b[i + 13] & 0xffL) << 8 | (b[i + 14] & 0xffL) << 16 | (b[i + 15] & 0xffL) << 24;
                return offset >= 0xffff_ffffL ? size >= 0xffff_ffffL ? Long.MAX_VALUE : size : Math.max(size, start + i - offset);
            }
        }
        return 0;
    }

    private void zip(String name, String path, SeekableByteChannel channel, int depth) throws IOException {
        ZipFile zip;
        try {
            channel.position(0);
            zip = ZipFile.builder().setSeekableByteChannel(new Unclosed(channel)).setIgnoreLocalFileHeader(true).get();
        } catch (IOException | RuntimeException e) {
            remember(label(path, name),
                    "its directory can't be read (" + text(e) + "); its members were taken in the order they are stored in", e);
            archive(Kind.ZIP, name, path, new BufferedInputStream(Spool.stream(channel), 1 << 16), depth);
            return;
        }
        boolean first = true;
        for (Iterator<ZipArchiveEntry> i = zip.getEntriesInPhysicalOrder().asIterator(); i.hasNext();) {
            if (Kind.isPackageMember(i.next().getName(), first)) {
                throw new UnpackException(label(path, name) + ": a document or program, not an archive; kept as it is");
            }
            first = false;
        }
        int opened = 0;
        for (Iterator<ZipArchiveEntry> i = zip.getEntriesInPhysicalOrder().asIterator(); i.hasNext();) {
            ZipArchiveEntry entry = i.next();
            String member = name(entry);
            if (entry.isDirectory() || entry.isUnixSymlink() || refused(zip.canReadEntryData(entry), path, member, entry)) {
                opened++;
                continue;
            }
            InputStream content;
            try {
                content = zip.getInputStream(entry);
            } catch (IOException | RuntimeException e) {
                budget.member();
                remember(path + clean(member), "damaged: " + text(e), e);
                continue;
            }
            try (content) {
                opened++;
                member(path, member, entry.getSize(), budget.decompressor(content), depth);
            }
        }
        if (opened == 0) {
            // A directory that leads nowhere: what stands in front of it may be sound.
            archive(Kind.ZIP, name, path, new BufferedInputStream(Spool.stream(channel), 1 << 16), depth);
        }
    }

    /** A channel that stays open when a reader gives up. */
    private record Unclosed(SeekableByteChannel channel) implements SeekableByteChannel {
        @Override
        public int read(@Nullable ByteBuffer target) throws IOException {
            return channel.read(target);
        }

        @Override
        public int write(@Nullable ByteBuffer source) throws IOException {
            throw new java.nio.channels.NonWritableChannelException();
        }

        @Override
        public long position() throws IOException {
            return channel.position();
        }

        @Override
        public SeekableByteChannel position(long position) throws IOException {
            channel.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public SeekableByteChannel truncate(long size) throws IOException {
            throw new java.nio.channels.NonWritableChannelException();
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() {
            // Whoever made the channel closes it.
        }
    }

    /** Names that are not UTF-8 are decoded as bytes of unknown origin. */
    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        String name = entry.getName();
        return raw != null && name.indexOf('\ufffd') >= 0 ? Bytes.decode(raw, 0, raw.length) : name;
    }

    private boolean refused(boolean readable, String path, String member, ZipArchiveEntry entry) throws Abort {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            budget.member();
            remember(path + clean(member), "encrypted; unpack it with its password and import what comes out", null);
            return true;
        }
        if (!readable) {
            budget.member();
            remember(path + clean(member),
                    "compressed by a method that can't be read here (" + entry.getMethod() + "); unpack it with another program", null);
            return true;
        }
        return false;
    }

    /** An archive whose members follow one another. */
    private void archive(Kind kind, String name, String path, InputStream in, int depth) throws IOException {
        Reined reined = new Reined(in);
        int visited = 0;
        try {
            ArchiveInputStream<?> archive = switch (kind) {
                case TAR -> new TarArchiveInputStream(reined, true);
                case AR -> new ArArchiveInputStream(reined);
                case CPIO -> new CpioArchiveInputStream(reined);
                default -> new ZipArchiveInputStream(reined, "UTF-8", true, true, true);
            };
            while (true) {
                reined.allowance = kind == Kind.ZIP ? Long.MAX_VALUE : MEMBER_HEADER;
                ArchiveEntry entry = archive.getNextEntry();
                reined.allowance = Long.MAX_VALUE;
                if (entry == null) {
                    break;
                }
                entry(kind, path, entry, archive, depth);
                visited++;
                // Whatever the visitor left, so that nothing but a header is between here and the next member.
                InputStream rest = content(kind, entry, archive);
                if (!(entry instanceof ZipArchiveEntry zip) || archive.canReadEntryData(zip)) {
                    byte[] buffer = new byte[1 << 14];
                    while (rest.read(buffer) >= 0) {
                        // Skipped.
                    }
                }
            }
        } catch (Abort e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            remember(label(path, name), "damaged behind member " + visited + ": " + text(e), e);
        }
    }

    private void entry(Kind kind, String path, ArchiveEntry entry, ArchiveInputStream<?> archive, int depth) throws IOException {
        if (entry.isDirectory() || entry instanceof TarArchiveEntry tar && !tar.isFile()
                || entry instanceof CpioArchiveEntry cpio && !cpio.isRegularFile()) {
            return;
        }
        if (entry instanceof TarArchiveEntry tar && (tar.isLink() || tar.isSymbolicLink())) {
            return;
        }
        if (entry instanceof ZipArchiveEntry zip && refused(archive.canReadEntryData(zip), path, zip.getName(), zip)) {
            return;
        }
        InputStream content = content(kind, entry, archive);
        member(path, entry instanceof ZipArchiveEntry zip ? name(zip) : entry.getName(), entry.getSize(), content, depth);
    }

    /** The gaps of sparse files in tar take no room in it: to the bounds that is decompression as well. */
    private InputStream content(Kind kind, ArchiveEntry entry, ArchiveInputStream<?> archive) {
        return kind == Kind.ZIP || entry instanceof TarArchiveEntry tar && tar.isSparse() ? budget.decompressor(archive)
                : new Plain(archive);
    }

    private static final class Plain extends Budget.Guarded {
        Plain(InputStream stream) {
            super(stream);
        }

        @Override
        void passed(int bytes) {
            // Not decompressed here.
        }
    }

    /** Stops readers that believe a header which says that it is gigabytes long. */
    private static final class Reined extends ByteStream {

        private final InputStream stream;
        private long allowance = Long.MAX_VALUE;

        Reined(InputStream stream) {
            this.stream = stream;
        }

        @Override
        int next(byte[] buffer, int offset, int length) throws IOException {
            if (allowance <= 0) {
                throw new UnpackException("a member's header is longer than " + MEMBER_HEADER + " bytes");
            }
            int n = stream.read(buffer, offset, (int) Math.min(length, allowance));
            if (n > 0 && allowance != Long.MAX_VALUE) {
                allowance -= n;
            }
            return n;
        }

        @Override
        public int available() throws IOException {
            return stream.available();
        }
    }

    private void sevenZ(String name, String path, SeekableByteChannel channel, int depth) throws IOException {
        channel.position(0);
        try (SevenZFile archive = SevenZFile.builder().setSeekableByteChannel(channel).setMaxMemoryLimitKiB(DECODER_KIB).get()) {
            for (SevenZArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.isDirectory() || entry.isAntiItem() || !entry.hasStream() && entry.getSize() == 0 && entry.getName() == null) {
                    continue;
                }
                String member = entry.getName() == null ? Kind.without(base(name)) : entry.getName();
                member(path, member, entry.getSize(), budget.decompressor(archive.getInputStream(entry)), depth);
            }
        } catch (Abort e) {
            throw e;
        } catch (org.apache.commons.compress.PasswordRequiredException e) {
            remember(label(path, name), "encrypted; unpack it with its password and import what comes out", e);
        } catch (IOException | RuntimeException e) {
            remember(label(path, name), "can't be read: " + text(e), e);
        }
    }
}
