/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm.world;

/**
 * What a mail server does with a message.
 *
 * @param delay seconds until it is delivered
 */
public record Handling(Verdict verdict, Route route, double delay) {

    /** What filters say. */
    public enum Verdict {
        /** Nothing. */
        PASS,
        /** It has an archive attached. */
        ZIP_FILTER,
        /** It has a virus. */
        VIRUS
    }

    /** Where it goes. */
    public enum Route {
        /** To a mailbox. */
        LOCAL,
        /** To nobody: there is no such mailbox. */
        UNKNOWN,
        /** To another company. */
        REMOTE,
        /** To another company that does not answer. */
        DEFERRED
    }

    /** Whether no filter objects. */
    public boolean passes() {
        return verdict == Verdict.PASS;
    }
}
