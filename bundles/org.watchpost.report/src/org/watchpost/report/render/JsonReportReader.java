/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.json.Json;
import org.watchpost.core.json.JsonException;
import org.watchpost.core.report.ReportReader;

/** Reads the references of a report as JSON. */
@Component
public final class JsonReportReader implements ReportReader {

    @Override
    public boolean reads(byte[] beginning) {
        return new String(beginning, StandardCharsets.UTF_8).stripLeading().startsWith("{");
    }

    @Override
    public Claims read(Path file) throws IOException {
        try {
            if (!(Json.read(Files.readString(file), Integer.MAX_VALUE) instanceof Map<?, ?> raw)) {
                throw new IOException(file + " is no report");
            }
            Map<String, @Nullable Object> report = object(raw);
            if (!Json.text(report, "format").equals("watchpost-report")) {
                throw new IOException(file + " is no report of Watchpost");
            }
            List<Claim> claims = new ArrayList<>();
            if (report.get("exhibits") instanceof List<?> exhibits) {
                for (Object one : exhibits) {
                    if (one instanceof Map<?, ?> map) {
                        Map<String, @Nullable Object> exhibit = object(map);
                        claims.add(new Claim((int) Json.number(exhibit, "number", 0), Json.text(exhibit, "evidence"),
                                Json.text(exhibit, "member"),
                                Json.number(exhibit, "offset", -1), Json.number(exhibit, "length", -1), Json.text(exhibit, "text"), false));
                    }
                }
            }
            String head = report.get("journal") instanceof Map<?, ?> journal ? Json.text(object(journal), "head") : "";
            return new Claims(head, claims);
        } catch (JsonException e) {
            throw new IOException(file + " is damaged: " + e.getMessage(), e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> object(Map<?, ?> map) {
        return (Map<String, @Nullable Object>) map;
    }
}
