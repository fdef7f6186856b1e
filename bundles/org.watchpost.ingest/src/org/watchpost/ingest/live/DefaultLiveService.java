/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.live;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.core.live.LiveFeed;
import org.watchpost.core.live.LiveService;
import org.watchpost.core.live.LiveSource;
import org.watchpost.core.live.LiveSpec;
import org.watchpost.core.parse.Headers;
import org.watchpost.core.parse.Parser;

/** Starts the followers and listeners of this package. */
@Component(service = LiveService.class)
public final class DefaultLiveService implements LiveService {

    private final Map<String, Headers> headers;

    private final List<LiveSource> others;

    /**
     * @param parsers all formats: who goes on in the middle of a log must know where its columns are named
     * @param others  follow what is not for this bundle, such as mailboxes
     */
    @Activate
    public DefaultLiveService(
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<Parser> parsers,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<LiveSource> others) {
        this.others = List.copyOf(others);
        this.headers = parsers.stream().collect(Collectors.toMap(Parser::format, Parser::headers, (one, other) -> one));
    }

    @Override
    public LiveFeed start(OpenCase open, LiveSpec spec, Settings settings) throws IOException {
        if (open.readOnly()) {
            throw new CaseException("The case is open for reading only; nothing can be followed");
        }
        Function<String, Headers> headersOf = format -> headers.getOrDefault(format, Headers.NONE);
        switch (spec) {
            case LiveSpec.Syslog syslog -> {
                return syslog(open, syslog, settings.format() == null ? with(settings, "syslog") : settings);
            }
            case LiveSpec.UnixSocket unix -> {
                return listen(open, unix, Door.of(unix.socket()), settings.format() == null ? with(settings, "suricata.eve") : settings,
                        false);
            }
            case LiveSpec.FollowFolder folder -> {
                if (!Files.isDirectory(folder.folder())) {
                    throw new IOException("There is no folder " + folder.folder());
                }
                return follow(open, folder, settings, headersOf);
            }
            case LiveSpec.FollowFile file -> {
                if (Files.isDirectory(file.file())) {
                    throw new IOException(file.file() + " is a folder; follow it as such");
                }
                return follow(open, file, settings, headersOf);
            }
            case LiveSpec.MailFolder folder -> {
                return other(open, folder, settings);
            }
            case LiveSpec.Mailbox mailbox -> {
                return other(open, mailbox, settings);
            }
        }
    }

    private LiveFeed other(OpenCase open, LiveSpec spec, Settings settings) throws IOException {
        for (LiveSource other : others) {
            if (other.follows(spec)) {
                return other.start(open, spec, settings);
            }
        }
        throw new IOException("Nothing that follows " + spec.name() + " is installed");
    }

    private static LiveFeed syslog(OpenCase open, LiveSpec.Syslog spec, Settings settings) throws IOException {
        if (spec.transport() == LiveSpec.Transport.UDP) {
            DatagramListener listener = new DatagramListener(open, spec, settings);
            listener.start();
            return listener;
        }
        return listen(open, spec, Door.of(spec), settings, true);
    }

    private static LiveFeed listen(OpenCase open, LiveSpec spec, Door door, Settings settings, boolean counted) throws IOException {
        StreamListener listener;
        try {
            listener = new StreamListener(open, spec, door, settings, counted);
        } catch (IOException | RuntimeException e) {
            door.close();
            throw e;
        }
        listener.start();
        return listener;
    }

    private static LiveFeed follow(OpenCase open, LiveSpec spec, Settings settings, Function<String, Headers> headersOf) {
        FollowFeed feed = new FollowFeed(open, spec, settings, headersOf);
        feed.start();
        return feed;
    }

    private static Settings with(Settings settings, String format) {
        return new Settings(format, settings.zone(), settings.year(), settings.shiftMicros());
    }
}
