/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm;

import java.util.List;

/** A stand-in for one of the search engines that the worm asks for addresses. */
record SearchEngine(String host, String ip, String path) {

    /** All of them; the first is the one the worm sometimes asks for a hundred results. */
    static final List<SearchEngine> ALL = List.of(
            new SearchEngine("www.seekwide.example", "203.0.113.101", "/search?hl=en&ie=UTF-8&oe=UTF-8&q="),
            new SearchEngine("search.yonder.example", "203.0.113.111", "/search?p="),
            new SearchEngine("www.altaview.example", "203.0.113.121", "/web/results?q="),
            new SearchEngine("search.lynxfind.example", "203.0.113.131", "/default.asp?lpv=1&loc=searchhp&tab=web&query="));

    String url(String words) {
        return "http://" + host + path + words;
    }
}
