/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.triage;

import java.util.List;
import org.watchpost.core.event.EventRef;

/**
 * What is known of the mail an alert is about, from the alert itself and from what other sensors wrote of the same connection.
 *
 * @param attachment name of the attachment
 * @param inner      name of the file inside it, or of the file itself
 * @param size       bytes, as the sensor says; empty if none does
 * @param from       sender
 * @param to         recipients
 * @param subject    subject
 * @param sha256     hash of the file on the wire
 * @param joined     events of other records it was taken from
 */
public record MailFacts(String attachment, String inner, String size, String from, String to, String subject, String sha256,
        List<EventRef> joined) {

    /** Nothing is known. */
    public static final MailFacts NONE = new MailFacts("", "", "", "", "", "", "", List.of());

    public MailFacts {
        joined = List.copyOf(joined);
    }
}
