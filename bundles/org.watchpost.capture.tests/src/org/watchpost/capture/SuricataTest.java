/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.json.Json;
import org.watchpost.testing.Shared;

/** Attachments in the shared mail captures: their hashes as Suricata writes them, where it is installed. */
class SuricataTest {

    /**
     * What Suricata 7.0 sees otherwise. Of texts it hashes the line end that belongs to the boundary (RFC 2046, 5.1.1), of lines in
     * base64 that it finds too long it loses some: Python's email module has the same hashes as we. In bodies of HTTP it takes parts of
     * forms for files.
     */
    private static final Set<String> OTHERWISE = Set.of("suricata-verify__bug-3616-smtp_input.pcap", "zeek__smtp.pcap",
            "suricata-verify__mime-quoted-printable_input.pcap", "suricata-verify__smtp-bug-5981_input.pcap",
            "suricata-verify__smtp-bug-5989_input.pcap", "suricata-verify__smtp-long-DATA-line_input.pcap",
            "zeek__multipart-form-data.pcap");

    private static final String CONFIGURATION = """
            %YAML 1.1
            ---
            vars:
              address-groups: {HOME_NET: "any", EXTERNAL_NET: "any"}
            outputs:
              - eve-log:
                  enabled: yes
                  filetype: regular
                  filename: eve.json
                  types:
                    - files: {force-magic: no, force-hash: [sha256]}
            app-layer:
              protocols:
                smtp:
                  enabled: yes
                  mime: {decode-mime: yes, decode-base64: yes, decode-quoted-printable: yes, header-value-depth: 2000}
                http:
                  enabled: yes
                  libhtp:
                    default-config: {request-body-limit: 0, response-body-limit: 0}
            stream:
              checksum-validation: no
              reassembly: {depth: 0}
            pcap-file: {checksum-checks: no}
            """;

    @TempDir
    Path temporary;

    private static boolean there() {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)) {
            if (Files.isExecutable(Path.of(folder.isEmpty() ? "." : folder, "suricata"))) {
                return true;
            }
        }
        return false;
    }

    /** SHA-256 of the whole files Suricata sees in a capture. */
    private List<String> theirs(Path capture, Path configuration) throws IOException, InterruptedException {
        Path out = Files.createTempDirectory(temporary, "eve");
        Process process = new ProcessBuilder("suricata", "-c", configuration.toString(), "-S", "/dev/null", "-k", "none", "-l",
                out.toString(), "-r", capture.toString(), "--runmode", "single").redirectErrorStream(true)
                .redirectOutput(out.resolve("log").toFile()).start();
        assertEquals(0, process.waitFor(), () -> capture + ": see " + out);
        List<String> hashes = new ArrayList<>();
        for (String line : Files.readAllLines(out.resolve("eve.json"), StandardCharsets.UTF_8)) {
            Map<String, Object> event = Json.readObject(line);
            if ("fileinfo".equals(event.get("event_type")) && event.get("fileinfo") instanceof Map<?, ?> file
                    && "CLOSED".equals(file.get("state")) && file.get("sha256") instanceof String hash) {
                hashes.add(hash);
            }
        }
        return hashes;
    }

    @Test
    void attachmentsHaveTheHashesOfSuricata() throws IOException, InterruptedException {
        Path folder = Shared.data("samples/pcap-mail").orElse(null);
        Assumptions.assumeTrue(folder != null, "the shared mail captures are not here");
        Assumptions.assumeTrue(there(), "suricata is not installed: attachments are not compared with what it finds");
        Path configuration = Files.writeString(temporary.resolve("suricata.yaml"), CONFIGURATION, StandardCharsets.UTF_8);
        int compared = 0;
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                Path plain = file;
                if (name.endsWith(".gz")) {
                    plain = temporary.resolve("plain.pcap");
                    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                        Files.write(plain, in.readAllBytes());
                    }
                }
                List<String> ours = new ArrayList<>();
                try (InputStream in = Files.newInputStream(plain)) {
                    Unpacked.of(in).events("capture.file").forEach(event -> ours.add(String.valueOf(event.get("file.hash.sha256"))));
                }
                for (String hash : OTHERWISE.contains(name) ? List.<String>of() : theirs(plain, configuration)) {
                    assertTrue(ours.remove(hash), () -> name + ": " + hash + " is not among " + ours);
                    compared++;
                }
            }
        }
        assertTrue(compared >= 8, compared + " files compared");
    }
}
