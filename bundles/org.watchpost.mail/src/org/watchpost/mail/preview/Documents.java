/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.preview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.extractor.ExcelExtractor;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.poifs.macros.VBAMacroReader;
import org.apache.poi.sl.extractor.SlideShowExtractor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.watchpost.core.text.Bytes;
import org.watchpost.mail.type.QuietLibraries;

/** The text of documents, without anything being executed, fetched or drawn. Bounded in bytes and pages. */
final class Documents {

    static {
        QuietLibraries.quiet();
    }

    private static final int MOST = 16 << 20;
    private static final int MOST_PAGES = 30;
    private static final int MOST_PART = 4 << 20;
    private static final int MOST_PARTS = 200;
    private static final Pattern BREAK = Pattern.compile("</(?:w:p|a:p|text:p|text:h|row|si)>|<(?:w:br|a:br|w:tab)\\b[^>]{0,200}>");
    private static final Pattern TAG = Pattern.compile("<[^>]{0,10000}>");
    private static final Pattern RTF = Pattern.compile(
            "\\\\'([0-9a-fA-F]{2})|\\\\(par|line|tab)\\b ?|\\\\u(-?\\d{1,6}) ?\\??|\\\\\\*|\\\\[a-zA-Z]{1,40}-?\\d{0,10} ?|[{}]|\\r|\\n");

    private Documents() {
    }

    /** The text, or an empty string if there is none to be had. */
    static String text(String type, byte[] b) throws IOException {
        if (b.length > MOST) {
            return "";
        }
        if (type.equals("application/pdf")) {
            try (PDDocument document = Loader.loadPDF(b)) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setEndPage(MOST_PAGES);
                return stripper.getText(document);
            }
        }
        if (type.equals("text/html") || type.equals("application/xhtml+xml") || type.equals("image/svg+xml")) {
            return html(Bytes.decode(b, 0, Math.min(b.length, MOST_PART)));
        }
        if (type.equals("application/rtf")) {
            return rtf(Bytes.decode(b, 0, Math.min(b.length, MOST_PART)));
        }
        if (type.startsWith("application/vnd.openxmlformats") || type.startsWith("application/vnd.oasis")
                || type.contains("macroenabled")) {
            return packaged(b);
        }
        return switch (type) {
            case "application/msword" -> {
                try (WordExtractor extractor = new WordExtractor(new ByteArrayInputStream(b))) {
                    yield extractor.getText();
                }
            }
            case "application/vnd.ms-excel" -> {
                try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(b));
                        ExcelExtractor extractor = new ExcelExtractor(workbook)) {
                    extractor.setFormulasNotResults(true);
                    yield extractor.getText();
                }
            }
            case "application/vnd.ms-powerpoint" -> {
                try (HSLFSlideShow slides = new HSLFSlideShow(new ByteArrayInputStream(b));
                        SlideShowExtractor<?, ?> extractor = new SlideShowExtractor<>(slides)) {
                    yield extractor.getText();
                }
            }
            default -> "";
        };
    }

    /** The text of the XML parts of an Office file. */
    private static String packaged(byte[] b) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(b))) {
            int parts = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null && parts < MOST_PARTS
                    && all.length() < Shown.MOST; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (name.equals("word/document.xml") || name.equals("xl/sharedStrings.xml") || name.startsWith("ppt/slides/slide")
                        || name.equals("content.xml") || name.startsWith("word/header") || name.startsWith("word/footnotes")) {
                    parts++;
                    byte[] xml = zip.readNBytes(MOST_PART);
                    String text = TAG.matcher(BREAK.matcher(Bytes.decode(xml, 0, xml.length)).replaceAll("\n")).replaceAll("");
                    all.append(org.jsoup.parser.Parser.unescapeEntities(text, false)).append('\n');
                }
            }
        }
        return all.toString();
    }

    /** HTML as text: nothing of it is drawn; where links lead to is written behind them. */
    static String html(String html) {
        Document document = Jsoup.parse(html.length() > MOST_PART ? html.substring(0, MOST_PART) : html);
        document.select("script, style, noscript, template").remove();
        StringBuilder text = new StringBuilder();
        NodeTraversor.traverse(new org.jsoup.select.NodeVisitor() {
            @Override
            @SuppressWarnings("null")
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.text());
                } else if (node instanceof Element element && (element.isBlock() || element.normalName().equals("br")) && !text.isEmpty()
                        && text.charAt(text.length() - 1) != '\n') {
                    text.append('\n');
                } else if (node instanceof Element element && element.normalName().equals("img")) {
                    text.append("[image ").append(element.attr("alt")).append(' ').append(shortened(element.attr("src"))).append(']');
                }
            }

            @Override
            @SuppressWarnings("null")
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element.normalName().equals("a") && !element.attr("href").isEmpty()) {
                    text.append(" <").append(shortened(element.attr("href"))).append('>');
                } else if (node instanceof Element element && element.normalName().equals("form")) {
                    text.append("\n[form to ").append(shortened(element.attr("action"))).append("]\n");
                }
            }
        }, document.body());
        return text.toString();
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }

    private static String rtf(String rtf) {
        Matcher matcher = RTF.matcher(rtf);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            String with = "";
            if (matcher.group(1) != null) {
                with = String.valueOf(Bytes.windows1252((byte) Integer.parseInt(matcher.group(1), 16)));
            } else if (matcher.group(2) != null) {
                with = matcher.group(2).equals("tab") ? " " : "\n";
            } else if (matcher.group(3) != null) {
                with = String.valueOf((char) Integer.parseInt(matcher.group(3)));
            }
            matcher.appendReplacement(text, Matcher.quoteReplacement(with));
        }
        return matcher.appendTail(text).toString();
    }

    /** Macros as text, module by module; an empty string if there are none. */
    static String code(String type, byte[] b) throws IOException {
        if (b.length > MOST) {
            return "";
        }
        Map<String, String> modules = Map.of();
        if (type.contains("macroenabled")) {
            modules = packagedModules(b);
        } else if (type.startsWith("application/msword") || type.startsWith("application/vnd.ms-")
                || type.equals("application/x-tika-msoffice")) {
            try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(b));
                    VBAMacroReader reader = new VBAMacroReader(files)) {
                modules = reader.readMacros();
            }
        } else if (type.equals("text/html")) {
            StringBuilder scripts = new StringBuilder();
            for (Element script : Jsoup.parse(Bytes.decode(b, 0, Math.min(b.length, MOST_PART))).select("script")) {
                scripts.append(script.data()).append("\n\n");
            }
            return scripts.toString();
        }
        StringBuilder all = new StringBuilder();
        modules.forEach((name, code) -> all.append("' module ").append(name).append('\n').append(code).append('\n'));
        return all.toString();
    }

    private static Map<String, String> packagedModules(byte[] b) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(b))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().toLowerCase(java.util.Locale.ROOT).endsWith("vbaproject.bin")) {
                    try (InputStream project = new ByteArrayInputStream(zip.readNBytes(MOST_PART));
                            POIFSFileSystem files = new POIFSFileSystem(project);
                            VBAMacroReader reader = new VBAMacroReader(files)) {
                        return reader.readMacros();
                    }
                }
            }
        }
        return Map.of();
    }
}
