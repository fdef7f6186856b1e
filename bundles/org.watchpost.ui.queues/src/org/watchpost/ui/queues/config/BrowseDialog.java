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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
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

/** The numbers a server offers, to pick from, and what they stand for; filtered while one types. */
final class BrowseDialog extends Dialog {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int MOST = 2000;
    private static final String ONE = "(this object only)";
    private static final String[] ROLES = { "(a number of its own)", "depth", "oldest", "bytes", "in", "out", "free_bytes" };
    private static final Pattern PROPERTY = Pattern.compile("([^=,]+)=(\"(?:[^\"\\\\]|\\\\.)*\"|[^,]*),?");

    private final ProbeSetting setting;
    private final ProbeTarget target;
    private final SecretStore secrets;
    private List<AttributeBrowser.Entry> entries = List.of();
    private final List<AttributeBrowser.Entry> shown = new ArrayList<>();
    private List<AttributeBrowser.Entry> picked = List.of();
    private String role = "";
    private String property = "";

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
        if (answer == Window.OK && !dialog.picked.isEmpty()) {
            chosen.accept(String.join("; ", dialog.picked.stream().map(dialog::spec).distinct().toList()));
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
        Table table = Keyed.id(new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI), "browse.table");
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
        Composite bar = new Composite(area, SWT.NONE);
        bar.setLayoutData(Layouts.wide());
        bar.setLayout(Layouts.tight(4));
        new Label(bar, SWT.NONE).setText("stands for");
        Combo roles = combo(bar, ROLES, "browse.role");
        roles.addListener(SWT.Selection, e -> role = roles.getSelectionIndex() == 0 ? "" : roles.getText());
        new Label(bar, SWT.NONE).setText("of each queue, named by");
        Combo properties = combo(bar, new String[] { ONE }, "browse.property");
        properties.addListener(SWT.Selection, e -> property = properties.getSelectionIndex() == 0 ? "" : properties.getText());
        table.addListener(SWT.Selection, e -> {
            picked = Arrays.stream(table.getSelectionIndices()).filter(i -> i < shown.size()).mapToObj(shown::get).toList();
            List<String> names = new ArrayList<>(List.of(ONE));
            picked.stream().findFirst().ifPresent(entry -> names.addAll(properties(entry.object()).keySet()));
            properties.setItems(names.toArray(String[]::new));
            properties.select(Math.max(0, names.indexOf(property)));
            property = properties.getSelectionIndex() == 0 ? "" : properties.getText();
        });
        table.addListener(SWT.DefaultSelection, e -> okPressed());
        read(table, state, filter);
        return area;
    }

    private static Combo combo(Composite bar, String[] items, String id) {
        Combo combo = Keyed.id(new Combo(bar, SWT.READ_ONLY), id);
        combo.setItems(items);
        combo.select(0);
        return combo;
    }

    /** As the option {@code attributes} takes it; of all objects that differ in the property only, if one was chosen. */
    private String spec(AttributeBrowser.Entry entry) {
        String value = property.isEmpty() ? null : properties(entry.object()).get(property);
        String object = value == null ? entry.object() : entry.object().replace(property + "=" + value, property + "=*");
        return object + " # " + entry.attribute() + (entry.key().isEmpty() ? "" : "." + entry.key()) + (role.isEmpty() ? "" : " as " + role)
                + (value == null ? "" : " by " + property);
    }

    /** The key properties of an object's name; a value in quotes may hold commas. */
    static Map<String, String> properties(String object) {
        Map<String, String> properties = new LinkedHashMap<>();
        Matcher m = PROPERTY.matcher(object);
        for (int at = object.indexOf(':') + 1; m.find(at) && m.start() == at; at = Math.min(object.length(), m.end())) {
            properties.put(m.group(1), m.group(2));
            if (m.end() >= object.length()) {
                break;
            }
        }
        return properties;
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
