/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.json.Json;
import org.watchpost.core.json.JsonException;
import org.watchpost.core.live.LiveFeed;
import org.watchpost.core.live.LiveService;
import org.watchpost.core.live.LiveSpec;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.InvestigationContext.Topic;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.util.Background;
import org.watchpost.ui.util.Services;
import org.watchpost.ui.util.Ui;

/**
 * The live sources of the case that is open in a window, whether a view shows them or not. They end when the case is closed. For the
 * UI thread.
 */
public final class LiveEntries {

    private static final String KEY = LiveEntries.class.getName();
    private static final String FILE = "live/sources.json";

    private final InvestigationContext context;
    private final Shell shell;
    private final List<LiveEntry> entries = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private @Nullable OpenCase shown;

    private LiveEntries(InvestigationContext context, Shell shell) {
        this.context = context;
        this.shell = shell;
        context.on(shell, EnumSet.of(Topic.CASE), this::caseChanged);
        shell.addDisposeListener(e -> stopAll());
        caseChanged();
    }

    /** Those of a window. */
    public static LiveEntries of(InvestigationContext context, Shell shell) {
        Object known = shell.getData(KEY);
        if (known instanceof LiveEntries entries) {
            return entries;
        }
        LiveEntries made = new LiveEntries(context, shell);
        shell.setData(KEY, made);
        return made;
    }

    List<LiveEntry> all() {
        return List.copyOf(entries);
    }

    /** How many run. */
    public long running() {
        return entries.stream().filter(entry -> entry.feed().isPresent()).count();
    }

    void onChange(org.eclipse.swt.widgets.Control owner, Runnable listener) {
        listeners.add(listener);
        owner.addDisposeListener(e -> listeners.remove(listener));
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    private void caseChanged() {
        OpenCase now = context.openCase().orElse(null);
        if (Objects.equals(now, shown)) {
            return;
        }
        stopAll();
        entries.clear();
        shown = now;
        changed();
        if (now != null) {
            Background.run("Reading live sources", "", monitor -> {
                List<LiveEntry> kept = load(now);
                Ui.async(shell, () -> {
                    if (shown == now) {
                        entries.addAll(kept);
                        changed();
                    }
                });
            });
        }
    }

    private void stopAll() {
        List<LiveFeed> feeds = entries.stream().flatMap(entry -> entry.feed().stream()).toList();
        if (!feeds.isEmpty()) {
            Background.run("Stopping live sources", "", monitor -> feeds.forEach(LiveFeed::close));
        }
    }

    private static List<LiveEntry> load(OpenCase open) throws IOException {
        List<LiveEntry> kept = new ArrayList<>();
        for (String line : new String(open.state().read(FILE), StandardCharsets.UTF_8).lines().toList()) {
            try {
                Map<String, @Nullable Object> map = Json.readObject(line);
                LiveEntry.fromJson(map).ifPresent(kept::add);
            } catch (JsonException e) {
                Errors.log("Reading the live sources of the case", e);
            }
        }
        return kept;
    }

    private void save() {
        OpenCase open = shown;
        if (open == null || open.readOnly()) {
            return;
        }
        String text = String.join("\n", entries.stream().map(LiveEntry::toJson).filter(Objects::nonNull).toList()) + "\n";
        Background.run("Saving live sources", "",
                monitor -> open.state().put(FILE, text.getBytes(StandardCharsets.UTF_8), "live.sources.saved", Map.of()));
    }

    /** Asks for a folder of messages or a mailbox and follows it, if the person wants that. */
    public void connect(Shell parent, MailSourceDialog.Kind kind) {
        MailSourceDialog dialog = new MailSourceDialog(parent, kind);
        if (dialog.open() != Window.OK) {
            return;
        }
        dialog.spec().ifPresent(spec -> {
            String secret = dialog.password();
            if (spec instanceof LiveSpec.Mailbox mailbox && !secret.isEmpty()) {
                Background.run("Keeping the password", "", monitor -> {
                    mailbox.secrets().put(mailbox.secret(), secret);
                    Ui.async(shell, () -> add(new LiveEntry(spec, null)));
                });
            } else {
                add(new LiveEntry(spec, null));
            }
        });
    }

    /** Adds one and starts it. */
    void add(LiveEntry entry) {
        entries.add(entry);
        save();
        start(entry);
    }

    void remove(LiveEntry entry) {
        stop(entry);
        entries.remove(entry);
        save();
        changed();
    }

    void start(LiveEntry entry) {
        OpenCase open = shown;
        if (open == null || entry.feed().isPresent() || entry.isBusy()) {
            return;
        }
        entry.busy(true);
        changed();
        Background.run("Starting " + entry.spec().name(), "", monitor -> {
            try {
                LiveFeed feed = Services.get(LiveService.class).start(open, entry.spec(), entry.settings());
                Ui.async(shell, () -> started(entry, feed, open));
            } catch (IOException | RuntimeException e) {
                Ui.async(shell, () -> {
                    entry.failed(Errors.reason(e));
                    changed();
                });
            }
        });
    }

    private void started(LiveEntry entry, LiveFeed feed, OpenCase open) {
        if (shown != open || !entries.contains(entry)) {
            Background.run("Stopping " + entry.spec().name(), "", monitor -> feed.close());
            return;
        }
        entry.feed(feed);
        changed();
    }

    void stop(LiveEntry entry) {
        entry.feed().ifPresent(feed -> {
            entry.busy(true);
            changed();
            Background.run("Stopping " + entry.spec().name(), "", monitor -> {
                feed.close();
                Ui.async(shell, () -> {
                    entry.feed(null);
                    changed();
                });
            });
        });
    }
}
