/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.quarantine.message;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.mail.AttachmentNode;
import org.watchpost.core.mail.MessageAnalysis;
import org.watchpost.core.mail.RuleHit;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.events.TextMenu;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.quarantine.Review.About;
import org.watchpost.ui.quarantine.Review;
import org.watchpost.ui.quarantine.Words;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Pages;

/** The verdict, then each rule that fired: its sentence, what it saw, on which part; then what is broken, and the hashes. */
final class ReasonsPane {

    private static final int MOST = 400;

    private final Review review;
    private final Pages pages;
    private final StyledText text;
    private final StringBuilder line = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();

    ReasonsPane(Composite parent, InvestigationContext context) {
        review = Review.of(context, parent);
        pages = new Pages(parent);
        text = Keyed.id(new StyledText(pages.stack(), SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI), "quarantine.reasons");
        text.setMargins(12, 8, 12, 8);
        text.setLineSpacing(2);
        TextMenu.install(text, context);
        ViewKeys.install(text, "the reasons", List.of(new ViewKeys.Line("Ctrl+A, Ctrl+C", "Copy the reasons")));
        review.on(text, EnumSet.of(About.MESSAGE, About.ANALYSIS, About.NODE), this::update);
        Theme.onChange(text, this::update);
        update();
    }

    private void update() {
        MessageAnalysis analysis = review.analysis().orElse(null);
        if (review.message().isEmpty()) {
            pages.message("Why", "Select a message to see which rules judge it, and what they saw.", List.of());
        } else if (!review.problem().isEmpty()) {
            pages.message("The message can't be read", review.problem(), List.of());
        } else if (analysis == null) {
            pages.message("Looking into the message…", "", List.of());
        } else {
            show(analysis);
            pages.content(text);
        }
    }

    private void show(MessageAnalysis analysis) {
        line.setLength(0);
        styles.clear();
        add(Words.of(analysis.verdict()), Words.colour(analysis.verdict(), Theme.palette()), SWT.BOLD);
        add("   " + Format.line(analysis.subject().isEmpty() ? "(no subject)" : analysis.subject(), MOST) + "\n", null, SWT.BOLD);
        add("from " + Format.line(analysis.fromText(), MOST) + "\nto " + Format.line(String.join(", ", analysis.to()), MOST) + "\n",
                Theme.palette().get(Ink.MUTED), SWT.NORMAL);
        analysis.hits().forEach(hit -> hit(hit, ""));
        analysis.visit(node -> node.hits().forEach(hit -> hit(hit, node.name().isEmpty() ? "part " + node.path() : node.name())));
        if (analysis.ruleIds().isEmpty()) {
            add("\nNo rule fired.\n", Theme.palette().get(Ink.MUTED), SWT.NORMAL);
        }
        if (!analysis.problems().isEmpty()) {
            add("\nBroken in this message\n", null, SWT.BOLD);
            analysis.problems().stream().limit(50).forEach(problem -> add("• " + Format.line(problem, MOST) + "\n", null, SWT.NORMAL));
        }
        analysis.node(review.node()).ifPresent(this::facts);
        text.setRedraw(false);
        text.setText(line.toString());
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
        text.setRedraw(true);
        text.setTopPixel(0);
    }

    private void hit(RuleHit hit, String where) {
        add("\n" + Words.shape(hit.verdict()) + " " + hit.id(), Words.colour(hit.verdict(), Theme.palette()), SWT.BOLD);
        if (!where.isEmpty()) {
            add("   " + Format.line(where, 100), Theme.palette().get(Ink.MUTED), SWT.NORMAL);
        }
        add("\n" + Format.line(hit.rule().sentence(), MOST) + "\n", null, SWT.NORMAL);
        if (!hit.saw().isEmpty()) {
            add("Seen: " + Format.line(hit.saw(), MOST) + "\n", null, SWT.ITALIC);
        }
    }

    private void facts(AttachmentNode node) {
        add("\n" + Format.line(node.name().isEmpty() ? "part " + node.path() : node.name(), 120) + "\n", null, SWT.BOLD);
        node.notes().forEach(note -> add("• " + Format.line(note, MOST) + "\n", null, SWT.NORMAL));
        String declared = node.declaredType().isEmpty() || node.declaredType().equals(node.type()) ? ""
                : ", declared as " + node.declaredType();
        add(Format.line(node.type() + declared, 200) + ", " + Format.bytes(node.size()) + " (" + Format.number(node.size())
                + " bytes), entropy "
                + String.format(java.util.Locale.ENGLISH, "%.2f", node.entropy()) + "\n", null, SWT.NORMAL);
        if (!node.sha256().isEmpty()) {
            add("SHA-256 " + node.sha256() + "\nSHA-1 " + node.sha1() + "\nMD5 " + node.md5() + "\n", Theme.palette().get(Ink.MUTED),
                    SWT.NORMAL);
        }
    }

    private void add(String words, @Nullable Color colour, int style) {
        int from = line.length();
        line.append(words);
        if (colour != null || style != SWT.NORMAL) {
            StyleRange range = new StyleRange(from, words.length(), colour, null, style);
            styles.add(range);
        }
    }

    void setFocus() {
        if (pages.showsMessage()) {
            pages.stack().setFocus();
        } else {
            text.setFocus();
        }
    }
}
