/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm.mailbox;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchpost.demo.text.Digests;
import org.watchpost.demo.text.JsonObject;

/** An attachment as a reader should find it: name and content decoded. */
record Attachment(String name, byte[] data) {

    Map<String, @Nullable Object> truth() {
        return JsonObject.of("name", name, "bytes", data.length, "sha256", Digests.sha256(data));
    }
}
