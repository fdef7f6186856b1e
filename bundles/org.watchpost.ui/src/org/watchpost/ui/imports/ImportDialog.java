/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.imports;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.imports.ImportRequest;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.custom.CustomFormat;
import org.watchpost.core.parse.custom.CustomFormats;
import org.watchpost.core.parse.custom.CustomParser;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Latest;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Services;
import org.watchpost.ui.util.Ui;

/** Asks what to take in and how it is to be read, and shows the first events as they would become. */
public final class ImportDialog extends TitleAreaDialog {

    private final Set<Path> paths = new LinkedHashSet<>();
    private final ZoneId caseZone;
    private final List<Parser> parsers;
    private boolean link;
    private @Nullable String format;
    private @Nullable ZoneId zone;
    private @Nullable Integer year;
    private @Nullable PreviewTable preview;

    public ImportDialog(Shell parent, ZoneId caseZone) {
        super(parent);
        this.caseZone = caseZone;
        parsers = new ArrayList<>(Services.all(Parser.class).stream().sorted(Comparator.comparing(Parser::label)).toList());
    }

    /** What was chosen. */
    public ImportRequest request() {
        return new ImportRequest(new ArrayList<>(paths), link, settings());
    }

    private Settings settings() {
        return new Settings(format, zone, year, null);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText("Import");
        setTitle("Import logs");
        setMessage("Files, folders and archives. Formats are recognised from content; say more only where it is needed.");
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(Layouts.fill());
        area.setLayout(Layouts.roomy(2, 12));
        files(area);
        options(area);
        new Label(area, SWT.NONE).setText("Preview");
        PreviewTable table = new PreviewTable(area);
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        preview = table;
        return area;
    }

    private void files(Composite area) {
        new Label(area, SWT.NONE).setText("Take in");
        Composite row = new Composite(area, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        row.setLayout(Layouts.tight(2));
        Text list = Keyed.id(new Text(row, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL), "import.paths");
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 1, 3);
        data.widthHint = 520;
        data.heightHint = 72;
        list.setLayoutData(data);
        list.setMessage("Paths, one a line");
        list.addModifyListener(e -> read(list));
        button(row, "Files…", () -> {
            FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
            if (dialog.open() != null) {
                append(list, Arrays.stream(dialog.getFileNames()).map(n -> Path.of(dialog.getFilterPath(), n).toString()).toList());
            }
        });
        button(row, "Folder…", () -> {
            String folder = new DirectoryDialog(getShell()).open();
            if (folder != null) {
                append(list, List.of(folder));
            }
        });
    }

    private static void button(Composite row, String label, Runnable what) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(label);
        button.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, false, false));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> what.run()));
    }

    private static void append(Text list, List<String> more) {
        String now = list.getText().strip();
        list.setText((now.isEmpty() ? "" : now + "\n") + String.join("\n", more));
    }

    private void read(Text list) {
        paths.clear();
        list.getText().lines().map(String::strip).filter(s -> !s.isEmpty()).forEach(s -> paths.add(Path.of(s)));
        changed();
    }

    private void options(Composite area) {
        new Label(area, SWT.NONE);
        Button linked = Keyed.id(new Button(area, SWT.CHECK), "import.link");
        linked.setText("Link: hash the originals but leave them where they are");
        linked.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> link = linked.getSelection()));
        new Label(area, SWT.NONE).setText("Read as");
        Composite row = new Composite(area, SWT.NONE);
        row.setLayout(Layouts.tight(5));
        Combo formats = Keyed.id(new Combo(row, SWT.READ_ONLY), "import.format");
        formats.add("Recognise from content");
        parsers.forEach(p -> formats.add(p.label()));
        formats.select(0);
        new Latest<List<CustomFormat>>(Ui.executor(formats), "Reading own formats").run(monitor -> CustomFormats.reusable(), own -> {
            own.forEach(one -> {
                parsers.add(new CustomParser(one));
                formats.add("Own format " + one.name());
            });
        }, problem -> Errors.log("Reading own formats", problem));
        formats.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            int index = formats.getSelectionIndex() - 1;
            format = index < 0 ? null : parsers.get(index).format();
            changed();
        }));
        new Label(row, SWT.NONE).setText("  Zone");
        Combo zones = Zones.combo(row, caseZone, "import.zone");
        zones.addModifyListener(e -> {
            zone = Zones.read(zones).filter(z -> !z.equals(caseZone)).orElse(null);
            changed();
        });
        new Label(row, SWT.NONE).setText("  Year");
        Text years = Keyed.id(new Text(row, SWT.BORDER), "import.year");
        years.setMessage("from the files");
        years.addModifyListener(e -> {
            String text = years.getText().strip();
            year = text.matches("[12][0-9]{3}") ? Integer.valueOf(text) : null;
            changed();
        });
    }

    private void changed() {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(!paths.isEmpty());
        }
        PreviewTable table = preview;
        if (table != null) {
            table.show(List.copyOf(paths), settings(), caseZone, List.copyOf(parsers));
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Import", true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
}
