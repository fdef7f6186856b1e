/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReadersTest {

    /** What the browser asks for by itself, whatever page it shows. */
    private static final List<String> ITS_OWN = List.of("google", "gvt1.com", "gstatic", "chrome", "chromium");

    @TempDir
    Path folder;

    /** A proxy that answers nothing and writes down what was asked for. */
    private static final class Proxy implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final List<String> asked = new CopyOnWriteArrayList<>();

        Proxy() throws IOException {
            Thread.ofPlatform().daemon().start(() -> {
                while (!socket.isClosed()) {
                    try (Socket one = socket.accept()) {
                        byte[] line = new byte[2048];
                        int length = Math.max(0, one.getInputStream().read(line));
                        asked.add(new String(line, 0, length, StandardCharsets.ISO_8859_1).lines().findFirst().orElse(""));
                        one.getOutputStream().write("HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    } catch (IOException e) {
                        // closed
                    }
                }
            });
        }

        String address() {
            return "http://" + socket.getInetAddress().getHostAddress() + ":" + socket.getLocalPort();
        }

        List<String> asked() {
            return asked.stream().filter(line -> ITS_OWN.stream().noneMatch(line::contains)).toList();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    /** A page that shows another one with its scripts off: the browser itself can't take pictures with scripts off for all. */
    private Path sandboxed(Path page) throws IOException {
        return Files.writeString(folder.resolve("sandbox.html"),
                "<!DOCTYPE html><iframe sandbox style=\"width:1240px;height:1500px\" src=\""
                        + page.toUri() + "\"></iframe>");
    }

    private String show(Path page, boolean scripts, Proxy proxy, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
                "--user-data-dir=" + folder.resolve("profile"), "--proxy-server=" + proxy.address(), "--proxy-bypass-list=<-loopback>",
                "--window-size=1280,1600"));
        arguments.addAll(List.of(more));
        arguments.add((scripts ? page : sandboxed(page)).toUri().toString());
        return Reports.run(List.of("chromium", "chromium-browser", "google-chrome"), arguments).out();
    }

    @ParameterizedTest
    @CsvSource({ "report.html,true", "report.html,false", "flood-report.html,true", "report.summary.html,true" })
    void chromiumShowsItAndAsksForNothing(String name, boolean scripts) throws Exception {
        Path page = Reports.file(name);
        try (Proxy proxy = new Proxy()) {
            if (scripts) {
                // the browser itself takes a script to write the document down
                String dom = show(page, scripts, proxy, "--dump-dom");
                assertTrue(dom.contains("<h1>"), dom.substring(0, Math.min(500, dom.length())));
            }
            Path picture = folder.resolve("page.png");
            show(page, scripts, proxy, "--screenshot=" + picture);
            if (scripts) {
                // some versions show no local page in a sandbox, but none may ask for anything
                var image = ImageIO.read(picture.toFile());
                assertTrue(java.util.stream.IntStream.range(0, image.getHeight()).map(y -> image.getRGB(300, y)).distinct().count() > 3);
            }
            assertEquals(List.of(), proxy.asked());
        }
    }

    @Test
    void theSummaryIsOnePage() throws Exception {
        for (String name : List.of("report.summary.html", "flood-report.summary.html")) {
            try (Proxy proxy = new Proxy()) {
                Path pdf = folder.resolve("summary.pdf");
                show(Reports.file(name), true, proxy, "--print-to-pdf=" + pdf, "--no-pdf-header-footer");
                Reports.Outcome info = Reports.run(List.of("pdfinfo"), List.of(pdf.toString()));
                assertTrue(info.out().matches("(?s).*Pages: +1\\R.*"), name + " " + info.out());
            }
        }
    }

    @Test
    void hostilePagesDoNothing() throws Exception {
        Path hostile = Path.of(System.getProperty("watchpost.root"), "bundles", "org.watchpost.report.tests", "target", "hostile.html");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.isRegularFile(hostile), "run the tests of org.watchpost.report first");
        try (Proxy proxy = new Proxy()) {
            String dom = show(hostile, true, proxy, "--dump-dom");
            assertTrue(dom.contains("</html>"), dom.substring(0, Math.min(500, dom.length())));
            for (String sign : List.of("<script", "<iframe", "<img ", "<base", "<link", "<svg onload", "onerror=\"", "onload=\"")) {
                assertTrue(!dom.contains(sign), sign);
            }
            show(hostile, false, proxy, "--screenshot=" + folder.resolve("hostile.png"));
            assertTrue(Files.size(folder.resolve("hostile.png")) > 1000);
            assertEquals(List.of(), proxy.asked());
        }
    }
}
