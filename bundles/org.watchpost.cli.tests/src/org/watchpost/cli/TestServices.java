/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.imports.AfterImport;
import org.watchpost.core.imports.Unpacker;
import org.watchpost.core.op.ScenarioSource;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.report.ReportReader;
import org.watchpost.core.report.ReportRenderer;
import org.watchpost.core.store.EventStoreProvider;

/**
 * The real services: from the OSGi registry in the build; where the tests run on a plain class path (an IDE, quick runs) made
 * by hand from the class folders of the other bundles.
 */
final class TestServices {

    private static final java.util.Map<Class<?>, Object> MADE = new java.util.concurrent.ConcurrentHashMap<>();
    private static final Services SERVICES = make();

    private TestServices() {
    }

    static Services get() {
        return SERVICES;
    }

    private static Services make() {
        Bundle bundle = FrameworkUtil.getBundle(TestServices.class);
        if (bundle != null) {
            return new OsgiServices(bundle.getBundleContext());
        }
        EventStoreProvider provider = all(EventStoreProvider.class).get(0);
        List<Parser> parsers = all(Parser.class);
        List<Unpacker> unpackers = all(Unpacker.class);
        CaseService cases = create(CaseService.class, provider, parsers, unpackers);
        all(AfterImport.class).forEach(after -> addAfterImport(cases, after));
        List<ReportRenderer> renderers = new ArrayList<>(all(ReportRenderer.class));
        renderers.sort(Comparator.comparing(ReportRenderer::format));
        List<ReportReader> readers = all(ReportReader.class);
        Optional<ScenarioSource> scenarios = all(ScenarioSource.class).stream().findFirst();
        return new Services() {
            @Override
            public CaseService cases() {
                return cases;
            }

            @Override
            public List<ReportRenderer> renderers() {
                return renderers;
            }

            @Override
            public List<ReportReader> reportReaders() {
                return readers;
            }

            @Override
            public Optional<ScenarioSource> scenarios() {
                return scenarios;
            }

            @Override
            public <T> T service(Class<T> port) {
                if (port == org.watchpost.core.live.LiveService.class) {
                    return create(port, parsers);
                }
                if (port == org.watchpost.core.monitor.MonitorService.class) {
                    return create(port, all(org.watchpost.core.probe.Probe.class));
                }
                if (port == org.watchpost.core.probe.Probes.class) {
                    return create(port, all(org.watchpost.core.probe.Probe.class), all(org.watchpost.core.probe.AttributeBrowser.class));
                }
                // Looking through all classes takes long; each is made once.
                return port.cast(MADE.computeIfAbsent(port, any -> all(port).get(0)));
            }
        };
    }

    /** One object of each class on the class path that implements a port and can be made from nothing. */
    private static <T> List<T> all(Class<T> port) {
        List<T> all = new ArrayList<>();
        for (Class<?> one : implementations(port)) {
            for (Constructor<?> constructor : one.getConstructors()) {
                if (constructor.getParameterCount() == 0) {
                    all.add(port.cast(make(constructor)));
                }
            }
        }
        return all;
    }

    private static void addAfterImport(CaseService cases, AfterImport after) {
        try {
            cases.getClass().getMethod("addAfterImport", AfterImport.class).invoke(cases, after);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Work after imports can't be added", e);
        }
    }

    private static <T> T create(Class<T> port, Object... arguments) {
        return port.cast(make(implementations(port).get(0).getConstructors()[0], arguments));
    }

    private static Object make(Constructor<?> constructor, Object... arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constructor + " failed", e);
        }
    }

    private static List<Class<?>> implementations(Class<?> port) {
        List<Class<?>> found = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            scan(Path.of(entry), port, found);
        }
        ClassLoader loader = TestServices.class.getClassLoader();
        if (found.isEmpty() && loader instanceof java.net.URLClassLoader urls) {
            for (java.net.URL url : urls.getURLs()) {
                scan(Path.of(url.getPath()), port, found);
            }
        }
        found.sort(Comparator.comparing(Class::getName));
        return found;
    }

    private static void scan(Path root, Class<?> port, List<Class<?>> found) {
        Path ours = root.resolve("org/watchpost");
        if (!Files.isDirectory(ours) || root.getFileName().toString().contains("test")) {
            return; // no class folder, or one of fakes
        }
        try (Stream<Path> files = Files.walk(ours)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class") && !path.toString().contains("$")
                    && !path.toString().contains("-info")).toList()) {
                String name = root.relativize(file).toString().replace(java.io.File.separatorChar, '.').replaceAll("\\.class$", "");
                Class<?> one = load(name);
                if (port.isAssignableFrom(one) && !one.isInterface() && Modifier.isPublic(one.getModifiers())
                        && !Modifier.isAbstract(one.getModifiers())) {
                    found.add(one);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A class; one that lacks what it needs here can't be an implementation, so anything else will do. */
    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, TestServices.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            return Object.class;
        }
    }
}
