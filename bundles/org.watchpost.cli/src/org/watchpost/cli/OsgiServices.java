/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.op.ScenarioSource;
import org.watchpost.core.report.ReportReader;
import org.watchpost.core.report.ReportRenderer;

/** Services from the OSGi registry. Must be closed. */
final class OsgiServices implements Services, AutoCloseable {

    /** Components are activated while the framework starts; this is only for a very slow machine. */
    private static final long WAIT_MILLIS = 20_000;

    private final BundleContext context;
    private final ServiceTracker<CaseService, CaseService> cases;
    private final ServiceTracker<ReportRenderer, ReportRenderer> renderers;
    private final ServiceTracker<ReportReader, ReportReader> readers;
    private final ServiceTracker<ScenarioSource, ScenarioSource> scenarios;
    private final List<ServiceTracker<?, ?>> others = new ArrayList<>();

    OsgiServices(BundleContext context) {
        this.context = context;
        cases = new ServiceTracker<>(context, CaseService.class, null);
        renderers = new ServiceTracker<>(context, ReportRenderer.class, null);
        readers = new ServiceTracker<>(context, ReportReader.class, null);
        scenarios = new ServiceTracker<>(context, ScenarioSource.class, null);
        cases.open();
        renderers.open();
        readers.open();
        scenarios.open();
    }

    @Override
    public CaseService cases() {
        CaseService service = null;
        try {
            service = cases.waitForService(WAIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (service == null) {
            throw new IllegalStateException("No case service: the program is incomplete");
        }
        return service;
    }

    @Override
    public List<ReportRenderer> renderers() {
        List<ReportRenderer> all = new ArrayList<>(renderers.getTracked().values());
        all.sort(Comparator.comparing(ReportRenderer::format));
        return all;
    }

    @Override
    public List<ReportReader> reportReaders() {
        return List.copyOf(readers.getTracked().values());
    }

    @Override
    public Optional<ScenarioSource> scenarios() {
        return Optional.ofNullable(scenarios.getService());
    }

    @Override
    public <T> T service(Class<T> port) {
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context, port, null);
        others.add(tracker);
        tracker.open();
        try {
            T service = tracker.waitForService(WAIT_MILLIS);
            if (service != null) {
                return service;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Services.super.service(port);
    }

    @Override
    public void close() {
        others.forEach(ServiceTracker::close);
        scenarios.close();
        readers.close();
        renderers.close();
        cases.close();
    }
}
