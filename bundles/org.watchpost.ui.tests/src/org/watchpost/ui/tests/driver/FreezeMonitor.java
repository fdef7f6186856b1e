/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.tests.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.swt.widgets.Display;

/**
 * Watches the UI thread: each time it does not answer for longer than a limit, where it was then is noted. Only what happens
 * in our own code or waits for I/O or a lock counts against us; making widgets is the platform's business and is counted apart.
 */
public final class FreezeMonitor implements AutoCloseable {

    /**
     * One stall.
     *
     * @param millis how long the UI thread did not answer
     * @param stack  where it was when the limit was passed
     */
    public record Stall(long millis, List<StackTraceElement> stack) {

        private static final int DEPTH = 12;
        private static final List<String> WAITING = List.of("java.util.concurrent.locks.LockSupport", "java.io.", "sun.nio.ch.",
                "org.apache.lucene.", "org.watchpost.index.", "org.watchpost.core.cases.internal");

        /** Whether the UI thread was waiting or reading and writing, rather than working. Classes being loaded don't count. */
        public boolean waiting() {
            return stack.stream().noneMatch(e -> e.getMethodName().equals("loadClass"))
                    && stack.stream().limit(DEPTH).anyMatch(e -> WAITING.stream().anyMatch(e.getClassName()::startsWith));
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(millis + " ms");
            stack.stream().limit(40).forEach(e -> text.append("\n    at ").append(e));
            return text.toString();
        }
    }

    private static final long PAUSE = 10;

    private final Display display;
    private final long limit;
    private final List<Stall> stalls = new ArrayList<>();
    private final AtomicBoolean running = new AtomicBoolean(true);
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread watcher;

    /** Starts watching. */
    public FreezeMonitor(Display display, long limitMillis) {
        this.display = display;
        this.limit = limitMillis;
        watcher = new Thread(this::watch, "freeze monitor");
        watcher.setDaemon(true);
        watcher.start();
    }

    private void watch() {
        Thread uiThread = display.getThread();
        try {
            while (running.get()) {
                AtomicLong answered = new AtomicLong();
                CountDownLatch answer = new CountDownLatch(1);
                long asked = System.nanoTime();
                display.asyncExec(() -> {
                    answered.set(System.nanoTime());
                    answer.countDown();
                });
                if (!answer.await(limit, TimeUnit.MILLISECONDS)) {
                    List<StackTraceElement> stack = List.of(uiThread.getStackTrace());
                    answer.await();
                    synchronized (stalls) {
                        stalls.add(new Stall((answered.get() - asked) / 1_000_000, stack));
                    }
                }
                done.await(PAUSE, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The stalls so far. */
    public List<Stall> stalls() {
        synchronized (stalls) {
            return List.copyOf(stalls);
        }
    }

    @Override
    public void close() {
        running.set(false);
        done.countDown();
    }
}
