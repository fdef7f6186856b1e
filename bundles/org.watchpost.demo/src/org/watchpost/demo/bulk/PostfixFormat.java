/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.bulk;


/** Postfix: the five lines of one message at a time. */
final class PostfixFormat extends Format {
    private final Plan token = new Plan(37);
    long planted;
    long tokens;
    long deferred;
    long watched;

    PostfixFormat(Pools pools, long seed) {
        super(pools, seed, "bulk-postfix", 100);
    }

    private Buf head(Buf b, long t, String program, int pid) {
        return b.syslog(t).put(" mx1 postfix/").put(program).put("[").num(pid).put("]: ");
    }

    @Override
    int lines(Buf b, long t, double fraction) {
        byte[] id = new byte[10];
        long v = r.next();
        for (int i = 0; i < 10; i++, v >>>= 4) {
            id[i] = (byte) "0123456789ABCDEF".charAt((int) (v & 15));
        }
        int w = r.below(pools.words.length);
        boolean plantIp = ip.due(fraction);
        boolean plantToken = token.due(fraction);
        planted += plantIp ? 1 : 0;
        tokens += plantToken ? 1 : 0;
        int pid = 2000 + r.below(60);
        head(b, t, "smtpd", pid).put(id).put(": client=").put(pools.words[w]).put(".example[").put(plantIp ? Pools.PLANTED : ip()).put("]\n");
        head(b, t, "cleanup", pid + 100).put(id).put(": message-id=<");
        if (plantToken) {
            b.put(Pools.TOKEN).put(".");
        }
        b.hex(r, 12).put("@").put(pools.words[w]).put(".example>\n");
        int u = pools.userRanks.draw(r);
        watched += u == 42 ? 1 : 0;
        head(b, t, "qmgr", 812).put(id).put(": from=<").put(pools.users[u]).put(">, size=").num(size(20000)).put(", nrcpt=1 (queue active)\n");
        int k = r.below(100);
        int tenths = 2 + r.below(60);
        head(b, t, "smtp", pid + 200).put(id).put(": to=<").put(user()).put(">, relay=mx.").put(pools.words[w]).put(".example[").put(ip())
                .put("]:25, delay=").num(tenths / 10).put(".").num(tenths % 10).put(", delays=0.1/0/0.1/").num(tenths / 10).put(".").num(tenths % 10);
        if (k < 88) {
            b.put(", dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as ").hex(r, 10).put(")\n");
        } else if (k < 96) {
            deferred++;
            b.put(", dsn=4.4.1, status=deferred (connect to mx.").put(pools.words[w]).put(".example: Connection timed out)\n");
            return 4;
        } else {
            b.put(", dsn=5.1.1, status=bounced (host mx.").put(pools.words[w]).put(".example said: 550 5.1.1 User unknown)\n");
        }
        head(b, t, "qmgr", 812).put(id).put(": removed\n");
        return 5;
    }
}
