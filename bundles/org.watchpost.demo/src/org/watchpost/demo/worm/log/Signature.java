/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm.log;

/** A rule of the sensors that know Snort's rules. */
record Signature(int id, int revision, String text, String classification, int priority) {

    static final Signature ZIP_WITH_PROGRAM = new Signature(9000201, 3, "LOCAL SMTP zip attachment with stored executable",
            "A suspicious filename was detected", 1);
    static final Signature PROGRAM = new Signature(9000202, 3, "LOCAL SMTP executable attachment", "A suspicious filename was detected", 2);
}
