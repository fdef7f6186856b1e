/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.watchpost.core.marks.ColourRule;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.SortOrder;
import org.watchpost.ui.tests.fake.FakeStore;

/** Pages are fetched as rows are looked at, few are kept, and newer ones replace older ones. */
final class EventRowsTest {

    private final BlockingQueue<Runnable> ui = new LinkedBlockingQueue<>();
    private int arrived;
    private @Nullable Exception failure;
    private final EventRows rows = new EventRows(ui::add, new EventRows.Listener() {
        @Override
        public void arrived(boolean counted) {
            arrived++;
        }

        @Override
        public void failed(Exception problem) {
            failure = problem;
        }
    });

    /** Plays the UI thread until nothing is under way any more. */
    private void settle() throws InterruptedException {
        while (rows.busy()) {
            Runnable next = ui.poll(30, TimeUnit.SECONDS);
            assertNotNull(next, "a page must arrive");
            next.run();
        }
    }

    @Test
    void tenMillionRowsCostAFewPages() throws InterruptedException {
        FakeStore store = new FakeStore(10_000_000);
        rows.show(store, EventQuery.ALL, SortOrder.BY_TIME);
        settle();
        assertEquals(10_000_000, rows.total());
        assertEquals(FakeStore.event(0), rows.row(0));
        assertNull(rows.row(9_999_999), "not there yet, asked for now");
        settle();
        assertEquals(FakeStore.event(9_999_999), rows.row(9_999_999));
        assertTrue(store.pagesRead() <= 5, store.pagesRead() + " pages");
    }

    @Test
    void onlyTheNewestWishesAreMetWhenScrollingFast() throws InterruptedException {
        FakeStore store = new FakeStore(1_000_000);
        rows.show(store, EventQuery.ALL, SortOrder.BY_TIME);
        settle();
        int before = store.pagesRead();
        CountDownLatch gate = new CountDownLatch(1);
        store.setGate(gate);
        for (int row = 1000; row < 900_000; row += 500) {
            rows.row(row);
        }
        rows.row(900_000);
        gate.countDown();
        settle();
        assertEquals(FakeStore.event(900_000), rows.row(900_000));
        assertTrue(store.pagesRead() - before < 12, (store.pagesRead() - before) + " pages");
    }

    @Test
    void rowsStayWhileNewerOnesAreFetched() throws InterruptedException {
        FakeStore store = new FakeStore(500);
        rows.show(store, EventQuery.ALL, SortOrder.BY_TIME_DESCENDING);
        settle();
        assertEquals(FakeStore.event(499), rows.row(0));
        store.grow(100);
        rows.refresh(0);
        assertEquals(FakeStore.event(499), rows.row(0), "the old row, until the new page is there");
        settle();
        assertEquals(600, rows.total());
        assertEquals(FakeStore.event(599), rows.row(0));
    }

    /** Rows come first, their colours after them, and again when the rules have changed. */
    @Test
    void coloursFollowTheRows() throws InterruptedException {
        ColourRule red = new ColourRule("odd", "odd", ColourRule.Colour.RED, true);
        ColourRule blue = new ColourRule("odd", "odd", ColourRule.Colour.BLUE, true);
        List<ColourRule> rule = new ArrayList<>(List.of(red));
        EventRows coloured = new EventRows(ui::add, new EventRows.Listener() {
            @Override
            public void arrived(boolean counted) {
                arrived++;
            }

            @Override
            public void failed(Exception problem) {
                failure = problem;
            }
        }, () -> {
            ColourRule now = rule.get(0);
            return (store, shown, monitor) -> Map.of(shown.get(1).ref(), now);
        });
        coloured.show(new FakeStore(2), EventQuery.ALL, SortOrder.BY_TIME);
        until(() -> coloured.tint(1) == red);
        assertNull(coloured.tint(0));
        rule.set(0, blue);
        coloured.retint(0);
        assertNull(coloured.tint(1));
        until(() -> coloured.tint(1) == blue);
    }

    private void until(BooleanSupplier reached) throws InterruptedException {
        while (!reached.getAsBoolean()) {
            Runnable next = ui.poll(30, TimeUnit.SECONDS);
            assertNotNull(next, "colours must arrive");
            next.run();
        }
    }

    @Test
    void aFailureIsToldAndAnotherSearchGoesOn() throws InterruptedException {
        FakeStore store = new FakeStore(500);
        store.setFailure(new IllegalStateException("damaged"));
        rows.show(store, EventQuery.ALL, SortOrder.BY_TIME);
        settle();
        assertNotNull(failure);
        store.setFailure(null);
        rows.show(store, EventQuery.ALL, SortOrder.BY_TIME);
        settle();
        assertEquals(500, rows.total());
        assertTrue(arrived > 0);
    }

    @Test
    void whatAnEarlierSearchYieldsIsDropped() throws InterruptedException {
        FakeStore slow = new FakeStore(100);
        CountDownLatch gate = new CountDownLatch(1);
        slow.setGate(gate);
        rows.show(slow, EventQuery.ALL, SortOrder.BY_TIME);
        FakeStore quick = new FakeStore(7);
        rows.show(quick, EventQuery.ALL, SortOrder.BY_TIME);
        settle();
        gate.countDown();
        assertEquals(7, rows.total());
    }
}
