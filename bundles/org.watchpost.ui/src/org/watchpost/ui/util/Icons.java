/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.util;

import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.jspecify.annotations.Nullable;

/** The pictures in {@code icons/}. */
public final class Icons {

    private Icons() {
    }

    /** A picture, for the life of the program; null if there is none of that name. For the UI thread. */
    public static @Nullable Image image(String picture) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = "org.watchpost.ui/" + picture;
        if (registry.getDescriptor(key) == null) {
            descriptor(picture).ifPresent(found -> registry.put(key, found));
        }
        return registry.get(key);
    }

    private static Optional<ImageDescriptor> descriptor(String picture) {
        return ResourceLocator.imageDescriptorFromBundle("org.watchpost.ui", "icons/" + picture + ".png");
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
        action.setImageDescriptor(descriptor(picture).orElse(null));
        return action;
    }
}
