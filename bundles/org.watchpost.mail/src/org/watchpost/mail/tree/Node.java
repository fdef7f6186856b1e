/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.tree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.mail.RuleHit;
import org.watchpost.core.text.VisibleText;

/** A node while it is made. Belongs to one thread. */
public final class Node {

    private static final int MOST_FACTS = 200;
    private static final int MOST_NOTES = 50;

    final @Nullable Node parent;
    final String name;
    String path = "";
    String declared = "";
    String type = "";
    long size;
    String sha256 = "";
    String sha1 = "";
    String md5 = "";
    String fuzzy = "";
    double entropy;
    boolean inline;
    long offset = -1;
    int length;
    /** Kind of what it is in: mime, zip, rar, ... */
    String within = "mime";
    /** Whether it lies in its archive without compression. */
    boolean stored;
    boolean archive;
    /** Ends in the middle: its content is not what anybody would get. */
    boolean incomplete;
    final List<Fact> facts = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    final List<Node> children = new ArrayList<>();
    final List<RuleHit> scanned = new ArrayList<>();

    Node(@Nullable Node parent, String name) {
        this.parent = parent;
        this.name = name;
    }

    /** Remembers a fact. */
    public void fact(String fact, String saw) {
        if (facts.size() < MOST_FACTS) {
            facts.add(new Fact(fact, line(saw)));
        }
    }

    /** Remembers something worth knowing. */
    public void note(String text) {
        if (notes.size() < MOST_NOTES) {
            notes.add(line(text));
        }
    }

    /** One line of text from outside, hidden characters made visible, at most 300 characters. */
    public static String line(String text) {
        String visible = VisibleText.line(text.length() > 400 ? text.substring(0, 400) : text);
        return visible.length() > 300 ? visible.substring(0, 300) + "…" : visible;
    }

    public String name() {
        return name;
    }

    public String path() {
        return path;
    }

    public String declared() {
        return declared;
    }

    public String type() {
        return type;
    }

    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public String sha1() {
        return sha1;
    }

    public String md5() {
        return md5;
    }

    public String fuzzy() {
        return fuzzy;
    }

    public double entropy() {
        return entropy;
    }

    public boolean inline() {
        return inline;
    }

    public long offset() {
        return offset;
    }

    public int length() {
        return length;
    }

    public boolean incomplete() {
        return incomplete;
    }

    public List<Fact> facts() {
        return facts;
    }

    public List<String> notes() {
        return notes;
    }

    /** What scanners beside Watchpost have found. */
    public List<RuleHit> scanned() {
        return scanned;
    }

    public List<Node> children() {
        return children;
    }
}
