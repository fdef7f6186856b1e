/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.probe.jmx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;

/**
 * One attribute to read and what it stands for. Written
 * {@code OBJECTNAME # ATTRIBUTE[.KEY] [as depth|oldest|bytes|in|out|NAME] [by PROPERTY]}: the object name may be a pattern, the
 * key names an item of a composite attribute, the property is the one of the object's name that names the queue.
 *
 * @param name      object name or pattern
 * @param attribute attribute
 * @param key       item of a composite attribute, or empty
 * @param role      {@code depth}, {@code oldest} (seconds), {@code bytes}, {@code in}, {@code out}, or the name of a measure
 * @param property  key property that holds the queue's name, or empty
 */
record AttributeSpec(ObjectName name, String attribute, String key, String role, String property) {

    private static final Pattern FORM = Pattern.compile(
            "(\\S[^#]*?)\\s*#\\s*([^\\s.]+)(?:\\.(\\S+))?(?:\\s+as\\s+([\\w-]+))?(?:\\s+by\\s+([\\w-]+))?");
    private static final int LONGEST = 2000;

    /** Known servers, in the order they are looked for. */
    enum Preset {
        /** Apache James with its ActiveMQ queue, 3.x. */
        JAMES("org.apache.james:type=component,name=queue,queue=* # Size as depth by queue",
                "metrics:name=\"mailQueueSize:*\",* # Value as depth by name"),
        /** ActiveMQ Classic, 5.8 and newer. */
        ACTIVEMQ(
                "org.apache.activemq:type=Broker,brokerName=*,destinationType=Queue,destinationName=* # QueueSize as depth by destinationName",
                "org.apache.activemq:type=Broker,brokerName=*,destinationType=Queue,destinationName=* # EnqueueCount as in by destinationName",
                "org.apache.activemq:type=Broker,brokerName=*,destinationType=Queue,destinationName=* # DequeueCount as out by destinationName",
                "org.apache.activemq:type=Broker,brokerName=* # StorePercentUsage as store_percent",
                "org.apache.activemq:type=Broker,brokerName=* # MemoryPercentUsage as memory_percent"),
        /** Artemis 2.x. */
        ARTEMIS("org.apache.activemq.artemis:broker=*,component=addresses,address=*,subcomponent=queues,routing-type=*,queue=* # MessageCount as depth by queue",
                "org.apache.activemq.artemis:broker=*,component=addresses,address=*,subcomponent=queues,routing-type=*,queue=* # MessagesAdded as in by queue",
                "org.apache.activemq.artemis:broker=*,component=addresses,address=*,subcomponent=queues,routing-type=*,queue=* # MessagesAcknowledged as out by queue",
                "org.apache.activemq.artemis:broker=* # DiskStoreUsage as disk_store_usage"),
        /** Space of file stores, from beans that look like {@link java.nio.file.FileStore} and from the brokers' own stores. */
        FILESTORE("*:type=FileStore,* # UsableSpace as free_bytes", "*:type=FileStore,* # TotalSpace as total_bytes",
                "org.apache.activemq:type=Broker,brokerName=* # StorePercentUsage as store_percent",
                "org.apache.activemq:type=Broker,brokerName=* # TempPercentUsage as temp_percent",
                "org.apache.activemq.artemis:broker=* # DiskStoreUsage as disk_store_usage"),
        /** Any JVM. */
        JVM("java.lang:type=Memory # HeapMemoryUsage.used as heap_used", "java.lang:type=Memory # HeapMemoryUsage.max as heap_max",
                "java.lang:type=Threading # ThreadCount as threads", "java.lang:type=Threading # PeakThreadCount as threads_peak",
                "java.lang:type=Runtime # StartTime as start_time",
                "java.lang:type=OperatingSystem # OpenFileDescriptorCount as open_files",
                "java.lang:type=OperatingSystem # ProcessCpuLoad as cpu_load");

        private final List<AttributeSpec> specs;

        Preset(String... specs) {
            this.specs = java.util.Arrays.stream(specs).map(AttributeSpec::parse).toList();
        }

        List<AttributeSpec> specs() {
            return specs;
        }
    }

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException with a message for people
     */
    static AttributeSpec parse(String text) {
        Matcher m = FORM.matcher(text.strip());
        if (text.length() > LONGEST || !m.matches()) {
            throw new IllegalArgumentException("an attribute is written OBJECTNAME # ATTRIBUTE[.KEY] [as ROLE] [by PROPERTY], not " + text);
        }
        String attribute = m.group(2);
        String key = m.group(3) == null ? "" : m.group(3);
        String role = m.group(4) == null ? attribute + (key.isEmpty() ? "" : "." + key) : m.group(4);
        try {
            return new AttributeSpec(new ObjectName(m.group(1)), attribute, key, role, m.group(5) == null ? "" : m.group(5));
        } catch (MalformedObjectNameException e) {
            throw new IllegalArgumentException("not the name of an MBean: " + m.group(1) + " (" + e.getMessage() + ")", e);
        }
    }

    /**
     * As the options of a target say: its own attributes, its preset, or all presets.
     *
     * @throws IllegalArgumentException with a message for people
     */
    static List<AttributeSpec> of(String attributes, String preset) {
        List<AttributeSpec> specs = new ArrayList<>();
        for (String one : attributes.split("[;\\n]", -1)) {
            if (!one.isBlank()) {
                specs.add(parse(one));
            }
        }
        if (!preset.isEmpty() || specs.isEmpty()) {
            for (Preset known : Preset.values()) {
                if (preset.isEmpty() || known.name().equalsIgnoreCase(preset)) {
                    specs.addAll(known.specs());
                }
            }
            if (specs.isEmpty()) {
                throw new IllegalArgumentException("preset can be james, activemq, artemis, filestore or jvm, not " + preset);
            }
        }
        return List.copyOf(specs);
    }

    /** The queue an object stands for, or an empty string. */
    String queue(ObjectName object) {
        String value = property.isEmpty() ? null : object.getKeyProperty(property);
        if (value == null) {
            return "";
        }
        String plain = value.startsWith("\"") ? unquote(value) : value;
        return plain.startsWith("mailQueueSize:") ? plain.substring("mailQueueSize:".length()) : plain;
    }

    private static String unquote(String value) {
        try {
            return ObjectName.unquote(value);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }
}
