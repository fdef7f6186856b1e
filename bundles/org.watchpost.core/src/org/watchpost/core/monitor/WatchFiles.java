/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.monitor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.json.Json;
import org.watchpost.core.json.JsonException;
import org.watchpost.core.json.JsonWriter;
import org.watchpost.core.probe.HostPort;
import org.watchpost.model.monitor.ActionKind;
import org.watchpost.model.monitor.AlarmAction;
import org.watchpost.model.monitor.AlarmRule;
import org.watchpost.model.monitor.MonitorFactory;
import org.watchpost.model.monitor.MonitorPackage;
import org.watchpost.model.monitor.ProbeSetting;
import org.watchpost.model.monitor.Setting;
import org.watchpost.model.monitor.Watch;
import org.watchpost.model.monitor.WatchedServer;

/**
 * Reads and writes what is watched, as JSON whose names are those of the model: the file of {@code monitor --config}. Options of
 * probes are an object of names and values. Attributes that have their default value are left out. It never holds a secret.
 * Stateless.
 */
public final class WatchFiles {

    private static final long LARGEST = 4 << 20;
    private static final String OPTIONS = MonitorPackage.eINSTANCE.getProbeSetting_Options().getName();

    private WatchFiles() {
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it can't be read or makes no sense; the message names the file and the place
     */
    public static Watch load(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException(file + " is too large for a configuration");
        }
        try {
            return parse(Files.readString(file, StandardCharsets.UTF_8));
        } catch (JsonException | IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    /** Writes a file, replacing what it held as a whole or not at all. */
    public static void save(Watch watch, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("not a file: " + file);
        }
        Files.createDirectories(folder);
        Path temporary = Files.createTempFile(folder, ".watch", ".tmp");
        try {
            Files.writeString(temporary, text(watch), StandardCharsets.UTF_8);
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /**
     * Reads a configuration.
     *
     * @throws JsonException            if it is no JSON
     * @throws IllegalArgumentException if it makes no sense; the message says where
     */
    public static Watch parse(String text) throws JsonException {
        Watch watch = MonitorFactory.eINSTANCE.createWatch();
        fill(watch, Json.readObject(text), "configuration");
        check(watch);
        return watch;
    }

    /** A configuration as text, a line for each thing in it. */
    public static String text(Watch watch) {
        StringBuilder text = new StringBuilder();
        try {
            write(text, watch, "");
        } catch (IOException e) {
            throw new IllegalStateException("memory can be written", e);
        }
        return text.append('\n').toString();
    }

    /**
     * Checks what the form alone doesn't.
     *
     * @throws IllegalArgumentException with a message for people
     */
    public static void check(Watch watch) {
        Set<String> names = new HashSet<>();
        for (WatchedServer server : watch.getServers()) {
            if (server.getName().isBlank() || !names.add(server.getName())) {
                throw new IllegalArgumentException(server.getName().isBlank() ? "a server has no name"
                        : "two servers are called " + server.getName());
            }
            for (ProbeSetting probe : server.getProbes()) {
                if (probe.getType().isBlank() || probe.getAddress().isBlank()) {
                    throw new IllegalArgumentException("a probe of " + server.getName() + " needs type and address");
                }
                if (probe.getEvery() < 1 || probe.getDeadline() < 1 || probe.getDeadline() > 3600) {
                    throw new IllegalArgumentException("a probe of " + server.getName() + ": every and deadline are seconds, 1 or more");
                }
                for (Setting option : probe.getOptions()) {
                    if (option.getName().toLowerCase(java.util.Locale.ROOT).contains("password")) {
                        throw new IllegalArgumentException("a probe of " + server.getName()
                                + " has a password in its options; passwords come from the secret store (option secret names it)");
                    }
                }
            }
        }
        names.clear();
        for (AlarmRule rule : watch.getAlarms()) {
            if (rule.getName().isBlank() || !names.add(rule.getName())) {
                throw new IllegalArgumentException(
                        rule.getName().isBlank() ? "an alarm has no name" : "two alarms are called " + rule.getName());
            }
        }
    }

    /** What makes sense but may not work when it is needed, for people. */
    public static List<String> warnings(Watch watch) {
        List<String> warnings = new ArrayList<>();
        for (AlarmRule rule : watch.getAlarms()) {
            for (AlarmAction action : rule.getActions()) {
                if (isWatched(watch, action)) {
                    warnings.add("alarm " + rule.getName() + ": its mail goes through " + action.getTarget()
                            + ", which is watched here: when that server fails, the alarm does not arrive");
                }
            }
        }
        return warnings;
    }

    /** Whether an action is a mail that goes through one of the watched servers, by their names and the addresses of their probes. */
    public static boolean isWatched(Watch watch, AlarmAction action) {
        String host = host(action.getTarget());
        return action.getKind() == ActionKind.MAIL && !host.isEmpty()
                && watch.getServers().stream().anyMatch(server -> same(host, host(server
                        .getHost())) || same(host, host(server.getName()))
                        || server.getProbes().stream().anyMatch(probe -> same(host, host(probe.getAddress()))));
    }

    private static boolean same(String host, String other) {
        return host.equals(other) || isHere(host) && isHere(other);
    }

    private static boolean isHere(String host) {
        return host.equals("localhost") || host.equals("::1") || host.startsWith("127.");
    }

    /** The host of an address of any probe; empty if there is none. */
    private static String host(String address) {
        String rest = address.strip().toLowerCase(Locale.ROOT);
        rest = rest.substring(rest.lastIndexOf("://") < 0 ? 0 : rest.lastIndexOf("://") + 3);
        rest = rest.replaceFirst("^/jndi/rmi://", "").replaceFirst("/.*$", "");
        try {
            return HostPort.parse(rest.substring(rest.lastIndexOf('@') + 1), 1).host();
        } catch (IllegalArgumentException e) {
            // a name for people, or nothing yet
            return "";
        }
    }

    private static void fill(EObject object, Map<?, ?> values, String where) {
        EClass type = object.eClass();
        for (Map.Entry<?, ?> entry : values.entrySet()) {
            String name = String.valueOf(entry.getKey());
            EStructuralFeature feature = type.getEStructuralFeature(name);
            Object value = entry.getValue();
            String place = where + "." + name;
            if (feature == null) {
                List<String> known = type.getEAllStructuralFeatures().stream().map(EStructuralFeature::getName).toList();
                throw new IllegalArgumentException(place + " is not known; there is: " + String.join(", ", known));
            } else if (feature instanceof EReference reference) {
                @SuppressWarnings("unchecked")
                List<EObject> list = (List<EObject>) object.eGet(reference);
                list.addAll(children(reference, value, place));
            } else {
                object.eSet(feature, attribute((EAttribute) feature, value, place));
            }
        }
    }

    private static List<EObject> children(EReference reference, @Nullable Object value, String place) {
        List<EObject> children = new ArrayList<>();
        if (reference.getName().equals(OPTIONS) && value instanceof Map<?, ?> options) {
            options.forEach((name, text) -> {
                Setting setting = MonitorFactory.eINSTANCE.createSetting();
                setting.setName(String.valueOf(name));
                setting.setValue(text instanceof List<?> list ? String.join(";", list.stream().map(String::valueOf).toList())
                        : String.valueOf(text));
                children.add(setting);
            });
            return children;
        }
        if (!(value instanceof List<?> list)) {
            throw new IllegalArgumentException(place + " must be a list");
        }
        int index = 0;
        for (Object one : list) {
            if (!(one instanceof Map<?, ?> map)) {
                throw new IllegalArgumentException(place + "[" + index + "] must be an object");
            }
            EObject child = MonitorFactory.eINSTANCE.create(reference.getEReferenceType());
            fill(child, map, place + "[" + index + "]");
            children.add(child);
            index++;
        }
        return children;
    }

    private static Object attribute(EAttribute attribute, @Nullable Object value, String place) {
        if (attribute.getEAttributeType() instanceof EEnum choices) {
            for (EEnumLiteral literal : choices.getELiterals()) {
                if (literal.getLiteral().equals(value)) {
                    return literal.getInstance();
                }
            }
            throw new IllegalArgumentException(place + " can be "
                    + String.join(", ", choices.getELiterals().stream().map(EEnumLiteral::getLiteral).toList()) + ", not " + value);
        }
        Object fitting = switch (attribute.getEAttributeType().getClassifierID()) {
            case EcorePackage.ESTRING -> value instanceof String ? value : null;
            case EcorePackage.EBOOLEAN -> value instanceof Boolean ? value : null;
            case EcorePackage.EINT -> value instanceof Long number && number >= 0 && number <= Integer.MAX_VALUE ? number.intValue() : null;
            case EcorePackage.EDOUBLE -> value instanceof Number number ? number.doubleValue() : null;
            default -> null;
        };
        if (fitting == null) {
            throw new IllegalArgumentException(place + " can't be " + value);
        }
        return fitting;
    }

    private static void write(StringBuilder text, EObject object, String indent) throws IOException {
        String inner = indent + "  ";
        text.append('{');
        boolean first = true;
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            // JSON has no NaN, which stands for nothing here
            if (!object.eIsSet(feature) || object.eGet(feature) instanceof Double number && number.isNaN()) {
                continue;
            }
            text.append(first ? "\n" : ",\n").append(inner);
            first = false;
            JsonWriter.quote(text, feature.getName());
            text.append(": ");
            Object value = object.eGet(feature);
            if (feature.getName().equals(OPTIONS) && value instanceof List<?> options) {
                options(text, options);
            } else if (value instanceof List<?> children) {
                text.append('[');
                for (int i = 0; i < children.size(); i++) {
                    text.append(i == 0 ? "" : ", ");
                    write(text, (EObject) children.get(i), inner);
                }
                text.append(']');
            } else {
                value(text, value);
            }
        }
        text.append(first ? "}" : "\n" + indent + "}");
    }

    private static void options(StringBuilder text, List<?> options) throws IOException {
        text.append("{");
        String separator = "";
        for (Object one : options) {
            if (one instanceof Setting setting) {
                text.append(separator);
                JsonWriter.quote(text, setting.getName());
                text.append(": ");
                JsonWriter.quote(text, setting.getValue());
                separator = ", ";
            }
        }
        text.append('}');
    }

    private static void value(StringBuilder text, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> text.append("\"\"");
            case Boolean flag -> text.append(flag.booleanValue());
            case Integer number -> text.append(number.intValue());
            case Double number -> text.append(number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString(number.longValue())
                    : number.toString());
            case org.eclipse.emf.common.util.Enumerator choice -> JsonWriter.quote(text, choice.getLiteral());
            default -> JsonWriter.quote(text, value.toString());
        }
    }
}
