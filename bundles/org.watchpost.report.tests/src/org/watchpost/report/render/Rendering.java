/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.report.ReportRenderer;

/** Renders reports of a fixed date for tests. */
final class Rendering {

    static final Instant DATE = Instant.parse("2004-08-01T10:00:00Z");

    private Rendering() {
    }

    static byte[] bytes(ReportRenderer renderer, OpenCase open) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(new ReportRenderer.Request(open, DATE, ZoneId.of("America/New_York"), Locale.ENGLISH), out,
                new NullProgressMonitor());
        return out.toByteArray();
    }

    static String text(ReportRenderer renderer, OpenCase open) throws IOException {
        return new String(bytes(renderer, open), StandardCharsets.UTF_8);
    }
}
