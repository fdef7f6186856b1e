/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.watchpost.core.archive.ArchiveReader;
import org.watchpost.core.op.ScenarioSource;

/** Services of other bundles: from the registry in the build; on a plain class path made from their classes. */
public final class Ports {

    /** Components are made while the framework starts, which may take a while on a busy machine. */
    private static final long PATIENCE_MILLIS = 20_000;

    private Ports() {
    }

    /** Reads archives that need a library. */
    public static ArchiveReader archives() {
        return get(ArchiveReader.class, "org.watchpost.ingest.unpack.LibraryArchiveReader");
    }

    /** Generates scenarios. */
    public static ScenarioSource scenarios() {
        return get(ScenarioSource.class, "org.watchpost.demo.Scenarios");
    }

    private static <T> T get(Class<T> port, String name) {
        Bundle bundle = FrameworkUtil.getBundle(Ports.class);
        if (bundle == null) {
            try {
                return port.cast(Class.forName(name).getConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(name + " is not on the class path", e);
            }
        }
        ServiceTracker<T, T> tracker = new ServiceTracker<>(bundle.getBundleContext(), port, null);
        tracker.open();
        try {
            T service = tracker.waitForService(PATIENCE_MILLIS);
            if (service != null) {
                return service;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("No service " + port.getName());
    }
}
