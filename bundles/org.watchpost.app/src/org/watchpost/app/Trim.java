/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.app;

import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;

/** Puts the query bar on top of the window and the status bar at its foot, where every perspective has them. */
final class Trim {

    /** Tag by which the trim's layout gives an element all the room that is left. */
    private static final String STRETCH = "stretch";

    private Trim() {
    }

    static void install(IWorkbenchWindow window) {
        EModelService models = window.getService(EModelService.class);
        if (window.getService(MWindow.class) instanceof MTrimmedWindow model) {
            add(models, model, SideValue.TOP, "org.watchpost.app.querybar", QueryBarControl.class);
            add(models, model, SideValue.BOTTOM, "org.watchpost.app.statusbar", StatusBarControl.class);
        }
    }

    /** Takes the platform's own status line and spacers away, which would share the room with ours; to be called once they are made. */
    static void hideOthers(IWorkbenchWindow window) {
        EModelService models = window.getService(EModelService.class);
        IPresentationEngine engine = window.getService(IPresentationEngine.class);
        if (window.getService(MWindow.class) instanceof MTrimmedWindow model) {
            for (SideValue side : new SideValue[] { SideValue.TOP, SideValue.BOTTOM }) {
                for (MTrimElement other : models.getTrim(model, side).getChildren()) {
                    if (!other.getElementId().startsWith("org.watchpost.")) {
                        other.setToBeRendered(false);
                        engine.removeGui(other);
                    }
                }
            }
        }
        window.getShell().layout(true, true);
    }

    private static void add(EModelService models, MTrimmedWindow window, SideValue side, String id, Class<?> control) {
        if (models.find(id, window) != null) {
            return;
        }
        MTrimBar bar = models.getTrim(window, side);
        MToolControl tool = models.createModelElement(MToolControl.class);
        tool.setElementId(id);
        tool.setContributionURI("bundleclass://org.watchpost.app/" + control.getName());
        tool.getTags().add(STRETCH);
        bar.setToBeRendered(true);
        bar.setVisible(true);
        bar.getChildren().add(tool);
    }
}
