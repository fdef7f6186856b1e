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
 * A rule of the verdict.
 *
 * @param id       stable name, as in {@code watchpost.rules}: {@code zip-stored-executable}
 * @param sentence what it means, one sentence for people
 * @param verdict  what it makes of what it fires on; {@link Verdict#CLEAN} for a rule that only notes
 * @param origin   where it comes from: {@code built in}, the name of a file of rules, {@code yara}, {@code clamav}
 */
public record MailRule(String id, String sentence, Verdict verdict, String origin) {
}
