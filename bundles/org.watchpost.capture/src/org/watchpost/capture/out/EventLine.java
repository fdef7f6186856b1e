/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture.out;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Locale;
import org.watchpost.capture.flow.Flow;
import org.watchpost.capture.flow.Mark;
import org.watchpost.capture.net.Packet;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.json.JsonWriter;
import org.watchpost.core.text.Times;

/**
 * One event as a line of JSON with flat field names; the same facts make the same bytes. Empty values are left out. What is longer
 * than {@link #MAX_VALUE} characters is cut, as are lists: the line stays bounded whatever the packets say.
 */
public final class EventLine {

    /** Field of the number of the packet an event is from. */
    public static final Field FRAME = Field.own("capture.frame");
    /** Field of the byte of the capture at which that packet's record begins. */
    public static final Field OFFSET = Field.own("capture.offset");
    /** Field of the number of the conversation within its transport protocol. */
    public static final Field STREAM = Field.own("capture.stream");

    private static final int MAX_VALUE = EventBuilder.MAX_VALUE;
    private static final int MAX_LIST = 200;

    private final StringBuilder text = new StringBuilder(512);
    private final JsonWriter json = new JsonWriter(text);
    private final EventLines target;

    EventLine(EventLines target, String dataset, Mark mark) {
        this.target = target;
        begin();
        put(Fields.TIMESTAMP, Times.iso(mark.micros()));
        put(Fields.EVENT_DATASET, dataset);
        number(FRAME, mark.frame());
        number(OFFSET, mark.offset());
    }

    private void begin() {
        try {
            json.beginObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whose conversation it is; {@code client} and {@code server} become source and destination. */
    public EventLine flow(Flow flow) {
        put(Fields.SOURCE_IP, flow.address(true));
        put(Fields.DESTINATION_IP, flow.address(false));
        int protocol = flow.key().protocol();
        if (protocol == Packet.TCP || protocol == Packet.UDP) {
            number(Fields.SOURCE_PORT, flow.port(true));
            number(Fields.DESTINATION_PORT, flow.port(false));
        }
        put(Fields.NETWORK_TRANSPORT, transport(protocol));
        put(Fields.NETWORK_PROTOCOL, flow.application());
        if (flow.vlan() >= 0) {
            number(Field.own("network.vlan.id"), flow.vlan());
        }
        return number(STREAM, flow.number());
    }

    /** The word for an IP protocol number. */
    public static String transport(int protocol) {
        return switch (protocol) {
            case Packet.TCP -> "tcp";
            case Packet.UDP -> "udp";
            case 1 -> "icmp";
            case 2 -> "igmp";
            case 47 -> "gre";
            case 50 -> "esp";
            case 58 -> "ipv6-icmp";
            case 132 -> "sctp";
            default -> Integer.toString(protocol);
        };
    }

    /** A value; an empty one is left out. */
    public EventLine put(Field field, String value) {
        if (value.isEmpty()) {
            return this;
        }
        try {
            json.name(field.name()).value(cut(value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** A value under a name of the capture's own; lower case. */
    public EventLine put(String name, String value) {
        return put(Field.own(name.toLowerCase(Locale.ROOT)), value);
    }

    /** A number. */
    public EventLine number(Field field, long value) {
        try {
            json.name(field.name()).value(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** A number under a name of the capture's own, if it is not 0. */
    public EventLine count(String name, long value) {
        return value == 0 ? this : number(Field.own(name), value);
    }

    /** Several values. */
    public EventLine list(Field field, Collection<String> values) {
        if (values.size() <= 1) {
            return values.isEmpty() ? this : put(field, values.iterator().next());
        }
        try {
            json.name(field.name()).beginArray();
            int left = MAX_LIST;
            for (String value : values) {
                if (left-- > 0) {
                    json.value(cut(value));
                }
            }
            json.endArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private static String cut(String value) {
        if (value.length() <= MAX_VALUE) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(MAX_VALUE - 1)) ? MAX_VALUE - 1 : MAX_VALUE;
        return value.substring(0, end);
    }

    /** The event is complete. */
    public void write() {
        try {
            json.endObject().newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        target.line(text);
    }
}
