/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.tree;

import java.io.IOException;
import java.util.Locale;
import org.watchpost.core.archive.ArchiveReader;
import org.watchpost.core.archive.ArchiveReader.Format;
import org.watchpost.mail.type.ContentType;
import org.watchpost.mail.type.FileNames;

/** Formats that a library reads, through the port {@link ArchiveReader}. */
final class LibraryOpener implements Opener {

    private final Format format;

    LibraryOpener(Format format) {
        this.format = format;
    }

    @Override
    public void open(Node node, byte[] data, int from, int to, Opening opening) throws IOException {
        node.archive = true;
        ArchiveReader archives = opening.archives();
        if (archives == null) {
            node.note("not opened: no reader for it is installed");
            return;
        }
        String within = format.name().toLowerCase(Locale.ROOT);
        boolean[] encrypted = { false };
        archives.read(format, data, from, to, new char[0], (member, content) -> {
            String name = format.single() && member.name().isEmpty() ? without(node.name) : member.name();
            String link = member.link();
            if (member.directory()) {
                if (FileNames.leadsOut(name)) {
                    node.fact("archive.slip", name);
                }
            } else if (link != null) {
                Node made = opening.sealed(node, name, 0, within);
                made.type = "inode/symlink";
                made.note("a link to " + link);
                if (FileNames.leadsOut(link)) {
                    node.fact("archive.slip", name + " is a link to " + link);
                }
            } else if (member.encrypted() || content == null) {
                if (member.encrypted() && !encrypted[0]) {
                    encrypted[0] = true;
                    node.fact("archive.encrypted", name.isEmpty() ? "its list of members too" : name);
                }
                opening.sealed(node, name, member.size(), within).note(member.encrypted() ? "encrypted" : "can't be read");
            } else {
                byte[] bytes = opening.read(node, content, member.size());
                opening.child(node, name, bytes, within, false);
            }
            return true;
        });
        if (format.single() && node.children.size() == 1 && node.children.get(0).type.equals(ContentType.TAR)) {
            node.note("a compressed tar archive");
        }
    }

    private static String without(String name) {
        int dot = name.lastIndexOf('.');
        String extension = FileNames.extension(name);
        return dot <= 0 ? name
                : extension.equals("tgz") || extension.equals("tbz") ? name.substring(0, dot) + ".tar" : name.substring(0, dot);
    }
}
