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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.ar.ArArchiveInputStream;
import org.apache.commons.compress.archivers.arj.ArjArchiveInputStream;
import org.apache.commons.compress.archivers.cpio.CpioArchiveInputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.z.ZCompressorInputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.tukaani.xz.LZMAInputStream;
import org.tukaani.xz.XZInputStream;
import org.watchpost.core.archive.ArchiveReader;

/** Reads what commons-compress, XZ for Java and zstd-jni read. */
@Component(service = ArchiveReader.class)
public final class LibraryArchiveReader implements ArchiveReader {

    /** What a decoder may take, in KiB. */
    private static final int DECODER_KIB = 64 << 10;

    /** A visitor has had enough. */
    private static final class Visited extends IOException {

        private static final long serialVersionUID = 1L;

        Visited(IOException cause) {
            super(cause);
        }
    }

    @Override
    public void read(Format format, byte[] archive, int from, int to, char[] password, Visitor visitor) throws IOException {
        try {
            switch (format) {
                case TAR -> entries(new TarArchiveInputStream(stream(archive, from, to)), visitor);
                case AR -> entries(new ArArchiveInputStream(stream(archive, from, to)), visitor);
                case CPIO -> entries(new CpioArchiveInputStream(stream(archive, from, to)), visitor);
                case ARJ -> entries(new ArjArchiveInputStream(stream(archive, from, to)), visitor);
                case SEVEN_Z ->
                    sevenZ(from == 0 && to == archive.length ? archive : Arrays.copyOfRange(archive, from, to), password, visitor);
                default -> single(format, stream(archive, from, to), visitor);
            }
        } catch (Visited e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        } catch (RuntimeException e) {
            // decoders meet damaged input with whatever index or argument goes wrong first
            throw new IOException("damaged: " + e.getMessage(), e);
        } catch (OutOfMemoryError e) {
            throw new IOException("damaged: asks for more memory than there is", e);
        }
    }

    private static InputStream stream(byte[] archive, int from, int to) {
        return new ByteArrayInputStream(archive, from, to - from);
    }

    private static boolean visit(Visitor visitor, Member member, @Nullable InputStream content) throws Visited {
        try {
            return visitor.visit(member, content);
        } catch (IOException e) {
            throw new Visited(e);
        }
    }

    private static <E extends ArchiveEntry> void entries(ArchiveInputStream<E> archive, Visitor visitor) throws IOException {
        try (archive) {
            for (E entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                String link = null;
                if (entry instanceof TarArchiveEntry tar && (tar.isSymbolicLink() || tar.isLink())) {
                    link = tar.getLinkName();
                }
                boolean readable = !entry.isDirectory() && link == null && archive.canReadEntryData(entry);
                boolean goOn = visit(visitor, new Member(name(entry), entry.getSize(), entry.isDirectory(), link, false),
                        readable ? archive : null);
                if (!goOn) {
                    return;
                }
            }
        }
    }

    private static String name(ArchiveEntry entry) {
        String name = entry.getName();
        return name == null ? "" : name;
    }

    private static void sevenZ(byte[] archive, char[] password, Visitor visitor) throws IOException {
        SevenZFile.Builder builder = SevenZFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                .setMaxMemoryLimitKb(DECODER_KIB);
        if (password.length > 0) {
            builder.setPassword(password);
        }
        try (SevenZFile file = builder.get()) {
            for (SevenZArchiveEntry entry = file.getNextEntry(); entry != null; entry = file.getNextEntry()) {
                boolean goOn;
                try {
                    InputStream content = entry.isDirectory() || !entry.hasStream() ? null : file.getInputStream(entry);
                    goOn = visit(visitor, new Member(name(entry), entry.getSize(), entry.isDirectory(), null, false),
                            content == null && !entry.isDirectory() ? InputStream.nullInputStream() : content);
                } catch (PasswordRequiredException e) {
                    goOn = visit(visitor, new Member(name(entry), entry.getSize(), false, null, true), null);
                } catch (Visited e) {
                    if (!(e.getCause() instanceof PasswordRequiredException)) {
                        throw e;
                    }
                    goOn = visit(visitor, new Member(name(entry), entry.getSize(), false, null, true), null);
                }
                if (!goOn) {
                    return;
                }
            }
        } catch (PasswordRequiredException e) {
            visit(visitor, new Member("", -1, false, null, true), null);
        }
    }

    private static void single(Format format, InputStream in, Visitor visitor) throws IOException {
        try (InputStream content = switch (format) {
            case GZIP -> GzipCompressorInputStream.builder().setInputStream(in).setDecompressConcatenated(true).get();
            case BZIP2 -> new BZip2CompressorInputStream(in, true);
            case XZ -> new XZInputStream(in, DECODER_KIB);
            case LZMA -> new LZMAInputStream(in, DECODER_KIB);
            case ZSTD -> new ZstdInputStream(in);
            case COMPRESS -> new ZCompressorInputStream(in, DECODER_KIB);
            default -> throw new IllegalArgumentException(format.name());
        }) {
            String name = content instanceof GzipCompressorInputStream gzip ? gzip.getMetaData().getFileName() : null;
            visit(visitor, new Member(name == null ? "" : name, -1, false, null, false), content);
        }
    }
}
