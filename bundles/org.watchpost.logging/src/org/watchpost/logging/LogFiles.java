/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.logging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;

/**
 * Writes to <code>watchpost.log</code> beside the platform's own log, and hands warnings and errors of the workbench to
 * the platform log, which the Error Log view shows.
 * <p>
 * The workbench owns its workspace, so its file rolls while it runs (2 MB, three old ones). Headless runs share one folder and
 * may run side by side: they only append, and the first to find the file too large starts a new one.
 * <p>
 * The file is opened by the first event: only then is it known where the workspace is. If it can't be opened, events still
 * reach the platform log.
 */
final class LogFiles extends AppenderBase<@NonNull ILoggingEvent> {

    private static final String FILE = "watchpost.log";
    private static final long MAX_SIZE = 2L << 20;
    private static final int OLD_FILES = 3;

    private boolean opened;
    private boolean workbench;
    private @Nullable FileAppender<ILoggingEvent> file;

    /** Called under the lock of {@link AppenderBase}. */
    @Override
    protected void append(ILoggingEvent event) {
        if (!opened) {
            opened = true;
            workbench = Platform.isRunning() && Platform.getInstanceLocation() != null;
            file = open();
        }
        FileAppender<ILoggingEvent> target = file;
        if (target != null) {
            target.doAppend(event);
        }
        if (workbench && event.getLevel().isGreaterOrEqual(Level.WARN)) {
            tellPlatform(event);
        }
    }

    @Override
    public void stop() {
        super.stop();
        FileAppender<ILoggingEvent> target = file;
        if (target != null) {
            target.stop();
        }
    }

    private @Nullable FileAppender<ILoggingEvent> open() {
        if (!Platform.isRunning()) {
            return null;
        }
        Path path = Platform.getLogFileLocation().toPath().resolveSibling(FILE);
        FileAppender<ILoggingEvent> appender;
        if (workbench) {
            appender = rolling(path);
        } else {
            startNewFileIfLarge(path);
            appender = new FileAppender<>();
        }
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(getContext());
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{0} [%thread] %msg%n");
        encoder.start();
        appender.setContext(getContext());
        appender.setEncoder(encoder);
        appender.setFile(path.toString());
        appender.start();
        return appender.isStarted() ? appender : null;
    }

    private RollingFileAppender<ILoggingEvent> rolling(Path path) {
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        FixedWindowRollingPolicy policy = new FixedWindowRollingPolicy();
        policy.setContext(getContext());
        policy.setParent(appender);
        policy.setFileNamePattern(path + ".%i");
        policy.setMinIndex(1);
        policy.setMaxIndex(OLD_FILES);
        SizeBasedTriggeringPolicy<ILoggingEvent> trigger = new SizeBasedTriggeringPolicy<>();
        trigger.setContext(getContext());
        trigger.setMaxFileSize(new FileSize(MAX_SIZE));
        appender.setContext(getContext());
        appender.setFile(path.toString());
        appender.setRollingPolicy(policy);
        appender.setTriggeringPolicy(trigger);
        policy.start();
        trigger.start();
        return appender;
    }

    private void startNewFileIfLarge(Path path) {
        try {
            if (Files.exists(path) && Files.size(path) > MAX_SIZE) {
                Files.move(path, path.resolveSibling(FILE + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            // another run may just have done it; the log goes on in the file that is there
            addInfo("log file not renamed", e);
        }
    }

    private static void tellPlatform(ILoggingEvent event) {
        int severity = event.getLevel().isGreaterOrEqual(Level.ERROR) ? IStatus.ERROR : IStatus.WARNING;
        @Nullable
        Throwable cause = event.getThrowableProxy() instanceof ThrowableProxy proxy ? proxy.getThrowable() : null;
        ILog.of(LogFiles.class).log(new Status(severity, bundleOf(event.getLoggerName()), event.getFormattedMessage(), cause));
    }

    /** The bundles are named as their packages begin: three segments. */
    private static String bundleOf(String logger) {
        int end = -1;
        for (int i = 0; i < 3; i++) {
            int next = logger.indexOf('.', end + 1);
            if (next < 0) {
                return logger;
            }
            end = next;
        }
        return logger.substring(0, end);
    }
}
