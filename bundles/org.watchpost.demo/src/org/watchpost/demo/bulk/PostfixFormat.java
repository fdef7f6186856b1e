/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.bulk;

import org.watchpost.demo.mail.Filler;

/** Postfix in syslog: the lines of one message at a time. */
final class PostfixFormat extends BulkFormat {

    static final String FILE = "postfix-maillog";
    /** The token that is planted in names of messages. */
    static final String TOKEN = "zx37-quokka-marker";

    private static final int TOKENS = 37;
    private static final int QUEUE_ID = 10;
    private static final int QUEUE_MANAGER = 812;
    private static final byte[] UPPER_HEX = Filler.ascii("0123456789ABCDEF");

    private final Planting tokens = new Planting(TOKENS);

    PostfixFormat(long seed, Pools pools, Hits hits) {
        super(seed, "bulk-postfix", pools, hits, 100);
    }

    @Override
    int lines(LineBuffer out, long time, double share) {
        byte[] id = queueId();
        byte[] company = pools.word(random);
        boolean plantsAddress = plantsAddress(share);
        boolean plantsToken = count(BulkQuery.RARE_TOKEN, tokens.isDue(share));
        int pid = 2000 + random.below(60);
        begin(out, time, "smtpd", pid, id).put(": client=").put(company).put(".example[").put(pools.ip(random, plantsAddress)).put("]\n");
        begin(out, time, "cleanup", pid + 100, id).put(": message-id=<");
        if (plantsToken) {
            out.put(TOKEN).put(".");
        }
        out.hex(random, 12).put("@").put(company).put(".example>\n");
        int sender = pools.userNumber(random);
        count(BulkQuery.POSTFIX_SENDER, sender == Pools.WATCHED_USER);
        begin(out, time, "qmgr", QUEUE_MANAGER, id).put(": from=<").put(pools.user(sender)).put(">, size=").number(size(20000))
                .put(", nrcpt=1 (queue active)\n");
        int outcome = random.below(100);
        int tenths = 2 + random.below(60);
        begin(out, time, "smtp", pid + 200, id).put(": to=<").put(pools.user(random)).put(">, relay=mx.").put(company).put(".example[")
                .put(pools.ip(random)).put("]:25, delay=").number(tenths / 10).put(".").number(tenths % 10).put(", delays=0.1/0/0.1/")
                .number(tenths / 10).put(".").number(tenths % 10);
        if (count(BulkQuery.POSTFIX_DEFERRED, outcome >= 88 && outcome < 96)) {
            out.put(", dsn=4.4.1, status=deferred (connect to mx.").put(company).put(".example: Connection timed out)\n");
            return 4;
        }
        if (outcome < 88) {
            out.put(", dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as ").hex(random, 10).put(")\n");
        } else {
            out.put(", dsn=5.1.1, status=bounced (host mx.").put(company).put(".example said: 550 5.1.1 User unknown)\n");
        }
        begin(out, time, "qmgr", QUEUE_MANAGER, id).put(": removed\n");
        return 5;
    }

    private byte[] queueId() {
        byte[] id = new byte[QUEUE_ID];
        long drawn = random.next();
        for (int i = 0; i < QUEUE_ID; i++) {
            id[i] = UPPER_HEX[(int) (drawn & 15)];
            drawn >>>= 4;
        }
        return id;
    }

    private static LineBuffer begin(LineBuffer out, long time, String program, int pid, byte[] id) {
        return out.syslog(time).put(" mx1 postfix/").put(program).put("[").number(pid).put("]: ").put(id);
    }
}
