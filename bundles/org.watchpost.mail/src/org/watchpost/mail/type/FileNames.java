/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.type;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.watchpost.core.text.Bytes;

/** What the name of a file promises, as Windows and mail programs understand it. */
public final class FileNames {

    /** Extensions that a double click starts. */
    private static final Set<String> PROGRAMS = Set.of("exe", "scr", "pif", "com", "bat", "cmd", "cpl", "dll", "msi", "msp", "mst", "vbs",
            "vbe", "js", "jse", "wsf", "wsh", "wsc", "hta", "ps1", "ps1xml", "psm1", "jar", "lnk", "reg", "inf", "sct", "shs", "shb",
            "gadget",
            "application", "appref-ms", "msc", "ocx", "sys", "chm", "hlp", "url", "xll", "iqy", "slk", "settingcontent-ms", "vb", "ade",
            "adp", "ws", "appx", "msix", "apk", "command", "app", "jnlp", "scf", "website", "diagcab");
    /** Those of native programs: their content has to begin with MZ. */
    private static final Set<String> NATIVE = Set.of("exe", "scr", "pif", "com", "cpl", "dll", "ocx", "sys");
    private static final Set<String> BATCH = Set.of("bat", "cmd");
    private static final Set<String> DOCUMENTS = Set.of("doc", "docx", "docm", "dot", "rtf", "txt", "htm", "html", "xml", "pdf", "xls",
            "xlsx",
            "xlsm", "csv", "ppt", "pptx", "pps", "odt", "ods", "jpg", "jpeg", "gif", "png", "bmp", "tif", "tiff", "wav", "mp3", "mp4",
            "avi",
            "mpg", "mov", "zip", "rar", "7z", "log", "eml", "msg", "tmp", "dat", "mdb", "ini");
    private static final Map<String, String> FAMILIES = Map.ofEntries(Map.entry("zip", "zip"), Map.entry("docx", "zip"),
            Map.entry("xlsx", "zip"), Map.entry("pptx", "zip"), Map.entry("docm", "zip"), Map.entry("xlsm", "zip"), Map.entry("jar", "zip"),
            Map.entry("odt", "zip"), Map.entry("ods", "zip"), Map.entry("rar", "rar"), Map.entry("7z", "7z"), Map.entry("gz", "gz"),
            Map.entry("tgz", "gz"), Map.entry("bz2", "bz2"), Map.entry("xz", "xz"), Map.entry("cab", "cab"), Map.entry("pdf", "pdf"),
            Map.entry("jpg", "image"), Map.entry("jpeg", "image"), Map.entry("png", "image"), Map.entry("gif", "image"),
            Map.entry("bmp", "image"), Map.entry("tif", "image"), Map.entry("tiff", "image"), Map.entry("webp", "image"));
    private static final List<String> COMMANDS = List.of("@", "echo", "rem", "set", "setlocal", "start", "cd", "copy", "del", "call", "if",
            "for", "powershell", "cmd", "::", ":", "goto", "ping", "net", "mkdir", "md", "rd", "move", "ren", "pause", "exit", "type",
            "cls",
            "chcp", "xcopy", "title", "color", "path", "reg", "curl", "certutil", "bitsadmin", "mshta", "wscript", "cscript", "rundll32",
            "regsvr32", "pushd", "popd", "%", "java", "python", "dir", "attrib", "taskkill", "timeout", "\"");

    private FileNames() {
    }

    /** The name without what Windows ignores or a path: trailing dots and spaces, folders. */
    public static String base(String name) {
        String base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int end = base.length();
        while (end > 0 && (base.charAt(end - 1) == ' ' || base.charAt(end - 1) == '.' || base.charAt(end - 1) == '\u00a0'
                || base.charAt(end - 1) == 0)) {
            end--;
        }
        return base.substring(0, end);
    }

    /** The extension in lower case without its dot; empty if there is none. */
    public static String extension(String name) {
        String base = base(name);
        int dot = base.lastIndexOf('.');
        String extension = dot < 0 ? "" : base.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
        return extension.length() > 20 ? "" : extension;
    }

    /** Whether a double click would start it. */
    public static boolean isProgram(String name) {
        return PROGRAMS.contains(extension(name));
    }

