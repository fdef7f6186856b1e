/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.timestamp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.incident.TimeStamper.Stamp;

class Rfc3161TimeStamperTest {

    private static final Duration LONG = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private final byte[] hash = new byte[32];
    private final Rfc3161TimeStamper stamper = new Rfc3161TimeStamper();
    private LoopbackAuthority authority;

    @BeforeEach
    void start() throws Exception {
        new Random(1).nextBytes(hash);
        authority = new LoopbackAuthority();
    }

    @AfterEach
    void stop() {
        authority.close();
    }

    @Test
    void aStampSaysWhenAndByWhom() throws Exception {
        byte[] token = stamper.ask(authority.address(), hash, LONG);
        Stamp stamp = stamper.check(token, hash);
        assertEquals(LoopbackAuthority.TIME, stamp.time());
        assertTrue(stamp.authority().contains("CN=Loopback TSA"), stamp.authority());
        assertEquals("4711", stamp.serial());
        assertEquals(64, stamp.certificate().length());
        assertEquals("", stamp.root());
    }

    @Test
    void openSslReadsIt() throws Exception {
        byte[] token = stamper.ask(authority.address(), hash, LONG);
        Path file = Files.write(folder.resolve("token.tst"), token);
        Process process;
        try {
            process = new ProcessBuilder("openssl", "ts", "-reply", "-token_in", "-in", file.toString(), "-text").redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            Assumptions.abort("openssl is not installed");
            return;
        }
        String out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), out);
        assertTrue(out.contains("Mar  1 12:00:00 2026 GMT") && out.contains("sha256"), out);
    }

    @Test
    void aStampOfSomethingElseIsNone() throws Exception {
        byte[] token = stamper.ask(authority.address(), hash, LONG);
        byte[] other = hash.clone();
        other[0] ^= 1;
        assertThrows(IOException.class, () -> stamper.check(token, other));
    }

    @Test
    void noByteOfATokenCanBeChangedUnnoticed() throws Exception {
        byte[] token = stamper.ask(authority.address(), hash, LONG);
        Stamp right = stamper.check(token, hash);
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] changed = token.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                // what is not signed, such as the version of the envelope, may change; what is said must not
                assertEquals(right.time(), stamper.check(changed, hash).time());
            } catch (IOException e) {
                assertTrue(e.getMessage() != null && !e.getMessage().isEmpty());
            }
            byte[] cut = Arrays.copyOf(token, random.nextInt(token.length));
            assertThrows(IOException.class, () -> stamper.check(cut, hash));
        }
    }

    @Test
    void wrongAnswersAreRefused() {
        authority.confuse(request -> new TimeStampRequestGenerator().generate(TSPAlgorithms.SHA256, hash, BigInteger.ONE));
        assertTrue(assertThrows(IOException.class, () -> stamper.ask(authority.address(), hash, LONG)).getMessage().contains("nonce"));
        authority.confuse(request -> request);
        authority.damage(answer -> HexFormat.of().parseHex("3003020105"));
        assertThrows(IOException.class, () -> stamper.ask(authority.address(), hash, LONG));
        authority.damage(answer -> new byte[3 << 20]);
        assertTrue(assertThrows(IOException.class, () -> stamper.ask(authority.address(), hash, LONG)).getMessage().contains("larger"));
        authority.damage(answer -> answer);
        authority.status(503);
        assertTrue(assertThrows(IOException.class, () -> stamper.ask(authority.address(), hash, LONG)).getMessage().contains("503"));
    }

    @Test
    void whoeverIsNotThereIsNamed() throws Exception {
        URI gone;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            gone = URI.create("http://" + socket.getInetAddress().getHostAddress() + ":" + socket.getLocalPort() + "/");
            // takes the connection and says nothing
            IOException silent = assertThrows(IOException.class, () -> stamper.ask(gone, hash, Duration.ofMillis(300)));
            assertTrue(silent.getMessage().startsWith("No time stamp from " + gone), silent.getMessage());
        }
        assertTrue(assertThrows(IOException.class, () -> stamper.ask(gone, hash, LONG)).getMessage().contains(gone.toString()));
    }
}
