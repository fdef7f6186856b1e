/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.benchmarks;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.imports.Unpacker;
import org.watchpost.core.live.LiveService;
import org.watchpost.core.monitor.MonitorService;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.probe.Probe;
import org.watchpost.core.report.ReportRenderer;
import org.watchpost.core.store.EventStoreProvider;

/** Wires the product by hand: what Declarative Services do in it, without OSGi. */
final class Services {

    private Services() {
    }

    /** The case service with all parsers on the class path. */
    static CaseService cases() throws Exception {
        Collection<String> names = classNames();
        EventStoreProvider provider = all(EventStoreProvider.class, names).getFirst();
        List<Parser> parsers = all(Parser.class, names);
        List<Unpacker> unpackers = all(Unpacker.class, names);
        for (String name : names) {
            Class<?> type = type(name);
            if (type != null && implementsPort(type, CaseService.class) && type.getConstructors().length == 1) {
                return (CaseService) type.getConstructors()[0].newInstance(provider, parsers, unpackers);
            }
        }
        throw new IllegalStateException("No case service on the class path");
    }

    /** All formats of reports on the class path. */
    static List<ReportRenderer> renderers() throws Exception {
        return all(ReportRenderer.class, classNames());
    }

    /** Followers and listeners. */
    static LiveService live() throws Exception {
        Collection<String> names = classNames();
        List<Parser> parsers = all(Parser.class, names);
        for (String name : names) {
            Class<?> type = type(name);
            if (type != null && implementsPort(type, LiveService.class) && type.getConstructors().length == 1) {
                return (LiveService) type.getConstructors()[0].newInstance(parsers, List.of());
            }
        }
        throw new IllegalStateException("Nothing on the class path listens");
    }

    /** The queue monitor with all probes on the class path. */
    static MonitorService monitors() throws Exception {
        Collection<String> names = classNames();
        List<Probe> probes = all(Probe.class, names);
        for (String name : names) {
            Class<?> type = type(name);
            if (type != null && implementsPort(type, MonitorService.class) && type.getConstructors().length == 1) {
                return (MonitorService) type.getConstructors()[0].newInstance(probes);
            }
        }
        throw new IllegalStateException("Nothing on the class path monitors");
    }

    /** The only provider of a port, with the services it needs, one each. */
    static <T> T one(Class<T> port) throws Exception {
        for (String name : classNames()) {
            Class<?> type = type(name);
            if (type != null && implementsPort(type, port)) {
                Constructor<?> greatest = type.getConstructors()[0];
                for (Constructor<?> constructor : type.getConstructors()) {
                    greatest = constructor.getParameterCount() > greatest.getParameterCount() ? constructor : greatest;
                }
                Object[] needed = new Object[greatest.getParameterCount()];
                for (int i = 0; i < needed.length; i++) {
                    needed[i] = one(greatest.getParameterTypes()[i]);
                }
                return port.cast(greatest.newInstance(needed));
            }
        }
        throw new IllegalStateException("Nothing on the class path is a " + port.getSimpleName());
    }

    /** The unpacker for bytes that begin like that. */
    static Unpacker unpacker(String name, byte[] head) throws Exception {
        return all(Unpacker.class, classNames()).stream().filter(one -> one.recognises(name, head, head.length)).findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing on the class path opens " + name));
    }

    /** All parsers on the class path. */
    static List<Parser> parsers() throws Exception {
        return all(Parser.class, classNames());
    }

    /** All unpackers on the class path. */
    static List<Unpacker> unpackers() throws Exception {
        return all(Unpacker.class, classNames());
    }

    private static <T> List<T> all(Class<T> port, Collection<String> names) throws Exception {
        List<T> all = new ArrayList<>();
        for (String name : names) {
            Class<?> type = type(name);
            if (type != null && implementsPort(type, port)) {
                for (var constructor : type.getConstructors()) {
                    if (constructor.getParameterCount() == 0) {
                        all.add(port.cast(constructor.newInstance()));
                    }
                }
            }
        }
        return all;
    }

    private static boolean implementsPort(Class<?> type, Class<?> port) {
        return port.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()) && Modifier.isPublic(type.getModifiers());
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, Services.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            // A class for the workbench, whose libraries are not here.
            return null;
        }
    }

    /** Our classes on the class path, in jars or folders. */
    private static Collection<String> classNames() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path) && !entry.contains("test")) {
                try (Stream<Path> files = Files.walk(path)) {
                    files.map(file -> path.relativize(file).toString().replace(File.separatorChar, '/')).forEach(file -> add(file, names));
                }
            } else if (path.getFileName().toString().startsWith("org.watchpost.")) {
                try (JarFile jar = new JarFile(path.toFile())) {
                    jar.stream().forEach(file -> add(file.getName(), names));
                }
            }
        }
        return names;
    }

    private static void add(String file, Collection<String> names) {
        if (file.startsWith("org/watchpost/") && file.endsWith(".class") && !file.contains("$") && !file.contains("/ui/")
                && !file.contains("/app/")) {
            names.add(file.substring(0, file.length() - ".class".length()).replace('/', '.'));
        }
    }
}
