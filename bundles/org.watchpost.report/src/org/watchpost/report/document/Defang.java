/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.document;

import java.util.Locale;
import org.watchpost.model.incident.IndicatorKind;

/** Makes indicators that nobody can click by mistake: {@code hxxp://evil[.]example}, as analysts write them. */
public final class Defang {

    private Defang() {
    }

    /** The value of an indicator, defanged as its kind needs it. */
    public static String value(IndicatorKind kind, String value) {
        return switch (kind) {
            case ADDRESS, DOMAIN -> value.replace(".", "[.]");
            case URL -> url(value);
            case EMAIL -> value.replace("@", "[@]").replace(".", "[.]");
            default -> value.regionMatches(true, 0, "http", 0, 4) ? url(value) : value;
        };
    }

    private static String url(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        String changed = lower.startsWith("http") ? "hxxp" + value.substring(4)
                : lower.startsWith("ftp") ? "fxp" + value.substring(3) : value;
        int host = changed.indexOf("//") + 2;
        int path = changed.indexOf('/', host < 2 ? 0 : host);
        int end = path < 0 ? changed.length() : path;
        return changed.substring(0, end).replace(".", "[.]") + changed.substring(end);
    }
}
