/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.imports;

/** Is told how an import goes; called on import threads, several times a second at most; must return quickly. */
public interface ImportListener {

    /** Listens to nothing. */
    ImportListener NONE = new ImportListener() {
    };

    /** How far the import is. */
    default void progress(ImportProgress progress) {
    }

    /** A source is done. */
    default void finished(ImportSummary.SourceResult result) {
    }

    /** An import interrupted before is being taken up; {@code note} says which and from where. */
    default void note(String note) {
    }
}
