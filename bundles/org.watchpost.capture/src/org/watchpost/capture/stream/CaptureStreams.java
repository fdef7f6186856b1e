/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture.stream;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.watchpost.capture.CaptureUnpacker;
import org.watchpost.capture.file.CaptureReader;
import org.watchpost.capture.file.Frame;
import org.watchpost.capture.net.Decoder;
import org.watchpost.capture.net.Packet;
import org.watchpost.core.capture.Conversation;
import org.watchpost.core.capture.Stream;
import org.watchpost.core.capture.StreamReader;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.event.Event;
import org.watchpost.core.imports.Unpacker;
import org.watchpost.model.Evidence;
import org.watchpost.model.util.Models;

/**
 * Follows conversations through captures: the original is read from its beginning (a compressed one decompressed) up to the
 * conversation's last packet, and only its packets are looked at.
 */
@Component(service = StreamReader.class)
public final class CaptureStreams implements StreamReader {

    private static final int CHECK = 4096;

    /** Open what captures may be packed in. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Unpacker> unpackers = List.of();

    /** Made by Declarative Services. */
    public CaptureStreams() {
        this(List.of());
    }

    /** @param unpackers open what captures may be packed in */
    CaptureStreams(List<Unpacker> unpackers) {
        this.unpackers = List.copyOf(unpackers);
    }

    @Override
    public Optional<Conversation> find(OpenCase open, Event event, IProgressMonitor monitor) throws IOException {
        return new ConversationFinder(open, monitor).find(event);
    }

    @Override
    public Stream read(OpenCase open, Conversation conversation, long most, IProgressMonitor monitor) throws IOException {
        SourceInfo source = open.sources().get(conversation.source());
        Path original = original(open, source);
        int inner = source.member().lastIndexOf("!/");
        StreamCollector collector = new StreamCollector(conversation, most);
        if (inner < 0) {
            try (InputStream in = Files.newInputStream(original)) {
                follow(in, conversation, collector, monitor);
            }
        } else {
            packed(original, source.name(), source.member().substring(0, inner), conversation, collector, monitor);
        }
        return collector.stream();
    }

    private static Path original(OpenCase open, SourceInfo source) throws IOException {
        Optional<String> link = open.read(model -> Models.evidence(model, source.sha256())
                .filter(Evidence::isLinked).map(evidence -> String.valueOf(evidence.getLinkTarget())));
        Path file = link.isPresent() ? Path.of(link.get()) : open.folder().resolve("evidence").resolve(source.sha256());
        if (source.sha256().isEmpty() || !Files.isRegularFile(file)) {
            throw new IOException("The capture " + file + " is not there (any more); verify the case");
        }
        return file;
    }

    /** Ends unpacking when what was looked for has been read. */
    private static final class Found extends IOException {
        private static final long serialVersionUID = 1L;

        Found() {
            super("found");
        }
    }

    private void packed(Path original, String name, String member, Conversation conversation, StreamCollector collector,
            IProgressMonitor monitor) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(original)) {
            head = in.readNBytes(4096);
        }
        Unpacker unpacker = unpackers.stream()
                .filter(one -> !(one instanceof CaptureUnpacker) && one.recognises(name, head, head.length)).findFirst()
                .orElseThrow(() -> new IOException("Nothing is installed that opens the archive the capture is in"));
        Found found = new Found();
        boolean[] there = new boolean[1];
        try {
            unpacker.unpack(originalName(conversation, member), original, Unpacker.Limits.DEFAULT, (path, size, content) -> {
                if (path.equals(member) && !there[0]) {
                    there[0] = true;
                    follow(content, conversation, collector, monitor);
                    throw found;
                }
            });
        } catch (IOException e) {
            if (!there[0] || e != found && collector.isEmpty()) {
                throw e;
            }
        }
        if (!there[0]) {
            throw new IOException("The capture " + member + " is not in its archive (any more); verify the case");
        }
    }

    /** A lone compressed file's member is named by the file: the name it was taken in with stands in the path for people. */
    private static String originalName(Conversation conversation, String member) {
        String path = conversation.capture();
        int inside = path.indexOf("!/");
        String first = inside < 0 ? path : path.substring(0, inside);
        String base = first.substring(Math.max(first.lastIndexOf('/'), first.lastIndexOf('\\')) + 1);
        return base.isEmpty() ? member : base;
    }

    private static void follow(InputStream in, Conversation conversation, StreamCollector collector, @Nullable IProgressMonitor monitor)
            throws IOException {
        CaptureReader reader = CaptureReader.open(new BufferedInputStream(in, 1 << 16))
                .orElseThrow(() -> new IOException(conversation.capture() + " is no capture (any more)"));
        Frame frame = new Frame();
        Packet packet = new Packet();
        Decoder decoder = new Decoder();
        while (reader.next(frame) && frame.offset() <= conversation.lastOffset()) {
            if (frame.number() % CHECK == 0 && monitor != null && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            // Fragments may begin before the packet they make is counted as the first.
            if (decoder.decode(frame, packet) && frame.offset() >= conversation.offset()) {
                collector.packet(frame, packet);
            }
        }
        collector.end();
    }
}
