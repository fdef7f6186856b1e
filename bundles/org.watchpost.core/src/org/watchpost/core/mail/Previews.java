/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.mail;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.EventRef;

/**
 * Safe views of messages and attachments. A Declarative Service; safe for use by several threads; not for the UI thread. Nothing
 * is executed or fetched; images are decoded within bounds.
 */
public interface Previews {

    /**
     * The views that make sense.
     *
     * @param path of a node, or an empty string for the message
     */
    List<Preview.Kind> kinds(OpenCase open, EventRef message, String path) throws IOException;

    /**
     * A view.
     *
     * @param from first byte (HEX, SOURCE) or character that is shown, to page through great ones; else 0
     * @throws IOException if the evidence can't be read; what is broken in the content itself is said in the text
     */
    Preview preview(OpenCase open, EventRef message, String path, Preview.Kind kind, long from) throws IOException;

    /** The picture of an image, if it can be decoded within bounds. */
    Optional<Pixels> image(OpenCase open, EventRef message, String path) throws IOException;
}
