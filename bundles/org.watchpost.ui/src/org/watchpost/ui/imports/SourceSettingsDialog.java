/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.imports;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.core.analysis.time.ClockPoints;
import org.watchpost.core.parse.ClockDrift;
import org.watchpost.core.parse.Parser;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Services;

/** Asks how a source that is in the case already is to be read instead. */
public final class SourceSettingsDialog extends TitleAreaDialog {

    private final SourceInfo source;
    private final List<Parser> parsers;
    private @Nullable String format;
    private @Nullable ZoneId zone;
    private @Nullable Integer year;
    private @Nullable Long shift;
    private @Nullable ClockDrift drift;

    public SourceSettingsDialog(Shell parent, SourceInfo source) {
        super(parent);
        this.source = source;
        parsers = Services.all(Parser.class).stream().sorted(Comparator.comparing(Parser::label)).toList();
    }

    /** What was changed; null for what stays as it is. */
    public Settings settings() {
        return new Settings(format, zone, year, shift, drift);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText("Zone, Year, Format");
        setTitle(source.name());
        setMessage("The source is read again from its evidence; its events are replaced.");
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(Layouts.fill());
        area.setLayout(Layouts.roomy(2, 12));
        new Label(area, SWT.NONE).setText("Read as");
        Combo formats = Keyed.id(new Combo(area, SWT.READ_ONLY), "source.format");
        for (int i = 0; i < parsers.size(); i++) {
            formats.add(parsers.get(i).label());
            if (parsers.get(i).format().equals(source.format())) {
                formats.select(i);
            }
        }
        formats.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(e -> format = parsers.get(formats.getSelectionIndex()).format()));
        new Label(area, SWT.NONE).setText("Zone of times without one");
        ZoneId now = source.zone().isEmpty() ? ZoneOffset.UTC : ZoneId.of(source.zone());
        Combo zones = Zones.combo(area, now, "source.zone");
        zones.addModifyListener(e -> {
            zone = Zones.read(zones).orElse(null);
            problem(Zones.read(zones).isEmpty() ? "There is no such zone" : null);
        });
        new Label(area, SWT.NONE).setText("Year of the first record");
        Text years = Keyed.id(new Text(area, SWT.BORDER), "source.year");
        years.setText(source.year() == 0 ? "" : Integer.toString(source.year()));
        years.setMessage("times of this format have a year");
        years.setLayoutData(Layouts.wide(240));
        years.addModifyListener(e -> {
            String text = years.getText().strip();
            year = text.matches("[12][0-9]{3}") ? Integer.valueOf(text) : null;
            problem(text.isEmpty() || year != null ? null : "A year has four digits");
        });
        new Label(area, SWT.NONE).setText("Clock was wrong: add seconds");
        Text shifts = Keyed.id(new Text(area, SWT.BORDER), "source.shift");
        shifts.setText(BigDecimal.valueOf(source.shiftMicros(), 6).stripTrailingZeros().toPlainString());
        shifts.setLayoutData(Layouts.wide(240));
        shifts.addModifyListener(e -> {
            String text = shifts.getText().strip();
            shift = text.matches("[+-]?[0-9]{1,10}(\\.[0-9]{1,6})?") ? Long.valueOf(ClockPoints.micros(text)) : null;
            problem(shift != null ? null : "Seconds are a number, such as -3600 or 1.5");
        });
        new Label(area, SWT.NONE).setText("Clock drifted: two points");
        Text points = Keyed.id(new Text(area, SWT.BORDER), "source.drift");
        points.setMessage(source.drift().isNone() ? "2004-07-26T08:00=-12,2004-07-27T08:00=-3.5"
                : String.format(Locale.ENGLISH, "as it is: %+.1f ppm", source.drift().ppb() / 1e3));
        points.setToolTipText("At these two times of its own clock so many seconds are to be added; the first replaces the shift above");
        points.setLayoutData(Layouts.wide(240));
        points.addModifyListener(e -> points(points.getText().strip(), shifts));
        return area;
    }

    /** Two points replace the shift. */
    private void points(String text, Text shifts) {
        drift = null;
        shifts.setEnabled(text.isEmpty());
        if (text.isEmpty()) {
            problem(null);
            return;
        }
        try {
            ZoneId chosen = zone;
            ZoneId before = source.zone().isEmpty() ? ZoneOffset.UTC : ZoneId.of(source.zone());
            ClockPoints read = ClockPoints.parse(text, chosen != null ? chosen : before);
            shift = read.shiftMicros();
            drift = read.drift();
            problem(null);
        } catch (IllegalArgumentException e) {
            problem("Points: " + e.getMessage());
        }
    }

    private void problem(@Nullable String text) {
        setErrorMessage(text);
        getButton(IDialogConstants.OK_ID).setEnabled(text == null);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Read Again", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
}
