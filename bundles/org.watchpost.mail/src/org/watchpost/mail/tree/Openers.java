/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.tree;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.archive.ArchiveReader.Format;
import org.watchpost.core.text.Bytes;
import org.watchpost.mail.type.ContentType;
import org.watchpost.mail.type.FileNames;

/** Which opener is for which type. */
final class Openers {

    private static final Map<String, Opener> BY_TYPE = Map.ofEntries(Map.entry(ContentType.ZIP, new ZipOpener()),
            Map.entry(ContentType.RAR, new RarOpener()), Map.entry(ContentType.CAB, new CabOpener()),
            Map.entry(ContentType.ISO, new IsoOpener()), Map.entry(ContentType.LZH, new LzhOpener()),
            Map.entry(ContentType.SEVEN_Z, new LibraryOpener(Format.SEVEN_Z)), Map.entry(ContentType.TAR, new LibraryOpener(Format.TAR)),
            Map.entry(ContentType.GZIP, new LibraryOpener(Format.GZIP)), Map.entry(ContentType.BZIP2, new LibraryOpener(Format.BZIP2)),
            Map.entry(ContentType.XZ, new LibraryOpener(Format.XZ)), Map.entry(ContentType.ZSTD, new LibraryOpener(Format.ZSTD)),
            Map.entry("application/x-compress", new LibraryOpener(Format.COMPRESS)),
            Map.entry(ContentType.ARJ, new LibraryOpener(Format.ARJ)), Map.entry("application/x-lzma", new LibraryOpener(Format.LZMA)),
            Map.entry("application/x-cpio", new LibraryOpener(Format.CPIO)),
            Map.entry("application/x-archive", new LibraryOpener(Format.AR)),
            Map.entry("application/x-gtar", new LibraryOpener(Format.TAR)), Map.entry(ContentType.OLE, new OleOpener()),
            Map.entry(ContentType.PDF, new PdfOpener()), Map.entry(ContentType.RTF, new RtfOpener()),
            Map.entry(ContentType.HTML, new HtmlOpener()), Map.entry("application/xhtml+xml", new HtmlOpener()),
            Map.entry("image/svg+xml", new HtmlOpener()), Map.entry(ContentType.LNK, new LnkOpener()),
            Map.entry(ContentType.ONENOTE, new OneNoteOpener()), Map.entry(ContentType.TNEF, new TnefOpener()),
            Map.entry("message/rfc822", new MessageOpener()), Map.entry("multipart/related", new MessageOpener()),
            Map.entry("application/xml", new OfficeXmlOpener()), Map.entry("application/vnd.ms-word2006ml", new OfficeXmlOpener()),
            Map.entry("application/vnd.ms-wordml", new OfficeXmlOpener()),
            Map.entry("application/vnd.ms-spreadsheetml", new OfficeXmlOpener()));

    private Openers() {
    }

    static @Nullable Opener of(Node node, byte[] data, int from, int to) {
        Opener opener = BY_TYPE.get(node.type);
        if (opener == null && node.within.equals("mime") && node.declared.equals("message/rfc822")) {
            return new MessageOpener();
        }
        if (opener == null) {
            String extension = FileNames.extension(node.name);
            if (extension.equals("eml") && node.type.startsWith("text/")) {
                return new MessageOpener();
            }
            if (node.type.startsWith("text/") && (extension.equals("htm") || extension.equals("html") || extension.equals("hta")
                    || extension.equals("svg") || extension.equals("xhtml"))) {
                return new HtmlOpener();
            }
            if (node.type.startsWith("text/") || node.type.contains("script")) {
                return new ScriptOpener();
            }
            if (Bytes.startsWith(data, from, to, Bytes.ascii("ITSF"))) {
                return (chm, b, start, end, opening) -> chm.fact("script.active", chm.name() + ", compiled help, which can start programs");
            }
        }
        return opener;
    }
}
