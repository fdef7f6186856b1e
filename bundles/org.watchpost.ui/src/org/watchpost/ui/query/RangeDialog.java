/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.query;

import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.query.TimeText;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.TimeLabels;

/** Asks for two times; either may be left open. */
final class RangeDialog extends TitleAreaDialog {

    private final ZoneId zone;
    private TimeRange range;

    RangeDialog(Shell parent, TimeRange range, ZoneId zone) {
        super(parent);
        this.range = range;
        this.zone = zone;
    }

    /** What was chosen. */
    TimeRange range() {
        return range;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText("Time Range");
        setTitle("From when to when?");
        setMessage("For example 2004-07-26 08:15, 2004-07-26, or 2004-07-26T08:15:00Z. Times without a zone are in " + zone.getId()
                + ". Leave a field empty for no limit.");
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(Layouts.fill());
        area.setLayout(Layouts.roomy(2, 12));
        Text from = field(area, "From", range.from() == Long.MIN_VALUE ? "" : TimeLabels.full(range.from(), zone), "range.from");
        Text to = field(area, "To (exclusive)", range.to() == Long.MAX_VALUE ? "" : TimeLabels.full(range.to(), zone), "range.to");
        from.addModifyListener(e -> check(from, to));
        to.addModifyListener(e -> check(from, to));
        return area;
    }

    private static Text field(Composite area, String label, String value, String id) {
        new Label(area, SWT.NONE).setText(label);
        Text text = Keyed.id(new Text(area, SWT.BORDER), id);
        text.setText(value);
        text.setLayoutData(Layouts.wide(260));
        return text;
    }

    private void check(Text from, Text to) {
        Optional<Long> start = read(from, Long.MIN_VALUE);
        Optional<Long> end = read(to, Long.MAX_VALUE);
        String problem = null;
        if (start.isEmpty()) {
            problem = "From is no time: write it as 2004-07-26 08:15";
        } else if (end.isEmpty()) {
            problem = "To is no time: write it as 2004-07-26 08:15";
        } else if (start.get() >= end.get()) {
            problem = "The range ends before it begins";
        } else {
            range = new TimeRange(start.get(), end.get());
        }
        show(problem);
    }

    private void show(@Nullable String problem) {
        setErrorMessage(problem);
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(problem == null);
        }
    }

    private Optional<Long> read(Text field, long otherwise) {
        String text = field.getText().strip();
        return text.isEmpty() ? Optional.of(otherwise) : TimeText.parse(text, zone).map(TimeRange::from);
    }
}
