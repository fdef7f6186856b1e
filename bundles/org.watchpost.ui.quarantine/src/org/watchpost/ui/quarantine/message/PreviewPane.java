/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.quarantine.message;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.mail.Pixels;
import org.watchpost.core.mail.Preview;
import org.watchpost.core.mail.Previews;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.quarantine.Review;
import org.watchpost.ui.quarantine.Review.About;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Latest;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Pages;
import org.watchpost.ui.util.Services;
import org.watchpost.ui.util.Ui;

/** A row of buttons, one for each view that makes sense, over the view that is chosen. */
final class PreviewPane {

    /** Characters or bytes the next page begins after. */
    private static final int STEP = 32 * 1024;

    private final InvestigationContext context;
    private final Review review;
    private final Pages pages;
    private final Composite content;
    private final Composite kinds;
    private final Label title;
    private final Button before;
    private final Button after;
    private final PreviewBody body;
    private final Latest<Shown> work;
    private Preview.Kind wanted = Preview.Kind.TEXT;
    private long from;

    private record Shown(List<Preview.Kind> kinds, Preview preview, Optional<Pixels> image) {
    }

    PreviewPane(Composite parent, InvestigationContext context) {
        this.context = context;
        review = Review.of(context, parent);
        pages = new Pages(parent);
        content = new Composite(pages.stack(), SWT.NONE);
        content.setLayout(Layouts.tight(1));
        Composite top = new Composite(content, SWT.NONE);
        top.setLayout(Layouts.tight(4));
        top.setLayoutData(Layouts.wide());
        kinds = Keyed.id(new Composite(top, SWT.NONE), "preview.kinds");
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.spacing = 2;
        row.marginTop = 0;
        row.marginBottom = 0;
        row.wrap = false;
        kinds.setLayout(row);
        title = Keyed.id(new Label(top, SWT.NONE), "preview.title");
        title.setLayoutData(Layouts.wide(60));
        before = page(top, "Before", "preview.before", -STEP);
        after = page(top, "More", "preview.after", STEP);
        body = new PreviewBody(content, context);
        body.control().setLayoutData(Layouts.fill());
        work = new Latest<>(Ui.executor(content), "Previewing");
        review.on(content, EnumSet.of(About.MESSAGE, About.ANALYSIS, About.NODE), this::another);
        update();
    }

    private Button page(Composite parent, String label, String id, int by) {
        Button button = Keyed.id(new Button(parent, SWT.PUSH | SWT.FLAT), id);
        button.setText(label);
        GridData data = Layouts.end();
        button.setLayoutData(data);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            from = Math.max(0, from + by);
            update();
        }));
        return button;
    }

    private void another() {
        from = 0;
        update();
    }

    private void update() {
        OpenCase open = context.openCase().orElse(null);
        EventRef ref = review.ref();
        if (open == null || ref == null) {
            work.cancel();
            pages.message("Preview",
                    "Select a message. What is in it is shown as text, structure, bytes or picture; nothing is run or fetched.",
                    List.of());
            return;
        }
        String path = review.node();
        Preview.Kind kind = wanted;
        long start = from;
        work.run(80, monitor -> {
            Previews previews = Services.get(Previews.class);
            List<Preview.Kind> possible = previews.kinds(open, ref, path);
            Preview.Kind shown = possible.contains(kind) || possible.isEmpty() ? kind : possible.getFirst();
            Preview preview = previews.preview(open, ref, path, shown, start);
            return new Shown(possible, preview, shown == Preview.Kind.IMAGE ? previews.image(open, ref, path) : Optional.empty());
        }, this::show, failed -> pages.message("It can't be shown", Errors.reason(failed),
                List.of(new Pages.Action("Try again", this::update))));
    }

    private void show(Shown shown) {
        pages.content(content);
        buttons(shown.kinds(), shown.preview().kind());
        title.setText(shown.preview().title().replace("&", "&&"));
        boolean paged = from > 0 || shown.preview().cut();
        for (Button button : List.of(before, after)) {
            button.setVisible(paged);
            ((GridData) button.getLayoutData()).exclude = !paged;
        }
        before.setEnabled(from > 0);
        after.setEnabled(shown.preview().cut());
        body.show(shown.preview(), shown.image());
        content.layout(true, true);
    }

    private void buttons(List<Preview.Kind> possible, Preview.Kind shown) {
        @Nullable
        Object now = kinds.getData();
        if (!possible.equals(now)) {
            for (Control old : kinds.getChildren()) {
                old.dispose();
            }
            for (Preview.Kind kind : possible) {
                Button button = Keyed.id(new Button(kinds, SWT.TOGGLE | SWT.FLAT), "preview.kind." + kind.name());
                button.setText(label(kind));
                button.setData(kind);
                button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
                    wanted = kind;
                    another();
                }));
            }
            kinds.setData(possible);
        }
        for (Control control : kinds.getChildren()) {
            if (control instanceof Button button) {
                button.setSelection(button.getData() == shown);
            }
        }
    }

    private static String label(Preview.Kind kind) {
        return switch (kind) {
            case TEXT -> "Text";
            case HEADERS -> "Headers";
            case RECEIVED -> "Path";
            case SOURCE -> "Source";
            case STRUCTURE -> "Structure";
            case HEX -> "Hex";
            case STRINGS -> "Strings";
            case CODE -> "Code";
            case IMAGE -> "Picture";
        };
    }

    void setFocus() {
        if (pages.showsMessage()) {
            pages.stack().setFocus();
        } else {
            body.setFocus();
        }
    }
}
