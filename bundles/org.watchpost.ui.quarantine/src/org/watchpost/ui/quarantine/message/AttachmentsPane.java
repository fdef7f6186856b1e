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
import java.util.function.Function;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Fields;
import org.watchpost.core.mail.AttachmentNode;
import org.watchpost.core.mail.MessageAnalysis;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.events.ValueMenu;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.quarantine.Review;
import org.watchpost.ui.quarantine.Review.About;
import org.watchpost.ui.quarantine.Words;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Pages;

/** The tree: the message at the root, its attachments, what is in them. */
final class AttachmentsPane {

    private final InvestigationContext context;
    private final Review review;
    private final Pages pages;
    private final TreeViewer tree;
    private final Composite holder;
    private boolean showing;

    AttachmentsPane(Composite parent, InvestigationContext context) {
        this.context = context;
        review = Review.of(context, parent);
        pages = new Pages(parent);
        holder = new Composite(pages.stack(), SWT.NONE);
        tree = new TreeViewer(holder, SWT.FULL_SELECTION | SWT.SINGLE);
        Keyed.id(tree.getTree(), "quarantine.tree");
        tree.getTree().setHeaderVisible(true);
        TreeColumnLayout layout = new TreeColumnLayout();
        holder.setLayout(layout);
        column(layout, "Name", 40, n -> n.name().isEmpty() ? "(no name)" : Format.line(n.name(), 120),
                m -> Format.line(m.subject().isEmpty() ? "(no subject)" : m.subject(), 120));
        column(layout, "Type", 28, n -> Format.line(n.type(), 80), m -> "message");
        column(layout, "Size", 14, n -> Format.bytes(n.size()), m -> Format.bytes(m.size()));
        column(layout, "Verdict", 20, n -> Words.of(n.verdict()), m -> Words.of(m.verdict()));
        tree.setContentProvider(new Nodes());
        tree.addSelectionChangedListener(e -> {
            if (!showing) {
                Object chosen = e.getStructuredSelection().getFirstElement();
                review.selectNode(chosen instanceof AttachmentNode node ? node.path() : "");
            }
        });
        menu();
        ViewKeys.install(tree.getTree(), "the attachments", List.of(new ViewKeys.Line("Up / Down", "Look at another part"),
                new ViewKeys.Line("Left / Right", "Fold / unfold")));
        review.on(holder, EnumSet.of(About.MESSAGE, About.ANALYSIS), this::update);
        review.on(holder, EnumSet.of(About.NODE), this::showNode);
        Theme.onChange(holder, () -> tree.refresh(true));
        update();
    }

    private void column(TreeColumnLayout layout, String name, int weight, Function<AttachmentNode, String> ofNode,
            Function<MessageAnalysis, String> ofMessage) {
        TreeViewerColumn column = new TreeViewerColumn(tree, SWT.LEFT);
        column.getColumn().setText(name);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(@Nullable Object element) {
                return element instanceof AttachmentNode node ? ofNode.apply(node)
                        : element instanceof MessageAnalysis message ? ofMessage.apply(message) : "";
            }

            @Override
            public @Nullable Color getForeground(@Nullable Object element) {
                return !name.equals("Verdict") ? null
                        : element instanceof AttachmentNode node ? Words.colour(node.verdict(), Theme.palette())
                                : element instanceof MessageAnalysis message ? Words.colour(message.verdict(), Theme.palette()) : null;
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 50));
    }

    private void menu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(m -> {
            if (tree.getStructuredSelection().getFirstElement() instanceof AttachmentNode node && !node.sha256().isEmpty()) {
                ValueMenu.fill(m, context, Fields.FILE_HASH_SHA256, node.sha256());
            }
            review.message().ifPresent(event -> m.add(ValueMenu.action("Export as Password-Protected Zip…",
                    () -> ExportHeld.ask(review, event, review.node(), holder.getShell()))));
        });
        tree.getTree().setMenu(menu.createContextMenu(tree.getTree()));
    }

    private void update() {
        MessageAnalysis analysis = review.analysis().orElse(null);
        if (review.message().isEmpty()) {
            pages.message("Attachments", "Select a message to see what is in it.", List.of());
        } else if (!review.problem().isEmpty()) {
            pages.message("The message can't be read", review.problem(), List.of());
        } else if (analysis == null) {
            pages.message("Looking into the message…", "", List.of());
        } else {
            pages.content(holder);
            showing = true;
            // An input that is its own element would be unfolded for ever.
            tree.setInput(List.of(analysis));
            tree.expandAll();
            showing = false;
            showNode();
        }
    }

    private void showNode() {
        MessageAnalysis analysis = review.analysis().orElse(null);
        if (analysis == null) {
            return;
        }
        Object wanted = review.node().isEmpty() ? analysis : analysis.node(review.node()).map(Object.class::cast).orElse(analysis);
        if (wanted != tree.getStructuredSelection().getFirstElement()) {
            showing = true;
            tree.setSelection(new StructuredSelection(wanted), true);
            showing = false;
        }
    }

    void setFocus() {
        if (pages.showsMessage()) {
            pages.stack().setFocus();
        } else {
            tree.getTree().setFocus();
        }
    }

    /** The message, its attachments, theirs. */
    private static final class Nodes implements ITreeContentProvider {
        @Override
        public Object[] getElements(@Nullable Object input) {
            return input instanceof List<?> list ? list.toArray() : new Object[0];
        }

        @Override
        public Object[] getChildren(@Nullable Object parent) {
            return parent instanceof MessageAnalysis message ? message.attachments().toArray()
                    : parent instanceof AttachmentNode node ? node.children().toArray() : new Object[0];
        }

        @Override
        public @Nullable Object getParent(@Nullable Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(@Nullable Object element) {
            return getChildren(element).length > 0;
        }
    }
}
