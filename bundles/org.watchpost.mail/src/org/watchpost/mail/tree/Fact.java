/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.tree;

/**
 * Something that was seen and that a rule may be about.
 *
 * @param name of the fact, as rules call it: {@code archive.program.stored}
 * @param saw  what was seen, in one line
 */
public record Fact(String name, String saw) {
}
