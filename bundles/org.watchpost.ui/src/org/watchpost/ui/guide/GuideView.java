/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.guide;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.watchpost.ui.guide.GuideText.Span;
import org.watchpost.ui.guide.GuideText.Style;
import org.watchpost.ui.theme.Theme;

/**
 * The user guide: the pages of {@code org.watchpost.doc}, which are also readable in the repository. Links go by mouse or, at
 * the caret, by Enter; Backspace goes back. Pages are a few kilobytes of the program itself, so they are read at once.
 */
public final class GuideView extends ViewPart {

    public static final String ID = "org.watchpost.ui.guide";
    private static final String FIRST = "index.md";
    private static final int MARGIN = 16;

    private final Deque<String> before = new ArrayDeque<>();
    private String page = FIRST;
    private List<Span> spans = List.of();
    private @Nullable StyledText widget;

    @Override
    public void createPartControl(Composite parent) {
        StyledText made = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        made.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        made.setLineSpacing(2);
        widget = made;
        LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), made);
        made.addListener(SWT.MouseUp, event -> follow(offsetAt(made, new Point(event.x, event.y))));
        made.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR) {
                follow(made.getCaretOffset());
            } else if (event.keyCode == SWT.BS && !before.isEmpty()) {
                page = before.pop();
                show(made, fonts);
            }
        });
        Theme.onChange(made, () -> show(made, fonts));
        made.setData("resources", fonts);
        show(made, fonts);
    }

    private static int offsetAt(StyledText text, Point point) {
        return text.getOffsetAtPoint(point);
    }

    private void follow(int offset) {
        StyledText text = widget;
        if (text == null || text.getSelectionCount() > 0) {
            return;
        }
        for (Span span : spans) {
            if (span.style() == Style.LINK && offset >= span.from() && offset < span.to() && span.target().endsWith(".md")) {
                before.push(page);
                page = span.target();
                show(text, (LocalResourceManager) text.getData("resources"));
                return;
            }
        }
    }

    private void show(StyledText text, LocalResourceManager fonts) {
        GuideText read = GuideText.of(load(page));
        spans = read.spans();
        text.setText(read.text());
        for (Span span : spans) {
            StyleRange range = new StyleRange();
            style(range, span.style(), fonts);
            restyle(text, span, range);
        }
        text.setCaretOffset(0);
        text.setTopIndex(0);
    }

    /** Lays a style over what is there already, so that a link within a heading stays a heading. */
    private static void restyle(StyledText text, Span span, StyleRange look) {
        int length = span.to() - span.from();
        if (length <= 0) {
            return;
        }
        StyleRange[] present = text.getStyleRanges(span.from(), length, true);
        if (present.length == 0) {
            look.start = span.from();
            look.length = length;
            text.setStyleRange(look);
            return;
        }
        look.start = span.from();
        look.length = length;
        text.setStyleRange(look);
        for (StyleRange inner : Arrays.asList(present)) {
            inner.font = inner.font == null ? look.font : inner.font;
            inner.fontStyle |= look.fontStyle;
            text.setStyleRange(inner);
        }
    }

    private static void style(StyleRange range, Style style, LocalResourceManager fonts) {
        switch (style) {
            case HEADING_1 -> range.font = heading(fonts, 8);
            case HEADING_2 -> range.font = heading(fonts, 3);
            case STRONG -> range.fontStyle = SWT.BOLD;
            case EMPHASIS -> range.fontStyle = SWT.ITALIC;
            case CODE -> range.font = Theme.mono();
            case LINK -> {
                range.underline = true;
                range.underlineStyle = SWT.UNDERLINE_LINK;
            }
        }
    }

    private static Font heading(LocalResourceManager fonts, int bigger) {
        return fonts.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(bigger).setStyle(SWT.BOLD));
    }

    private static String load(String page) {
        for (Bundle bundle : FrameworkUtil.getBundle(GuideView.class).getBundleContext().getBundles()) {
            URL entry = "org.watchpost.doc".equals(bundle.getSymbolicName()) ? bundle.getEntry("guide/" + page) : null;
            if (entry != null) {
                try (InputStream in = entry.openStream()) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                } catch (IOException e) {
                    return "# This page can't be read\n\n" + e.getMessage();
                }
            }
        }
        return "# No such page\n\nThe guide has no page `" + page + "`. Back to the [first page](" + FIRST + ").";
    }

    @Override
    public void setFocus() {
        StyledText text = widget;
        if (text != null) {
            text.setFocus();
        }
    }
}
