/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The event store on Lucene.
 * <p>
 * What stands on the disk, per event: the words of the raw record and of its decoded values as postings without positions;
 * three <i>groups</i>, each the tuple of several fields with few values (see {@link org.watchpost.index.Groups}) in one
 * column with postings; a column for each other field with words or addresses; one <i>row</i> with all other numbers; time
 * and position (source and offset) as columns with skip lists. The raw record itself stays in the evidence: whatever the
 * index can't decide is checked there.
 */
@NullMarked
package org.watchpost.index;

import org.jspecify.annotations.NullMarked;
