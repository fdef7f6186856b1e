/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.rules;

import java.util.List;
import org.watchpost.core.mail.RuleHit;

/** A program beside Watchpost that looks for known malware, such as YARA or ClamAV. Safe for use by several threads. */
public interface Scanner {

    /** Rules it fires on these bytes; none if it can't be asked, which is logged once. Bounded in time. */
    List<RuleHit> scan(byte[] bytes, int from, int to);
}
