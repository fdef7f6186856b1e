/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.watchpost.demo.mail.WormFile;

/** One message on the wire. */
final class Mail {
    long t;
    @Nullable Host client;
    String clientIp = "";
    String clientName = "";
    int port;
    @Nullable Host server;
    String serverIp = "";
    String from = "";
    String headerFrom = "";
    String to = "";
    String subject = "";
    String id = "";
    int size;
    @Nullable WormFile worm;
    @Nullable String legitName;
    long flow;
    String uid = "";
    String fuid = "";

    /** Further recipients, of ordinary mail only. */
    List<String> more = List.of();

    /** The worm in it, which must be there. */
    WormFile worm() {
        return Objects.requireNonNull(worm);
    }

    /** The server of ours that takes it, which must be there. */
    Host server() {
        return Objects.requireNonNull(server);
    }

    /** The machine of ours that sends it, which must be there. */
    Host client() {
        return Objects.requireNonNull(client);
    }

    List<String> recipients() {
        List<String> all = new ArrayList<>(List.of(to));
        all.addAll(more);
        return all;
    }

    /** All recipients, each between the given marks. */
    String recipients(String before, String after, String between) {
        StringBuilder b = new StringBuilder();
        for (String a : recipients()) {
            b.append(b.length() == 0 ? "" : between).append(before).append(a).append(after);
        }
        return b.toString();
    }

    boolean zipEvent() {
        return worm != null && worm().kind == WormFile.Kind.ZIP;
    }

    boolean program() {
        return worm != null && worm().kind == WormFile.Kind.PROGRAM;
    }

    String msgid() {
        return "<" + id + ">";
    }

    /** The From header as sent; {@link #headerFrom} may be the display name alone. */
    String fullFrom() {
        return headerFrom.startsWith("\"") ? headerFrom + " <" + from + ">" : headerFrom;
    }
}
