/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.quarantine;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.journal.Journal;
import org.watchpost.core.mail.MailAnalyzer;
import org.watchpost.testing.MemoryState;

/** A case with a state in memory, and an analyzer whose messages are numbered by their source. */
final class StubCase {

    final MemoryState state = new MemoryState();
    final List<byte[]> messages = new ArrayList<>();
    final List<String> journal = new ArrayList<>();
    final OpenCase open;

    StubCase(Path folder) {
        Journal entries = (Journal) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Journal.class },
                (proxy, method, arguments) -> {
                    journal.add(arguments[0] + " " + new java.util.TreeMap<>((Map<?, ?>) arguments[1]));
                    return null;
                });
        open = (OpenCase) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { OpenCase.class },
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "state" -> state;
                    case "readOnly" -> false;
                    case "sources" -> List.of();
                    case "folder" -> folder;
                    case "journal" -> entries;
                    case "hashCode" -> System.identityHashCode(state);
                    case "equals" -> proxy == arguments[0];
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    /** An analyzer of these messages. */
    MailAnalyzer analyzer(MailAnalyzer real) {
        return (MailAnalyzer) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { MailAnalyzer.class },
                (proxy, method, arguments) -> {
                    if (arguments != null && arguments[0] instanceof OpenCase) {
                        byte[] message = messages.get(((org.watchpost.core.event.EventRef) arguments[1]).source());
                        return method.getName().equals("message") ? message : real.analyse(message, "");
                    }
                    return method.invoke(real, arguments);
                });
    }
}
