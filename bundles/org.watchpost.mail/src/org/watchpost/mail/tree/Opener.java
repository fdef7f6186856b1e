/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.tree;

import java.io.IOException;

/** Opens one kind of container or document: finds facts, adds what is in it. Stateless. */
interface Opener {

    /**
     * Opens a node.
     *
     * @throws IOException if it is damaged: what was found before stays, and the node gets a note. Runtime exceptions are
     *                     treated alike, because libraries throw them for hostile bytes.
     */
    void open(Node node, byte[] data, int from, int to, Opening opening) throws IOException;
}
