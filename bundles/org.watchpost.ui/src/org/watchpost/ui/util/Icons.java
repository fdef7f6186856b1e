/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.util;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** The pictures in {@code icons/}. */
public final class Icons {

    private Icons() {
    }

    /** An action with a picture instead of words, for tool bars. */
    public static Action tool(String picture, String words, Runnable what) {
        Action action = new Action(words) {
            @Override
            public void run() {
                what.run();
            }
        };
        action.setToolTipText(words);
        ImageDescriptor image = ResourceLocator.imageDescriptorFromBundle("org.watchpost.ui", "icons/" + picture + ".png").orElse(null);
        action.setImageDescriptor(image);
        return action;
    }
}
