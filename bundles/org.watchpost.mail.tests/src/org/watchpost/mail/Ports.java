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
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.watchpost.core.archive.ArchiveReader;
import org.watchpost.core.op.ScenarioSource;

/** Services of other bundles: from the registry in the build; on a plain class path made from their classes. */
public final class Ports {

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
        BundleContext context = bundle.getBundleContext();
        ServiceReference<T> reference = context.getServiceReference(port);
        if (reference == null) {
            throw new IllegalStateException("No service " + port.getName());
        }
        return context.getService(reference);
    }
}
