/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model.util;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.watchpost.model.Case;
import org.watchpost.model.CustodyAction;
import org.watchpost.model.CustodyEvent;
import org.watchpost.model.EventReference;
import org.watchpost.model.Evidence;
import org.watchpost.model.Finding;
import org.watchpost.model.SavedSearch;
import org.watchpost.model.Source;
import org.watchpost.model.WatchpostFactory;

/**
 * Makes model objects complete with identity, and finds them again.
 * <p>
 * The methods have no state of their own, but like the model itself they must not be used while another thread changes
 * the same case. Works with and without OSGi.
 */
public final class Models {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern UUID_FORM = Pattern
            .compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Models() {
    }

    /**
     * Makes an empty case with a new random id.
     *
     * @param name    any text
     * @param zone    the zone of the case
     * @param created when it is created
     * @param by      who creates it
     * @return a new case, in no resource
     */
    public static Case newCase(String name, ZoneId zone, Instant created, String by) {
        Case result = WatchpostFactory.eINSTANCE.createCase();
        result.setId(UUID.randomUUID().toString());
        result.setName(Objects.requireNonNull(name));
        result.setZone(zone.getId());
        result.setCreated(created);
        result.setCreatedBy(Objects.requireNonNull(by));
        return result;
    }

    /**
     * Makes a piece of evidence, which belongs to no case yet.
     *
     * @param sha256 64 lower-case hexadecimal digits
     * @param name   the file name at its origin
     * @param origin where it came from
     * @param size   its length in bytes
     * @return a new piece of evidence without sources and custody events
     * @throws IllegalArgumentException if the hash is malformed or the size negative
     */
    public static Evidence newEvidence(String sha256, String name, String origin, long size) {
        if (size < 0) {
            throw new IllegalArgumentException("negative size: " + size);
        }
        Evidence result = WatchpostFactory.eINSTANCE.createEvidence();
        result.setSha256(checkSha256(sha256));
        result.setName(Objects.requireNonNull(name));
        result.setOrigin(Objects.requireNonNull(origin));
        result.setSize(size);
        return result;
    }

    /**
     * Makes a pending source, which belongs to no evidence yet.
     *
     * @param id     its number in the case, see {@link #nextSourceId}
     * @param member the archive member; empty for the file itself
     * @param path   what people see as its place
     * @return a new source
     */
    public static Source newSource(int id, String member, String path) {
        Source result = WatchpostFactory.eINSTANCE.createSource();
        result.setId(id);
        result.setMember(Objects.requireNonNull(member));
        result.setPath(Objects.requireNonNull(path));
        return result;
    }

    /**
     * Makes a custody event, which belongs to no evidence yet.
     *
     * @param time   when it happened
     * @param who    who did it
     * @param action what was done
     * @param note   anything to add; may be empty
     * @return a new custody event
     */
    public static CustodyEvent newCustodyEvent(Instant time, String who, CustodyAction action, String note) {
        CustodyEvent result = WatchpostFactory.eINSTANCE.createCustodyEvent();
        result.setTime(time);
        result.setWho(Objects.requireNonNull(who));
        result.setAction(Objects.requireNonNull(action));
        result.setNote(Objects.requireNonNull(note));
        return result;
    }

    /**
     * Makes a finding with a new random id, which belongs to no case yet and has no events.
     *
     * @param title  the assertion in one line
     * @param author who makes it
     * @param now    when: both its creation and its modification time
     * @return a new finding of severity MEDIUM in phase IDENTIFICATION
     */
    public static Finding newFinding(String title, String author, Instant now) {
        Finding result = WatchpostFactory.eINSTANCE.createFinding();
        result.setId(UUID.randomUUID().toString());
        result.setTitle(Objects.requireNonNull(title));
        result.setAuthor(Objects.requireNonNull(author));
        result.setCreated(now);
        result.setModified(now);
        return result;
    }

    /**
     * Makes a reference to the bytes of an event, which belongs to no finding yet; time, data set and text are still to be
     * set.
     *
     * @param sha256 the evidence
     * @param member the archive member; empty for the file itself
     * @param path   what people see as the place of the stream
     * @param offset first byte in the (decompressed) stream
     * @param length number of (decompressed) bytes
     * @return a new reference
     * @throws IllegalArgumentException if the hash is malformed, or offset or length negative
     */
    public static EventReference newEventReference(String sha256, String member, String path, long offset,
            long length) {
        if (offset < 0 || length < 0) {
            throw new IllegalArgumentException("negative offset or length: " + offset + ", " + length);
        }
        EventReference result = WatchpostFactory.eINSTANCE.createEventReference();
        result.setEvidence(checkSha256(sha256));
        result.setMember(Objects.requireNonNull(member));
        result.setPath(Objects.requireNonNull(path));
        result.setOffset(offset);
        result.setLength(length);
        return result;
    }

    /**
     * Makes a saved search, which belongs to no case yet.
     *
     * @param name  the name it is listed under
     * @param query the query
     * @param from  begin of the time range, inclusive; null: open
     * @param to    end of the time range, exclusive; null: open
     * @return a new saved search
     */
    public static SavedSearch newSavedSearch(String name, String query, @Nullable Instant from, @Nullable Instant to) {
        SavedSearch result = WatchpostFactory.eINSTANCE.createSavedSearch();
        result.setName(Objects.requireNonNull(name));
        result.setQuery(Objects.requireNonNull(query));
        result.setFrom(from);
        result.setTo(to);
        return result;
    }

    /**
     * Finds a piece of evidence by its hash.
     *
     * @param model  the case
     * @param sha256 64 lower-case hexadecimal digits
     * @return the evidence, or empty if the case has none with this hash
     */
    public static Optional<Evidence> evidence(Case model, String sha256) {
        return model.getEvidence().stream().filter(e -> sha256.equals(e.getSha256())).findFirst();
    }

    /**
     * Finds a source by its number.
     *
     * @param model the case
     * @param id    the number
     * @return the source, whose container is its evidence, or empty if the case has none with this number
     */
    public static Optional<Source> source(Case model, int id) {
        return model.getEvidence().stream().flatMap(e -> e.getSources().stream()).filter(s -> s.getId() == id)
                .findFirst();
    }

    /**
     * Says which number the next source of a case gets.
     *
     * @param model the case
     * @return one more than the highest number in use, at least 1
     * @throws ArithmeticException if all numbers are used up
     */
    public static int nextSourceId(Case model) {
        return Math.incrementExact(model.getEvidence().stream().flatMap(e -> e.getSources().stream())
                .mapToInt(Source::getId).filter(id -> id > 0).max().orElse(0));
    }

    /**
     * Checks the form of a hash. Called whenever one is saved or loaded, because it names a file in the case folder.
     *
     * @param sha256 a hash
     * @return the argument
     * @throws IllegalArgumentException if it isn't 64 lower-case hexadecimal digits
     */
    public static String checkSha256(String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException(
                    "not a SHA-256 of 64 lower-case hexadecimal digits: " + Texts.quote(sha256));
        }
        return sha256;
    }

    /**
     * Checks the form of an id. Called whenever one is saved or loaded.
     *
     * @param id an id
     * @return the argument
     * @throws IllegalArgumentException if it isn't a UUID in its 36-character lower-case form
     */
    public static String checkUuid(String id) {
        if (!UUID_FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("not a lower-case UUID: " + Texts.quote(id));
        }
        return id;
    }
}
