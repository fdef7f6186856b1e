/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm.log;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.watchpost.demo.output.OutputFolder;
import org.watchpost.demo.text.Tally;
import org.watchpost.demo.worm.world.Handling;
import org.watchpost.demo.worm.world.WireMail;

/** The log of a mail server. */
public interface MailServerLog {

    /** A message comes in and is handled. */
    void mail(WireMail mail, Handling handling);

    /** Writes the file, and counts. */
    void write(OutputFolder out) throws IOException;

    /** The lines written, by what they say. */
    Tally results();

    /**
     * The mean delay of the messages delivered in an hour (see {@link org.watchpost.demo.worm.world.WormDay#hourOf}) in seconds
     * with milliseconds; null if there are none.
     */
    @Nullable
    Double meanDelay(String hour);
}
