/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON against its schemas: our own for reports, and those of OASIS and MISP where they are at hand. */
class SchemasTest {

    /** With what the ids of the schemas of OASIS begin. */
    private static final String STIX = "http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas/";
    private static final Path SCHEMAS = Path.of(System.getProperty("watchpost.schemas", ""));

    private static Path schema(String name) {
        Path file = SCHEMAS.resolve(name);
        Assumptions.assumeTrue(Files.isRegularFile(file), "there is no " + file + ": get it and name its folder with -Dwatchpost.schemas");
        return file;
    }

    private static List<String> errors(Schema schema, String json) {
        List<Error> errors = schema.validate(json, InputFormat.JSON);
        return errors.stream().limit(20).map(Error::toString).toList();
    }

    private static String read(String name) throws IOException {
        return Files.readString(Reports.file(name));
    }

    @ParameterizedTest
    @ValueSource(strings = { "report.json", "flood-report.json" })
    void reportsFitOurSchema(String name) throws Exception {
        Path own = Path.of(System.getProperty("watchpost.root"), "bundles", "org.watchpost.report", "src", "org", "watchpost", "report",
                "render", "report-1.schema.json");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(Files.readString(own),
                InputFormat.JSON);
        assertEquals(List.of(), errors(schema, read(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "report.stix.json", "flood-report.stix.json" })
    void stixFitsTheSchemasOfOasis(String name) throws Exception {
        schema("stix-2.1/common/bundle.json");
        Path folder = SCHEMAS.resolve("stix-2.1");
        Map<String, String> all = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".json")).toList()) {
                all.put(STIX + folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(all));
        String json = read(name);
        List<String> errors = new ArrayList<>(errors(registry.getSchema(SchemaLocation.of(STIX + "common/bundle.json")), json));
        // the bundle's schema says little about its objects: each against its own
        for (String object : objects(json)) {
            Matcher type = Pattern.compile("\"type\": ?\"([a-z-]+)\"").matcher(object);
            if (type.find()) {
                String own = STIX + "sdos/" + type.group(1) + ".json";
                own = all.containsKey(own) ? own : STIX + "common/" + type.group(1) + ".json";
                errors.addAll(errors(registry.getSchema(SchemaLocation.of(own)), object));
            }
        }
        assertEquals(List.of(), errors);
    }

    /** The texts of the objects of a bundle, by counting braces outside of strings. */
    private static List<String> objects(String json) {
        List<String> objects = new ArrayList<>();
        int depth = 0;
        int start = 0;
        boolean text = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (text) {
                i += c == '\\' ? 1 : 0;
                text = c != '"';
            } else if (c == '"') {
                text = true;
            } else if (c == '{') {
                depth++;
                start = depth == 2 ? i : start;
            } else if (c == '}') {
                if (depth == 2) {
                    objects.add(json.substring(start, i + 1));
                }
                depth--;
            }
        }
        return objects;
    }

    @ParameterizedTest
    @ValueSource(strings = { "report.misp.json", "flood-report.misp.json" })
    void mispFitsItsSchema(String name) throws Exception {
        Path file = schema("misp.json");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(Files.readString(file),
                InputFormat.JSON);
        assertEquals(List.of(), errors(schema, read(name)));
    }
}
