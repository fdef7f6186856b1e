/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.type;

/**
 * Apache POI logs through Log4j's API, which writes to standard error where it finds no provider; what libraries think of hostile
 * bytes is of no use there.
 */
public final class QuietLibraries {

    private QuietLibraries() {
    }

    /** Must be called before the first class of POI is used; settings of the person stay. */
    public static void quiet() {
        for (String name : new String[] { "org.apache.logging.log4j.simplelog.level",
                "org.apache.logging.log4j.simplelog.StatusLogger.level",
                "log4j2.statusLoggerLevel", "log4j.statusLogger.level" }) {
            if (System.getProperty(name) == null) {
                System.setProperty(name, "OFF");
            }
        }
    }
}