    /** A document's extension, perhaps many spaces, and a program's behind it. */
    public static boolean hasDoubleExtension(String name) {
        if (!isProgram(name)) {
            return false;
        }
        String base = base(name);
        String stem = base.substring(0, base.lastIndexOf('.')).strip();
        int dot = stem.lastIndexOf('.');
        return dot >= 0 && DOCUMENTS.contains(stem.substring(dot + 1).strip().toLowerCase(Locale.ROOT));
    }

    /** Whether characters turn the direction of writing, so that {@code gpj.exe} is read {@code exe.jpg}. */
    public static boolean turnsDirection(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069') {
                return true;
            }
        }
        return false;
    }

    /** Whether a member's name leads out of the folder it is unpacked to. */
    public static boolean leadsOut(String name) {
        if (name.startsWith("/") || name.startsWith("\\")
                || name.length() > 2 && name.charAt(1) == ':' && Character.isLetter(name.charAt(0))
                        && (name.charAt(2) == '\\' || name.charAt(2) == '/')) {
            return true;
        }
        int depth = 0;
        for (String step : name.split("[/\\\\]", 1000)) {
            if (step.equals("..")) {
                if (--depth < 0) {
                    return true;
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                depth++;
            }
        }
        return false;
    }

    /**
     * Why content and name do not fit, in words; empty if they do or nothing can be said.
     *
     * @param type     by content
     * @param declared MIME type as declared, or empty
     */
    public static String mismatch(String name, String declared, String type, byte[] b, int from, int to) {
        String extension = extension(name);
        if (to == from) {
            return "";
        }
        boolean program = type.equals(ContentType.PROGRAM) || type.equals(ContentType.ELF);
        String family = family(type);
        if (NATIVE.contains(extension)) {
            return program || isEicar(b, from, to) || extension.equals("com") && !ContentType.looksLikeText(b, from, to) ? ""
                    : "the name says program, the content is " + type;
        }
        if (BATCH.contains(extension)) {
            return program || isBatch(b, from, to) ? "" : "the name says commands, the content is " + type + " without any";
        }
        String expected = FAMILIES.get(extension);
        if (program && !isProgram(name) && (expected != null || DOCUMENTS.contains(extension))) {
            return "the name says " + extension + ", the content is a program";
        }
        if (expected != null && !family.equals(expected) && !(expected.equals("image") && type.startsWith("image/"))) {
            if (expected.equals("zip") && family.equals("ole") || expected.equals("gz") && family.equals("tar")
                    || expected.equals("pdf") && type.equals(ContentType.UNKNOWN) && to - from < 64) {
                return "";
            }
            return "the name says " + extension + ", the content is " + type;
        }
        if (program && (declared.startsWith("image/") || declared.startsWith("text/") || declared.startsWith("audio/")
                || declared.startsWith("video/") || declared.equals("application/pdf"))) {
            return "declared as " + declared + ", the content is a program";
        }
        return "";
    }

    private static String family(String type) {
        return switch (type) {
            case ContentType.ZIP, "application/java-archive" -> "zip";
            case ContentType.RAR -> "rar";
            case ContentType.SEVEN_Z -> "7z";
            case ContentType.GZIP -> "gz";
            case ContentType.BZIP2 -> "bz2";
            case ContentType.XZ -> "xz";
            case ContentType.CAB -> "cab";
            case ContentType.TAR -> "tar";
            case ContentType.PDF -> "pdf";
            case ContentType.OLE, "application/x-tika-ooxml-protected" -> "ole";
            default -> type.startsWith("image/") ? "image"
                    : type.startsWith("application/vnd.openxmlformats") || type.startsWith("application/vnd.oasis")
                            || type.startsWith("application/vnd.ms-") && type.contains("macroenabled") ? "zip" : type;
        };
    }

    private static boolean isEicar(byte[] b, int from, int to) {
        return to - from < 200 && Bytes.startsWith(b, from, to, Bytes.ascii("X5O!P%@AP"));
    }

    private static boolean isBatch(byte[] b, int from, int to) {
        String text = Bytes.decode(b, from, Math.min(to, from + 4096)).toLowerCase(Locale.ROOT);
        for (String line : text.split("\n", 40)) {
            String command = line.strip();
            for (String known : COMMANDS) {
                if (command.startsWith(known)
                        && (command.length() == known.length() || !Character.isLetterOrDigit(known.charAt(known.length() - 1))
                                || !Character.isLetterOrDigit(command.charAt(known.length())))) {
                    return true;
                }
            }
        }
        return false;
    }
}
