/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.cases;

import java.util.EnumSet;
import java.util.List;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IViewSite;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.event.EventKind;
import org.watchpost.core.event.Fields;
import org.watchpost.core.marks.Marks;
import org.watchpost.ui.InvestigationContext.Topic;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.Search;
import org.watchpost.ui.events.EventCopy;
import org.watchpost.ui.events.ValueMenu;
import org.watchpost.ui.findings.FindingsView;
import org.watchpost.ui.imports.Imports;
import org.watchpost.ui.imports.SourceSettingsDialog;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.lists.ListActions;
import org.watchpost.ui.lists.ListsView;
import org.watchpost.ui.query.Searches;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Icons;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Latest;
import org.watchpost.ui.util.Pages;
import org.watchpost.ui.util.Parts;
import org.watchpost.ui.util.Ui;

/** Shows the tree, opens what is double-clicked, offers what can be done with a line. */
final class CasePane {

    private static final String QUARANTINE = "org.watchpost.ui.quarantine.perspective";

    private final InvestigationContext context;
    private final Pages pages;
    private final TreeViewer tree;
    private final Latest<CaseNode> work;
    private boolean expanded;

    CasePane(Composite parent, InvestigationContext context, IViewSite site) {
        this.context = context;
        pages = new Pages(parent);
        tree = new TreeViewer(pages.stack(), SWT.SINGLE);
        Keyed.id(tree.getTree(), "case.tree");
        work = new Latest<>(Ui.executor(tree.getTree()), "Reading the case");
        tree.setUseHashlookup(true);
        tree.setContentProvider(new Content());
        tree.setLabelProvider(new Labels());
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.addOpenListener(e -> open(selected()));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(m -> fill(menu));
        tree.getTree().setMenu(menu.createContextMenu(tree.getTree()));
        site.setSelectionProvider(tree);
        ViewKeys.install(tree.getTree(), "the case",
                List.of(new ViewKeys.Line("Enter", "Show the events of the source, run the search, open the finding"),
                        new ViewKeys.Line("Left / Right", "Close / open a line"),
                        new ViewKeys.Line("Shift+F10", "What can be done with it")));
        context.on(tree.getTree(), EnumSet.of(Topic.CASE), () -> {
            expanded = false;
            update();
        });
        context.on(tree.getTree(), EnumSet.of(Topic.MODEL, Topic.IMPORT), this::refresh);
        Theme.onChange(tree.getTree(), () -> tree.refresh(true));
        update();
    }

    private void refresh() {
        work.whenIdle(this::update);
    }

    private void update() {
        OpenCase open = context.openCase().orElse(null);
        if (open == null) {
            work.cancel();
            tree.setInput(null);
            pages.message("No case is open", "Drop logs here, or use File > Open Case.", List.of());
            return;
        }
        pages.content(tree.getTree());
        work.run(100, monitor -> CaseNode.of(open, monitor), this::show, problem -> pages.message("The case can't be read",
                org.watchpost.ui.errors.Errors.reason(problem), List.of(new Pages.Action("Try again", this::update))));
    }

    private void show(CaseNode root) {
        tree.getTree().setRedraw(false);
        Object[] open = tree.getExpandedElements();
        tree.setInput(new CaseNode[] { root });
        if (expanded) {
            tree.setExpandedElements(open);
        } else {
            tree.expandToLevel(2);
            expanded = true;
        }
        tree.getTree().setRedraw(true);
    }

    private @Nullable CaseNode selected() {
        return tree.getStructuredSelection().getFirstElement() instanceof CaseNode node ? node : null;
    }

    private void open(@Nullable CaseNode node) {
        if (node == null) {
            return;
        }
        switch (node.kind()) {
            case SOURCE -> Searches.only(context, Fields.WATCHPOST_SOURCE, node.id().substring(1));
            case EVIDENCE -> Searches.only(context, Fields.WATCHPOST_EVIDENCE, node.id().substring(1));
            case SEARCH -> SavedSearches.run(context, node.label());
            case FINDING -> {
                if (Parts.activate(FindingsView.ID) instanceof FindingsView view) {
                    view.select(node.id().substring(1));
                }
            }
            case TAG -> Searches.only(context, Marks.TAGS, node.id().substring(1));
            case LIST -> ListActions.search(context, node.id().substring(1), null);
            case LISTS -> Parts.activate(ListsView.ID);
            case EVIDENCE_FOLDER -> context.search(Search.ALL);
            case MESSAGES -> {
                Searches.only(context, Fields.EVENT_DATASET, CaseNode.MESSAGE);
                Parts.perspective(QUARANTINE);
            }
            case VERDICT -> {
                Searches.only(context, Fields.WATCHPOST_VERDICT, node.id().substring(1));
                Parts.perspective(QUARANTINE);
            }
            default -> tree.setExpandedState(node, !tree.getExpandedState(node));
        }
    }

