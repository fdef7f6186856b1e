/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.fakes;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.watchpost.core.imports.UnpackException;
import org.watchpost.core.imports.Unpacker;

/** A made-up archive: "BUNDLE", then for each member its name, its length and its bytes. */
public final class BundleUnpacker implements Unpacker {

    private static final String MAGIC = "BUNDLE";

    /** The bytes of an archive with these members. */
    public static byte[] pack(Map<String, byte[]> members) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeBytes(MAGIC);
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                out.writeByte(1);
                out.writeUTF(member.getKey());
                out.writeInt(member.getValue().length);
                out.write(member.getValue());
            }
            out.writeByte(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public boolean recognises(String name, byte[] head, int length) {
        return length > MAGIC.length() && new String(head, 0, MAGIC.length(), java.nio.charset.StandardCharsets.ISO_8859_1).equals(MAGIC);
    }

    @Override
    public void unpack(String name, InputStream archive, Limits limits, MemberVisitor visitor) throws IOException {
        DataInputStream in = new DataInputStream(archive);
        try {
            in.readNBytes(MAGIC.length());
            while (in.readByte() == 1) {
                String member = in.readUTF();
                int length = in.readInt();
                Member content = new Member(in, length);
                visitor.visit(member, length, content);
                content.skipRest();
            }
        } catch (java.io.EOFException e) {
            throw new UnpackException("the archive ends early", e);
        }
    }

    private static final class Member extends FilterInputStream {
        private int left;

        Member(InputStream in, int length) {
            super(in);
            left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        @SuppressWarnings("null")
        public int read(byte[] into, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int n = in.read(into, offset, Math.min(length, left));
            if (n < 0) {
                throw new UnpackException("the member ends early");
            }
            left -= n;
            return n;
        }

        void skipRest() throws IOException {
            byte[] buffer = new byte[8192];
            while (left > 0) {
                if (read(buffer, 0, buffer.length) < 0) {
                    return;
                }
            }
        }
    }
}
