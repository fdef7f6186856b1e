/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.document;

/**
 * What stands on every page.
 *
 * @param label     how far the report may go, for example {@code TLP:AMBER}; empty if nobody said
 * @param colour    of the letters on black, {@code #rrggbb}, as FIRST prescribes it
 * @param watermark word across the pages of a draft; empty if it is final
 * @param logo      PNG; no bytes if there is none
 * @see <a href="https://www.first.org/tlp/">Traffic Light Protocol 2.0</a>
 */
public record Marking(String label, String colour, String watermark, byte[] logo) {

    /** No marking. */
    public static final Marking NONE = new Marking("", "#ffffff", "", new byte[0]);
}
