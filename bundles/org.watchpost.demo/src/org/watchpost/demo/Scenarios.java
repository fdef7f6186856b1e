/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.op.ScenarioSource;
import org.watchpost.demo.basics.Output;
import org.watchpost.demo.basics.Settings;
import org.watchpost.demo.bulk.BulkScenario;
import org.watchpost.demo.flood.FloodScenario;
import org.watchpost.demo.worm.WormScenario;

/**
 * The worked examples. All people, domains ({@code *.example}) and addresses (RFC 1918, RFC 5737) are invented; "programs" in
 * attachments are two letters and filler text, and can't run. Beside the logs each scenario writes {@code truth.json}: what
 * happened in it, counted while it was written.
 */
@Component
public final class Scenarios implements ScenarioSource {

    /** A mail worm breaks out on one working day. */
    public static final String WORM = "mydoom";
    /** A test script floods the mail servers. */
    public static final String FLOOD = "flood";
    /** A month of traffic in five formats, for measurements; its scale is in units of 64 MiB. */
    public static final String BULK = "bulk";

    private static final int WORKSTATIONS = 120;
    private static final long BULK_BYTES = 64L << 20;
    private static final long LEAST_BULK_BYTES = 8L << 20;

    @Override
    public List<String> scenarios() {
        return List.of(WORM, FLOOD, BULK);
    }

    @Override
    public ZoneId zone(String scenario) {
        return ZoneId.of(switch (scenario) {
            case WORM -> "America/New_York";
            case FLOOD -> "Asia/Dubai";
            case BULK -> "UTC";
            default -> throw unknown(scenario);
        });
    }

    @Override
    public void generate(String scenario, long seed, double scale, Path folder, IProgressMonitor monitor) throws IOException {
        if (!(scale >= 0.001 && scale <= 65_536)) {
            throw new IllegalArgumentException("The scale must be from 0.001 to 65536, not " + scale);
        }
        Settings settings = new Settings(seed, scale, WORKSTATIONS, Math.max(LEAST_BULK_BYTES, Math.round(BULK_BYTES * scale)));
        switch (scenario) {
            case WORM -> new WormScenario(settings, new Output(folder, monitor)).run();
            case FLOOD -> new FloodScenario(settings, new Output(folder, monitor)).run();
            case BULK -> new BulkScenario(settings, new Output(folder, monitor)).run();
            default -> throw unknown(scenario);
        }
    }

    private static IllegalArgumentException unknown(String scenario) {
        return new IllegalArgumentException("There is no scenario " + scenario);
    }
}
