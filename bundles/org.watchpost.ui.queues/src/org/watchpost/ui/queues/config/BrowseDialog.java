/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.queues.config;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.probe.AttributeBrowser;
import org.watchpost.core.probe.Deadline;
import org.watchpost.core.probe.ProbeContext;
import org.watchpost.core.probe.ProbeTarget;
import org.watchpost.core.probe.Probes;
import org.watchpost.core.probe.SecretStore;
import org.watchpost.core.text.VisibleText;
import org.watchpost.model.monitor.ProbeSetting;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Services;
import org.watchpost.ui.util.Ui;

/** The numbers a server offers, to pick from; filtered while one types. */
final class BrowseDialog extends Dialog {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int MOST = 2000;

    private final ProbeSetting setting;
    private final ProbeTarget target;
    private final SecretStore secrets;
    private List<AttributeBrowser.Entry> entries = List.of();
    private final List<AttributeBrowser.Entry> shown = new ArrayList<>();
    private AttributeBrowser.@Nullable Entry picked;

    private BrowseDialog(Shell shell, ProbeSetting setting, ProbeTarget target, SecretStore secrets) {
        super(shell);
        this.setting = setting;
        this.target = target;
        this.secrets = secrets;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    static void open(Shell shell, ProbeSetting setting, ProbeTarget target, SecretStore secrets, Consumer<String> chosen) {
        BrowseDialog dialog = new BrowseDialog(shell, setting, target, secrets);
        int answer = dialog.open();
        AttributeBrowser.Entry entry = dialog.picked;
        if (answer == Window.OK && entry != null) {
            chosen.accept(entry.spec());
        }
    }

    @Override
    @SuppressWarnings("null") // the platform says nothing of null
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Attributes of " + VisibleText.line(target.address()));
        Keyed.id(shell, "queues.browse");
    }

    @Override
    protected Point getInitialSize() {
        return new Point(820, 520);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Text filter = new Text(area, SWT.BORDER | SWT.SEARCH);
        filter.setMessage("part of a name");
        filter.setLayoutData(Layouts.wide());
        Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setLayoutData(Layouts.fill());
        for (String title : List.of("Object", "Attribute", "Value")) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(title);
            column.setWidth(title.equals("Object") ? 450 : 160);
        }
        Label state = new Label(area, SWT.NONE);
        state.setLayoutData(Layouts.wide());
        state.setText("Reading…");
        filter.addModifyListener(e -> fill(table, state, filter.getText()));
        table.addListener(SWT.Selection, e -> {
            int index = table.getSelectionIndex();
            picked = index >= 0 && index < shown.size() ? shown.get(index) : null;
        });
        table.addListener(SWT.DefaultSelection, e -> okPressed());
        read(table, state, filter);
        return area;
    }

    private void read(Table table, Label state, Text filter) {
        AttributeBrowser browser = Services.find(Probes.class).flatMap(p -> p.browser(setting.getType())).orElse(null);
        if (browser == null) {
            return;
        }
        Thread.ofPlatform().daemon().name("Watchpost attribute browser").start(() -> {
            try (Deadline deadline = Deadline.in(LIMIT)) {
                List<AttributeBrowser.Entry> found = browser.browse(target, new ProbeContext(deadline, secrets), "");
                Ui.async(table, () -> {
                    entries = found;
                    fill(table, state, filter.getText());
                });
            } catch (IOException | IllegalArgumentException e) {
                Ui.async(table, () -> state.setText("It can't be read: " + VisibleText.line(String.valueOf(e.getMessage()))));
            }
        });
    }

    private void fill(Table table, Label state, String filter) {
        String wanted = filter.toLowerCase(Locale.ROOT);
        shown.clear();
        table.setRedraw(false);
        table.removeAll();
        for (AttributeBrowser.Entry entry : entries) {
            if (shown.size() < MOST && entry.spec().toLowerCase(Locale.ROOT).contains(wanted)) {
                shown.add(entry);
                new TableItem(table, SWT.NONE).setText(new String[] { VisibleText.line(entry.object()),
                        VisibleText.line(entry.attribute() + (entry.key().isEmpty() ? "" : "." + entry.key())),
                        VisibleText.line(entry.value()) });
            }
        }
        table.setRedraw(true);
        state.setText(shown.size() + " of " + entries.size());
    }
}
