/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.tree;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.watchpost.core.text.Bytes;

/**
 * PDF: names that mean action, wherever they stand, without following the file's own directory, which may lie (ISO 32000-1).
 * Object streams are decompressed; escapes ({@code /J#61vaScript}) are undone.
 */
final class PdfOpener implements Opener {

    private static final Map<String, String> NAMES = Map.of("JavaScript", "pdf.javascript", "JS", "pdf.javascript", "Launch", "pdf.launch",
            "OpenAction", "pdf.action", "AA", "pdf.action", "EmbeddedFile", "pdf.embedded", "RichMedia", "pdf.media", "XFA", "pdf.form",
            "SubmitForm", "pdf.submit", "Encrypt", "pdf.encrypted");
    private static final int MOST_STREAMS = 2000;
    private static final int MOST_STREAM = 4 << 20;
    private static final int LONGEST_NAME = 127;

    @Override
    public void open(Node node, byte[] data, int from, int to, Opening opening) throws IOException {
        Map<String, Integer> seen = new TreeMap<>();
        names(data, from, to, seen);
        int streams = 0;
        int at = from;
        byte[] begin = Bytes.ascii("stream");
        while (streams < MOST_STREAMS) {
            int stream = Bytes.indexOf(data, at, to, begin);
            if (stream < 0) {
                break;
            }
            at = stream + begin.length;
            if (stream >= 3 && data[stream - 1] == 'd' && data[stream - 2] == 'n' && data[stream - 3] == 'e') {
                continue;
            }
            streams++;
            int start = at;
            if (start < to && data[start] == '\r') {
                start++;
            }
            if (start < to && data[start] == '\n') {
                start++;
            }
            // what the dictionary before it says decides: only streams of objects hide names
            String dictionary = new String(data, Math.max(from, stream - 400), Math.min(400, stream - from),
                    java.nio.charset.StandardCharsets.ISO_8859_1);
            dictionary = dictionary.substring(Math.max(0, dictionary.lastIndexOf(" obj")));
            if (dictionary.contains("/ObjStm")) {
                byte[] plain = plain(node, data, start, to, dictionary, opening);
                names(plain, 0, plain.length, seen);
            } else if (dictionary.contains("/EmbeddedFile") && !dictionary.contains("/EmbeddedFiles")) {
                byte[] plain = plain(node, data, start, to, dictionary, opening);
                if (plain.length > 0) {
                    Node child = opening.child(node, "", plain, "pdf", false);
                    node.fact("pdf.embedded.file", Opening.number(child.size) + " bytes, " + child.type);
                }
            }
        }
        seen.forEach((name, count) -> {
            String fact = NAMES.get(name);
            if (fact != null) {
                node.fact(fact, "/" + name + " " + count + (count == 1 ? " time" : " times"));
            }
        });
        if (seen.containsKey("Launch") || seen.containsKey("JavaScript") || seen.containsKey("JS")) {
            if (seen.containsKey("OpenAction") || seen.containsKey("AA")) {
                node.fact("pdf.auto", "runs when the document is opened");
            }
        }
        node.note(streams + " streams");
    }

    private static byte[] plain(Node node, byte[] data, int start, int to, String dictionary, Opening opening) throws OverLimit {
        int end = Bytes.indexOf(data, start, to, Bytes.ascii("endstream"));
        if (end < 0) {
            end = to;
        }
        byte[] bytes = java.util.Arrays.copyOfRange(data, start, end);
        if (dictionary.contains("ASCIIHexDecode") || dictionary.contains("/AHx")) {
            bytes = hex(bytes);
        }
        if (!dictionary.contains("FlateDecode") && !dictionary.contains("/Fl ")) {
            opening.unpacked(node, bytes.length);
            return bytes;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes);
            ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(1 << 16, bytes.length * 4 + 64));
            byte[] buffer = new byte[16 * 1024];
            while (!inflater.finished() && out.size() < MOST_STREAM) {
                int n = inflater.inflate(buffer);
                if (n == 0) {
                    break;
                }
                opening.unpacked(node, n);
                out.write(buffer, 0, n);
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            node.note("a stream can't be decompressed");
            return new byte[0];
        } finally {
            inflater.end();
        }
    }

    private static byte[] hex(byte[] text) {
        byte[] out = new byte[text.length / 2 + 1];
        int o = 0;
        int high = -1;
        for (byte b : text) {
            int digit = b < 0 ? -1 : Character.digit(b, 16);
            if (digit >= 0) {
                if (high < 0) {
                    high = digit;
                } else {
                    out[o++] = (byte) (high << 4 | digit);
                    high = -1;
                }
            }
        }
        return java.util.Arrays.copyOf(out, o);
    }

    /** Counts the names that matter. */
    private static void names(byte[] b, int from, int to, Map<String, Integer> seen) {
        byte[] name = new byte[LONGEST_NAME];
        int i = Bytes.indexOf(b, from, to, (byte) '/');
        while (i >= 0) {
            int length = 0;
            int k = i + 1;
            while (k < to && length < LONGEST_NAME && regular(b[k])) {
                if (b[k] == '#' && k + 2 < to && digit(b[k + 1]) >= 0 && digit(b[k + 2]) >= 0) {
                    name[length++] = (byte) (digit(b[k + 1]) << 4 | digit(b[k + 2]));
                    k += 3;
                } else {
                    name[length++] = b[k++];
                }
            }
            if (length > 1 && length < 16) {
                char first = (char) name[0];
                if (first == 'J' || first == 'L' || first == 'O' || first == 'A' || first == 'E' || first == 'R' || first == 'X'
                        || first == 'S') {
                    String text = new String(name, 0, length, java.nio.charset.StandardCharsets.ISO_8859_1);
                    if (NAMES.containsKey(text)) {
                        seen.merge(text, 1, Integer::sum);
                    }
                }
            }
            i = Bytes.indexOf(b, Math.max(k, i + 1), to, (byte) '/');
        }
    }

    private static int digit(byte b) {
        return b < 0 ? -1 : Character.digit(b, 16);
    }

    private static boolean regular(byte b) {
        return b > ' ' && b != '/' && b != '(' && b != ')' && b != '<' && b != '>' && b != '[' && b != ']' && b != '{' && b != '}'
                && b != '%';
    }
}
