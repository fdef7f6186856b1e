/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.live;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.core.json.Json;
import org.watchpost.core.live.LiveFeed;
import org.watchpost.core.live.LiveSpec;
import org.watchpost.core.live.LiveStatus;
import org.watchpost.core.mail.Relay;
import org.watchpost.ui.secrets.SecureSecrets;

/** One line of the view: what is to be followed, and the feed that does so, if it runs. For the UI thread. */
final class LiveEntry {

    private final LiveSpec spec;
    private final @Nullable String format;
    private @Nullable LiveFeed feed;
    private boolean busy;
    private String failure = "";
    private @Nullable LiveStatus last;

    LiveEntry(LiveSpec spec, @Nullable String format) {
        this.spec = spec;
        this.format = format;
    }

    LiveSpec spec() {
        return spec;
    }

    Settings settings() {
        return new Settings(format, null, null, null);
    }

    Optional<LiveFeed> feed() {
        return Optional.ofNullable(feed);
    }

    void feed(@Nullable LiveFeed started) {
        LiveFeed before = feed;
        if (before != null) {
            last = before.status();
        }
        feed = started;
        busy = false;
        failure = "";
    }

    /** It is being started or stopped. */
    void busy(boolean is) {
        busy = is;
    }

    boolean isBusy() {
        return busy;
    }

    void failed(String reason) {
        busy = false;
        failure = reason;
    }

    /** How it is doing, or did when it ran last. */
    @Nullable
    LiveStatus status() {
        LiveFeed running = feed;
        return running != null ? running.status() : last;
    }

    String name() {
        LiveFeed running = feed;
        return running != null ? running.place() : spec.name();
    }

    String state() {
        if (busy) {
            return "… one moment";
        }
        if (!failure.isEmpty()) {
            return "✕ failed";
        }
        LiveFeed running = feed;
        return running == null ? "■ stopped" : running.status().state() == LiveStatus.State.WAITING ? "◔ waiting" : "● running";
    }

    String problem() {
        LiveStatus status = status();
        return !failure.isEmpty() ? failure : status == null ? "" : status.error();
    }

    /** As it is kept with the case; null for what needs a password. */
    @Nullable
    String toJson() {
        Map<String, Object> map = new LinkedHashMap<>();
        if (format != null) {
            map.put("format", format);
        }
        switch (spec) {
            case LiveSpec.FollowFile file -> {
                map.put("kind", "file");
                map.put("path", file.file().toString());
            }
            case LiveSpec.FollowFolder folder -> {
                map.put("kind", "folder");
                map.put("path", folder.folder().toString());
                map.put("pattern", folder.pattern());
            }
            case LiveSpec.Syslog syslog -> {
                if (syslog.identity() != null) {
                    return null;
                }
                map.put("kind", "syslog");
                map.put("listener",
                        syslog.transport().name().toLowerCase(Locale.ROOT) + ":" + (syslog.host().isEmpty() ? "" : syslog.host() + ":")
                                + syslog.port());
            }
            case LiveSpec.UnixSocket socket -> {
                map.put("kind", "eve");
                map.put("path", socket.socket().toString());
            }
            case LiveSpec.MailFolder folder -> {
                map.put("kind", "mail");
                map.put("path", folder.folder().toString());
                map.put("layout", folder.layout().name());
            }
            case LiveSpec.Mailbox mailbox -> {
                map.put("kind", "imap");
                map.put("host", mailbox.host());
                map.put("port", (long) mailbox.port());
                map.put("security", mailbox.security().name());
                map.put("user", mailbox.user());
                map.put("folder", mailbox.folder());
                map.put("seen", mailbox.markSeen());
            }
        }
        return Json.write(map);
    }

    /** Reads what {@link #toJson} wrote; empty if it makes no sense. */
    static Optional<LiveEntry> fromJson(Map<String, @Nullable Object> map) {
        String format = Json.text(map, "format");
        String path = Json.text(map, "path");
        try {
            LiveSpec spec = switch (Json.text(map, "kind")) {
                case "file" -> new LiveSpec.FollowFile(Path.of(path), false);
                case "folder" -> new LiveSpec.FollowFolder(Path.of(path), Json.text(map, "pattern"), false);
                case "mail" -> new LiveSpec.MailFolder(Path.of(path), LiveSpec.MailLayout.valueOf(Json.text(map, "layout")));
                case "imap" -> new LiveSpec.Mailbox(Json.text(map, "host"), (int) Json.number(map, "port", 993),
                        Relay.Security.valueOf(Json.text(map, "security")), Json.text(map, "user"), Json.text(map, "folder"),
                        Boolean.TRUE.equals(map.get("seen")), new SecureSecrets());
                case "eve" -> new LiveSpec.UnixSocket(Path.of(path));
                default -> LiveSpec.syslog(Json.text(map, "listener"), null).orElseThrow(() -> new IllegalArgumentException("no listener"));
            };
            return Optional.of(new LiveEntry(spec, format.isEmpty() ? null : format));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
