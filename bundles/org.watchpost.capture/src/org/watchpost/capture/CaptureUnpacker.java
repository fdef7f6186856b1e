/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.watchpost.capture.file.CaptureReader;
import org.watchpost.capture.out.MessageSpool;
import org.watchpost.core.imports.UnpackException;
import org.watchpost.core.imports.Unpacker;

/**
 * Opens captures (pcap, pcapng): the first member holds the events as lines of JSON, then follows each message that was seen on the
 * wire, named {@code stream-N/message-M.eml} by the number of its TCP connection; those beyond {@link #MAX_MESSAGES} stand in one mailbox.
 */
@Component(service = Unpacker.class)
public final class CaptureUnpacker implements Unpacker {

    /** Messages that become members of their own. */
    static final int MAX_MESSAGES = 5_000;

    public CaptureUnpacker() {
        // Made by Declarative Services.
    }

    @Override
    public boolean recognises(String name, byte[] head, int length) {
        return CaptureReader.recognises(head, length);
    }

    @Override
    public void unpack(String name, InputStream archive, Limits limits, MemberVisitor visitor) throws IOException {
        Optional<CaptureReader> reader = CaptureReader.open(archive);
        if (reader.isEmpty()) {
            throw new UnpackException(name + ": not a capture");
        }
        int most = Math.max(1, Math.min(MAX_MESSAGES, limits.members() - 2));
        try (MessageSpool spool = new MessageSpool(most)) {
            Analysis analysis = new Analysis(reader.get(), spool);
            visitor.visit(name + ".jsonl", -1, analysis.lines());
            analysis.drain();
            spool.visit((message, size, content) -> visitor.visit(message, size, content));
            if (!reader.get().problem().isEmpty()) {
                visitor.note(reader.get().problem());
            }
            IOException failure = analysis.failure();
            if (failure != null) {
                throw failure;
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
