/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.print;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;

/**
 * The structure tree of a document, for screen readers: which part of which page is heading, paragraph or cell.
 *
 * @see <a href="https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf">ISO 32000-1, 14.7</a>
 */
final class PdfTags {

    private final COSDictionary root = new COSDictionary();
    private final COSDictionary top = new COSDictionary();
    private final COSArray parents = new COSArray();
    private int pages;

    PdfTags(PDDocument document) {
        root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        top.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        top.setItem(COSName.S, COSName.getPDFName("Document"));
        top.setItem(COSName.P, root);
        root.setItem(COSName.K, top);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.getPDFName("Nums"), parents);
        root.setItem(COSName.getPDFName("ParentTree"), tree);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
    }

    COSDictionary top() {
        return top;
    }

    /** A new element of a kind: H1, P, Table, TR, TD, Figure... */
    static COSDictionary element(COSDictionary parent, String kind) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setItem(COSName.S, COSName.getPDFName(kind));
        element.setItem(COSName.P, parent);
        kids(parent).add(element);
        return element;
    }

    private static COSArray kids(COSDictionary element) {
        if (element.getDictionaryObject(COSName.K) instanceof COSArray there) {
            return there;
        }
        COSArray kids = new COSArray();
        element.setItem(COSName.K, kids);
        return kids;
    }

    /** The marks of one page. */
    final class Page {

        private final COSDictionary page;
        private final COSArray elements = new COSArray();

        Page(PDPage page) {
            this.page = page.getCOSObject();
            page.setStructParents(pages);
            parents.add(COSInteger.get(pages++));
            parents.add(elements);
            root.setInt("ParentTreeNextKey", pages);
        }

        /** The next mark of the page, which belongs to that element. */
        int mark(COSDictionary element) {
            int id = elements.size();
            elements.add(element);
            COSDictionary first = element.getCOSDictionary(COSName.PG);
            if (first == null) {
                element.setItem(COSName.PG, page);
                first = page;
            }
            if (first == page) {
                kids(element).add(COSInteger.get(id));
            } else {
                COSDictionary other = new COSDictionary();
                other.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
                other.setItem(COSName.PG, page);
                other.setInt(COSName.MCID, id);
                kids(element).add(other);
            }
            return id;
        }
    }
}
