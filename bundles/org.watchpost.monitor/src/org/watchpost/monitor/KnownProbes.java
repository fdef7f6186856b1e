/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.monitor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.watchpost.core.probe.AttributeBrowser;
import org.watchpost.core.probe.Probe;
import org.watchpost.core.probe.Probes;

/** All probes that are installed. */
@Component(service = Probes.class)
public final class KnownProbes implements Probes {

    private final List<Probe> probes;
    private final List<AttributeBrowser> browsers;

    @Activate
    public KnownProbes(
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<Probe> probes,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<AttributeBrowser> browsers) {
        this.probes = probes.stream().sorted(Comparator.comparing(Probe::type)).toList();
        this.browsers = List.copyOf(browsers);
    }

    @Override
    public List<Probe> all() {
        return probes;
    }

    @Override
    public Optional<Probe> find(String type) {
        return probes.stream().filter(probe -> probe.type().equals(type)).findFirst();
    }

    @Override
    public Optional<AttributeBrowser> browser(String type) {
        return browsers.stream().filter(browser -> browser.type().equals(type)).findFirst();
    }
}
