/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.indicators;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes values harmless to pass around ({@code hxxp://evil[.]example}), and whole again, as analysts write them. */
public final class Fangs {

    private static final Pattern DOT = Pattern.compile("\\[\\.\\]|\\(\\.\\)|\\{\\.\\}|\\[dot\\]|\\(dot\\)|\\{dot\\}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AT = Pattern.compile("\\[@\\]|\\(@\\)|\\[at\\]|\\(at\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SLASHES = Pattern.compile("\\[:\\]//|\\[://\\]|:\\[//\\]", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEME = Pattern.compile("\\bh(?:xx|\\*\\*|XX)p(s?)(?=:|\\[:)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FTP = Pattern.compile("\\bfxp(?=:|\\[:)", Pattern.CASE_INSENSITIVE);
    private static final Pattern COLON = Pattern.compile("\\[:\\]");

    private Fangs() {
    }

    /** Defangs a value as its type needs it. */
    public static String off(IndicatorType type, String value) {
        return switch (type) {
            case ADDRESS, NETWORK -> value.indexOf(':') >= 0 ? value.replace(":", "[:]") : value.replace(".", "[.]");
            case DOMAIN -> value.replace(".", "[.]");
            case EMAIL -> value.replace("@", "[@]").replace(".", "[.]");
            case URL -> url(value);
            default -> value;
        };
    }

    private static String url(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        String changed = lower.startsWith("http") ? "hxxp" + value.substring(4)
                : lower.startsWith("ftp") ? "fxp" + value.substring(3) : value;
        int slashes = changed.indexOf("://");
        int host = slashes < 0 ? 0 : slashes + 3;
        int end = host;
        while (end < changed.length() && "/?#".indexOf(changed.charAt(end)) < 0) {
            end++;
        }
        return changed.substring(0, host) + changed.substring(host, end).replace(".", "[.]") + changed.substring(end);
    }

    /** Takes all the usual marks away; text without any stays as it is. */
    public static String on(String text) {
        String dots = DOT.matcher(text).replaceAll(".");
        String ats = AT.matcher(dots).replaceAll("@");
        String slashes = SLASHES.matcher(ats).replaceAll("://");
        String schemes = SCHEME.matcher(slashes).replaceAll("http$1");
        return COLON.matcher(FTP.matcher(schemes).replaceAll("ftp")).replaceAll(":");
    }
}
