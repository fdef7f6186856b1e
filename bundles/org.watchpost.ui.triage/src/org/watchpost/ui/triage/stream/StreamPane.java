/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.triage.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.capture.Conversation;
import org.watchpost.core.capture.Segment;
import org.watchpost.core.capture.Stream;
import org.watchpost.core.capture.StreamReader;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Event;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.events.TextMenu;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.theme.Palette;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Background;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Latest;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Pages;
import org.watchpost.ui.util.Services;
import org.watchpost.ui.util.Ui;

/** Bar above, conversation below. For the UI thread. */
final class StreamPane {

    /** What was read and how it is shown. */
    private record Shown(@Nullable Stream stream, StreamPage page) {
    }

    private final InvestigationContext context;
    private final Pages pages;
    private final Composite content;
    private final Label ends;
    private final Label note;
    private final Combo side;
    private final Combo form;
    private final StyledText text;
    private final Latest<Shown> loads;
    private @Nullable Stream stream;
    private @Nullable StreamPage page;

    StreamPane(Composite parent, InvestigationContext context) {
        this.context = context;
        pages = new Pages(parent);
        content = new Composite(pages.stack(), SWT.NONE);
        content.setLayout(Layouts.tight(1));
        Composite bar = new Composite(content, SWT.NONE);
        bar.setLayoutData(Layouts.wide());
        bar.setLayout(Layouts.roomy(6, 4));
        ends = Keyed.id(new Label(bar, SWT.NONE), "stream.ends");
        ends.setLayoutData(Layouts.wide());
        note = Keyed.id(new Label(bar, SWT.NONE), "stream.note");
        side = combo(bar, "stream.side", "Both sides", "Client only", "Server only");
        form = combo(bar, "stream.form", "Text", "Hexadecimal");
        button(bar, "stream.copy", "Copy", "Copies what is selected, or all that is shown", this::copy);
        button(bar, "stream.save", "Save\u2026", "Saves the bytes of the shown side", this::save);
        text = Keyed.id(new StyledText(content, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL), "stream.text");
        text.setLayoutData(Layouts.fill());
        text.setFont(Theme.mono());
        text.setMargins(8, 4, 8, 4);
        loads = new Latest<>(Ui.executor(content), "Following a stream");
        TextMenu.install(text, context);
        ViewKeys.install(text, "the stream", List.of(new ViewKeys.Line("Ctrl+A, Ctrl+C", "Copy the text"),
                new ViewKeys.Line("Shift+F10", "What can be done with the word at the caret")));
        Theme.onChange(text, this::colour);
        context.on(content, EnumSet.of(InvestigationContext.Topic.CASE), this::empty);
        context.on(content, EnumSet.of(InvestigationContext.Topic.ZONE), this::showAgain);
        empty();
    }

