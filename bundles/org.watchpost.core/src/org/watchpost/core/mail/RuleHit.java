/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.mail;

/**
 * A rule that fired.
 *
 * @param rule the rule
 * @param saw  what it saw, in one line, with hostile text made visible: {@code document.txt.scr, 28,832 bytes, stored, begins with MZ}
 */
public record RuleHit(MailRule rule, String saw) {

    /** The rule's id. */
    public String id() {
        return rule.id();
    }

    /** What the rule makes of it. */
    public Verdict verdict() {
        return rule.verdict();
    }
}
