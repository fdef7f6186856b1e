/*
 * Copyright (c) 2025 the Watchpost contributors
 *
 * This program and the accompanying materials are made
 * available under the terms of the Eclipse Public License 2.0
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model.util;

/** Puts values from outside into messages. */
final class Texts {

	private static final int LONGEST = 100;

	private Texts() {
	}

	/**
	 * @param value anything, null included
	 * @return the value in quotes, on one line, escaped and not longer than a message can bear
	 */
	static String quote(Object value) {
		String text = String.valueOf(value);
		boolean cut = text.length() > LONGEST;
		return '"' + HostileTexts.escape(cut ? text.substring(0, LONGEST) : text) + (cut ? "…\"" : "\""); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
