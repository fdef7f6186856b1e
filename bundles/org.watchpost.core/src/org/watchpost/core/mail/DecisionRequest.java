/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to be done.
 *
 * @param kind      what
 * @param scope     for which messages, starting from {@code messages}
 * @param messages  keys (SHA-256) of the chosen messages, at least one
 * @param campaign  id of the campaign for {@link Decision.Scope#CAMPAIGN}; null for the closest one
 * @param reason    why; must not be blank where {@link Quarantine#needsReason} says so
 * @param confirmed that the person has confirmed a second time, where {@link Quarantine#needsConfirmation} says so
 * @param target    where a release goes; null for all others
 */
public record DecisionRequest(Decision.Kind kind, Decision.Scope scope, List<String> messages, @Nullable String campaign, String reason,
        boolean confirmed, Decision.@Nullable Target target) {

    public DecisionRequest {
        messages = List.copyOf(messages);
        if (messages.isEmpty()) {
            throw new IllegalArgumentException("No message");
        }
        if ((kind == Decision.Kind.RELEASE) != (target != null)) {
            throw new IllegalArgumentException("A release, and nothing else, needs a target");
        }
    }
}
