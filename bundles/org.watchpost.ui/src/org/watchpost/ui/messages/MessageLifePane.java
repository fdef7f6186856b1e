/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.messages;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.watchpost.core.analysis.message.MessageLife;
import org.watchpost.core.analysis.message.MessageStatus;
import org.watchpost.core.analysis.message.MessageTracer;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Fields;
import org.watchpost.core.query.QuerySyntaxException;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.chart.ChartCanvas;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.events.ValueMenu;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.query.Searches;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Latest;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Pages;
import org.watchpost.ui.util.Services;
import org.watchpost.ui.util.TimeLabels;
import org.watchpost.ui.util.Ui;

/** Shows the message an event is about: what became of it, where it was, every line of it. For the UI thread. */
public final class MessageLifePane {

    private static final int LONGEST = 300;

    private final InvestigationContext context;
    private final Composite holder;
    private final Pages pages;
    private final Composite content;
    private final Label headline;
    private final Label facts;
    private final ChartCanvas chart;
    private final Tree tree;
    private final Latest<Optional<MessageLife>> work;
    private List<SourceInfo> sources = List.of();

    public MessageLifePane(Composite parent, InvestigationContext context) {
        this.context = context;
        holder = new Composite(parent, SWT.NONE);
        holder.setLayout(new org.eclipse.swt.layout.FillLayout());
        pages = new Pages(holder);
        content = new Composite(pages.stack(), SWT.NONE);
        content.setLayout(Layouts.tight(1));
        headline = Keyed.id(new Label(content, SWT.NONE), "life.headline");
        headline.setLayoutData(Layouts.wide());
        facts = Keyed.id(new Label(content, SWT.NONE), "message.facts");
        facts.setLayoutData(Layouts.wide());
        SashForm sash = new SashForm(content, SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setLayoutData(Layouts.fill());
        chart = new ChartCanvas(sash, "message.hops");
        Composite below = new Composite(sash, SWT.NONE);
        tree = Keyed.id(new Tree(below, SWT.FULL_SELECTION | SWT.SINGLE), "message.tree");
        TreeColumnLayout layout = new TreeColumnLayout();
        below.setLayout(layout);
        layout.setColumnData(column("Time"), new ColumnPixelData(220));
        layout.setColumnData(column("Where"), new ColumnPixelData(90));
        layout.setColumnData(column("What"), new ColumnPixelData(96));
        layout.setColumnData(column("Details"), new ColumnWeightData(100, 200));
        sash.setWeights(40, 60);
        tree.setHeaderVisible(true);
        work = new Latest<>(Ui.executor(tree), "Following the message");
        tree.addListener(SWT.DefaultSelection, e -> open(e.item.getData()));
        chart.onChosen(what -> {
            if (what instanceof MessageLife.Hop hop) {
                selectHop(hop);
            }
        });
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(m -> fill(menu));
        tree.setMenu(menu.createContextMenu(tree));
        ViewKeys.install(tree, "the message", List.of(new ViewKeys.Line("Enter", "Go to the line among the events"),
                new ViewKeys.Line("Shift+F10", "What can be done with it")));
    }

    private TreeColumn column(String text) {
        TreeColumn column = new TreeColumn(tree, SWT.NONE);
        column.setText(text);
        return column;
    }

    public Control control() {
        return holder;
    }

    /** Looks for the message of an event. */
    public void show(Event event) {
        OpenCase open = context.openCase().orElse(null);
        if (open == null) {
            return;
        }
        work.run(60, monitor -> {
            sources = open.sources();
            return Services.get(MessageTracer.class).find(open.events(), event, monitor);
        }, found -> found.ifPresentOrElse(life -> fill(life, event),
                () -> pages.message("Not about a message",
                        "A line of a mail server or of a network sensor shows the life of its message here.",
                        List.of())),
                problem -> pages.message("The message could not be followed", Errors.reason(problem),
                        List.of(new Pages.Action("Try again", () -> show(event)))));
    }

    private void fill(MessageLife life, Event event) {
        headline.setText(" " + title(life));
        headline.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        facts.setText(" " + summary(life));
        facts.setForeground(Theme.palette().get(Ink.MUTED));
        chart.show(new HopChart(life, context.zone()));
        tree.setRedraw(false);
        tree.removeAll();
        recipients(life);
        lines(life, event.ref());
        tree.setRedraw(true);
        content.layout();
        pages.content(content);
    }

    private static String title(MessageLife life) {
        String from = life.from().isEmpty() ? "<>" : life.from();
        return shape(life.status()) + " " + life.status().word() + ": " + Format.line(from, 80) + " → " + Format.line(life.to(), 120);
    }

    private static String shape(MessageStatus status) {
        return switch (status) {
            case DELIVERED -> "✓";
            case PARTLY -> "◐";
            case DEFERRED, QUEUED -> "…";
            case BOUNCED, EXPIRED, REJECTED -> "✕";
            case UNKNOWN -> "?";
        };
    }

    private static String summary(MessageLife life) {
        StringBuilder text = new StringBuilder();
        text.append(life.size() < 0 ? "" : Format.bytes(life.size()) + "   ");
        text.append(Format.duration(life.seconds())).append("   ").append(Format.count(life.hops().size(), "hop")).append("   ")
                .append(Format.count(life.lines().size() + life.omitted(), "line"));
        text.append(life.subject().isEmpty() ? "" : "   Subject: " + Format.line(life.subject(), 80));
        text.append(life.messageId().isEmpty() ? "" : "   <" + Format.line(life.messageId(), 120) + ">");
        text.append(life.beganBeforeLog() ? "   ◂ began before the log" : "")
                .append(life.endedAfterLog() ? "   ▸ goes on after the log" : "");
        return text.toString();
    }

    private void recipients(MessageLife life) {
        TreeItem root = new TreeItem(tree, SWT.NONE);
        root.setText(0, Format.count(life.recipients().size(), "recipient"));
        for (MessageLife.Recipient recipient : life.recipients()) {
            TreeItem item = new TreeItem(root, SWT.NONE);
            String relay = recipient.relay().isEmpty() ? "" : " → " + recipient.relay();
            String delay = recipient.delay() < 0 ? "" : " after " + Format.duration(recipient.delay());
            String reason = recipient.reason().isEmpty() ? "" : ": " + recipient.reason();
            item.setText(new String[] { recipient.micros() < 0 ? "" : TimeLabels.full(recipient.micros(), context.zone()),
                    Format.line(recipient.server(), LONGEST), shape(recipient.status()) + " " + recipient.status().word(),
                    Format.line(recipient.address() + relay + delay + reason, LONGEST) });
            item.setData(recipient);
            if (recipient.status().failed()) {
                item.setForeground(2, Theme.palette().get(Ink.ERROR));
            }
        }
        root.setExpanded(life.recipients().size() <= 10);
    }

    private void lines(MessageLife life, EventRef own) {
        TreeItem root = new TreeItem(tree, SWT.NONE);
        root.setText(0, Format.count(life.lines().size(), "line"));
        for (MessageLife.Line line : life.lines()) {
            TreeItem item = new TreeItem(root, SWT.NONE);
            boolean selected = line.ref().equals(own);
            String where = line.hop() < 0 ? "" : life.hops().get(line.hop()).server();
            String path = line.ref().source() < sources.size() ? sources.get(line.ref().source()).path() : "";
            item.setText(new String[] { TimeLabels.full(line.micros(), context.zone()), Format.line(where, LONGEST),
                    (selected ? "▸ " : "") + Format.line(line.what(), 60),
                    TimeLabels.distance(line.micros(), life.first()) + "   " + Format.line(path, LONGEST) + " @ "
                            + Format.number(line.ref().offset()) });
            item.setData(line);
        }
        root.setExpanded(true);
    }

    private void selectHop(MessageLife.Hop hop) {
        for (TreeItem root : tree.getItems()) {
            for (TreeItem item : root.getItems()) {
                if (item.getData() instanceof MessageLife.Line line && line.micros() == hop.first()
                        && line.ref().source() == hop.source()) {
                    tree.setSelection(item);
                    tree.showSelection();
                    return;
                }
            }
        }
    }

    private void fill(MenuManager menu) {
        TreeItem[] selected = tree.getSelection();
        Object data = selected.length == 1 ? selected[0].getData() : null;
        if (data instanceof MessageLife.Line line) {
            menu.add(ValueMenu.action("Go to the Line", () -> open(line)));
        } else if (data instanceof MessageLife.Recipient recipient && !recipient.address().isEmpty()) {
            ValueMenu.fill(menu, context, Fields.EMAIL_TO_ADDRESS, recipient.address());
        }
    }

    /** Shows a line among the events of its source around it. */
    private void open(@org.jspecify.annotations.Nullable Object data) {
        EventRef ref = data instanceof MessageLife.Line line ? line.ref()
                : data instanceof MessageLife.Recipient recipient ? recipient.findEvidence().orElse(null) : null;
        OpenCase open = context.openCase().orElse(null);
        if (ref == null || open == null) {
            return;
        }
        try {
            Searches.run(context, "watchpost.source:" + ref.source());
            context.reveal(ref);
        } catch (QuerySyntaxException e) {
            Errors.show("The line could not be shown", "Look for it in the query bar.", e);
        }
    }
}
