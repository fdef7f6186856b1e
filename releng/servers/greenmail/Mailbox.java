/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** GreenMail: takes mail over SMTP and shows it over IMAP and IMAPS to the user "canary". Arguments: the three ports. */
public final class Mailbox {

    private Mailbox() {
    }

    public static void main(String[] args) throws Exception {
        String[] protocols = { ServerSetup.PROTOCOL_SMTP, ServerSetup.PROTOCOL_IMAP, ServerSetup.PROTOCOL_IMAPS };
        ServerSetup[] setups = new ServerSetup[protocols.length];
        for (int i = 0; i < protocols.length; i++) {
            setups[i] = new ServerSetup(Integer.parseInt(args[i]), "127.0.0.1", protocols[i]);
            setups[i].setServerStartupTimeout(60_000);
        }
        GreenMail mail = new GreenMail(setups);
        mail.setUser("canary@test.example", "canary", "secret1");
        mail.start();
        System.out.println("STARTED");
        Thread.currentThread().join();
    }
}
