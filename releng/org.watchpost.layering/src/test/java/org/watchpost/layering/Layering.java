/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.layering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The rules. Each violation is a sentence that names the bundle and what it may not do. */
final class Layering {

    private static final String PREFIX = "org.watchpost.";

    /**
     * Who may see whom: arrows point left to right, and whoever sees a bundle may also see what that one sees. A new bundle
     * gets its line here, or the test fails.
     */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(Map.entry("model", Set.of()),
            Map.entry("core", Set.of("model")),
            Map.entry("ui", Set.of("core")),
            Map.entry("app", Set.of("ui")),
            Map.entry("cli", Set.of("core")),
            Map.entry("index", Set.of("core")),
            Map.entry("ingest", Set.of("core")),
            Map.entry("capture", Set.of("core")),
            Map.entry("mail", Set.of("core")),
            Map.entry("probe.jmx", Set.of("core")),
            Map.entry("probe.smtp", Set.of("core")),
            Map.entry("probe.queue", Set.of("core")),
            Map.entry("monitor", Set.of("core")),
            Map.entry("analysis", Set.of("core")),
            Map.entry("report", Set.of("core")),
            Map.entry("report.print", Set.of("report")),
            Map.entry("spelling", Set.of("core")),
            Map.entry("timestamp", Set.of("core")),
            // a perspective each; they share the workbench's parts and see nothing of each other
            Map.entry("ui.triage", Set.of("ui")),
            Map.entry("ui.quarantine", Set.of("ui")),
            Map.entry("ui.queues", Set.of("ui")),
            Map.entry("ui.incident", Set.of("ui")),
            Map.entry("demo", Set.of("core")),
            Map.entry("testing", Set.of("core")),
            // fragments of libraries and content: they see nothing of ours
            Map.entry("logging", Set.of()),
            Map.entry("collections", Set.of()),
            Map.entry("doc", Set.of()));

    private static final Set<String> SEES_WIDGETS = Set.of("ui", "ui.triage", "ui.quarantine", "ui.queues", "ui.incident", "app",
            "ui.tests", "app.tests");

