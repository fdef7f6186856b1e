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
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchpost.core.text.Bytes;
import org.watchpost.mail.type.FileNames;

/** Office Open XML and OpenDocument: what is active in them. Their parts are no members of an archive to a person. */
final class OfficePackage {

    private static final int MOST_TEXT = 4 << 20;
    private static final Pattern EXTERNAL = Pattern.compile(
            "<Relationship\\b[^>]{0,2000}?TargetMode\\s*=\\s*\"External\"[^>]{0,2000}?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TARGET = Pattern.compile("Target\\s*=\\s*\"([^\"]{1,1000})\"");
    private static final Pattern KIND = Pattern.compile("Type\\s*=\\s*\"[^\"]{0,200}/([A-Za-z]{1,40})\"");
    private static final Pattern DDE = Pattern.compile("\\bDDE(?:AUTO)?\\s+[\"'\\w\\\\&]|<ddeLink\\b|\\bddeService\\b");
    private static final Pattern TAGS = Pattern.compile("<[^>]{0,4000}>");

    private final Node node;
    private final Opening opening;

    OfficePackage(Node node, Opening opening) {
        this.node = node;
        this.opening = opening;
    }

    void read(Zip zip, List<Zip.Entry> members, byte[] data, int to) throws IOException {
        node.type = type(members);
        node.note(members.size() + " parts");
        int shown = 0;
        for (Zip.Entry entry : members) {
            if (entry.directory() || entry.encrypted()) {
                continue;
            }
            String name = entry.name().toLowerCase(Locale.ROOT);
            boolean embedded = name.contains("/embeddings/") || name.contains("activex") && name.endsWith(".bin")
                    || name.startsWith("object ") || name.startsWith("basic/") || name.startsWith("scripts/");
            boolean xml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
            if (name.endsWith("vbaproject.bin")) {
                byte[] content = ZipOpener.content(node, entry, data, to, opening);
                if (content != null) {
                    Macros.of(node, content, opening);
                }
            } else if (embedded && !xml) {
                byte[] content = ZipOpener.content(node, entry, data, to, opening);
                if (content != null && shown++ < 100) {
                    Node child = opening.child(node, FileNames.base(entry.name()), content, "office", false);
                    if (name.contains("/embeddings/")) {
                        node.fact("office.embedded", child.name() + ", " + Opening.number(child.size) + " bytes, " + child.type);
                    }
                }
                if (name.startsWith("basic/") || name.startsWith("scripts/")) {
                    node.fact("office.macro", entry.name());
                }
            } else if (xml && entry.size() <= MOST_TEXT) {
                byte[] content = ZipOpener.content(node, entry, data, to, opening);
                if (content != null) {
                    text(name, Bytes.decode(content, 0, Math.min(content.length, MOST_TEXT)));
                }
            }
            if (name.contains("macrosheets/")) {
                node.fact("office.macro", "Excel 4.0 macros in " + entry.name());
            }
        }
    }

    private static String type(List<Zip.Entry> members) {
        boolean macros = false;
        String kind = "application/vnd.openxmlformats-officedocument";
        for (Zip.Entry entry : members) {
            String name = entry.name();
            if (name.startsWith("word/")) {
                kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            } else if (name.startsWith("xl/")) {
                kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            } else if (name.startsWith("ppt/")) {
                kind = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
            } else if (name.equals("mimetype")) {
                kind = "application/vnd.oasis.opendocument";
            }
            macros |= name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin");
        }
        return macros ? kind.contains("wordprocessing") ? "application/vnd.ms-word.document.macroenabled.12"
                : kind.contains("spreadsheet") ? "application/vnd.ms-excel.sheet.macroenabled.12"
                        : kind.contains("presentation") ? "application/vnd.ms-powerpoint.presentation.macroenabled.12" : kind
                : kind;
    }

    private void text(String name, String xml) {
        if (name.endsWith(".rels")) {
            Matcher external = EXTERNAL.matcher(xml);
            for (int i = 0; i < 200 && external.find(); i++) {
                relation(external.group());
            }
            return;
        }
        // the fields of a document are spread over runs: what they say is their text without tags
        boolean document = name.endsWith("document.xml") || name.contains("externallink") || name.startsWith("word/");
        if (document && (xml.contains("instrText") || xml.contains("fldSimple") || xml.contains("dde"))) {
            Matcher dde = DDE.matcher(xml.contains("<ddeLink") ? xml : TAGS.matcher(xml).replaceAll(""));
            if (dde.find() || xml.contains("w:instr=\"DDE") || xml.contains("w:instr=\" DDE")) {
                node.fact("office.dde", "a field that starts a program by DDE");
            }
        }
        if (name.endsWith("content.xml") && xml.contains("dde-")) {
            node.fact("office.dde", "a field that starts a program by DDE");
        }
        if (name.contains("slide") && xml.contains("ppaction://program")) {
            node.fact("office.macro.auto", "an action that starts a program");
        }
    }

    private void relation(String tag) {
        Matcher target = TARGET.matcher(tag);
        Matcher kind = KIND.matcher(tag);
        String where = target.find() ? target.group(1) : "";
        String what = kind.find() ? kind.group(1) : "";
        switch (what) {
            case "attachedTemplate", "oleObject", "frame", "subDocument", "externalLinkPath", "package" -> {
                if (!where.toLowerCase(Locale.ROOT).startsWith("file:///") || where.contains("file://///")) {
                    node.fact("office.remote", what + " from " + where);
                }
            }
            default -> {
                if (where.toLowerCase(Locale.ROOT).startsWith("mhtml:") || where.contains("!x-usc:")
                        || where.toLowerCase(Locale.ROOT).startsWith("ms-msdt:")) {
                    node.fact("office.remote", what + " from " + where);
                }
            }
        }
    }
}
