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
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchpost.core.text.Bytes;

/** Office documents as one XML file: Word 2003, flat OPC, Excel 2003. Looked at as text, so nothing XML can do matters. */
final class OfficeXmlOpener implements Opener {

    private static final int MOST = 8 << 20;
    private static final Pattern BINARY = Pattern
            .compile("<(?:w:binData|pkg:binaryData)\\b[^>]{0,500}>([A-Za-z0-9+/=\\s]{40,})</(?:w:binData|pkg:binaryData)>");
    private static final Pattern NAME = Pattern.compile("(?:w:name|pkg:name)\\s*=\\s*\"([^\"]{1,300})\"");

    @Override
    public void open(Node node, byte[] data, int from, int to, Opening opening) throws IOException {
        String xml = Bytes.decode(data, from, Math.min(to, from + MOST));
        if (xml.contains("DDEAUTO") || xml.contains("<x:DDE") || xml.contains("DdeService") || xml.contains(" DDE \"")) {
            node.fact("office.dde", "a field that starts a program by DDE");
        }
        if (!xml.contains("binData") && !xml.contains("binaryData")) {
            return;
        }
        Matcher binary = BINARY.matcher(xml);
        for (int i = 0; i < 50 && binary.find(); i++) {
            byte[] content;
            try {
                content = Base64.getMimeDecoder().decode(binary.group(1));
            } catch (IllegalArgumentException e) {
                node.note("binary data that can't be decoded");
                continue;
            }
            opening.unpacked(node, content.length);
            Matcher named = NAME.matcher(xml.substring(Math.max(0, binary.start() - 400), binary.start(1)));
            String name = "";
            while (named.find()) {
                name = named.group(1);
            }
            if (name.endsWith("vbaProject.bin")) {
                Macros.of(node, content, opening);
            } else {
                Node child = opening.child(node, name, content, "office", false);
                if (!child.type.startsWith("image/")) {
                    node.fact(name.endsWith("editdata.mso") ? "office.macro" : "office.embedded",
                            name + ", " + Opening.number(child.size) + " bytes, " + child.type);
                }
            }
        }
    }
}
