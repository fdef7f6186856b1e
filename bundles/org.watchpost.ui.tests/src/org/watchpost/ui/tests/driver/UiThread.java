/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.tests.driver;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.opentest4j.AssertionFailedError;

/** From the test's thread to the UI thread and back; waiting for what must come true, without guessing how long it takes. */
public final class UiThread {

    private static final int TICK = 20;
    private static final int MOST_SECONDS = 60;

    private UiThread() {
    }

    public static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** Asks something on the UI thread; may be called on it, too. */
    public static <T> T call(Callable<T> what) {
        if (Display.getCurrent() != null) {
            try {
                return what.call();
            } catch (Exception e) {
                throw new AssertionFailedError("Failed on the UI thread", e);
            }
        }
        CompletableFuture<T> answer = new CompletableFuture<>();
        display().asyncExec(() -> {
            try {
                answer.complete(what.call());
            } catch (Exception | AssertionError e) {
                answer.completeExceptionally(e);
            }
        });
        return get(answer, "the UI thread to answer");
    }

    /** Does something on the UI thread and waits until it is done. */
    public static void run(Runnable what) {
        call(() -> {
            what.run();
            return true;
        });
    }

    /** Starts something on the UI thread that may open a dialog and not come back before that is closed. */
    public static void start(Runnable what) {
        display().asyncExec(what);
    }

    /** Waits until something is true on the UI thread; it is looked at each time the UI thread has a moment. */
    public static void waitFor(String what, BooleanSupplier condition) {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        display().asyncExec(() -> look(condition, answer));
        get(answer, what);
    }

    /** Waits at most so long until something is true on the UI thread; answers whether it is. */
    public static boolean within(int seconds, BooleanSupplier condition) {
        if (call(condition::getAsBoolean)) {
            return true;
        }
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        display().asyncExec(() -> look(condition, answer));
        try {
            return answer.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            answer.cancel(false);
            return false;
        } catch (ExecutionException e) {
            throw new AssertionFailedError("Failed while waiting", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void look(BooleanSupplier condition, CompletableFuture<Boolean> answer) {
        if (answer.isDone()) {
            return;
        }
        try {
            if (condition.getAsBoolean()) {
                answer.complete(true);
            } else {
                display().timerExec(TICK, () -> look(condition, answer));
            }
        } catch (RuntimeException | AssertionError e) {
            answer.completeExceptionally(e);
        }
    }

    private static <T> T get(CompletableFuture<T> answer, String what) {
        try {
            return answer.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            answer.cancel(false);
            throw new AssertionFailedError("Waited " + MOST_SECONDS + " s for " + what, e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError error) {
                throw error;
            }
            throw new AssertionFailedError("Failed: " + what, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionFailedError("Interrupted while waiting for " + what, e);
        }
    }
}
