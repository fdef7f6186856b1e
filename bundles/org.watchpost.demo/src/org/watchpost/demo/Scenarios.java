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
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.op.ScenarioSource;
import org.watchpost.demo.flood.FloodScenario;
import org.watchpost.demo.flood.world.Site;
import org.watchpost.demo.output.OutputFolder;
import org.watchpost.demo.worm.WormScenario;
import org.watchpost.demo.worm.world.WormDay;

/**
 * The worked examples. All people, domains ({@code *.example}) and addresses (RFC 1918, RFC 5737) are invented; "programs" in
 * attachments are two letters and filler text, and can't run. Beside its logs each scenario writes {@code truth.json}: what
 * happened in it, counted while it was written. The same seed and scale give the same bytes; compressed members of archives in
 * mail depend on the zlib of the Java platform.
 *
 * <p>
 * Generating holds a bounded part of the logs in memory; what the truth needs grows slowly with the scale. Stateless.
 */
@Component(service = ScenarioSource.class)
public final class Scenarios implements ScenarioSource {

    /** A mail worm in a company network on one working day; 12 MB. */
    public static final String WORM = "mydoom";
    /** A test script floods the mail servers of its own company; 283 MB at scale 1, 15 MB at 0.05. */
    public static final String FLOOD = "flood";
    /** The least factor for the volume. */
    public static final double LEAST_SCALE = 0.001;
    /** The greatest factor for the volume. */
    public static final double GREATEST_SCALE = 50;

    @Override
    public List<String> scenarios() {
        return List.of(WORM, FLOOD);
    }

    @Override
    public ZoneId zone(String scenario) {
        return switch (scenario) {
            case WORM -> WormDay.ZONE;
            case FLOOD -> Site.ZONE;
            default -> throw unknown(scenario);
        };
    }

    /**
     * {@inheritDoc}
     *
     * @param scale  factor for the volume, from {@link #LEAST_SCALE} to {@link #GREATEST_SCALE}
     * @param folder absent, empty, or with an earlier run of the scenario, whose files are replaced
     * @throws IllegalArgumentException                            for an unknown scenario or another scale
     * @throws IOException                                         if a file can't be written, or something else is in the folder
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled; what was written is deleted
     */
    @Override
    public void generate(String scenario, long seed, double scale, Path folder, IProgressMonitor monitor) throws IOException {
        if (!scenarios().contains(scenario)) {
            throw unknown(scenario);
        }
        if (!(scale >= LEAST_SCALE && scale <= GREATEST_SCALE)) {
            throw new IllegalArgumentException("The scale must be from " + LEAST_SCALE + " to " + GREATEST_SCALE + ", not " + scale);
        }
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        try (OutputFolder out = new OutputFolder(folder, scenario, progress)) {
            if (scenario.equals(WORM)) {
                new WormScenario(seed, scale, WormScenario.WORKSTATIONS).generate(out, progress.split(100));
            } else {
                new FloodScenario(seed, scale).generate(out, progress.split(100));
            }
            progress.done();
        } catch (UncheckedIOException e) {
            // from a journal, whose callers are no places to handle it
            throw new IOException(e.getMessage(), e);
        }
    }

    private static IllegalArgumentException unknown(String scenario) {
        return new IllegalArgumentException("There is no scenario " + scenario);
    }
}
