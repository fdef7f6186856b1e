/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.probe.jmx;

import java.io.IOException;
import java.net.SocketException;
import java.rmi.ConnectException;
import java.rmi.NotBoundException;
import java.rmi.UnmarshalException;
import java.rmi.registry.LocateRegistry;
import java.rmi.registry.Registry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.management.AttributeNotFoundException;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.RuntimeMBeanException;
import javax.management.openmbean.CompositeData;
import javax.management.remote.rmi.RMIConnector;
import javax.management.remote.rmi.RMIServer;
import javax.net.ssl.SSLException;
import javax.rmi.ssl.SslRMIClientSocketFactory;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.probe.AttributeBrowser;
import org.watchpost.core.probe.Probe;
import org.watchpost.core.probe.ProbeContext;
import org.watchpost.core.probe.ProbeOption;
import org.watchpost.core.probe.ProbeTarget;
import org.watchpost.core.probe.Reading;
import org.watchpost.core.probe.ReadingBuilder;
import org.watchpost.core.probe.ServerState;
import org.watchpost.core.probe.Trust;

/**
 * Reads attributes of a Java process over JMX and RMI. Each attribute is read by itself, so that one that fails costs only
 * itself; operations are never called.
 */
@Component(service = { Probe.class, AttributeBrowser.class })
public final class JmxProbe implements Probe, AttributeBrowser {

    /** The type's name. */
    public static final String TYPE = "jmx";

    /** Connections of earlier readings that RMI may still hold. */
    private static final int MOST_STALE = 5;
    private static final int MOST_OBJECTS = 2000;

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String label() {
        return "JMX over RMI";
    }

    @Override
    public String addressForm() {
        return "HOST:PORT|service:jmx:rmi:///jndi/rmi://HOST:PORT/jmxrmi";
    }

    @Override
    public List<ProbeOption> options() {
        return List.of(
                new ProbeOption("preset", "james|activemq|artemis|filestore|jvm", "what is read; everything that is known unless given"),
                new ProbeOption("attributes", "LIST",
                        "what else is read: OBJECTNAME # ATTRIBUTE[.KEY] [as ROLE] [by PROPERTY], parted by ;"),
                new ProbeOption("registry-tls", "", "the registry, too, speaks TLS"));
    }

    @Override
    public Reading probe(ProbeTarget target, ProbeContext context) {
        List<AttributeSpec> specs = AttributeSpec.of(target.text("attributes"), target.text("preset"));
        boolean chosen = !target.text("attributes").isEmpty() || !target.text("preset").isEmpty();
        Trust trust = Trust.of(target);
        JmxAddress address = JmxAddress.parse(target.address());
        ReadingBuilder reading = new ReadingBuilder(TYPE);
        Progress progress = new Progress();
        try {
            Guard.with(context.deadline(), trust, () -> {
                try (RMIConnector connector = connect(address, target, context, reading, progress)) {
                    MBeanServerConnection server = connector.getMBeanServerConnection();
                    progress.phase = "read";
                    read(server, specs, chosen, reading, context);
                }
                return reading;
            });
        } catch (Exception e) {
            failed(e, progress.phase, trust, target, context, reading);
        }
        if (trust.hasSeen()) {
            reading.certificate(trust.facts(null));
        }
        return reading.build();
    }

    private static final class Progress {
        private String phase = "connect";
    }

    private static RMIConnector connect(JmxAddress address, ProbeTarget target, ProbeContext context, ReadingBuilder reading,
            Progress progress) throws IOException, NotBoundException {
        Registry registry = target.flag("registry-tls")
                ? LocateRegistry.getRegistry(address.registry().host(), address.registry().port(), new SslRMIClientSocketFactory())
                : LocateRegistry.getRegistry(address.registry().host(), address.registry().port());
        reading.say("> lookup " + address.name() + " at " + address.registry());
        if (!(fresh(context, () -> registry.lookup(address.name())) instanceof RMIServer stub)) {
            throw new IOException("what is bound as " + address.name() + " is no JMX server");
        }
        reading.phase("registry", 0, true, "");
        progress.phase = "login";
        Map<String, Object> env = new HashMap<>();
        // no thread of its own that calls the server between readings
        env.put("jmx.remote.x.client.connection.check.period", 0L);
        String user = target.text(ProbeOption.USER.name());
        if (!user.isEmpty()) {
            env.put("jmx.remote.credentials",
                    new String[] { user, context.secrets().find(target.text(ProbeOption.SECRET.name(), target.address())).orElse("") });
        }
        reading.say("> connect" + (user.isEmpty() ? "" : " as " + user));
        RMIConnector connector = fresh(context, () -> {
            RMIConnector made = new RMIConnector(stub, env);
            made.connect();
            return made;
        });
        reading.say("< connected");
        reading.phase("login", 0, true, "");
        return connector;
    }

