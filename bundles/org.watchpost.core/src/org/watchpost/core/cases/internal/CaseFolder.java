/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.cases.internal;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where things are in a case folder.
 *
 * @param root the folder, absolute
 */
public record CaseFolder(Path root) {

    /** Name of the file with the model. */
    public static final String MODEL = "case.xmi";
    /** Name of the folder of originals. */
    public static final String EVIDENCE = "evidence";
    /** Name of the folder of decompressed copies. */
    public static final String DERIVED = "derived";
    /** Name of the folder of what the case keeps beside its model. */
    public static final String STATE = "state";
    /** Name of the folder of the index. */
    public static final String INDEX = "index";
    /** Name of the file that is locked while the case is open for writing. */
    public static final String LOCK = "case.lock";
    /** Beginning of the name of an original that is still being taken in. */
    public static final String INCOMING = "incoming-";

    /** Beginning of the name of the note beside what is received live. */
    public static final String LIVE = "live-";

    /** Name of a decompressed copy of which it is not known yet whether it is needed. */
    public static final String STASH = "stash";

    public CaseFolder {
        root = root.toAbsolutePath().normalize();
    }

    public Path model() {
        return root.resolve(MODEL);
    }

    public Path evidence() {
        return root.resolve(EVIDENCE);
    }

    public Path derived() {
        return root.resolve(DERIVED);
    }

    public Path index() {
        return root.resolve(INDEX);
    }

    /** The folder of state files. */
    public Path state() {
        return root.resolve(STATE);
    }

    /** A state file; the name has been checked. */
    public Path state(String name) {
        return state().resolve(name);
    }

    public Path lock() {
        return root.resolve(LOCK);
    }

    /** An original that was taken in. */
    public Path evidence(String sha256) {
        return evidence().resolve(sha256);
    }

    /** An original that is being taken in. */
    public Path incoming(int intake) {
        return evidence().resolve(INCOMING + intake);
    }

    /** The note beside what is received live. */
    public Path live(int intake) {
        return evidence().resolve(LIVE + intake);
    }

    /** The intake a file name of the evidence folder is the note of, or -1. */
    public static int liveNumber(String name) {
        return name.matches(LIVE + "(0|[1-9][0-9]{0,8})") ? Integer.parseInt(name.substring(LIVE.length())) : -1;
    }

    /** The decompressed copy of a source. */
    public Path derived(int source) {
        return derived().resolve(Integer.toString(source));
    }

    public boolean isCase() {
        return Files.isRegularFile(model());
    }
}
