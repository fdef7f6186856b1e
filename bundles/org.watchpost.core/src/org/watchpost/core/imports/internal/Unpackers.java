/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.imports.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.watchpost.core.imports.UnpackException;
import org.watchpost.core.imports.Unpacker;

/**
 * All unpackers as one: what one finds within a file another may open further, a capture within an archive or a message within
 * a capture. Depth and number of members are bounded across them.
 */
public final class Unpackers implements Unpacker {

    /** What an unpacker needs to see of a file to recognise it, and more. */
    private static final int HEAD = 4096;

    private final List<Unpacker> all;

    private Unpackers(List<Unpacker> all) {
        this.all = all;
    }

    /** As one; empty if there is none. */
    public static Optional<Unpacker> of(List<Unpacker> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.size() == 1 ? all.getFirst() : new Unpackers(List.copyOf(all)));
    }

    @Override
    public boolean recognises(String name, byte[] head, int length) {
        return find(name, head, length).isPresent();
    }

    private Optional<Unpacker> find(String name, byte[] head, int length) {
        return all.stream().filter(unpacker -> unpacker.recognises(name, head, length)).findFirst();
    }

    @Override
    public void unpack(String name, InputStream archive, Limits limits, MemberVisitor visitor) throws IOException {
        BufferedInputStream in = new BufferedInputStream(archive, HEAD);
        byte[] head = head(in);
        chosen(name, head).unpack(name, in, limits, new Deeper(name, limits, visitor, new int[1]));
    }

    @Override
    public void unpack(String name, Path archive, Limits limits, MemberVisitor visitor) throws IOException {
        byte[] head;
        try (InputStream in = java.nio.file.Files.newInputStream(archive)) {
            head = in.readNBytes(HEAD);
        }
        chosen(name, head).unpack(name, archive, limits, new Deeper(name, limits, visitor, new int[1]));
    }

    private Unpacker chosen(String name, byte[] head) throws UnpackException {
        return find(name, head, head.length).orElseThrow(() -> new UnpackException(name + " is no archive"));
    }

    private static byte[] head(BufferedInputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        return head;
    }

    /** Hands members on, or opens them. */
    private final class Deeper implements MemberVisitor {

        private final String path;
        private final Limits limits;
        private final MemberVisitor visitor;
        private final int[] members;

        Deeper(String path, Limits limits, MemberVisitor visitor, int[] members) {
            this.path = path;
            this.limits = limits;
            this.visitor = visitor;
            this.members = members;
        }

        @Override
        public void visit(String member, long size, InputStream content) throws IOException {
            BufferedInputStream in = new BufferedInputStream(content, HEAD);
            byte[] head = head(in);
            Optional<Unpacker> inner = find(member, head, head.length);
            if (inner.isEmpty() || limits.depth() <= 1) {
                if (++members[0] > limits.members()) {
                    throw new UnpackException(path + " has more than " + limits.members() + " members");
                }
                visitor.visit(member, size, in);
                return;
            }
            Limits less = new Limits(limits.depth() - 1, limits.members(), limits.bytes(), limits.ratio());
            String base = member.substring(Math.max(member.lastIndexOf('/'), member.lastIndexOf('\\')) + 1);
            MemberVisitor outer = new MemberVisitor() {
                @Override
                public void visit(String name, long length, InputStream bytes) throws IOException {
                    visitor.visit(member + "!/" + name, length, bytes);
                }

                @Override
                public void note(String note) {
                    visitor.note(member + ": " + note);
                }
            };
            try {
                inner.get().unpack(base.isEmpty() ? member : base, in, less, new Deeper(member, less, outer, members));
            } catch (UnpackException e) {
                // one damaged member is no reason to leave out those behind it
                visitor.note(String.valueOf(e.getMessage()));
            }
        }

        @Override
        public void note(String note) {
            visitor.note(note);
        }
    }
}