    /** What reaches the server. */
    @FunctionalInterface
    private interface Call<T> {
        T run() throws IOException, NotBoundException;
    }

    /**
     * Calls. RMI keeps connections for a while, also those that ended with the reading before; it notices only when it uses one, and then
     * takes another.
     */
    private static <T> T fresh(ProbeContext context, Call<T> call) throws IOException, NotBoundException {
        for (int attempt = 1;; attempt++) {
            try {
                return call.run();
            } catch (IOException e) {
                if (attempt == MOST_STALE || context.deadline().isOver() || root(e).getClass() != SocketException.class) {
                    throw e;
                }
            }
        }
    }

    private static Throwable root(Throwable e) {
        Throwable cause = e;
        for (int depth = 0; depth < 20 && cause.getCause() != null; depth++) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static void read(MBeanServerConnection server, List<AttributeSpec> specs, boolean chosen, ReadingBuilder reading,
            ProbeContext context) throws IOException {
        AttributeValues values = new AttributeValues();
        Map<ObjectName, Set<ObjectName>> found = new HashMap<>();
        int failures = 0;
        String failure = "";
        reading.begin();
        for (AttributeSpec spec : specs) {
            Set<ObjectName> objects = found.get(spec.name());
            if (objects == null) {
                objects = spec.name().isPattern() ? new TreeSet<>(server.queryNames(spec.name(), null)) : Set.of(spec.name());
                found.put(spec.name(), objects);
            }
            int count = 0;
            for (ObjectName object : objects) {
                if (count++ >= MOST_OBJECTS || context.deadline().isOver()) {
                    break;
                }
                try {
                    Object value = item(server.getAttribute(object, spec.attribute()), spec.key());
                    if (value instanceof Number number) {
                        values.add(spec, object, number);
                        reading.say("< " + object + " " + spec.attribute() + " = " + number);
                    } else {
                        throw new JMException("is not a number");
                    }
                } catch (InstanceNotFoundException | AttributeNotFoundException e) {
                    // gone since, or another version: told only to those who asked for it by name
                    if (chosen) {
                        failures++;
                        failure = object + " " + spec.attribute() + ": not there";
                        reading.say("* " + failure);
                    }
                } catch (JMException | UnmarshalException | RuntimeMBeanException | SecurityException | ClassCastException e) {
                    failures++;
                    failure = object + " " + spec.attribute() + ": " + message(e);
                    reading.say("* " + failure);
                }
            }
        }
        values.into(reading);
        boolean some = !values.isEmpty();
        reading.phase("read", 0, some, failure);
        if (!some) {
            reading.mean(ServerState.FAILING, failures > 0 ? "answers, but no attribute can be read: " + failure
                    : "answers, but has none of the attributes that are asked for");
        } else if (failures > 0 && chosen) {
            reading.mean(ServerState.DEGRADED, "answers; " + failures + " attributes can't be read: " + failure);
        } else {
            reading.mean(ServerState.OK, reading.queues().isEmpty() ? "answers; it tells of no queue" : "answers");
        }
    }

    private static @Nullable Object item(@Nullable Object value, String key) throws JMException {
        Object item = value;
        for (String part : key.isEmpty() ? new String[0] : key.split("\\.")) {
            if (!(item instanceof CompositeData composite) || !composite.containsKey(part)) {
                throw new JMException("has no item " + part);
            }
            item = composite.get(part);
        }
        return item;
    }

    private static void failed(Exception e, String phase, Trust trust, ProbeTarget target, ProbeContext context, ReadingBuilder reading) {
        Throwable cause = e;
        for (int depth = 0; depth < 20 && cause.getCause() != null && !(cause instanceof SSLException)
                && !(cause instanceof SecurityException); depth++) {
            cause = cause.getCause();
        }
        boolean late = context.deadline().isOver();
        String seconds = String.format(Locale.ROOT, "%.0f s", context.deadline().length().toMillis() / 1e3);
        String text = late ? "no answer within " + seconds : message(cause);
        reading.say("* " + text);
        reading.phase(phase, 0, false, text);
        if (e instanceof SecurityException || cause instanceof SecurityException) {
            boolean none = target.text(ProbeOption.USER.name()).isEmpty();
            reading.mean(ServerState.FAILING, none ? "wants user and password" : "refuses this user or password, or the user may not read");
        } else if (trust.hasSeen() && !trust.problem().isEmpty() && trust.kind() != Trust.Kind.ANY) {
            reading.mean(ServerState.FAILING, "its certificate is not trusted: " + trust.problem());
        } else if (late) {
            reading.mean(ServerState.FAILING,
                    "accepts connections but doesn't answer within " + seconds + ": the process is frozen or overloaded");
        } else if (e instanceof ConnectException || cause instanceof java.net.ConnectException) {
            reading.mean(ServerState.UNREACHABLE, phase.equals("connect") ? "can't be reached: nothing listens on this port"
                    : "can't be reached: its registry sends clients elsewhere (" + message(e) + ")");
        } else if (cause instanceof java.net.UnknownHostException) {
            reading.mean(ServerState.UNREACHABLE, "can't be reached: there is no host of this name");
        } else if (e instanceof NotBoundException) {
            reading.mean(ServerState.FAILING, "its registry has no JMX server of this name");
        } else if (cause instanceof java.io.InvalidClassException) {
            reading.mean(ServerState.FAILING, "sends objects that are not let in: it may be hostile, or no mail server");
        } else if (message(e).contains("non-JRMP") || message(cause).contains("non-JRMP")) {
            reading.mean(ServerState.FAILING, "speaks something else than RMI: TLS may be wanted (option registry-tls)");
        } else {
            reading.mean(ServerState.FAILING, "fails at " + phase + ": " + text);
        }
    }

    private static String message(Throwable e) {
        String text = e.getMessage();
        return text == null ? e.getClass().getSimpleName() : text;
    }

    @Override
    public List<Entry> browse(ProbeTarget target, ProbeContext context, String pattern) throws IOException {
        try {
            return Guard.with(context.deadline(), Trust.of(target), () -> {
                try (RMIConnector connector = connect(JmxAddress.parse(target.address()), target, context, new ReadingBuilder(TYPE),
                        new Progress())) {
                    return list(connector.getMBeanServerConnection(), new ObjectName(pattern.isEmpty() ? "*:*" : pattern), context);
                }
            });
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(message(e), e);
        }
    }

    private static List<Entry> list(MBeanServerConnection server, ObjectName pattern, ProbeContext context) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (ObjectName object : new TreeSet<>(server.queryNames(pattern, null))) {
            if (entries.size() >= 20_000 || context.deadline().isOver()) {
                break;
            }
            try {
                for (MBeanAttributeInfo attribute : server.getMBeanInfo(object).getAttributes()) {
                    if (attribute.isReadable() && isWorthShowing(attribute.getType())) {
                        add(server, object, attribute.getName(), entries);
                    }
                }
            } catch (JMException | UnmarshalException | SecurityException e) {
                entries.add(new Entry(object.toString(), "", "", "can't be read: " + message(e)));
            }
        }
        return entries;
    }

    /** Whole lists of objects are neither numbers nor do they hold one. */
    private static boolean isWorthShowing(String type) {
        return !type.startsWith("[") && !type.startsWith("javax.management.ObjectName");
    }

    private static void add(MBeanServerConnection server, ObjectName object, String attribute, List<Entry> entries) throws IOException {
        try {
            Object value = server.getAttribute(object, attribute);
            if (value instanceof CompositeData composite) {
                for (String key : new TreeSet<>(composite.getCompositeType().keySet())) {
                    if (composite.get(key) instanceof Number number) {
                        entries.add(new Entry(object.toString(), attribute, key, number.toString()));
                    }
                }
            } else if (value instanceof Number number) {
                entries.add(new Entry(object.toString(), attribute, "", number.toString()));
            }
        } catch (JMException | UnmarshalException | RuntimeMBeanException | SecurityException e) {
            // one that can't be read can't be picked either
            return;
        }
    }
}