    private void fill(MenuManager menu) {
        CaseNode node = selected();
        SourceInfo source = node == null ? null : node.source();
        if (node != null && source != null) {
            menu.add(ValueMenu.action("Show Its Events", () -> open(node)));
            if (source.errors() > 0) {
                menu.add(ValueMenu.action("Show What Could Not Be Parsed", () -> {
                    open(node);
                    Searches.include(context, Fields.EVENT_KIND, EventKind.PIPELINE_ERROR.word());
                }));
            }
            menu.add(ValueMenu.action("Set Zone, Year, Format…", () -> settings(source)));
            menu.add(ValueMenu.action("Copy SHA-256", () -> EventCopy.text(source.sha256())));
            menu.add(ValueMenu.action("Copy Path", () -> EventCopy.text(source.origin())));
        } else if (node != null && node.kind() == CaseNode.Kind.SEARCH) {
            menu.add(ValueMenu.action("Run", () -> open(node)));
            menu.add(ValueMenu.action("Delete", () -> SavedSearches.delete(context, node.label())));
        } else if (node != null && (node.kind() == CaseNode.Kind.MESSAGES || node.kind() == CaseNode.Kind.VERDICT)) {
            menu.add(ValueMenu.action("Show in Quarantine", () -> open(node)));
        } else if (node != null && node.kind() == CaseNode.Kind.FINDING) {
            menu.add(ValueMenu.action("Open", () -> open(node)));
        }
        if (node != null && (node.kind() == CaseNode.Kind.LISTS || node.kind() == CaseNode.Kind.LIST)) {
            menu.add(ValueMenu.action("Value Lists…", () -> Parts.activate(ListsView.ID)));
        }
        if (node != null && (node.kind() == CaseNode.Kind.TAG || node.kind() == CaseNode.Kind.LIST)) {
            menu.add(ValueMenu.action("Search", () -> open(node)));
        }
        menu.add(ValueMenu.action("Import…", () -> CaseActions.openImportDialog(context)));
        menu.add(ValueMenu.action("Save the Present Search…", () -> SavedSearches.save(context)));
    }

    private void settings(SourceInfo source) {
        OpenCase open = context.openCase().orElse(null);
        if (open == null) {
            return;
        }
        SourceSettingsDialog dialog = new SourceSettingsDialog(tree.getTree().getShell(), source);
        if (dialog.open() == Window.OK) {
            Imports.again(context, open, source.id(), dialog.settings());
        }
    }

    void setFocus() {
        if (pages.showsMessage()) {
            pages.stack().setFocus();
        } else {
            tree.getTree().setFocus();
        }
    }

    /** Children of nodes. */
    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(@Nullable Object input) {
            return input instanceof CaseNode[] roots ? roots : new Object[0];
        }

        @Override
        public Object[] getChildren(@Nullable Object parent) {
            return parent instanceof CaseNode node ? node.children().toArray() : new Object[0];
        }

        @Override
        public @Nullable Object getParent(@Nullable Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(@Nullable Object element) {
            return element instanceof CaseNode node && !node.children().isEmpty();
        }
    }

    /** Only the headings have one: below them each is of the same kind, and room is dear. */
    private static @Nullable Image picture(CaseNode.Kind kind) {
        return switch (kind) {
            case CASE -> Icons.image("start");
            case EVIDENCE_FOLDER -> Icons.image("case");
            case SEARCHES -> Icons.image("search");
            case TAGS -> Icons.image("tag");
            case LISTS -> Icons.image("lists");
            case FINDINGS -> Icons.image("findings");
            case MESSAGES -> Icons.image("messages");
            default -> null;
        };
    }

    /** Name and muted detail. */
    private static final class Labels extends StyledCellLabelProvider {
        @Override
        @SuppressWarnings("null") // the platform says nothing of null
        public void update(ViewerCell cell) {
            if (cell.getElement() instanceof CaseNode node) {
                StyledString text = new StyledString(org.watchpost.ui.util.Format.line(node.label(), 200));
                if (!node.detail().isEmpty()) {
                    text.append("  " + org.watchpost.ui.util.Format.line(node.detail(), 200), new StyledString.Styler() {
                        @Override
                        public void applyStyles(org.eclipse.swt.graphics.@Nullable TextStyle style) {
                            if (style != null) {
                                style.foreground = Theme.palette().get(Ink.MUTED);
                            }
                        }
                    });
                }
                cell.setText(text.getString());
                cell.setImage(picture(node.kind()));
                cell.setStyleRanges(text.getStyleRanges());
            }
            super.update(cell);
        }

        @Override
        public @Nullable String getToolTipText(@Nullable Object element) {
            return element instanceof CaseNode node && !node.tip().isBlank() ? node.tip().strip() : null;
        }
    }
}
