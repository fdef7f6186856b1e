/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.util;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** The one place where the workbench looks services up: it knows their ports, never who provides them. */
public final class Services {

    /** Milliseconds. */
    private static final long PATIENCE = 10_000;

    private Services() {
    }

    /** The best service of a port, or empty if there is none. */
    public static <T> Optional<T> find(Class<T> port) {
        List<T> all = all(port);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /**
     * The best service of a port. Just after the start it may still be on its way: then it is waited for, so this is not for
     * the UI thread.
     *
     * @throws IllegalStateException if there is none: the product is not complete
     */
    public static <T> T get(Class<T> port) {
        return find(port).or(() -> await(port)).orElseThrow(
                () -> new IllegalStateException("This installation lacks " + port.getSimpleName() + "; install Watchpost again"));
    }

    private static <T> Optional<T> await(Class<T> port) {
        Bundle bundle = FrameworkUtil.getBundle(Services.class);
        if (bundle == null || bundle.getBundleContext() == null) {
            return Optional.empty();
        }
        ServiceTracker<T, T> tracker = new ServiceTracker<>(bundle.getBundleContext(), port, null);
        tracker.open();
        try {
            return Optional.ofNullable(tracker.waitForService(PATIENCE));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            tracker.close();
        }
    }

    /** All services of a port, the best first. */
    public static <T> List<T> all(Class<T> port) {
        Bundle bundle = FrameworkUtil.getBundle(Services.class);
        BundleContext context = bundle == null ? null : bundle.getBundleContext();
        if (context == null) {
            return List.of();
        }
        try {
            List<ServiceReference<T>> references = new ArrayList<>(context.getServiceReferences(port, null));
            references.sort(Collections.reverseOrder());
            List<T> services = new ArrayList<>();
            for (ServiceReference<T> reference : references) {
                T service = context.getService(reference);
                if (service != null) {
                    services.add(service);
                }
            }
            return services;
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
