/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.monitor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.monitor.Alarm;
import org.watchpost.core.monitor.Monitor;
import org.watchpost.core.monitor.MonitorService;
import org.watchpost.core.monitor.WatchFiles;
import org.watchpost.core.probe.Probe;
import org.watchpost.core.probe.SecretStore;
import org.watchpost.core.store.EventStore;
import org.watchpost.model.monitor.Watch;

/** Makes monitors that measure with all probes there are. */
@Component(service = MonitorService.class)
public final class DefaultMonitorService implements MonitorService {

    private final Map<String, Probe> probes = new HashMap<>();

    @Activate
    public DefaultMonitorService(
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<Probe> probes) {
        probes.forEach(probe -> this.probes.put(probe.type(), probe));
    }

    @Override
    public Monitor open(Watch watch, SecretStore secrets, Optional<Path> store) throws IOException {
        return new MonitorEngine(probes, watch, secrets, store);
    }

    @Override
    public void replay(Watch watch, InputStream csv, @Nullable EventStore logs, Consumer<Alarm.Event> listener) throws IOException {
        WatchFiles.check(watch);
        new Replay(watch, ZoneId.systemDefault(), logs, listener).run(csv);
    }
}
