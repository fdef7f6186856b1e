/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.tree;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.poifs.macros.VBAMacroReader;

/** Visual Basic in Office documents: decompressed as [MS-OVBA] says, by Apache POI, and looked at. */
final class Macros {

    private static final int MOST = 1 << 20;
    private static final Pattern AUTO = Pattern.compile(
            "\\b(auto_?open|auto_?exec|auto_?close|auto_?new|document_open|document_close|document_new|"
                    + "workbook_open|workbook_activate|workbook_beforeclose|autoexit|presentation_open|slideshow_?begin)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RUNS = Pattern.compile("\\b(shell(?:execute)?|wscript\\.shell|createobject|createprocess[aw]?|winmgmts|"
            + "urldownloadtofile[aw]?|msxml2\\.|adodb\\.stream|powershell|environ|savetofile|regsvr32|mshta|rundll32)\\b|\\bdeclare\\s+(?:ptrsafe\\s+)?(?:sub|function)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HIDES = Pattern.compile("\\bchrw?\\$?\\s*\\(|\\bstrreverse\\b|\\bxor\\b|\\bcallbyname\\b|\"\\s*&\\s*\"",
            Pattern.CASE_INSENSITIVE);

    private Macros() {
    }

    /** Looks at a VBA project. */
    static void of(Node node, byte[] project, Opening opening) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(project))) {
            of(node, files, opening);
        } catch (OverLimit e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            node.fact("office.macro", "a VBA project that can't be read: " + Opening.text(e));
        }
    }

    /** Looks at the VBA project in an OLE file, if there is one. */
    static void of(Node node, POIFSFileSystem files, Opening opening) throws IOException {
        @SuppressWarnings("resource") // it would close the file system, which the caller still needs
        Map<String, String> modules = new VBAMacroReader(files).readMacros();
        int length = 0;
        StringBuilder all = new StringBuilder();
        for (Map.Entry<String, String> module : modules.entrySet()) {
            String code = module.getValue();
            length += code.length();
            opening.unpacked(node, code.length());
            if (all.length() < MOST) {
                all.append(code, 0, Math.min(code.length(), MOST - all.length())).append('\n');
            }
        }
        boolean procedures = Pattern.compile("(?im)^\\s*(?:public |private |static )*(?:sub|function)\\s").matcher(all).find();
        if (!procedures) {
            if (!modules.isEmpty()) {
                node.note("a VBA project without procedures");
            }
            return;
        }
        node.fact("office.macro", modules.size() + " modules, " + length + " characters: " + String.join(", ", modules.keySet()));
        judge(node, all.toString());
    }

    /** Facts of code. */
    static void judge(Node node, String code) {
        Matcher auto = AUTO.matcher(code);
        Matcher runs = RUNS.matcher(code);
        String starts = auto.find() ? auto.group() : "";
        String does = runs.find() ? runs.group() : "";
        if (!starts.isEmpty()) {
            node.fact(does.isEmpty() ? "office.macro.auto" : "office.macro.runs",
                    starts + " runs by itself" + (does.isEmpty() ? "" : " and uses " + does.strip().toLowerCase(Locale.ROOT)));
        }
        Matcher hides = HIDES.matcher(code);
        int count = 0;
        while (count < 2000 && hides.find()) {
            count++;
        }
        if (count > 40 && count * 60 > code.length() / 10 || count > 300) {
            node.fact("office.macro.obfuscated", count + " places where text is put together from pieces");
        }
    }
}
