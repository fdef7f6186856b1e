/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.queues.config;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.monitor.WatchFiles;
import org.watchpost.core.probe.Probe;
import org.watchpost.core.probe.Probes;
import org.watchpost.core.probe.SecretStore;
import org.watchpost.core.text.VisibleText;
import org.watchpost.model.monitor.ActionKind;
import org.watchpost.model.monitor.AlarmAction;
import org.watchpost.model.monitor.AlarmRule;
import org.watchpost.model.monitor.MaintenanceWindow;
import org.watchpost.model.monitor.MonitorFactory;
import org.watchpost.model.monitor.ProbeSetting;
import org.watchpost.model.monitor.Watch;
import org.watchpost.model.monitor.WatchedServer;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Services;
import org.watchpost.ui.util.Ui;

/** Servers with their probes, alarms with their actions, maintenance windows: a tree of them and a form for the selected one. */
final class WatchDialog extends TitleAreaDialog {

    private final Watch watch;
    private final SecretStore secrets;
    private final @Nullable Object first;
    private @Nullable Tree tree;
    private @Nullable ScrolledComposite scroll;

    WatchDialog(Shell shell, Watch watch, SecretStore secrets, @Nullable Object first) {
        super(shell);
        this.watch = watch;
        this.secrets = secrets;
        this.first = first;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    Watch watch() {
        return watch;
    }

    @Override
    @SuppressWarnings("null") // the platform says nothing of null
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Watched mail servers");
        Keyed.id(shell, "queues.config");
    }

