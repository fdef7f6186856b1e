/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.print;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.report.ReportReader;

/** Reads the references of a report as DOCX: places from its own part, texts from the paragraphs people see. */
@Component
public final class DocxReportReader implements ReportReader {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String MARK = "exhibit_";
    /** A part of more bytes is no report. */
    private static final long MOST = 1L << 31;

    private record Place(String evidence, String member, long offset, long length) {
    }

    @Override
    public boolean reads(byte[] beginning) {
        return beginning.length > 4 && beginning[0] == 'P' && beginning[1] == 'K' && beginning[2] == 3 && beginning[3] == 4;
    }

    @Override
    public Claims read(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Map<Integer, Place> places = new HashMap<>();
            String head = references(zip, file, places);
            List<Claim> claims = new ArrayList<>();
            texts(zip, file, places, claims);
            for (Map.Entry<Integer, Place> rest : places.entrySet()) {
                Place place = rest.getValue();
                claims.add(new Claim(rest.getKey(), place.evidence(), place.member(), place.offset(), place.length(), "", false));
            }
            return new Claims(head, claims);
        } catch (XMLStreamException e) {
            throw new IOException(file + " is damaged: " + e.getMessage(), e);
        }
    }

    private static XMLStreamReader open(ZipFile zip, Path file, String part) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null || entry.getSize() > MOST) {
            throw new IOException(file + " is no report of Watchpost with references");
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new BufferedInputStream(zip.getInputStream(entry), 1 << 16));
    }

    private static String references(ZipFile zip, Path file, Map<Integer, Place> places) throws IOException, XMLStreamException {
        XMLStreamReader in = open(zip, file, "customXml/item1.xml");
        String head = "";
        while (in.hasNext()) {
            if (in.next() == XMLStreamConstants.START_ELEMENT && DocxRenderer.REFERENCES.equals(in.getNamespaceURI())) {
                if (in.getLocalName().equals("references")) {
                    head = text(in.getAttributeValue(null, "head"));
                } else {
                    places.put((int) number(in.getAttributeValue(null, "number")),
                            new Place(text(in.getAttributeValue(null, "evidence")), text(in.getAttributeValue(null, "member")),
                                    number(in.getAttributeValue(null, "offset")), number(in.getAttributeValue(null, "length"))));
                }
            }
        }
        return head;
    }

    private static void texts(ZipFile zip, Path file, Map<Integer, Place> places, List<Claim> claims)
            throws IOException, XMLStreamException {
        XMLStreamReader in = open(zip, file, "word/document.xml");
        int number = 0;
        String style = "";
        StringBuilder text = new StringBuilder();
        Claim last = null;
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT && W.equals(in.getNamespaceURI())) {
                switch (in.getLocalName()) {
                    case "bookmarkStart" -> number = mark(text(in.getAttributeValue(W, "name")), number);
                    case "p" -> {
                        text.setLength(0);
                        style = "";
                    }
                    case "pStyle" -> style = text(in.getAttributeValue(W, "val"));
                    case "br" -> text.append('\n');
                    case "tab" -> text.append('\t');
                    case "t" -> text.append(in.getElementText());
                    default -> {
                        // carries no text
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && W.equals(in.getNamespaceURI()) && in.getLocalName().equals("p")) {
                Place place = places.get(number);
                if (style.equals("ExhibitText") && place != null) {
                    places.remove(number);
                    last = new Claim(number, place.evidence(), place.member(), place.offset(), place.length(), text.toString(), false);
                    claims.add(last);
                } else if (style.equals("ExhibitFacts") && last != null && last.number() == number && text.indexOf("… ") == 0) {
                    claims.set(claims.size() - 1,
                            new Claim(number, last.evidence(), last.member(), last.offset(), last.length(), last.text(), true));
                }
            }
        }
    }

    private static int mark(String name, int before) {
        return name.startsWith(MARK) && name.substring(MARK.length()).matches("[0-9]{1,9}")
                ? Integer.parseInt(name.substring(MARK.length()))
                : before;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static long number(@Nullable String value) {
        return value != null && value.matches("[0-9]{1,18}") ? Long.parseLong(value) : -1;
    }
}
