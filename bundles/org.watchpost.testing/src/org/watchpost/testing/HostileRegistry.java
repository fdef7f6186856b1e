/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.testing;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.net.Socket;
import java.rmi.server.UID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An RMI registry that answers every lookup with an object that does something when it is read. The protocol is that of the Java
 * RMI specification, chapter 10, as far as one call needs it.
 */
public final class HostileRegistry {

    /** How often the object was read. */
    public static final AtomicInteger EXPLOSIONS = new AtomicInteger();

    private static final int MAGIC = 0x4a524d49;

    private HostileRegistry() {
    }

    /** Counts how often it is read. */
    public static final class Bomb implements Serializable {

        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            EXPLOSIONS.incrementAndGet();
            return this;
        }
    }

    /** What it does. */
    public static FakePeer.Behaviour behaviour() {
        return (socket, peer) -> serve(socket);
    }

    private static void serve(Socket socket) throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        DataOutputStream out = new DataOutputStream(socket.getOutputStream());
        if (in.readInt() != MAGIC) {
            return;
        }
        in.readShort();
        if (in.readByte() == 0x4b) {
            out.writeByte(0x4e);
            out.writeUTF("127.0.0.1");
            out.writeInt(socket.getPort());
            out.flush();
            in.readUTF();
            in.readInt();
        }
        while (in.read() != 0x50) {
            // a ping before the call
            out.writeByte(0x53);
            out.flush();
        }
        out.writeByte(0x51);
        Marshal objects = new Marshal(out);
        objects.writeByte(1);
        new UID().write(objects);
        objects.writeObject(new Bomb());
        objects.flush();
        in.read();
    }

    /** Objects as RMI writes them: each class is followed by where it could be had from, here nowhere. */
    private static final class Marshal extends ObjectOutputStream {

        Marshal(OutputStream out) throws IOException {
            super(out);
        }

        @Override
        @SuppressWarnings("null") // the platform is not annotated
        protected void annotateClass(Class<?> type) throws IOException {
            writeObject(null);
        }
    }
}
