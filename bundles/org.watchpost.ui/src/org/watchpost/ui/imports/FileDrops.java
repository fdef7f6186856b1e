/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.imports;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.watchpost.ui.InvestigationContext;

/** Lets files, folders, archives and text be dropped on a control and everything in it. Ctrl links instead of copying. */
public final class FileDrops {

    private FileDrops() {
    }

    /** Installs it; a control that takes drops already is left alone. */
    public static void install(Control control, InvestigationContext context) {
        if (control.getData(DND.DROP_TARGET_KEY) != null) {
            return;
        }
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance(), TextTransfer.getInstance());
        target.addDropListener(new Listener(control, context));
    }

    private static final class Listener extends DropTargetAdapter {
        private final Control control;
        private final InvestigationContext context;
        private boolean link;

        Listener(Control control, InvestigationContext context) {
            this.control = control;
            this.context = context;
        }

        @Override
        @SuppressWarnings("null") // the platform says nothing of null
        public void dragEnter(DropTargetEvent event) {
            choose(event);
        }

        @Override
        @SuppressWarnings("null") // the platform says nothing of null
        public void dragOperationChanged(DropTargetEvent event) {
            choose(event);
        }

        /** Never answers "move": the originals must stay where they are. */
        private void choose(DropTargetEvent event) {
            // Platforms make a copy or a link of Ctrl; whatever is not the default is the modifier key.
            link = event.detail == DND.DROP_LINK || event.detail == DND.DROP_COPY && !wasDefault(event);
            boolean files = Arrays.stream(event.dataTypes).anyMatch(FileTransfer.getInstance()::isSupportedType);
            for (Transfer transfer : new Transfer[] { FileTransfer.getInstance(), TextTransfer.getInstance() }) {
                for (int i = 0; i < event.dataTypes.length; i++) {
                    if (transfer.isSupportedType(event.dataTypes[i]) && (files == (transfer == FileTransfer.getInstance()))) {
                        event.currentDataType = event.dataTypes[i];
                    }
                }
            }
            boolean canLink = (event.operations & DND.DROP_LINK) != 0;
            event.detail = link && canLink ? DND.DROP_LINK : (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_LINK;
        }

        private static boolean wasDefault(DropTargetEvent event) {
            return event.detail == DND.DROP_DEFAULT || (event.operations & (DND.DROP_MOVE | DND.DROP_LINK)) == 0;
        }

        @Override
        @SuppressWarnings("null") // the platform says nothing of null
        public void drop(DropTargetEvent event) {
            boolean linked = link;
            if (event.data instanceof String[] names) {
                List<Path> paths = Arrays.stream(names).map(Path::of).toList();
                control.getDisplay().asyncExec(() -> Imports.drop(context, paths, linked));
            } else if (event.data instanceof String text && !text.isBlank()) {
                control.getDisplay().asyncExec(() -> Imports.pasteText(context, control.getShell(), text));
            }
        }
    }
}
