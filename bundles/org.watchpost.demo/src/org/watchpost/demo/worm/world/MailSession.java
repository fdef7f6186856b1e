/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm.world;

import org.jspecify.annotations.Nullable;

/**
 * The connection a message came over, with the names sensors gave it.
 *
 * @param time       when the message was seen
 * @param clientName the name the client gave
 * @param server     which of our servers took it; null if it went outside
 * @param flowId     Suricata's
 * @param uid        Zeek's of the connection
 * @param fileUid    Zeek's of the attachment
 */
public record MailSession(long time, Endpoint client, String clientName, @Nullable Host server, Endpoint target, long flowId, String uid,
        String fileUid) {

    private static final int SMTP = 25;

    /** Where a partner takes mail, by the partner's number. */
    public static Endpoint outside(int partner) {
        return new Endpoint(Company.partnerMailIp(partner), SMTP);
    }

    /** Where one of our servers takes mail. */
    public static Endpoint to(Host server) {
        return new Endpoint(server.ip(), SMTP);
    }
}