    private Combo combo(Composite bar, String id, String... items) {
        Combo combo = Keyed.id(new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN), id);
        combo.setItems(items);
        combo.select(0);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> showAgain()));
        return combo;
    }

    private static void button(Composite bar, String id, String label, String tip, Runnable what) {
        Button button = Keyed.id(new Button(bar, SWT.PUSH), id);
        button.setText(label);
        button.setToolTipText(tip);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> what.run()));
    }

    private void empty() {
        loads.cancel();
        stream = null;
        page = null;
        text.setText("");
        pages.message("No stream followed",
                "Choose Follow Stream in the menu of an event whose packets are in a capture of the case: an alert, a connection, a mail.",
                List.of(new Pages.Action("Follow the Selected Event", this::followSelected)));
    }

    private void followSelected() {
        Event event = context.selection().focus();
        if (event != null) {
            follow(event);
        }
    }

    void follow(Event event) {
        Optional<OpenCase> open = context.openCase();
        if (open.isEmpty()) {
            return;
        }
        pages.message("Following the stream\u2026", "The capture is read up to the end of the conversation.", List.of());
        boolean client = side.getSelectionIndex() != 2;
        boolean server = side.getSelectionIndex() != 1;
        boolean hex = form.getSelectionIndex() == 1;
        loads.run(monitor -> read(open.get(), event, client, server, hex, monitor), this::show, e -> pages
                .message("The stream could not be followed", Errors.reason(e),
                        List.of(new Pages.Action("Try again", () -> follow(event)))));
    }

    private Shown read(OpenCase open, Event event, boolean client, boolean server, boolean hex, IProgressMonitor monitor)
            throws IOException {
        StreamReader reader = Services.get(StreamReader.class);
        Optional<Conversation> conversation = reader.find(open, event, monitor);
        if (conversation.isEmpty()) {
            return new Shown(null, new StreamPage("", List.of(), false));
        }
        Stream read = reader.read(open, conversation.get(), StreamReader.PLENTY, monitor);
        return new Shown(read, StreamPage.of(read, client, server, hex, context.zone()));
    }

    private void show(Shown shown) {
        Stream read = shown.stream();
        if (read == null) {
            pages.message("No packets of that event",
                    "It has no addresses and ports, or no capture of the case holds its conversation. Drop a pcap file to add one.",
                    List.of());
            return;
        }
        stream = read;
        page = shown.page();
        Conversation conversation = read.conversation();
        String protocol = conversation.protocol().isEmpty() ? conversation.transport() : conversation.protocol();
        ends.setText(conversation.ends() + "   " + protocol + "   " + Format.line(conversation.capture(), 120));
        ends.setToolTipText(ends.getText());
        note.setText("\u2192 " + Format.bytes(read.clientBytes()) + "   \u2190 " + Format.bytes(read.serverBytes())
                + (shown.page().cut() ? "   only the beginning is shown" : ""));
        text.setText(shown.page().text());
        colour();
        content.layout(true, true);
        pages.content(content);
    }

    private void showAgain() {
        Stream read = stream;
        if (read == null) {
            return;
        }
        boolean client = side.getSelectionIndex() != 2;
        boolean server = side.getSelectionIndex() != 1;
        boolean hex = form.getSelectionIndex() == 1;
        loads.run(monitor -> new Shown(read, StreamPage.of(read, client, server, hex, context.zone())), this::show,
                e -> Errors.show("The stream could not be shown", "", e));
    }

    private void colour() {
        Palette palette = Theme.palette();
        text.setBackground(palette.get(Ink.BACKGROUND));
        text.setForeground(palette.get(Ink.TEXT));
        StreamPage shown = page;
        if (shown == null) {
            return;
        }
        StyleRange[] ranges = new StyleRange[shown.parts().size()];
        for (int i = 0; i < ranges.length; i++) {
            StreamPage.Part part = shown.parts().get(i);
            Color ink = palette.get(switch (part.kind()) {
                case CLIENT -> Ink.ACCENT;
                case SERVER -> Ink.BAR_ERROR;
                case HEADING -> Ink.MUTED;
            });
            ranges[i] = new StyleRange(part.from(), part.length(), ink, null,
                    part.kind() == StreamPage.Kind.HEADING ? SWT.ITALIC : SWT.NORMAL);
        }
        text.setStyleRanges(ranges);
    }

    private void copy() {
        String selected = text.getSelectionText().isEmpty() ? text.getText() : text.getSelectionText();
        if (!selected.isEmpty()) {
            Clipboard clipboard = new Clipboard(text.getDisplay());
            clipboard.setContents(new Object[] { selected }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        }
    }

    private void save() {
        Stream read = stream;
        if (read == null) {
            return;
        }
        FileDialog dialog = new FileDialog(content.getShell(), SWT.SAVE);
        dialog.setFileName("stream-" + read.conversation().number() + ".bin");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            boolean client = side.getSelectionIndex() != 2;
            boolean server = side.getSelectionIndex() != 1;
            Background.run("Saving the stream", "Choose another place.", monitor -> write(read, client, server, Path.of(chosen)));
        }
    }

    private static void write(Stream read, boolean client, boolean server, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            for (Segment segment : read.segments()) {
                if (segment.client() ? client : server) {
                    out.write(segment.bytes());
                }
            }
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