    @Override
    protected Point getInitialSize() {
        return new Point(960, 660);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle("Watched mail servers");
        setMessage("Each server has one or more probes; alarms watch their series. Passwords go to secure storage only.");
        Composite area = (Composite) super.createDialogArea(parent);
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        sash.setLayoutData(Layouts.fill());
        Composite left = new Composite(sash, SWT.NONE);
        left.setLayout(Layouts.roomy(1, 4));
        Tree made = Keyed.id(new Tree(left, SWT.BORDER | SWT.SINGLE), "queues.config.tree");
        made.setLayoutData(Layouts.fill());
        tree = made;
        Composite buttons = new Composite(left, SWT.NONE);
        buttons.setLayoutData(Layouts.wide());
        buttons.setLayout(Layouts.tight(3));
        button(buttons, "Server", () -> add(watch.getServers(), server()));
        button(buttons, "Probe", this::addProbe);
        button(buttons, "Alarm", () -> add(watch.getAlarms(), rule()));
        button(buttons, "Action", this::addAction);
        button(buttons, "Maintenance", () -> add(watch.getMaintenance(), MonitorFactory.eINSTANCE.createMaintenanceWindow()));
        button(buttons, "Remove", this::remove);
        ScrolledComposite right = new ScrolledComposite(sash, SWT.V_SCROLL | SWT.BORDER);
        right.setExpandHorizontal(true);
        right.setExpandVertical(true);
        scroll = right;
        sash.setWeights(35, 65);
        made.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> showForm()));
        fill(first);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Button save = createButton(parent, IDialogConstants.CLIENT_ID, "Save for others…", false);
        save.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> Configure.save(getShell(), watch)));
        super.createButtonsForButtonBar(parent);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id != IDialogConstants.CLIENT_ID) {
            super.buttonPressed(id);
        }
    }

    @Override
    protected void okPressed() {
        try {
            WatchFiles.check(watch);
            super.okPressed();
        } catch (IllegalArgumentException e) {
            setErrorMessage(e.getMessage());
        }
    }

    private static void button(Composite bar, String text, Runnable what) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(text.equals("Remove") ? text : "+ " + text);
        button.setLayoutData(Layouts.wide());
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> what.run()));
    }

    private static WatchedServer server() {
        WatchedServer server = MonitorFactory.eINSTANCE.createWatchedServer();
        server.setName("new server");
        server.getProbes().add(probe());
        return server;
    }

    private static ProbeSetting probe() {
        ProbeSetting probe = MonitorFactory.eINSTANCE.createProbeSetting();
        probe.setType("smtp");
        probe.setAddress("localhost:25");
        return probe;
    }

    private static AlarmRule rule() {
        AlarmRule rule = MonitorFactory.eINSTANCE.createAlarmRule();
        rule.setName("new alarm");
        rule.setLimit(1000);
        return rule;
    }

    private <T extends EObject> void add(List<T> list, T made) {
        list.add(made);
        fill(made);
    }

    private void addProbe() {
        if (up(selected(), WatchedServer.class) instanceof WatchedServer server) {
            add(server.getProbes(), probe());
        } else {
            setMessage("Select the server that gets the probe.");
        }
    }

    private void addAction() {
        if (up(selected(), AlarmRule.class) instanceof AlarmRule rule) {
            add(rule.getActions(), MonitorFactory.eINSTANCE.createAlarmAction());
        } else {
            setMessage("Select the alarm that gets the action.");
        }
    }

    private static @Nullable EObject up(@Nullable EObject from, Class<?> type) {
        for (EObject at = from; at != null; at = at.eContainer()) {
            if (type.isInstance(at)) {
                return at;
            }
        }
        return null;
    }

    private void remove() {
        EObject selected = selected();
        if (selected != null && selected != watch) {
            EcoreUtil.remove(selected);
            fill(null);
        }
    }

    private @Nullable EObject selected() {
        Tree shown = tree;
        TreeItem[] items = shown == null ? new TreeItem[0] : shown.getSelection();
        return items.length == 0 ? null : items[0].getData() instanceof EObject object ? object : null;
    }

    private void fill(@Nullable Object select) {
        Tree shown = tree;
        if (shown == null) {
            return;
        }
        shown.removeAll();
        TreeItem chosen = null;
        TreeItem general = item(shown, "Retention", watch);
        TreeItem servers = item(shown, "Servers", null);
        for (WatchedServer server : watch.getServers()) {
            TreeItem item = item(servers, server);
            chosen = server == select ? item : chosen;
            for (ProbeSetting probe : server.getProbes()) {
                TreeItem child = item(item, probe);
                chosen = probe == select ? child : chosen;
            }
        }
        TreeItem alarms = item(shown, "Alarms", null);
        for (AlarmRule rule : watch.getAlarms()) {
            TreeItem item = item(alarms, rule);
            chosen = rule == select ? item : chosen;
            for (AlarmAction action : rule.getActions()) {
                TreeItem child = item(item, action);
                chosen = action == select ? child : chosen;
            }
        }
        TreeItem maintenance = item(shown, "Maintenance", null);
        for (MaintenanceWindow window : watch.getMaintenance()) {
            TreeItem item = item(maintenance, window);
            chosen = window == select ? item : chosen;
        }
        servers.setExpanded(true);
        for (TreeItem server : servers.getItems()) {
            server.setExpanded(true);
        }
        alarms.setExpanded(true);
        for (TreeItem alarm : alarms.getItems()) {
            alarm.setExpanded(true);
        }
        maintenance.setExpanded(true);
        shown.setSelection(chosen == null ? general : chosen);
        showForm();
    }

    private static TreeItem item(Tree tree, String text, @Nullable EObject object) {
        TreeItem item = new TreeItem(tree, SWT.NONE);
        item.setText(text);
        item.setData(object);
        return item;
    }

    private static TreeItem item(TreeItem parent, EObject object) {
        TreeItem item = new TreeItem(parent, SWT.NONE);
        item.setText(label(object));
        item.setData(object);
        return item;
    }

    private static String label(EObject object) {
        return VisibleText.line(switch (object) {
            case WatchedServer server -> server.getName() + (server.isPaused() ? " (paused)" : "");
            case ProbeSetting probe -> probe.getType() + " " + probe.getAddress();
            case AlarmRule rule -> rule.getName() + (rule.isEnabled() ? "" : " (off)");
            case AlarmAction action -> action.getKind().getLiteral() + " " + action.getTarget();
            case MaintenanceWindow window -> window.getServer() + " " + window.getBegin() + "–" + window.getEnd();
            default -> "";
        });
    }

    private void relabel() {
        Tree shown = tree;
        EObject object = selected();
        if (shown != null && object != null && object != watch) {
            shown.getSelection()[0].setText(label(object));
        }
    }

    private void showForm() {
        ScrolledComposite right = scroll;
        if (right == null) {
            return;
        }
        Control old = right.getContent();
        Composite form = new Composite(right, SWT.NONE);
        form.setLayout(Layouts.roomy(2, 8));
        EObject object = selected();
        if (object == null) {
            Label hint = new Label(form, SWT.WRAP);
            hint.setText("Select something on the left, or add it there.");
        } else {
            String[] types = object instanceof ProbeSetting ? probes().map(p -> p.all().stream().map(Probe::type).toArray(String[]::new))
                    .orElse(new String[0]) : new String[0];
            String type = object instanceof ProbeSetting probe ? probe.getType() : "";
            ModelForm.fill(form, object, () -> {
                relabel();
                if (object instanceof ProbeSetting probe && !probe.getType().equals(type)) {
                    // another type has other options
                    Ui.async(form, this::showForm);
                }
            }, types);
            if (object instanceof ProbeSetting probe) {
                new ProbeForm(form, probe, secrets, this::showForm).fill();
            } else if (object instanceof AlarmAction action) {
                mailWarning(form, action);
            }
        }
        right.setContent(form);
        right.setMinSize(form.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        if (old != null) {
            old.dispose();
        }
    }

    private static java.util.Optional<Probes> probes() {
        return Services.find(Probes.class);
    }

    private void mailWarning(Composite form, AlarmAction action) {
        Label warning = new Label(form, SWT.WRAP);
        GridData wide = Layouts.wide(300);
        wide.horizontalSpan = 2;
        warning.setLayoutData(wide);
        boolean watched = WatchFiles.isWatched(watch, action);
        warning.setText(action.getKind() != ActionKind.MAIL ? "" : watched
                ? "⚠ This mail goes through a server that is watched here: when that one fails, the alarm does not arrive."
                : "Mail is an extra only: when mail fails, so does this. Have another action as well.");
    }
}
