/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.probe;

import java.io.IOException;
import java.util.List;

/** Lists what a server offers to be measured, so that a person can pick from it. A Declarative Service. */
public interface AttributeBrowser {

    /** Type of the {@linkplain Probe#type() probe} whose targets it can look into. */
    String type();

    /**
     * Lists numbers that can be read now. Blocks, but not beyond the deadline.
     *
     * @param pattern which objects, as the server's own kind of pattern; all if empty
     * @throws IOException if it can't be had; the message is for people
     */
    List<Entry> browse(ProbeTarget target, ProbeContext context, String pattern) throws IOException;

    /**
     * A number.
     *
     * @param object    name of the object
     * @param attribute its attribute
     * @param key       item within it, or empty
     * @param value     as text; from outside
     */
    record Entry(String object, String attribute, String key, String value) {

        /** As the option {@code attributes} takes it. */
        public String spec() {
            return object + " # " + attribute + (key.isEmpty() ? "" : "." + key);
        }
    }
}
