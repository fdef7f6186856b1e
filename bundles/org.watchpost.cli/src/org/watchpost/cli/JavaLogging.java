/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what libraries tell the platform's own logging to the log: left alone it goes to standard error, which is for progress
 * and messages to the person.
 */
final class JavaLogging extends Handler {

    private JavaLogging() {
    }

    /** From now on, for the whole process. */
    static void toLog() {
        java.util.logging.Logger root = java.util.logging.Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.addHandler(new JavaLogging());
    }

    @Override
    public void publish(@Nullable LogRecord message) {
        if (message == null || message.getLoggerName() == null) {
            return;
        }
        Logger logger = LoggerFactory.getLogger(message.getLoggerName());
        int level = message.getLevel().intValue();
        if (level >= Level.SEVERE.intValue()) {
            logger.error(message.getMessage(), message.getThrown());
        } else if (level >= Level.WARNING.intValue()) {
            logger.warn(message.getMessage(), message.getThrown());
        } else {
            logger.debug(message.getMessage(), message.getThrown());
        }
    }

    @Override
    public void flush() {
        // the log writes at once
    }

    @Override
    public void close() {
        // the log is not ours to close
    }
}
