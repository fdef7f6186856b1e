/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.monitor;

import java.util.List;
import org.watchpost.model.monitor.AlarmKind;
import org.watchpost.model.monitor.AlarmRule;
import org.watchpost.model.monitor.AlarmSeverity;
import org.watchpost.model.monitor.MonitorFactory;

/**
 * The rules that apply where a configuration has none. The limits of depth are Microsoft's guidance for Exchange: less than
 * 3,000 messages in all delivery queues together, never more than 5,000; not more than 250 for one remote domain.
 */
public final class DefaultAlarms {

    private DefaultAlarms() {
    }

    /** New rules, the caller's own. */
    public static List<AlarmRule> create() {
        AlarmRule many = rule("queue is long", AlarmKind.THRESHOLD, SeriesKey.TOTAL, 3000, AlarmSeverity.WARNING);
        many.setSustained(60);
        many.setClear(2500);
        many.setRecovery(60);
        AlarmRule most = rule("queue is far too long", AlarmKind.THRESHOLD, SeriesKey.TOTAL, 5000, AlarmSeverity.CRITICAL);
        most.setClear(4500);
        most.setRecovery(60);
        AlarmRule remote = rule("one queue is long", AlarmKind.THRESHOLD, SeriesKey.DEPTH, 250, AlarmSeverity.INFO);
        remote.setSustained(300);
        remote.setClear(200);
        AlarmRule growth = rule("queue grows fast", AlarmKind.RATE, SeriesKey.DEPTH, 100, AlarmSeverity.WARNING);
        growth.setSustained(30);
        growth.setRecovery(120);
        AlarmRule disk = rule("queue disk fills up", AlarmKind.FORECAST, SeriesKey.FREE_BYTES, 0, AlarmSeverity.CRITICAL);
        disk.setBelow(true);
        disk.setHorizon(7200);
        disk.setSustained(60);
        AlarmRule full = rule("queue disk is nearly full", AlarmKind.THRESHOLD, SeriesKey.FREE_BYTES, 256 << 20, AlarmSeverity.CRITICAL);
        full.setBelow(true);
        AlarmRule refuses = rule("server refuses mail or is down", AlarmKind.THRESHOLD, SeriesKey.STATE, 3, AlarmSeverity.CRITICAL);
        refuses.setSustained(20);
        AlarmRule silent = rule("no numbers come", AlarmKind.SILENCE, SeriesKey.DEPTH, 300, AlarmSeverity.WARNING);
        AlarmRule flood = rule("flood", AlarmKind.FLOOD, SeriesKey.DEPTH, 50, AlarmSeverity.CRITICAL);
        return List.of(many, most, remote, growth, disk, full, refuses, silent, flood);
    }

    private static AlarmRule rule(String name, AlarmKind kind, String metric, double limit, AlarmSeverity severity) {
        AlarmRule rule = MonitorFactory.eINSTANCE.createAlarmRule();
        rule.setName(name);
        rule.setKind(kind);
        rule.setMetric(metric);
        rule.setLimit(limit);
        rule.setSeverity(severity);
        return rule;
    }
}
