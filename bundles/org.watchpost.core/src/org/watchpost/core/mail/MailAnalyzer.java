/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.mail;

import java.io.IOException;
import java.util.List;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.EventRef;

/**
 * Takes messages apart and judges them. A Declarative Service; safe for use by several threads; not for the UI thread. Nothing
 * of a message is executed, nothing is fetched, nothing is written. Depth, members, expansion and time are bounded; being over a
 * bound is itself a result ({@code archive-bomb}).
 */
public interface MailAnalyzer {

    /** Most bytes of one message that are looked at. */
    int MAX_MESSAGE = 64 * 1024 * 1024;

    /**
     * Analyses a message of any kind: RFC 5322, Outlook {@code .msg}, TNEF. Never fails for any bytes.
     *
     * @param name file name, which may tip the scales; may be empty
     */
    MessageAnalysis analyse(byte[] message, String name);

    /** As above, of an event {@code mail.message} of a case. The last few thousand results are remembered. */
    MessageAnalysis analyse(OpenCase open, EventRef message) throws IOException;

    /** The bytes of a message as they lie in the evidence, without the separator of an mbox. */
    byte[] message(OpenCase open, EventRef message) throws IOException;

    /**
     * The decoded bytes of a node, bounded by {@link #MAX_MESSAGE}; none if it can't be read.
     *
     * @param path as in {@link AttachmentNode#path()}
     */
    byte[] content(OpenCase open, EventRef message, String path) throws IOException;

    /** All rules in force. */
    List<MailRule> rules();

    /** What the person has added of rules could not be read: one line each; empty if all is well. */
    List<String> ruleProblems();
}