    private static final List<String> WIDGETS = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4.ui",
            "org.eclipse.nebula", "org.eclipse.swtchart");

    /** The platform every bundle may use. What is missing here is a third party and belongs to one bundle. */
    private static final List<String> PLATFORM = List.of("org.eclipse.core", "org.eclipse.equinox", "org.eclipse.osgi", "org.eclipse.emf",
            "org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4", "org.eclipse.help", "org.osgi", "org.slf4j",
            "slf4j.api",
            "org.jspecify", "jakarta.inject", "jakarta.annotation", "java", "javax", "org.w3c.dom", "org.xml.sax");

    /** Libraries that more than one bundle may use, and which. */
    private static final Map<String, Set<String>> SHARED = Map.of(
            // reading what was attached, and writing the report
            "org.apache.pdfbox", Set.of("org.watchpost.mail", "org.watchpost.report.print"),
            // the index, and the reader of Hunspell dictionaries that Lucene brings along
            "org.apache.lucene", Set.of("org.watchpost.index", "org.watchpost.spelling"),
            "org.apache.poi", Set.of("org.watchpost.mail", "org.watchpost.report.print"));

    private static final List<String> TEST_LIBRARIES = List.of("org.junit", "org.opentest4j", "junit-jupiter-api", "junit-jupiter-params");

    private final Map<String, BundleManifest> bundles = new TreeMap<>();
    private final Map<String, String> exporters = new HashMap<>();
    private final List<String> violations = new ArrayList<>();

    private Layering(Collection<BundleManifest> manifests) {
        for (BundleManifest manifest : manifests) {
            bundles.put(manifest.name(), manifest);
            manifest.exports().keySet().forEach(name -> exporters.put(name, manifest.name()));
        }
    }

    /** All violations of the rules, in the order of the bundles; empty if there are none. */
    static List<String> violations(Collection<BundleManifest> manifests) {
        Layering layering = new Layering(manifests);
        layering.bundles.values().forEach(layering::check);
        layering.checkThirdParties();
        return layering.violations;
    }

    private void check(BundleManifest bundle) {
        if (!isOurs(bundle.name())) {
            violations.add(bundle.name() + " is not named " + PREFIX + "*");
            return;
        }
        String name = shortName(bundle.name());
        boolean tests = name.endsWith(".tests");
        String tested = tests ? name.substring(0, name.length() - ".tests".length()) : name;
        if (!ARROWS.containsKey(tested)) {
            violations.add(bundle.name() + " is in no arrow of the design");
            return;
        }
        Set<String> allowed = reachable(tested);
        if (tests) {
            allowed.add(tested);
            allowed.add("testing");
            // the generator of the worked examples is where tests take their input from
            allowed.add("demo");
            // real parts: a case in a test has a real index and takes in real files
            allowed.add("index");
            allowed.add("ingest");
            allowed.addAll(reachable("testing"));
            if (tested.equals("ui")) {
                // the tests of the workbench start the application with all its perspectives
                allowed.addAll(Set.of("app", "ui.triage", "ui.quarantine", "ui.queues", "ui.incident"));
            }
        }
        for (String seen : seen(bundle)) {
            if (!allowed.contains(seen)) {
                violations.add(bundle.name() + " must not see " + PREFIX + seen);
            }
        }
        for (String clause : bundle.requires().values()) {
            if (clause.replace(" ", "").contains("visibility:=reexport")) {
                violations.add(bundle.name() + " re-exports a bundle: " + clause);
            }
        }
        if (!SEES_WIDGETS.contains(name)) {
            uses(bundle).filter(use -> startsWithAny(use, WIDGETS))
                    .forEach(use -> violations.add(bundle.name() + " must not use widgets: " + use));
        }
        if (!tests && !name.equals("testing")) {
            uses(bundle).filter(use -> startsWithAny(use, TEST_LIBRARIES))
                    .forEach(use -> violations.add(bundle.name() + " is no test and must not use " + use));
        }
    }

    /** A third-party library is used by exactly one bundle; the tests of that bundle may use it too. */
    private void checkThirdParties() {
        Map<String, Set<String>> users = new TreeMap<>();
        for (BundleManifest bundle : bundles.values()) {
            String user = bundle.name().endsWith(".tests") ? bundle.name().substring(0, bundle.name().length() - ".tests".length())
                    : bundle.name();
            uses(bundle)
                    .filter(use -> !isOurs(use) && !startsWithAny(use, PLATFORM) && !startsWithAny(use, WIDGETS)
                            && !startsWithAny(use, TEST_LIBRARIES))
                    .forEach(use -> users.computeIfAbsent(library(use), key -> new TreeSet<>()).add(user));
        }
        users.forEach((library, names) -> {
            if (names.size() > 1 && !SHARED.getOrDefault(library, Set.of()).containsAll(names)) {
                violations.add(library + " is used by more than one bundle: " + String.join(", ", names));
            }
        });
    }

    private Set<String> seen(BundleManifest bundle) {
        Set<String> seen = new TreeSet<>();
        Stream.concat(Stream.of(bundle.host()), bundle.requires().keySet().stream()).filter(Layering::isOurs).map(Layering::shortName)
                .forEach(seen::add);
        bundle.imports().keySet().stream().map(exporters::get).filter(exporter -> exporter != null && !exporter.equals(bundle.name()))
                .map(Layering::shortName).forEach(seen::add);
        return seen;
    }

    private static Stream<String> uses(BundleManifest bundle) {
        return Stream.of(Stream.of(bundle.host()).filter(host -> !host.isEmpty()), bundle.requires().keySet().stream(),
                bundle.imports().keySet().stream()).flatMap(names -> names);
    }

    private static Set<String> reachable(String from) {
        Set<String> found = new HashSet<>();
        for (String next : ARROWS.getOrDefault(from, Set.of())) {
            found.add(next);
            found.addAll(reachable(next));
        }
        return found;
    }

    /** Packages and bundles of one family count as one library: its first three segments. */
    private static String library(String name) {
        String[] segments = name.split("\\.");
        return String.join(".", List.of(segments).subList(0, Math.min(3, segments.length)));
    }

    private static boolean isOurs(String name) {
        return name.startsWith(PREFIX);
    }

    private static String shortName(String name) {
        return name.substring(PREFIX.length());
    }

    private static boolean startsWithAny(String name, List<String> prefixes) {
        return prefixes.stream().anyMatch(prefix -> name.equals(prefix) || name.startsWith(prefix + "."));
    }
}
