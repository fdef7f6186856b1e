/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.mail;

import org.watchpost.core.event.EventRef;

/**
 * Something to look for.
 *
 * @param kind  what it is
 * @param value as it stands in events
 * @param from  the message it was taken from
 */
public record Indicator(Kind kind, String value, EventRef from) {

    /** Kinds of indicators. */
    public enum Kind {
        SHA256, MD5, FILE_NAME, SENDER, SUBJECT, SIZE, SOURCE_IP, URL
    }
}
