/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.core.live.LiveFeed;
import org.watchpost.core.live.LiveSource;
import org.watchpost.core.live.LiveSpec;
import org.watchpost.core.parse.Parser;

/** Follows folders of messages and mailboxes. */
@Component(service = LiveSource.class)
public final class MailSources implements LiveSource {

    private final MailFiles files;

    /** @param parsers those of mail tell what is a message */
    @Activate
    public MailSources(
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<Parser> parsers) {
        this.files = new MailFiles(parsers);
    }

    @Override
    public boolean follows(LiveSpec spec) {
        return spec instanceof LiveSpec.MailFolder || spec instanceof LiveSpec.Mailbox;
    }

    @Override
    public LiveFeed start(OpenCase open, LiveSpec spec, Settings settings) throws IOException {
        if (spec instanceof LiveSpec.Mailbox mailbox) {
            return MailboxFeed.start(open, mailbox, settings, null);
        }
        if (!(spec instanceof LiveSpec.MailFolder folder)) {
            throw new IllegalArgumentException(spec.name());
        }
        if (!Files.isDirectory(folder.folder())) {
            throw new IOException("There is no folder " + folder.folder() + ", or it can't be entered");
        }
        return MailFolderFeed.start(open, folder, settings, files);
    }
}
